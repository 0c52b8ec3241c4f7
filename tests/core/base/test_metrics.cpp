#include "core/base/metrics.h"

#include "support/qtest_support.h"

using namespace commonwatt;

class TestMetrics : public QObject {
    Q_OBJECT

private slots:
    void printsCountersAndGauges() {
        MetricsRegistry metrics;
        metrics.describe("requests_total", MetricKind::Counter, "Requests.");
        metrics.describe("volunteers", MetricKind::Gauge, "Volunteers.");
        metrics.add("requests_total", {{"path", "a\"b\\c\nd"}, {"status", "200"}});
        metrics.add("requests_total", {{"path", "a\"b\\c\nd"}, {"status", "200"}}, 2);
        metrics.onRender([](MetricsRegistry &registry) { registry.set("volunteers", {}, 7); });
        QCOMPARE(metrics.render(),
                 std::string("# HELP requests_total Requests.\n"
                             "# TYPE requests_total counter\n"
                             "requests_total{path=\"a\\\"b\\\\c\\nd\",status=\"200\"} 3\n"
                             "# HELP volunteers Volunteers.\n"
                             "# TYPE volunteers gauge\n"
                             "volunteers 7\n"));
    }

    void printsHistograms() {
        MetricsRegistry metrics;
        metrics.describe("duration_seconds", MetricKind::Histogram, "Time.");
        metrics.observe("duration_seconds", {{"model", "m"}}, 0.25);
        metrics.observe("duration_seconds", {{"model", "m"}}, 1000);
        const std::string text = metrics.render();
        const auto has = [&](std::string_view line) {
            return text.find(std::string(line) + "\n") != std::string::npos;
        };
        QVERIFY(has("duration_seconds_bucket{model=\"m\",le=\"0.1\"} 0"));
        QVERIFY(has("duration_seconds_bucket{model=\"m\",le=\"0.25\"} 1"));
        QVERIFY(has("duration_seconds_bucket{model=\"m\",le=\"180\"} 1"));
        QVERIFY(has("duration_seconds_bucket{model=\"m\",le=\"+Inf\"} 2"));
        QVERIFY(has("duration_seconds_sum{model=\"m\"} 1000.25"));
        QVERIFY(has("duration_seconds_count{model=\"m\"} 2"));
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "test_metrics.moc"
