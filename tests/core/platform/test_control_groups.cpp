// Groups made of plain files: what is written where, and that a refusal leaves everything as it
// was. Where control groups of version 2 can be mounted, the kernel's own as well.
#include "core/base/file.h"
#include "core/platform/process/control_groups.h"
#include "support/qtest_support.h"

#include <QTemporaryDir>

#include <sys/mount.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace commonwatt;
namespace fs = std::filesystem;

namespace {

// What the kernel would have put into a folder is there already, and stays.
struct World {
    World() {
        put("cgroup.procs", std::to_string(ownProcess()));
        put("cgroup.controllers", "cpuset cpu io memory pids\n");
        put("cgroup.subtree_control", "");
        put("daemon/cgroup.procs", "");
        for (const char *file : {"cgroup.procs", "memory.max", "memory.swap.max", "cpu.weight",
                                 "cpu.idle", "io.weight"})
            put(std::string("worker-1/") + file, "");
    }

    void put(const fs::path &file, const std::string &text) const {
        fs::create_directories((folder() / file).parent_path());
        QVERIFY(writeFileAtomically(folder() / file, text));
    }
    void remove(const fs::path &file) const { fs::remove_all(folder() / file); }
    // A folder can be opened by nobody for writing, root included.
    void refuse(const fs::path &file) const {
        remove(file);
        fs::create_directories(folder() / file);
    }
    [[nodiscard]] std::string text(const fs::path &file) const {
        return readFile(folder() / file).value_or("(none)");
    }
    [[nodiscard]] fs::path folder() const { return m_temporary.path().toStdString(); }

    QTemporaryDir m_temporary;
};

const std::string self = std::to_string(ownProcess());
constexpr ProcessId worker = 4711;

} // namespace

class TestControlGroups : public QObject {
    Q_OBJECT

private slots:
    void aWorkerIsHeld() {
        const World world;
        {
            auto groups = ControlGroups::take(world.folder());
            QVERIFY2(groups, groups ? "" : groups.error().describe().c_str());
            QCOMPARE(world.text("daemon/cgroup.procs"), self);
            QCOMPARE(world.text("cgroup.subtree_control"), std::string("+cpu +io +memory"));

            auto group = (*groups)->hold(worker, ProcessRank::Background, Bytes(1 << 30));
            QVERIFY2(group, group ? "" : group.error().describe().c_str());
            QCOMPARE(world.text("worker-1/cgroup.procs"), std::string("4711"));
            QCOMPARE(world.text("worker-1/memory.max"), std::string("1073741824"));
            QCOMPARE(world.text("worker-1/memory.swap.max"), std::string("0"));
            QCOMPARE(world.text("worker-1/cpu.weight"), std::string("1"));
            QCOMPARE(world.text("worker-1/cpu.idle"), std::string("1"));
            QCOMPARE(world.text("worker-1/io.weight"), std::string("1"));
            QVERIFY((*group)->setMemoryLimit(Bytes(5)));
            QCOMPARE(world.text("worker-1/memory.max"), std::string("5"));
            QVERIFY((*group)->setMemoryLimit(Bytes(0)));
            QCOMPARE(world.text("worker-1/memory.max"), std::string("max"));

            // What is left of a group whose worker has gone.
            for (const auto &entry : fs::directory_iterator(world.folder() / "worker-1"))
                fs::remove(entry);
            group->reset();
            QVERIFY(!fs::exists(world.folder() / "worker-1"));
        }
        QCOMPARE(world.text("cgroup.procs"), self);
        QCOMPARE(world.text("cgroup.subtree_control"), std::string("-cpu -io -memory"));
    }

    void ranksDiffer() {
        const World world;
        auto groups = ControlGroups::take(world.folder());
        QVERIFY(groups);
        QVERIFY((*groups)->hold(worker, ProcessRank::Low, Bytes(1)));
        QCOMPARE(world.text("worker-1/cpu.weight"), std::string("11"));
        QCOMPARE(world.text("worker-1/cpu.idle"), std::string());
    }

    void theUsualRankIsNotBehindOthers() {
        const World world;
        auto groups = ControlGroups::take(world.folder());
        QVERIFY(groups);
        QVERIFY((*groups)->hold(worker, ProcessRank::Usual, Bytes(1)));
        QCOMPARE(world.text("worker-1/memory.max"), std::string("1"));
        QCOMPARE(world.text("worker-1/cpu.weight"), std::string());
        QCOMPARE(world.text("worker-1/cpu.idle"), std::string());
        QCOMPARE(world.text("worker-1/io.weight"), std::string());
    }

