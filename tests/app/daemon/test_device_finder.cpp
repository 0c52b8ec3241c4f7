#include "app/daemon/device_finder.h"

#include "support/fabric_support.h"
#include "support/qtest_support.h"

#include <QTemporaryDir>

#include <fstream>

using namespace commonwatt;
using namespace commonwatt::testing;

namespace {

DeviceInfo device(const std::string &id) {
    return {id, id.substr(0, id.find(':')), "", Bytes(1), 0};
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
        const auto path = std::filesystem::path(m_folder.path().toStdString()) / "worker";
        std::ofstream(path) << "#!/bin/sh\n" << text;
        std::filesystem::permissions(path, std::filesystem::perms::owner_all);
        return path;
    }

    static FoundDevices find(const std::filesystem::path &program,
                             const std::vector<std::string> &wanted) {
        EventLoop loop;
        DeviceFinder finder(loop, program);
        std::optional<FoundDevices> found;
        finder.find(wanted, [&](FoundDevices devices) { found = std::move(devices); });
        if (!runUntil(loop, [&] { return found.has_value(); }))
            throw std::runtime_error("nothing was found");
        return *found;
    }

private slots:
    void choosesTheBestOrThoseNamed() {
        const std::vector<DeviceInfo> all{device("vulkan:0"), device("cuda:0"), device("cuda:1"),
                                          device("cpu")};
        QVERIFY(idsOf(chooseDevices(all, {})) == Ids{"cuda:0"});
        QVERIFY(idsOf(chooseDevices({all[0], all[3]}, {})) == Ids{"vulkan:0"});
        QVERIFY(idsOf(chooseDevices({all[3]}, {})) == Ids{"cpu"});
        QVERIFY((idsOf(chooseDevices(all, {"cpu", "cuda:1"})) == Ids{"cpu", "cuda:1"}));
        const FoundDevices missing = chooseDevices(all, {"cpu", "cuda:7"});
        QVERIFY(idsOf(missing) == Ids{"cpu"});
        QVERIFY(missing.problems.front().find("cuda:7") != std::string::npos);
        QVERIFY(missing.problems.front().find("vulkan:0") != std::string::npos);
        QCOMPARE(chooseDevices({}, {}).problems.size(), std::size_t(1));
    }

    void asksForDevicesThatShowOnlyWhenNamed() {
        const auto program =
            script("if [ \"$3\" = vulkan:0 ]; then echo '{\"devices\":[{\"id\":\"vulkan:0\","
                   "\"backend\":\"vulkan\",\"description\":\"\",\"memory\":5,"
                   "\"bytesPerSecond\":0}]}'; else echo '{\"devices\":[{\"id\":\"cpu\","
                   "\"backend\":\"cpu\",\"description\":\"\",\"memory\":9,"
                   "\"bytesPerSecond\":0}]}'; fi\n");
        QVERIFY(idsOf(find(program, {"vulkan:0"})) == Ids{"vulkan:0"});
        QVERIFY(idsOf(find(program, {})) == Ids{"cpu"});
    }

    void aDriverThatCrashesDoesNotTakeTheCpuAlong() {
        const auto program =
            script("[ \"$3\" = cpu ] || kill -SEGV $$\n"
                   "echo '{\"devices\":[{\"id\":\"cpu\",\"backend\":\"cpu\",\"description\":\"\","
                   "\"memory\":9,\"bytesPerSecond\":0}]}'\n");
        const FoundDevices found = find(program, {});
        QVERIFY(idsOf(found) == Ids{"cpu"});
        QVERIFY2(found.problems.front().find("SIGSEGV") != std::string::npos,
                 found.problems.front().c_str());
    }

    void nonsenseIsAProblem() {
        QVERIFY(find(script("echo nonsense\n"), {}).devices.empty());
        QVERIFY(!find(script("exit 3\n"), {}).problems.empty());
        QVERIFY(!find("/nowhere/worker", {}).problems.empty());
    }

    void aSearchInProgressIsEnded() {
        EventLoop loop;
        const auto begin = std::chrono::steady_clock::now();
        {
            DeviceFinder finder(loop, script("exec sleep 60\n"));
            finder.find({}, [](const FoundDevices &) {});
        }
        QVERIFY(std::chrono::steady_clock::now() - begin < std::chrono::seconds(30));
    }
};

QTEST_APPLESS_MAIN(TestDeviceFinder)
#include "test_device_finder.moc"
