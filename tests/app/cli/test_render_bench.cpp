#include "app/cli/render_bench.h"

#include "support/qtest_support.h"

using namespace commonwatt;

namespace {

BenchReport sample() {
    const auto figure = [](const char *name, const char *unit, double value) {
        return BenchFigure{.name = name, .unit = unit, .value = value, .note = ""};
    };
    BenchReport report{.device = "cpu",
                       .hardware = "cpu",
                       .name = "Some CPU",
                       .driver = "2 threads",
                       .took = std::chrono::milliseconds(8100),
                       .figures = {figure("read", "B/s", 33.5e9), figure("launch", "s", 5e-5),
                                   figure("engine_block_decode", "s", 2e-3)}};
    report.figures.push_back({.name = "fma_f16",
                              .unit = "FLOP/s",
                              .state = FigureState::Unsupported,
                              .note = "not\x1b[31m there"});
    return report;
}

bool contains(const std::string &text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

} // namespace

class TestRenderBench : public QObject {
    Q_OBJECT
private slots:
    void showsFiguresWithUnits() {
        const std::string text = renderBenchReport(sample(), {}, Style::Plain);
        for (const char *part :
             {"Some CPU", "quick, 8.1 s", "33.5 GB/s", "50.0 µs", "2.00 ms", "not [31m there"})
            QVERIFY2(contains(text, part), (std::string(part) + "\n" + text).c_str());
        QVERIFY(!contains(text, "\x1b"));
        // Too few figures to predict anything from.
        QVERIFY(!contains(text, "Predicted"));
        // 33.5 of 3350 GB/s.
        QVERIFY2(contains(text, "3.35 TB/s  (0.01)"), text.c_str());
    }

    void predictsWhereItCan() {
        BenchReport report = sample();
        for (const auto &[name, value] :
             {std::pair{"engine_block_bytes", 5e7}, std::pair{"engine_block_parameters", 4.8e7},
              std::pair{"engine_block_prefill", 5e-4}, std::pair{"engine_block_q4_bytes", 2.7e7},
              std::pair{"engine_block_q4_decode", 1e-3},
              std::pair{"engine_block_q4_parameters", 4.8e7},
              std::pair{"engine_block_q4_prefill", 3e-4},
              std::pair{"engine_small_block_bytes", 3e6},
              std::pair{"engine_small_block_decode", 1e-4},
              std::pair{"engine_small_block_parameters", 3e6},
              std::pair{"engine_small_block_prefill", 5e-5}})
            report.figures.push_back({.name = name, .unit = "1", .value = value, .note = ""});
        const std::string text = renderBenchReport(report, {}, Style::Plain);
        QVERIFY2(contains(text, "1 billion parameters, 8 bits"), text.c_str());
        QVERIFY2(contains(text, "tokens/s"), text.c_str());
    }

    void tellsOfDrops() {
        const std::string text = renderBenchReport(sample(), {{"copy", 0.42}}, Style::Plain);
        QVERIFY(contains(text, "! copy lost 42 % since the last run"));
    }

    void listsRunsOrSaysHowToMakeOne() {
        QVERIFY(contains(renderBenchHistory({}), "commonwattctl bench"));
        QVERIFY(contains(renderBenchHistory({sample()}), "Some CPU"));
    }
};

QTEST_GUILESS_MAIN(TestRenderBench)
#include "test_render_bench.moc"
