#include "app/daemon/device_finder.h"

#include "core/platform/process/capture.h"
#include "core/types/message_codec.h"

#include <algorithm>

namespace commonwatt {

namespace {

// Loading a GPU's driver for the first time can take long.
constexpr std::chrono::minutes timeLimit{2};

Result<std::vector<DeviceInfo>> listDevices(const std::filesystem::path &program,
                                            const std::string &device, std::stop_token stop) {
    ProcessOptions options;
    options.program = program;
    options.arguments = {"--list-devices"};
    if (!device.empty())
        options.arguments.insert(options.arguments.end(), {"--device", device});
    CW_TRY_ASSIGN(const CapturedRun run,
                  runAndCapture(options, timeLimit, Bytes(1 << 20), std::move(stop)));
    if (!run.status.isSuccess())
        return fail(ErrorCode::Unavailable,
                    program.filename().string() + " " + run.status.describe());
    CW_TRY_ASSIGN(const json::object object, parseJsonObject(run.output));
    return codec::readDevices(JsonReader(object), "devices");
}

FoundDevices search(const std::filesystem::path &program, const std::vector<std::string> &wanted,
                    const std::stop_token &stop) {
    std::vector<std::string> problems;
    std::vector<DeviceInfo> all;
    const auto add = [&](const std::string &device) {
        Result<std::vector<DeviceInfo>> found = listDevices(program, device, stop);
        if (!found) {
            problems.push_back("cannot look for devices: " + found.error().describe());
            return;
        }
        for (DeviceInfo &info : *found) {
            if (std::ranges::none_of(all, [&](const auto &known) { return known.id == info.id; }))
                all.push_back(std::move(info));
        }
    };
    add("");
    // A driver that breaks the search does not take the CPU along.
    if (all.empty())
        add("cpu");
    // Some devices, software ones, show up only when they are named.
    for (const std::string &id : wanted) {
        if (std::ranges::none_of(all, [&](const auto &known) { return known.id == id; }))
            add(id);
    }
    FoundDevices found = chooseDevices(all, wanted);
    found.problems.insert(found.problems.begin(), problems.begin(), problems.end());
    return found;
}

} // namespace

FoundDevices chooseDevices(const std::vector<DeviceInfo> &all,
                           const std::vector<std::string> &wanted) {
    FoundDevices found;
    if (wanted.empty()) {
        if (all.empty()) {
            found.problems.emplace_back("no device that can compute was found");
            return found;
        }
        // CUDA reaches more of a GPU than Vulkan does.
        const auto cuda = std::ranges::find(all, "cuda", &DeviceInfo::backend);
        found.devices.push_back(cuda != all.end() ? *cuda : all.front());
        return found;
    }
    std::string known;
    for (const DeviceInfo &info : all)
        known += (known.empty() ? "" : ", ") + info.id;
    for (const std::string &id : wanted) {
        const auto info = std::ranges::find(all, id, &DeviceInfo::id);
        if (info != all.end())
            found.devices.push_back(*info);
        else
            found.problems.push_back("the device '" + id +
                                     "' of the setting devices is not there; "
                                     "there are: " +
                                     known);
    }
    return found;
}

DeviceFinder::DeviceFinder(EventLoop &loop, std::filesystem::path workerProgram)
    : m_loop(loop)
    , m_program(std::move(workerProgram)) {
}

DeviceFinder::~DeviceFinder() = default;

void DeviceFinder::find(std::vector<std::string> wanted,
                        std::function<void(FoundDevices)> callback) {
    const std::uint64_t number = ++*m_current;
    m_thread = std::jthread([&loop = m_loop, program = m_program, wanted = std::move(wanted),
                             callback = std::move(callback), number,
                             current = std::weak_ptr(m_current)](std::stop_token stop) {
        loop.post([callback, number, current, found = search(program, wanted, stop)] {
            const auto still = current.lock();
            if (still && *still == number)
                callback(found);
        });
    });
}

} // namespace commonwatt
