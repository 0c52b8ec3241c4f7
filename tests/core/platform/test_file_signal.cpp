#include "core/base/file.h"
#include "core/platform/presence/system/file_signal.h"
#include "support/qtest_support.h"
#include "support/signal_recorder.h"

#include <QTemporaryDir>

#include <fstream>

#include <sys/stat.h>

using namespace commonwatt;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

bool isKnown(const Signal &signal) {
    return signal.state == SignalState::Known;
}

auto unknownWith(const std::string &problem) {
    return [problem](const Signal &signal) {
        return signal.state == SignalState::Unknown &&
               signal.problem.find(problem) != std::string::npos;
    };
}

// Puts one in its place that was written then.
void replace(const fs::path &file, const std::string &content, fs::file_time_type written) {
    const fs::path other = file.string() + ".new";
    std::ofstream(other) << content;
    fs::last_write_time(other, written);
    fs::rename(other, file);
}

// So long that what is told can only come of being told by the system.
SignalTiming withoutLookingAgain() {
    return {.renewAfter = 1h, .holdsFor = 2h};
}

} // namespace

class TestFileSignal : public QObject {
    Q_OBJECT
private slots:
    void tellsOfEachChange() {
        const QTemporaryDir temporary;
        const fs::path file = fs::path(temporary.path().toStdString()) / "signal.json";
        SignalRecorder recorder;
        const auto source =
            startFileSignalSource({file, withoutLookingAgain(), 15min}, recorder.sink());
        QVERIFY(recorder.waitFor(SignalKind::External, unknownWith("signal.json")));
        QVERIFY(recorder.waitFor(SignalKind::Price, unknownWith("signal.json")));

        std::ofstream(file) << "40%";
        const auto limited = recorder.waitFor(SignalKind::External, isKnown);
        QVERIFY(limited);
        QVERIFY(!limited->active);
        QCOMPARE(limited->number, 0.4);
        QCOMPARE(limited->source, std::string("file"));
        QVERIFY(limited->expires && *limited->expires <= signalNow() + 15min);
        QVERIFY(recorder.waitFor(SignalKind::Price, [](const Signal &signal) {
            return signal.state == SignalState::NotOffered;
        }));

        QVERIFY(writeFileAtomically(file, R"({"run": false, "price": 0.31})"));
        const auto paused = recorder.waitFor(SignalKind::External, isKnown);
        QVERIFY(paused && paused->active);
        QCOMPARE(paused->number, 0.0);
        const auto price = recorder.waitFor(SignalKind::Price, isKnown);
        QVERIFY(price);
        QCOMPARE(price->number, 0.31);

        QVERIFY(writeFileAtomically(file, "perhaps"));
        QVERIFY(recorder.waitFor(SignalKind::External, unknownWith("must say")));
        QVERIFY(writeFileAtomically(file, std::string(5000, ' ') + "run"));
        QVERIFY(recorder.waitFor(SignalKind::External, unknownWith("longer than")));
        QVERIFY(writeFileAtomically(file, "run"));
        QVERIFY(recorder.waitFor(SignalKind::External, isKnown));
        fs::remove(file);
        QVERIFY(recorder.waitFor(SignalKind::External, unknownWith("No such file")));
    }

    void whatIsOldDoesNotCount() {
        const QTemporaryDir temporary;
        const fs::path file = fs::path(temporary.path().toStdString()) / "signal";
        replace(file, "run", fs::file_time_type::clock::now() - 14min);
        SignalRecorder recorder;
        const auto source =
            startFileSignalSource({file, withoutLookingAgain(), 15min}, recorder.sink());
        const auto known = recorder.waitFor(SignalKind::External, isKnown);
        QVERIFY(known && known->expires);
        QVERIFY(*known->expires <= signalNow() + 1min);

        replace(file, "run", fs::file_time_type::clock::now() - 16min);
        QVERIFY(recorder.waitFor(SignalKind::External, unknownWith("was not written")));
        replace(file, "run", fs::file_time_type::clock::now() + 24h);
        const auto future = recorder.waitFor(SignalKind::External, isKnown);
        QVERIFY(future && future->expires);
        QVERIFY(*future->expires <= signalNow() + 15min);
    }

    void becomesUnknownWhenNobodyWritesAnyMore() {
        const QTemporaryDir temporary;
        const fs::path file = fs::path(temporary.path().toStdString()) / "signal";
        std::ofstream(file) << "run";
        SignalRecorder recorder;
        const auto source =
            startFileSignalSource({file, withoutLookingAgain(), 300ms}, recorder.sink());
        QVERIFY(recorder.waitFor(SignalKind::External, unknownWith("was not written")));
    }

    void seesAFolderThatComesLater() {
        const QTemporaryDir temporary;
        const fs::path folder = fs::path(temporary.path().toStdString()) / "later";
        SignalRecorder recorder;
        const auto source = startFileSignalSource(
            {folder / "signal", {.renewAfter = 20ms, .holdsFor = 1h}, 15min}, recorder.sink());
        QVERIFY(recorder.waitFor(SignalKind::External, unknownWith("No such file")));
        fs::create_directory(folder);
        std::ofstream(folder / "signal") << "run";
        QVERIFY(recorder.waitFor(SignalKind::External, isKnown));
        fs::rename(folder, folder.string() + ".old");
        QVERIFY(recorder.waitFor(SignalKind::External, unknownWith("No such file")));
    }

    void isToldAgainWhileItLetsMoreBeDone() {
        const QTemporaryDir temporary;
        const fs::path file = fs::path(temporary.path().toStdString()) / "signal";
        std::ofstream(file) << "run";
        SignalRecorder recorder;
        const auto source = startFileSignalSource(
            {file, {.renewAfter = 20ms, .holdsFor = 1min}, 15min}, recorder.sink());
        const auto first = recorder.waitFor(SignalKind::External, isKnown);
        const auto second = recorder.waitFor(SignalKind::External, isKnown);
        QVERIFY(first && second);
        QVERIFY(first->since == second->since);
        QVERIFY(*first->expires < *second->expires);
    }

    void isNotHeldUpByAPipe() {
        const QTemporaryDir temporary;
        const fs::path file = fs::path(temporary.path().toStdString()) / "signal";
        QCOMPARE(::mkfifo(file.c_str(), 0600), 0);
        SignalRecorder recorder;
        const auto source =
            startFileSignalSource({file, withoutLookingAgain(), 15min}, recorder.sink());
        QVERIFY(recorder.waitFor(SignalKind::External, unknownWith("not a file")));
    }

    void endsAtOnce() {
        SignalRecorder recorder;
        for (int i = 0; i < 100; ++i)
            QVERIFY(startFileSignalSource({"/nowhere/signal", withoutLookingAgain(), 15min},
                                          recorder.sink()));
    }
};

QTEST_GUILESS_MAIN(TestFileSignal)
#include "test_file_signal.moc"
