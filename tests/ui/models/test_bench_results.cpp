#include "ui/models/bench_results.h"

#include "support/qtest_support.h"
#include "ui/models/bench_text.h"
#include "ui/models/format.h"

using namespace commonwatt;

namespace {

constexpr std::uint64_t gibibyte = std::uint64_t(1) << 30;

BenchFigure measured(const char *name, const char *unit, double value) {
    return {name, unit, value, 0, FigureState::Measured, ""};
}

// A device that reads 100 GB/s and computes 1 TFLOP/s, with no overhead.
BenchReport report() {
    BenchReport report;
    report.name = "Mine";
    report.hardware = "cpu";
    report.figures = {measured("read", "B/s", 1e11), measured("fma_f32", "FLOP/s", 1e12)};
    for (const auto &[kind, bytes, parameters] :
         {std::tuple{"engine_small_block", 1e7, 1e7}, std::tuple{"engine_block", 1e8, 1e8},
          std::tuple{"engine_block_q4", 5e7, 1e8}}) {
        const std::string name = kind;
        report.figures.push_back(measured((name + "_bytes").c_str(), "B", bytes));
        report.figures.push_back(measured((name + "_parameters").c_str(), "1", parameters));
        report.figures.push_back(measured((name + "_decode").c_str(), "s", bytes / 1e11));
        report.figures.push_back(measured((name + "_prefill").c_str(), "s", 2 * parameters / 1e12));
    }
    return report;
}

BenchReport run(double read, const std::string &hardware = "cpu") {
    BenchReport report;
    report.hardware = hardware;
    report.figures = {measured("read", "B/s", read)};
    return report;
}

QString plain(QString text) {
    return text.replace(QChar(QChar::Nbsp), ' ');
}

} // namespace

class TestBenchResults : public QObject {
    Q_OBJECT

private slots:
    void valuesHaveTheirUnits() {
        const QLocale c = QLocale::c();
        const auto text = [&](double value, const char *unit) {
            return plain(valueText(measured("x", unit, value), c));
        };
        QCOMPARE(text(3.117e11, "B/s"), "312 GB/s");
        QCOMPARE(text(9.31e12, "FLOP/s"), "9.31 TFLOP/s");
        QCOMPARE(text(9.997e12, "FLOP/s"), "10.0 TFLOP/s");
        QCOMPARE(text(7.4e-6, "s"), "7.4 µs");
        QCOMPARE(text(0.0123, "s"), "12.30 ms");
        QCOMPARE(text(0.034, "1"), "3.4 %");
        QCOMPARE(text(71.2, "°C"), "71 °C");
        QCOMPARE(plain(format::withPrefix(999.7, "B/s", QLocale(QLocale::German))), "1,00 kB/s");
        BenchFigure missing = measured("x", "B/s", 1);
        missing.state = FigureState::Unsupported;
        missing.note = "no such units";
        QCOMPARE(valueText(missing, c), "–");
        QCOMPARE(remarkText(missing), "not possible here: no such units");
        QVERIFY(remarkText(measured("x", "B/s", 1)).isEmpty());
    }

    void weightsAreReadAtASpeed() {
        QCOMPARE(weightsPerSecond(report()).value(), 1e11);
        QVERIFY(!weightsPerSecond(run(1)));
    }

    void comparesWhatBothHave() {
        ReferenceDevice slow{"Slow", true, "somewhere", {{"read", 1e10}}};
        ReferenceDevice fast{"Fast", false, "a sheet", {{"read", 1e12}, {"matrix_f16", 1e14}}};
        const auto comparisons = compare(report(), {slow, fast});
        QCOMPARE(comparisons.size(), std::size_t(1));
        QCOMPARE(comparisons[0].figure, std::string("read"));
        QVERIFY(comparisons[0].devices ==
                (std::vector<ComparedDevice>{{"Mine", ComparedDevice::Source::Own, 1e11},
                                             {"Fast", ComparedDevice::Source::Peak, 1e12},
                                             {"Slow", ComparedDevice::Source::Measured, 1e10}}));
    }

    void namesWhatWasLostSinceTheRunBefore() {
        const std::vector<BenchReport> reports{run(7e10), run(1e9, "pci:0000:01:00.0"), run(1e11),
                                               run(1.1e11)};
        const auto runs = runsOf(reports, "cpu");
        QCOMPARE(runs.size(), std::size_t(3));
        QCOMPARE(runs[0].drops.size(), std::size_t(1));
        QCOMPARE(plain(dropText(runs[0].drops[0], QLocale::c())), "Memory, read: 30 % slower");
        QVERIFY(runs[1].drops.empty()); // 9 % are noise
        QVERIFY(runs[2].drops.empty()); // the first one
    }

    void predictsAWholeModel() {
        ModelStatus model;
        model.blocks = 10;
        model.parameters = 1'000'000'000;
        model.size = Bytes(1'000'000'000);
        QVERIFY(workOf(model).bits == WeightBits::Eight);
        // 1 GB at 100 GB/s; 2 GFLOP at 1 TFLOP/s.
        QCOMPARE(
            plain(predictionText("m", workOf(model), Bytes(2 * gibibyte), report(), QLocale::c())),
            "m: 100.0 tokens/s of an answer, 500.0 tokens/s of a prompt.");
        model.size = Bytes(560'000'000);
        QVERIFY(workOf(model).bits == WeightBits::Four);
        QVERIFY(predictionText("m", workOf(model), Bytes(gibibyte), run(1)).isEmpty());
    }

    void saysHowMuchOfAModelFits() {
        const RangeWork work{10, 4 * gibibyte, 4 * gibibyte, WeightBits::Eight};
        const QString text =
            plain(predictionText("m", work, Bytes(gibibyte), report(), QLocale::c()));
        QVERIFY2(text.startsWith("m: does not fit as a whole, it has 4.0 GiB and 1.0 GiB are lent. "
                                 "Some 2 of its 10 blocks do, at 116.4 tokens/s"),
                 qPrintable(text));
        QVERIFY(predictionText("m", work, Bytes(1000), report(), QLocale::c())
                    .contains("not even one of its 10 block(s)"));
    }
};

QTEST_GUILESS_MAIN(TestBenchResults)
#include "test_bench_results.moc"
