#include "core/types/benchmark.h"

#include "support/qtest_support.h"

#include <boost/json/array.hpp>

using namespace commonwatt;

namespace {

BenchReport sample() {
    return {.device = "vulkan:0",
            .hardware = "pci:0000:01:00.0",
            .name = "Some GPU",
            .driver = "some driver 1.2",
            .profile = BenchProfile::Full,
            .began = WallTime(std::chrono::seconds(1'800'000'000)),
            .took = std::chrono::milliseconds(9876),
            .figures = {{.name = "copy", .unit = "B/s", .value = 3e11, .spread = 0.01, .note = ""},
                        {.name = "fma_f16",
                         .unit = "FLOP/s",
                         .state = FigureState::Unsupported,
                         .note = "no 16-bit arithmetic"}}};
}

} // namespace

class TestBenchmark : public QObject {
    Q_OBJECT
private slots:
    void comesBackFromJson() {
        const auto report = benchReportFromJson(toJson(sample()));
        QVERIFY2(report, report ? "" : report.error().describe().c_str());
        QVERIFY(*report == sample());
        const BenchProgress progress{.done = 0.5, .step = "copy", .figure = sample().figures[0]};
        QVERIFY(benchProgressFromJson(toJson(progress)).value() == progress);
        const BenchProgress bare{.done = 0, .step = "starting", .figure = std::nullopt};
        QVERIFY(benchProgressFromJson(toJson(bare)).value() == bare);
    }

    void findsWhatHasAValue() {
        const BenchReport report = sample();
        QCOMPARE(report.find("copy")->value, 3e11);
        QVERIFY(report.find("fma_f16") == nullptr);
        QVERIFY(report.find("none") == nullptr);
    }

    void tellsOfADrop() {
        BenchReport before = sample();
        before.figures.push_back({.name = "launch", .unit = "s", .value = 1e-5, .note = ""});
        BenchReport now = before;
        QVERIFY(dropsSince(before, now).empty());
        now.figures[0].value *= 0.9;
        now.figures[2].value *= 1.1;
        QVERIFY(dropsSince(before, now).empty());
        now.figures[0].value = before.figures[0].value * 0.8;
        now.figures[2].value = before.figures[2].value * 2; // a time: twice as slow
        const auto drops = dropsSince(before, now);
        QCOMPARE(drops.size(), 2U);
        QCOMPARE(drops[0].figure, std::string("copy"));
        QVERIFY(std::abs(drops[0].share - 0.2) < 1e-9);
        QVERIFY(std::abs(drops[1].share - 0.5) < 1e-9);
        now.figures[0].state = FigureState::Disturbed; // says nothing
        QCOMPARE(dropsSince(before, now).size(), 1U);
        std::swap(before, now);
        QVERIFY(dropsSince(before, now).empty());
    }

    void comparesOnlyEqualConditions() {
        const auto figure = [](const char *name, double value, const char *unit = "1") {
            return BenchFigure{.name = name, .unit = unit, .value = value, .note = ""};
        };
        BenchReport before = sample();
        before.figures.push_back(figure("ggml_mul_mat_q8_0", 9, "FLOP/s"));
        before.figures.push_back(figure("prompt_tokens", 512));
        BenchReport now = before;
        now.figures[0].value /= 2;
        now.figures[2].value /= 2;
        QCOMPARE(dropsSince(before, now).size(), 2U);
        now.figures[3].value = 128;
        QCOMPARE(dropsSince(before, now).size(), 1U);
        now.figures.push_back(figure("threads", 2));
        QVERIFY(dropsSince(before, now).empty());
        before.figures.push_back(figure("threads", 2));
        QCOMPARE(dropsSince(before, now).size(), 1U);
        now.hardware = "pci:0000:02:00.0";
        QVERIFY(dropsSince(before, now).empty());
    }

    // A driver's long words must not cost the figures.
    void longWordsAreCut() {
        BenchReport report = sample();
        report.name = std::string(300, 'n');
        report.driver = std::string(255, 'd') + "\u00e9\u00e9";
        report.figures[1].note = "\x01" + std::string(5000, 'x');
        const auto read = benchReportFromJson(toJson(report));
        QVERIFY2(read, read ? "" : read.error().describe().c_str());
        QVERIFY(read->name.starts_with("nnn") && read->name.ends_with("…"));
        QCOMPARE(read->driver, std::string(253, 'd') + "…");
        QVERIFY(read->figures[1].note.starts_with(" xxx"));
    }

    void takesNoNonsense() {
        const std::vector<std::pair<std::string, std::string>> wrong{
            {"value", "-1"},
            {"value", "1e300"},
            {"value", R"("fast")"},
            {"spread", "-0.1"},
            {"state", R"("ok")"},
            {"name", "null"},
            {"unit", R"("a unit that is far too long")"}};
        for (const auto &[field, value] : wrong) {
            json::object report = toJson(sample());
            report["figures"].as_array()[0].as_object()[field] = *parseJson(value);
            const auto read = benchReportFromJson(report);
            QVERIFY2(!read, (field + " " + value).c_str());
            QCOMPARE(read.error().code, ErrorCode::InvalidData);
        }
        json::object many = toJson(sample());
        many["figures"] = json::array(1000, many["figures"].as_array()[0]);
        QVERIFY(!benchReportFromJson(many));
        QVERIFY(!benchProgressFromJson({{"done", 1.5}, {"step", ""}}));
    }
};

QTEST_GUILESS_MAIN(TestBenchmark)
#include "test_benchmark.moc"
