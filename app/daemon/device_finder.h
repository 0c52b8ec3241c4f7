// What this machine can compute with, asked of the worker program, so that a broken driver ends a
// worker and never the daemon; and which of it is lent.
#pragma once

#include "core/types/device.h"
#include "core/types/hardware.h"
#include "net/transport/event_loop.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace commonwatt {

struct FoundDevices {
    std::vector<DeviceInfo> devices;   // those to be lent; `memory`: what is free
    std::vector<std::string> problems; // sentences
};

// Which devices are meant by the setting `devices`: the interfaces named, or, if none is, every
// real GPU by its best interface, and the CPU where there is none. One that is not there, or that
// cannot be used, becomes a problem.
[[nodiscard]] FoundDevices chooseDevices(const Inventory &inventory,
                                         const std::vector<std::string> &wanted);

class DeviceFinder {
public:
    DeviceFinder(EventLoop &loop, std::filesystem::path workerProgram);
    ~DeviceFinder(); // ends a search in progress
    DeviceFinder(const DeviceFinder &) = delete;
    DeviceFinder &operator=(const DeviceFinder &) = delete;

    // Calls back once, later, on the loop's thread; a new search replaces one in progress. What
    // failed as a whole is one of the inventory's problems.
    void find(std::function<void(Inventory)> callback);

private:
    EventLoop &m_loop;
    std::filesystem::path m_program;
    // Which search the loop still waits for; gone with the finder.
    std::shared_ptr<std::uint64_t> m_current = std::make_shared<std::uint64_t>(0);
    std::jthread m_thread;
};

} // namespace commonwatt
