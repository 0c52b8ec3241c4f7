#include "core/types/prediction.h"

#include "support/qtest_support.h"

using namespace commonwatt;

namespace {

// Weights at 10 GB/s (4 bits: 8), products at 100 GFLOP/s (4 bits: 80). The block of 40 MB and 40
// million parameters takes 5 ms for a token, 1 of them overhead, and 0.9 ms in a prompt, 0.1.
BenchReport report() {
    const auto figure = [](const char *name, const char *unit, double value) {
        return BenchFigure{.name = name, .unit = unit, .value = value, .note = ""};
    };
    return {.device = "cpu",
            .hardware = "cpu",
            .name = "",
            .driver = "",
            .figures = {figure("ggml_mul_mat_vec_q8_0", "B/s", 10e9),
                        figure("ggml_mul_mat_vec_q4_0", "B/s", 8e9),
                        figure("ggml_mul_mat_q8_0", "FLOP/s", 100e9),
                        figure("ggml_mul_mat_q4_0", "FLOP/s", 80e9),
                        figure("engine_block_decode", "s", 5e-3),
                        figure("engine_block_prefill", "s", 0.9e-3),
                        figure("engine_block_bytes", "B", 40e6),
                        figure("engine_block_parameters", "1", 40e6)}};
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

    void givesBackTheBlockThatWasMeasured() {
        const auto block =
            predictSpeed(report(), {.blocks = 1, .parameters = 40'000'000, .bytes = 40'000'000});
        QVERIFY(isNear(block->answerTokensPerSecond, 1 / 5e-3));
        QVERIFY(isNear(block->promptTokensPerSecond, 1 / 0.9e-3));
    }

    void aBlockFasterThanItsPartsHasNoOverhead() {
        BenchReport fast = report();
        fast.figures[4].value = 1e-3;
        const auto block =
            predictSpeed(fast, {.blocks = 1, .parameters = 40'000'000, .bytes = 40'000'000});
        QVERIFY(isNear(block->answerTokensPerSecond, 1 / 4e-3));
    }

    void saysNothingWithoutFigures() {
        const RangeWork work{.blocks = 1, .parameters = 1, .bytes = 1};
        QVERIFY(predictSpeed(report(), work));
        for (std::size_t i : {0U, 2U, 4U, 5U, 6U, 7U}) {
            BenchReport lacking = report();
            lacking.figures[i].state = FigureState::Wrong;
            QVERIFY(!predictSpeed(lacking, work));
        }
        QVERIFY(!predictSpeed(report(), {.blocks = 1}));
    }
};

QTEST_GUILESS_MAIN(TestPrediction)
#include "test_prediction.moc"
