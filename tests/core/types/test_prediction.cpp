#include "core/types/prediction.h"

#include "support/qtest_support.h"

using namespace commonwatt;

namespace {

// Of blocks of 4 and 40 MB and million parameters: 10 GB/s and 1 ms for each (4 bits: 8 GB/s);
// 100 GFLOP/s and 0.1 ms for each in a prompt (4 bits: 80).
BenchReport report() {
    const auto figure = [](const char *name, const char *unit, double value) {
        return BenchFigure{.name = name, .unit = unit, .value = value, .note = ""};
    };
    return {.device = "cpu",
            .hardware = "cpu",
            .name = "",
            .driver = "",
            .figures = {figure("engine_small_block_decode", "s", 1.4e-3),
                        figure("engine_small_block_bytes", "B", 4e6),
                        figure("engine_small_block_prefill", "s", 0.18e-3),
                        figure("engine_small_block_parameters", "1", 4e6),
                        figure("engine_block_decode", "s", 5e-3),
                        figure("engine_block_bytes", "B", 40e6),
                        figure("engine_block_prefill", "s", 0.9e-3),
                        figure("engine_block_parameters", "1", 40e6),
                        figure("engine_block_q4_decode", "s", 3.5e-3),
                        figure("engine_block_q4_bytes", "B", 20e6),
                        figure("engine_block_q4_prefill", "s", 1.1e-3),
                        figure("engine_block_q4_parameters", "1", 40e6)}};
}

bool isNear(double a, double b) {
    return std::abs(a - b) <= 1e-9 * std::abs(b);
}

} // namespace

class TestPrediction : public QObject {
    Q_OBJECT
private slots:
    void addsOverheadToTheRoofline() {
        const auto eight = predictSpeed(
            report(), {.blocks = 10, .parameters = 1'000'000'000, .bytes = 1'000'000'000});
        QVERIFY(eight);
        QVERIFY(isNear(eight->answerTokensPerSecond, 1 / (0.1 + 10 * 1e-3)));
        QVERIFY(isNear(eight->promptTokensPerSecond, 1 / (0.02 + 10 * 0.1e-3)));
        const auto four = predictSpeed(report(), {.blocks = 10,
                                                  .parameters = 1'000'000'000,
                                                  .bytes = 560'000'000,
                                                  .bits = WeightBits::Four});
        QVERIFY(isNear(four->answerTokensPerSecond, 1 / (0.07 + 10 * 1e-3)));
        QVERIFY(isNear(four->promptTokensPerSecond, 1 / (0.025 + 10 * 0.1e-3)));
    }

    void givesBackTheBlocksThatWereMeasured() {
        const auto large =
            predictSpeed(report(), {.blocks = 1, .parameters = 40'000'000, .bytes = 40'000'000});
        QVERIFY(isNear(large->answerTokensPerSecond, 1 / 5e-3));
        QVERIFY(isNear(large->promptTokensPerSecond, 1 / 0.9e-3));
        const auto small =
            predictSpeed(report(), {.blocks = 1, .parameters = 4'000'000, .bytes = 4'000'000});
        QVERIFY(isNear(small->answerTokensPerSecond, 1 / 1.4e-3));
        QVERIFY(isNear(small->promptTokensPerSecond, 1 / 0.18e-3));
    }

    // A small block whose weights stay in a cache takes less than nothing beside them.
    void anOverheadIsNeverNegative() {
        BenchReport report = ::report();
        report.figures[0].value = 0.1e-3;
        const auto block =
            predictSpeed(report, {.blocks = 1, .parameters = 40'000'000, .bytes = 40'000'000});
        QVERIFY(isNear(block->answerTokensPerSecond, 1 / 5e-3));
    }

    void saysNothingWithoutFigures() {
        const RangeWork work{.blocks = 1, .parameters = 1, .bytes = 1};
        QVERIFY(predictSpeed(report(), work));
        for (std::size_t i = 0; i < 8; ++i) {
            BenchReport lacking = report();
            lacking.figures[i].state = FigureState::Wrong;
            QVERIFY(!predictSpeed(lacking, work));
        }
        BenchReport eightOnly = report();
        eightOnly.figures.resize(8);
        QVERIFY(predictSpeed(eightOnly, work));
        QVERIFY(!predictSpeed(
            eightOnly, {.blocks = 1, .parameters = 1, .bytes = 1, .bits = WeightBits::Four}));
        QVERIFY(!predictSpeed(report(), {.blocks = 1}));
    }

    // Measured while something else ran, a large block may seem faster than a small one.
    void saysNothingAgainstReason() {
        BenchReport odd = report();
        odd.figures[4].value = 1e-3;
        QVERIFY(!predictSpeed(odd, {.blocks = 1, .parameters = 1, .bytes = 1}));
    }
};

QTEST_GUILESS_MAIN(TestPrediction)
#include "test_prediction.moc"
