#include "core/platform/turn/processor_turn.h"
#include "support/qtest_support.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <fstream>
#include <thread>

using namespace commonwatt;
using namespace std::chrono_literals;
using Start = ProcessorTurn::Start;

class TestTurn : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        std::ofstream(file()) << "anything";
    }

    void beginsAtOnceWhenNobodyComputes() {
        ProcessorTurn turn = ProcessorTurn::open(file()).value();
        ProcessorTurn moved = std::move(turn);
        for (int i = 0; i < 3; ++i)
            QVERIFY(moved.take(1h).start() == Start::AtOnce);
    }

    void waitsUntilTheOtherHasEnded() {
        QProcess other;
        startHolder(other);
        ProcessorTurn turn = ProcessorTurn::open(file()).value();
        // The other one ends its turn while this one waits.
        other.write("after 100 ms\n");
        QVERIFY(other.waitForBytesWritten());
        QVERIFY(turn.take(1h).start() == Start::AfterWaiting);
        QVERIFY(turn.take(1h).start() == Start::AtOnce);
        QVERIFY(other.waitForFinished());
    }

    void theTurnOfAProcessThatIsKilledEnds() {
        QProcess other;
        startHolder(other);
        other.kill();
        QVERIFY(other.waitForFinished());
        ProcessorTurn turn = ProcessorTurn::open(file()).value();
        QVERIFY(turn.take(1h).start() == Start::AtOnce);
    }

    void doesNotWaitForEver() {
        QProcess other;
        startHolder(other);
        ProcessorTurn turn = ProcessorTurn::open(file()).value();
        QVERIFY(turn.take(50ms).start() == Start::Anyway);
        // One wait in vain is enough.
        const auto begin = std::chrono::steady_clock::now();
        QVERIFY(turn.take(1h).start() == Start::Anyway);
        QVERIFY(std::chrono::steady_clock::now() - begin < 30min);
        other.kill();
        QVERIFY(other.waitForFinished());
        QVERIFY(turn.take(1h).start() == Start::AtOnce);
    }

    void aTurnThatNobodyHasEndsNoOthers() {
        QProcess other;
        startHolder(other);
        ProcessorTurn impatient = ProcessorTurn::open(file()).value();
        {
            const ProcessorTurn::Holder holder = impatient.take(1ms);
        }
        ProcessorTurn next = ProcessorTurn::open(file()).value();
        QVERIFY(next.take(1ms).start() == Start::Anyway);
        other.kill();
        QVERIFY(other.waitForFinished());
    }

    void saysWhatIsMissing() {
#ifndef Q_OS_WIN
        const Result<ProcessorTurn> turn = ProcessorTurn::open("/nonexistent/file");
        QCOMPARE(turn.error().code, ErrorCode::NotFound);
        QVERIFY(turn.error().message.find("/nonexistent/file") != std::string::npos);
#endif
    }

private:
    [[nodiscard]] std::string file() const { return m_folder->filePath("file").toStdString(); }

    void startHolder(QProcess &process) const {
        process.start(QCoreApplication::applicationFilePath(),
                      {"hold", QString::fromStdString(file())});
        QVERIFY(process.waitForReadyRead());
        QCOMPARE(process.readAllStandardOutput().trimmed(), QByteArray("held"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char **argv) {
    // The second process: keeps its turn until it is killed, or for a while after a line of input.
    if (argc == 3 && std::string(argv[1]) == "hold") {
        ProcessorTurn turn = ProcessorTurn::open(argv[2]).value();
        const ProcessorTurn::Holder holder = turn.take(1s);
        std::puts(holder.start() == Start::AtOnce ? "held" : "refused");
        std::fflush(stdout);
        const int input = std::getchar();
        std::this_thread::sleep_for(100ms);
        return input == EOF ? 1 : 0;
    }
    QCoreApplication application(argc, argv);
    TestTurn test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_turn.moc"
