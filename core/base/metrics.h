// Numbers for monitoring, in Prometheus' text format (version 0.0.4).
// Format: https://prometheus.io/docs/instrumenting/exposition_formats/
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace commonwatt {

enum class MetricKind { Counter, Gauge, Histogram };

// One thread at a time. Names and labels are the program's own, never a requester's words, so that
// the number of series stays small.
class MetricsRegistry {
public:
    using Labels = std::vector<std::pair<std::string, std::string>>;

    // Before the first use of `name`. Histograms count seconds, from 100 microseconds to minutes.
    void describe(std::string name, MetricKind kind, std::string help);

    void add(std::string_view name, const Labels &labels, double amount = 1); // counters, gauges
    void set(std::string_view name, const Labels &labels, double value);      // gauges
    // Forgets all values of a family, of things that may be gone.
    void clear(std::string_view name);
    void observe(std::string_view name, const Labels &labels, double value); // histograms

    // Called by render(), first: sets gauges whose value is looked up when it is wanted.
    void onRender(std::function<void(MetricsRegistry &)> collect);

    [[nodiscard]] std::string render();

private:
    struct Series {
        double value = 0; // of a histogram, the sum
        std::uint64_t count = 0;
        std::vector<std::uint64_t> buckets;
    };
    struct Family {
        MetricKind kind = MetricKind::Counter;
        std::string help;
        std::map<std::string, Series> series; // by the labels as they are printed
    };
    Series &seriesOf(std::string_view name, const Labels &labels);

    std::map<std::string, Family, std::less<>> m_families;
    std::vector<std::function<void(MetricsRegistry &)>> m_collectors;
};

} // namespace commonwatt
