#include "app/daemon/device_finder.h"

#include "core/platform/process/capture.h"

#include <algorithm>

namespace commonwatt {

namespace {

// A driver that hangs is given up by the worker long before that.
constexpr std::chrono::seconds timeLimit{60};

Result<Inventory> ask(const std::filesystem::path &program, std::stop_token stop) {
    ProcessOptions options;
    options.program = program;
    options.arguments = {"--inventory"};
    CW_TRY_ASSIGN(const CapturedRun run,
                  runAndCapture(options, timeLimit, Bytes(1 << 20), std::move(stop)));
    if (!run.status.isSuccess())
        return fail(ErrorCode::Unavailable,
                    program.filename().string() + " " + run.status.describe());
    CW_TRY_ASSIGN(const json::object object, parseJsonObject(run.output));
    return inventoryFromJson(object);
}

std::string sentence(const Obstacle &obstacle) {
    return obstacle.problem + (obstacle.remedy.empty() ? "" : "; " + obstacle.remedy);
}

DeviceInfo infoOf(const Hardware &hardware, const HardwareBackend &backend) {
    DeviceInfo info;
    info.id = backend.device;
    info.backend = backend.name;
    info.description = hardware.name;
    info.memory = hardware.memoryFree;
    return info;
}

std::string namesOf(const Inventory &inventory) {
    std::string names;
    for (const Hardware &hardware : inventory.hardware)
        for (const HardwareBackend &backend : hardware.backends)
            names += (names.empty() ? "" : ", ") + backend.device;
    return names.empty() ? "none" : names;
}

void chooseBest(const Inventory &inventory, FoundDevices &found) {
    for (const Hardware *const hardware : inventory.usual())
        found.devices.push_back(infoOf(*hardware, *hardware->usableBackend()));
    if (found.devices.empty())
        found.problems.emplace_back("no device that can compute was found");
}

void chooseNamed(const Inventory &inventory, const std::string &device, FoundDevices &found) {
    const Hardware *const hardware = inventory.find(device);
    const HardwareBackend *const backend = hardware ? hardware->find(device) : nullptr;
    const std::string subject = "the device '" + device + "' ";
    if (!hardware)
        found.problems.push_back(subject + "is not there; there are: " + namesOf(inventory));
    else if (!hardware->obstacles.empty())
        found.problems.push_back(subject +
                                 "cannot be used: " + sentence(hardware->obstacles.front()));
    else if (!backend->isUsable())
        found.problems.push_back(subject +
                                 "cannot be used: " + sentence(backend->obstacles.front()));
    else
        found.devices.push_back(infoOf(*hardware, *backend));
}

} // namespace

FoundDevices chooseDevices(const Inventory &inventory, const std::vector<std::string> &wanted) {
    FoundDevices found;
    for (const Obstacle &problem : inventory.problems)
        found.problems.push_back(sentence(problem));
    if (wanted.empty())
        chooseBest(inventory, found);
    for (const std::string &device : wanted)
        chooseNamed(inventory, device, found);
    return found;
}

DeviceFinder::DeviceFinder(EventLoop &loop, std::filesystem::path workerProgram,
                           std::function<void(Inventory)> onFound)
    : m_loop(loop)
    , m_program(std::move(workerProgram))
    , m_onFound(std::move(onFound)) {
}

DeviceFinder::~DeviceFinder() = default;

void DeviceFinder::search(std::function<void()> then) {
    m_next.push_back(std::move(then));
    if (!m_isSearching)
        start();
}

void DeviceFinder::start() {
    m_isSearching = true;
    m_waiting = std::exchange(m_next, {});
    m_thread = std::jthread([this, alive = std::weak_ptr(m_alive)](std::stop_token stop) {
        Result<Inventory> answer = ask(m_program, std::move(stop));
        if (!answer)
            answer = Inventory{
                .problems = {{"cannot look for devices: " + answer.error().describe(), ""}}};
        m_loop.post([this, alive, inventory = std::move(*answer)] {
            if (!alive.expired())
                finish(inventory);
        });
    });
}

void DeviceFinder::finish(Inventory inventory) {
    // Whoever is called here may search again.
    m_isSearching = false;
    const auto waiting = std::exchange(m_waiting, {});
    m_onFound(std::move(inventory));
    for (const auto &then : waiting)
        if (then)
            then();
    if (!m_next.empty() && !m_isSearching)
        start();
}

} // namespace commonwatt