    void whatTheKernelDoesNotOfferIsLeftOut() {
        const World world;
        for (const char *file : {"memory.swap.max", "cpu.idle", "io.weight"})
            world.remove(fs::path("worker-1") / file);
        auto groups = ControlGroups::take(world.folder());
        QVERIFY(groups);
        QVERIFY((*groups)->hold(worker, ProcessRank::Background, Bytes(1)));
        QCOMPARE(world.text("worker-1/cpu.weight"), std::string("1"));
        QCOMPARE(world.text("worker-1/cgroup.procs"), std::string("4711"));
    }

    void aGroupInUseIsPassedOver() {
        const World world;
        world.put("worker-1/cgroup.procs", "99\n");
        world.put("worker-2/cgroup.procs", "");
        auto groups = ControlGroups::take(world.folder());
        QVERIFY(groups);
        QVERIFY((*groups)->hold(worker, ProcessRank::Low, Bytes(1)));
        QCOMPARE(world.text("worker-1/cgroup.procs"), std::string("99\n"));
        QCOMPARE(world.text("worker-2/cgroup.procs"), std::string("4711"));
    }

    void leftGroupsGo() {
        const World world;
        fs::create_directories(world.folder() / "worker-7");
        fs::create_directories(world.folder() / "another");
        QVERIFY(ControlGroups::take(world.folder()));
        QVERIFY(!fs::exists(world.folder() / "worker-7"));
        QVERIFY(fs::exists(world.folder() / "another"));
    }

    void aRefusalHoldsNothing_data() {
        QTest::addColumn<QString>("file");
        for (const char *file : {"memory.max", "memory.swap.max", "cpu.weight", "cpu.idle",
                                 "io.weight", "cgroup.procs"})
            QTest::newRow(file) << QString(file);
    }
    void aRefusalHoldsNothing() {
        QFETCH(const QString, file);
        const World world;
        auto groups = ControlGroups::take(world.folder());
        QVERIFY(groups);
        world.refuse(fs::path("worker-1") / file.toStdString());
        QVERIFY(!(*groups)->hold(worker, ProcessRank::Background, Bytes(1)));
        QVERIFY(world.text("worker-1/cgroup.procs") != "4711");
    }

    void aRefusedTakeLeavesAllAsItWas() {
        const World world;
        world.refuse("cgroup.subtree_control");
        QVERIFY(!ControlGroups::take(world.folder()));
        QCOMPARE(world.text("cgroup.procs"), self); // moved back

        const World second;
        second.refuse("daemon/cgroup.procs");
        QVERIFY(!ControlGroups::take(second.folder()));
        QCOMPARE(second.text("cgroup.subtree_control"), std::string());
    }

    void onlyAGroupOfOursAlone() {
        const World world;
        world.put("cgroup.procs", self + "\n1\n");
        const auto taken = ControlGroups::take(world.folder());
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::Unsupported);
        QCOMPARE(world.text("daemon/cgroup.procs"), std::string());

