#include "app/gui/single_instance.h"

#include "support/qtest_support.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <csignal>
#include <memory>

#include <sys/wait.h>
#include <unistd.h>

using namespace commonwatt;

class TestSingleInstance : public QObject {
    Q_OBJECT

private slots:
    void theSecondShowsTheFirst() {
        SingleInstance first(folder());
        QVERIFY(first.isFirst().value());
        QSignalSpy shown(&first, &SingleInstance::startedAgain);
        SingleInstance second(folder());
        QVERIFY(!second.isFirst().value());
        QTRY_COMPARE(shown.count(), 1);
    }

    void whoCrashedIsNotInTheWay() {
        const pid_t child = ::fork();
        if (child == 0) {
            SingleInstance crashing(folder());
            const bool isFirst = crashing.isFirst().value_or(false);
            ::_exit(isFirst ? 0 : 1); // without taking the socket away
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
        QVERIFY(std::filesystem::exists(folder() / "window.sock"));
        SingleInstance next(folder());
        QVERIFY(next.isFirst().value());
    }

    void saysWhyItCannotTell() {
        SingleInstance nowhere(folder() / "not there");
        QVERIFY(!nowhere.isFirst());
    }

private:
    [[nodiscard]] std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "test_single_instance.moc"
