#include "app/daemon/device_finder.h"

#include "support/fabric_support.h"
#include "support/qtest_support.h"
#include "support/script.h"

#include <boost/json/serialize.hpp>

#include <QTemporaryDir>

#include <fstream>

using namespace commonwatt;
using namespace commonwatt::testing;

namespace {

Hardware hardware(HardwareKind kind, std::vector<std::string> devices) {
    Hardware made;
    made.kind = kind;
    made.name = "Some " + std::string(nameOf(kind));
    made.memoryTotal = made.memoryFree = Bytes(5);
    for (std::string &id : devices)
        made.backends.push_back({.device = id, .name = id.substr(0, id.find(':'))});
    return made;
}

Hardware cpu() {
    return hardware(HardwareKind::Cpu, {"cpu"});
}

std::vector<std::string> idsOf(const FoundDevices &found) {
    std::vector<std::string> ids;
    for (const DeviceInfo &info : found.devices)
        ids.push_back(info.id);
    return ids;
}

using Ids = std::vector<std::string>;

} // namespace

class TestDeviceFinder : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    // A worker program that is a shell script.
    std::filesystem::path script(const std::string &text) {
        return writeScript(m_folder.filePath("worker").toStdString(), text);
    }

    static Inventory find(const std::filesystem::path &program) {
        EventLoop loop;
        std::optional<Inventory> found;
        DeviceFinder finder(loop, program,
                            [&](Inventory inventory) { found = std::move(inventory); });
        finder.search();
        if (!runUntil(loop, [&] { return found.has_value(); }))
            throw std::runtime_error("nothing was found");
        return *found;
    }

private slots:
    void lendsEveryRealGpu() {
        Hardware broken = hardware(HardwareKind::Discrete, {"vulkan:3"});
        broken.obstacles = {{"it is broken", ""}};
        const Inventory all{.hardware = {hardware(HardwareKind::Discrete, {"cuda:0", "vulkan:0"}),
                                         hardware(HardwareKind::Discrete, {"vulkan:1"}), broken,
                                         hardware(HardwareKind::Integrated, {"vulkan:4"}),
                                         hardware(HardwareKind::Software, {"vulkan:2"}), cpu()}};
        QVERIFY((idsOf(chooseDevices(all, {})) == Ids{"cuda:0", "vulkan:1", "vulkan:4"}));
        const Inventory software{.hardware = {all.hardware[2], all.hardware[4], cpu()}};
        QVERIFY(idsOf(chooseDevices(software, {})) == Ids{"cpu"});
        QCOMPARE(chooseDevices(software, {}).devices[0].memory.value, 5U);
        QVERIFY(!chooseDevices({}, {}).problems.empty());
    }

    void lendsThoseNamed() {
        Inventory all{.hardware = {hardware(HardwareKind::Discrete, {"cuda:0", "vulkan:0"}),
                                   hardware(HardwareKind::Software, {"vulkan:1"}), cpu()}};
        QVERIFY((idsOf(chooseDevices(all, {"cpu", "vulkan:1", "vulkan:0"})) ==
                 Ids{"cpu", "vulkan:1", "vulkan:0"}));
        const FoundDevices missing = chooseDevices(all, {"cpu", "cuda:7"});
        QVERIFY(idsOf(missing) == Ids{"cpu"});
        QVERIFY(missing.problems.front().find("cuda:7") != std::string::npos);
        QVERIFY(missing.problems.front().find("vulkan:0") != std::string::npos);
        all.hardware[0].backends[0].obstacles = {{"it is too old", "update it"}};
        const FoundDevices old = chooseDevices(all, {"cuda:0"});
        QVERIFY(old.devices.empty());
        QVERIFY(old.problems.front().find("too old; update it") != std::string::npos);
    }

    void asksTheWorkerProgram() {
        const Inventory inventory{.hardware = {cpu()}, .problems = {{"a driver hung", "restart"}}};
        const Inventory found = find(script("[ \"$1\" = --inventory ] && echo '" +
                                            json::serialize(toJson(inventory)) + "'\n"));
        QVERIFY(found == inventory);
        QVERIFY((chooseDevices(found, {}).problems == Ids{"a driver hung; restart"}));
    }

    void nonsenseIsAProblem() {
        for (const auto &program :
             {script("echo nonsense\n"), script("exit 3\n"), std::filesystem::path("/nowhere/w")}) {
            const Inventory found = find(program);
            QVERIFY(found.hardware.empty());
            QCOMPARE(found.problems.size(), std::size_t(1));
        }
        const Inventory crashed = find(script("kill -SEGV $$\n"));
        QVERIFY(crashed.problems[0].problem.find("SIGSEGV") != std::string::npos);
    }

    // As many as may ask while one is in progress, there is one more.
    void whoAsksDuringASearchGetsTheNext() {
        EventLoop loop;
        const std::filesystem::path marks(m_folder.filePath("marks").toStdString());
        const std::filesystem::path program =
            script("echo x >> '" + marks.string() + "'; sleep 0.3; echo '" +
                   json::serialize(toJson(Inventory())) + "'\n");
        int found = 0;
        int told = 0;
        DeviceFinder finder(loop, program, [&](const Inventory &) { ++found; });
        finder.search([&] { told += found == 1 ? 1 : 100; });
        for (int i = 0; i < 5; ++i)
            finder.search([&] { told += found == 2 ? 10 : 100; });
        QVERIFY(runUntil(loop, [&] { return told == 51; }));
        QCOMPARE(found, 2);
        QCOMPARE(std::filesystem::file_size(marks), std::uintmax_t(4));
    }

    void aSearchInProgressIsEnded() {
        EventLoop loop;
        const auto begin = std::chrono::steady_clock::now();
        {
            DeviceFinder finder(loop, script("exec sleep 60\n"), [](const Inventory &) {});
            finder.search();
        }
        QVERIFY(std::chrono::steady_clock::now() - begin < std::chrono::seconds(30));
    }
};

QTEST_APPLESS_MAIN(TestDeviceFinder)
#include "test_device_finder.moc"