        const World second;
        second.put("cgroup.controllers", "pids\n");
        QVERIFY(!ControlGroups::take(second.folder()));
        QCOMPARE(second.text("daemon/cgroup.procs"), std::string());
    }

    void findsTheDelegatedGroup() {
        const World world;
        const fs::path group = world.folder() / "our groups/user/it.service";
        fs::create_directories(group);
        std::string point = (world.folder() / "our groups").string();
        point.replace(point.find(' '), 1, "\\040");
        const auto find = [&](const std::string &name, const std::string &root) {
            world.put("cgroup", "4:memory:/elsewhere\n0::" + name + "\n");
            world.put("mountinfo", "22 1 0:20 / /proc rw - proc proc rw\n"
                                   "30 22 0:26 " +
                                       root + " " + point +
                                       " rw,nosuid shared:4 - cgroup2 cgroup2 rw\n");
            return delegatedControlGroup(world.folder());
        };
        const auto isUnsupported = [](const Result<fs::path> &found) {
            return !found && found.error().code == ErrorCode::Unsupported;
        };
        QVERIFY(isUnsupported(find("/user/it.service", "/"))); // not marked
        if (::setxattr(group.c_str(), "user.delegate", "1", 1, 0) != 0)
            QSKIP("the folder for temporary files keeps no extended attributes");
        QCOMPARE(find("/user/it.service", "/").value_or(""), group);
        QCOMPARE(find("/up/user/it.service", "/up").value_or(""), group);
        QVERIFY(isUnsupported(find("/upper/user/it.service", "/up")));
        QVERIFY(isUnsupported(find("/", "/")));
        QVERIFY(isUnsupported(find("/../it.service", "/")));
        ::setxattr(group.c_str(), "user.delegate", "0", 1, 0);
        QVERIFY(isUnsupported(find("/user/it.service", "/")));
        world.put("mountinfo", "22 1 0:20 / /proc rw - proc proc rw\n");
        QVERIFY(isUnsupported(delegatedControlGroup(world.folder())));
    }

    // With whatever controller this kernel offers there. Changes the groups of the machine for a
    // moment, and so only when it is asked for.
    void theKernelsOwn() {
        if (!qEnvironmentVariableIsSet("COMMONWATT_TEST_CGROUPS"))
            QSKIP("asked for with COMMONWATT_TEST_CGROUPS=1, as root");
        QTemporaryDir temporary;
        const fs::path point = temporary.path().toStdString();
        if (::mount("none", point.c_str(), "cgroup2", 0, nullptr) != 0)
            QSKIP("control groups of version 2 cannot be mounted here");
        struct Unmount {
            fs::path point;
            ~Unmount() { ::umount2(point.c_str(), MNT_DETACH); }
        } const unmount{point};
        const std::string offered = readFile(point / "cgroup.controllers").value_or("");
        const std::string controller = offered.substr(0, offered.find_first_of(" \n"));
        const fs::path group = point / ("commonwatt-test-" + self);
        const auto moveTo = [](const fs::path &folder) {
            std::FILE *const file = std::fopen((folder / "cgroup.procs").c_str(), "w");
            const bool written = file && std::fputs(self.c_str(), file) >= 0;
            return file && std::fclose(file) == 0 && written;
        };
        const std::string path = readFile("/proc/self/cgroup").value_or("");
        const std::size_t line = path.find("0::/");
        const fs::path home = point / path.substr(line + 4, path.find('\n', line) - line - 4);
        std::error_code problem;
        if (controller.empty() || line == std::string::npos ||
            !fs::create_directory(group, problem))
            QSKIP("no group can be made here");
        const auto setLent = [&](const std::string &change) {
            std::FILE *const file = std::fopen((point / "cgroup.subtree_control").c_str(), "w");
            std::fputs(change.c_str(), file);
            std::fclose(file);
        };
        const std::string before = readFile(point / "cgroup.subtree_control").value_or("");
        const bool wasLent = before.find(controller) != std::string::npos;
        if (!wasLent)
            setLent("+" + controller);
        if (!moveTo(group)) {
            ::rmdir(group.c_str());
            QSKIP("this process cannot be moved to another group");
        }
        const auto firstOf = [](const fs::path &folder) {
            const std::string text = readFile(folder / "cgroup.procs").value_or("(none)");
            return text.substr(0, text.find('\n'));
        };
        {
            const std::string_view wanted[] = {controller};
            auto groups = ControlGroups::take(group, wanted);
            QVERIFY2(groups, groups ? "" : groups.error().describe().c_str());
            QCOMPARE(firstOf(group / "daemon"), self);
            ProcessOptions options;
            options.program = "/bin/sleep";
            options.arguments = {"60"};
            auto child = ChildProcess::start(options);
            QVERIFY(child);
            auto held = (*groups)->hold(child->id(), ProcessRank::Background, Bytes(1 << 30));
            QVERIFY2(held, held ? "" : held.error().describe().c_str());
            QCOMPARE(firstOf(group / "worker-1"), std::to_string(child->id()));
            child->kill();
            QVERIFY(child->waitFor(std::chrono::seconds(30)));
            held->reset();
            QVERIFY(!fs::exists(group / "worker-1"));
        }
        QCOMPARE(firstOf(group), self);
        QVERIFY(!fs::exists(group / "daemon"));
        QVERIFY(moveTo(home));
        QCOMPARE(::rmdir(group.c_str()), 0);
        if (!wasLent)
            setLent("-" + controller);
    }
};

QTEST_GUILESS_MAIN(TestControlGroups)
#include "test_control_groups.moc"
