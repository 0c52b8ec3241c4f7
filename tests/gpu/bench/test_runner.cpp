// The runner on the processor, with small memory and its quick profile.
#include "gpu/bench/runner.h"
#include "gpu/inventory/inventory.h"

#include "support/qtest_support.h"

#include <QTemporaryDir>

using namespace commonwatt;

class TestRunner : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] BenchOptions options() const {
        BenchOptions made;
        made.device = "cpu";
        made.threads = 1;
        made.memory = Bytes(64 << 20);
        made.seed = 3;
        made.folder = m_folder.path().toStdString();
        return made;
    }

private slots:
    void initTestCase() { QVERIFY(loadBackends(backendFolder(), "cpu")); }

    void measuresEverythingOrSaysWhyNot() {
        std::vector<BenchProgress> told;
        BenchOptions made = options();
        made.onProgress = [&](const BenchProgress &progress) { told.push_back(progress); };
        const auto report = runBenchmark(made, {});
        QVERIFY2(report, report ? "" : report.error().describe().c_str());
        for (const char *figure : {"engine_block_decode", "engine_block_prefill", "copy", "launch",
                                   "ggml_mul_mat_vec_q8_0", "mul_mat_q4_0"}) {
            const auto found = std::ranges::find(report->figures, figure, &BenchFigure::name);
            QVERIFY2(found != report->figures.end(), figure);
            // On a slow machine the time may be over before the last ones.
            QVERIFY2(found->isValid() ? found->value > 0 : !found->note.empty(), figure);
        }
        for (const BenchFigure &figure : report->figures)
            QVERIFY2(figure.state != FigureState::Wrong, figure.note.c_str());
        QVERIFY(report->find("engine_block_decode") != nullptr);
        QVERIFY(benchReportFromJson(toJson(*report)).value() == *report);
        double last = 0;
        for (const BenchProgress &progress : told) {
            QVERIFY(progress.done >= last && progress.done <= 1);
            last = progress.done;
        }
        QVERIFY(std::ranges::count_if(told, [](const auto &each) {
                    return each.figure.has_value();
                }) == static_cast<std::ptrdiff_t>(report->figures.size()));
        // The file for the engine is gone.
        QVERIFY(std::filesystem::is_empty(made.folder));
    }

    void endsWhenItIsToldTo() {
        std::stop_source stop;
        BenchOptions made = options();
        int told = 0;
        made.onProgress = [&](const BenchProgress &) {
            if (++told == 3)
                stop.request_stop();
        };
        const auto report = runBenchmark(made, stop.get_token());
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QVERIFY(told < 8); // what goes with the figure that was ready is told
        QVERIFY(std::filesystem::is_empty(made.folder));
    }

    void tellsThatItWasDisturbed() {
        std::stop_source stop;
        BenchOptions made = options();
        made.disturbed = [] { return true; };
        std::vector<BenchFigure> figures;
        made.onProgress = [&](const BenchProgress &progress) {
            if (!progress.figure || progress.figure->name != "engine_block_decode")
                return;
            figures.push_back(*progress.figure);
            stop.request_stop();
        };
        QVERIFY(!runBenchmark(made, stop.get_token()));
        QCOMPARE(figures.at(0).state, FigureState::Disturbed);
    }

    void refusesWhatIsNoDevice() {
        BenchOptions made = options();
        made.device = "toaster:1";
        const auto report = runBenchmark(made, {});
        QVERIFY(!report);
        QVERIFY(report.error().message.find("toaster:1") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestRunner)
#include "test_runner.moc"
