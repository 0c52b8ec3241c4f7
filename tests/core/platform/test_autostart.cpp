#include "core/platform/autostart/autostart.h"

#include "support/qtest_support.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <unistd.h>

using namespace commonwatt;

class TestAutostart : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString own() const {
        return m_folder->filePath("own/autostart/commonwatt.desktop");
    }
    [[nodiscard]] QString everybodys() const {
        return m_folder->filePath("all/autostart/commonwatt.desktop");
    }
    static void write(const QString &file, const QByteArray &text) {
        QDir().mkpath(QFileInfo(file).path());
        QFile open(file);
        QVERIFY(open.open(QIODevice::WriteOnly));
        open.write(text);
    }
    static QByteArray exec(const QString &file) {
        QFile open(file);
        if (!open.open(QIODevice::ReadOnly))
            return {};
        for (const QByteArray &line : open.readAll().split('\n'))
            if (line.startsWith("Exec="))
                return line.mid(5);
        return {};
    }

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_folder->filePath("own").toUtf8());
        qputenv("XDG_CONFIG_DIRS", m_folder->filePath("all").toUtf8());
    }

    void isTurnedOnAndOff() {
        QCOMPARE(autostart::isOn().value(), false);
        QVERIFY(autostart::turnOff()); // nothing is there
        QVERIFY(autostart::turnOn("/usr/bin/commonwatt", {"--hidden"}));
        QCOMPARE(autostart::isOn().value(), true);
        QCOMPARE(exec(own()), QByteArray(R"("/usr/bin/commonwatt" "--hidden")"));
        QVERIFY(autostart::turnOn("/opt/commonwatt", {}));
        QCOMPARE(exec(own()), QByteArray(R"("/opt/commonwatt")"));
        QVERIFY(autostart::turnOff());
        QCOMPARE(autostart::isOn().value(), false);
        QVERIFY(!QFile::exists(own()));
    }

    // Started by what desktops start such files with: the arguments arrive as they were given.
    void argumentsAreQuoted() {
        // No percent in the program: GLib looks for it before it has taken the escape away.
        const QString folder = m_folder->filePath("a \"b\" $HOME `c` \\d é");
        const QString program = folder + "/say it";
        write(program, "#!/bin/sh\nprintf '%s\\n' \"$0\" \"$@\" > \"$OUTPUT\"\n");
        QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const std::vector<std::string> arguments = {"--data", "/a b/\"c\"", "$x", "`y`", "\\z",
                                                    "50%",    "é",          "",   "%f"};
        QVERIFY(autostart::turnOn(program.toStdString(), arguments));
        if (!QStandardPaths::findExecutable("desktop-file-validate").isEmpty())
            QCOMPARE(QProcess::execute("desktop-file-validate", {own()}), 0);
        if (QStandardPaths::findExecutable("gio").isEmpty())
            QSKIP("gio is not there");
        const QString output = m_folder->filePath("output");
        QProcess launch;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("OUTPUT", output);
        launch.setProcessEnvironment(environment);
        launch.start("gio", {"launch", own()});
        QVERIFY(launch.waitForFinished());
        QByteArray expected = program.toUtf8() + '\n';
        for (const std::string &argument : arguments)
            expected += QByteArray::fromStdString(argument) + '\n';
        const auto said = [&] {
            QFile file(output);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QTRY_COMPARE(said(), expected);
    }

    void whatTheSystemTurnedOffIsOff() {
        for (const char *line : {"Hidden=true", "X-GNOME-Autostart-enabled=false"}) {
            write(own(), QByteArray("[Desktop Entry]\nExec=commonwatt\n") + line + "\n");
            QCOMPARE(autostart::isOn().value(), false);
        }
        // Of another group, and of another value.
        write(own(), "[Desktop Entry]\nExec=commonwatt\nHidden = false\n[Other]\nHidden=true\n");
        QCOMPARE(autostart::isOn().value(), true);
        QVERIFY(autostart::turnOn("/usr/bin/commonwatt", {}));
        QCOMPARE(autostart::isOn().value(), true);
    }

    void everybodysIsHiddenByOnesOwn() {
        write(everybodys(), "[Desktop Entry]\nExec=commonwatt\n");
        QCOMPARE(autostart::isOn().value(), true);
        QVERIFY(autostart::turnOff());
        QCOMPARE(autostart::isOn().value(), false);
        QVERIFY(QFile::exists(everybodys()));
        QVERIFY(autostart::turnOn("/usr/bin/commonwatt", {}));
        QCOMPARE(autostart::isOn().value(), true);
    }

    void saysWhatCannotBeTold() {
        for (const char *program : {"commonwatt", "/a=b/commonwatt", "/a\nb/commonwatt"})
            QCOMPARE(autostart::turnOn(program, {}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(autostart::turnOn("/commonwatt", {"a\nb"}).error().code,
                 ErrorCode::InvalidArgument);
        QCOMPARE(autostart::isOn().value(), false);
    }

    void aFolderThatCannotBeWrittenIsAnError() {
        write(m_folder->filePath("own"), "a file"); // where the folder should be
        QVERIFY(!autostart::turnOn("/usr/bin/commonwatt", {}));
        QCOMPARE(autostart::isOn().value(), false);
        qunsetenv("XDG_CONFIG_HOME");
        const QByteArray home = qgetenv("HOME");
        qunsetenv("HOME");
        QCOMPARE(autostart::turnOn("/usr/bin/commonwatt", {}).error().code, ErrorCode::NotFound);
        qputenv("HOME", home);
        if (::geteuid() == 0)
            QSKIP("root may write everywhere");
        qputenv("XDG_CONFIG_HOME", m_folder->filePath("locked").toUtf8());
        QDir().mkpath(m_folder->filePath("locked"));
        QFile::setPermissions(m_folder->filePath("locked"), QFile::ReadOwner | QFile::ExeOwner);
        QCOMPARE(autostart::turnOn("/usr/bin/commonwatt", {}).error().code,
                 ErrorCode::PermissionDenied);
    }
};

QTEST_GUILESS_MAIN(TestAutostart)
#include "test_autostart.moc"
