// A disk of a few megabytes for tests of what happens when it is full or cannot be written: a
// tmpfs, mounted in a temporary folder. That takes rights most users lack: look at isMounted().
#pragma once

#include "core/base/units.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <filesystem>

namespace commonwatt {

class SmallDisk {
public:
    explicit SmallDisk(Bytes size)
        : m_mounted(run("mount", {"-t", "tmpfs", "-o", QString("size=%1").arg(size.value), "tmpfs",
                                  m_folder.path()})) {}
    ~SmallDisk() {
        if (m_mounted)
            run("umount", {"-l", m_folder.path()});
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] std::filesystem::path path() const { return m_folder.path().toStdString(); }
    [[nodiscard]] bool makeReadOnly() {
        return run("mount", {"-o", "remount,ro", m_folder.path()});
    }

private:
    static bool run(const QString &program, const QStringList &arguments) {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit &&
               process.exitCode() == 0;
    }

    QTemporaryDir m_folder;
    bool m_mounted;
};

} // namespace commonwatt
