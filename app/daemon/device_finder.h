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
    // `onFound` gets what each search finds, on the loop's thread. What failed as a whole is one of
    // the inventory's problems.
    DeviceFinder(EventLoop &loop, std::filesystem::path workerProgram,
                 std::function<void(Inventory)> onFound);
    ~DeviceFinder(); // ends a search in progress
    DeviceFinder(const DeviceFinder &) = delete;
    DeviceFinder &operator=(const DeviceFinder &) = delete;

    // `then` comes after what was found by a search that began now or later: while one is in
    // progress, all who ask get the next one.
    void search(std::function<void()> then = nullptr);

private:
    void start();
    void finish(Inventory inventory);

    EventLoop &m_loop;
    std::filesystem::path m_program;
    std::function<void(Inventory)> m_onFound;
    bool m_isSearching = false;
    // Who asked, some without a wish to be called.
    std::vector<std::function<void()>> m_waiting; // for the search in progress
    std::vector<std::function<void()>> m_next;    // for the one after it
    // What the thread posts must not find the object gone.
    std::shared_ptr<const bool> m_alive = std::make_shared<bool>(true);
    std::jthread m_thread;
};

} // namespace commonwatt
