// Finds the devices of this machine by asking the worker program, so that a broken driver ends a
// worker and never the daemon.
#pragma once

#include "core/types/device.h"
#include "net/transport/event_loop.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace commonwatt {

struct FoundDevices {
    std::vector<DeviceInfo> devices;   // those wanted; `memory`: what is free
    std::vector<std::string> problems; // sentences
};

// Which of `all` (best first, the CPU last) are meant by the setting `devices`: those named, or the
// best one if none is. A device that is not there becomes a problem.
[[nodiscard]] FoundDevices chooseDevices(const std::vector<DeviceInfo> &all,
                                         const std::vector<std::string> &wanted);

class DeviceFinder {
public:
    DeviceFinder(EventLoop &loop, std::filesystem::path workerProgram);
    ~DeviceFinder(); // ends a search in progress
    DeviceFinder(const DeviceFinder &) = delete;
    DeviceFinder &operator=(const DeviceFinder &) = delete;

    // Calls back once, later, on the loop's thread; a new search replaces one in progress.
    void find(std::vector<std::string> wanted, std::function<void(FoundDevices)> callback);

private:
    EventLoop &m_loop;
    std::filesystem::path m_program;
    // Which search the loop still waits for; gone with the finder.
    std::shared_ptr<std::uint64_t> m_current = std::make_shared<std::uint64_t>(0);
    std::jthread m_thread;
};

} // namespace commonwatt
