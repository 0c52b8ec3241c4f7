#include "core/base/metrics.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace commonwatt {

namespace {

constexpr std::array bucketBounds = {0.0001, 0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01,
                                     0.025,  0.05,   0.1,    0.25,  0.5,   1.0,   2.5,
                                     5.0,    10.0,   30.0,   60.0,  180.0};

std::string escaped(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (c == '\n') {
            result += "\\n";
            continue;
        }
        if (c == '\\' || c == '"')
            result += '\\';
        result += c;
    }
    return result;
}

std::string numberText(double number) {
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr;
    return {buffer.data(), end};
}

std::string_view nameOf(MetricKind kind) {
    switch (kind) {
    case MetricKind::Counter:
        return "counter";
    case MetricKind::Gauge:
        return "gauge";
    case MetricKind::Histogram:
        return "histogram";
    }
    return "untyped";
}

std::string line(std::string_view name, std::string_view suffix, std::string_view labels,
                 std::string_view value) {
    std::string text(name);
    text += suffix;
    if (!labels.empty())
        text.append("{").append(labels).append("}");
    return text.append(" ").append(value).append("\n");
}

} // namespace

void MetricsRegistry::describe(std::string name, MetricKind kind, std::string help) {
    m_families[std::move(name)] = Family{kind, std::move(help), {}};
}

MetricsRegistry::Series &MetricsRegistry::seriesOf(std::string_view name, const Labels &labels) {
    std::string key;
    for (const auto &[label, value] : labels)
        key.append(key.empty() ? "" : ",").append(label).append("=\"").append(escaped(value)) +=
            '"';
    const auto family = m_families.try_emplace(std::string(name)).first;
    return family->second.series[key];
}

void MetricsRegistry::add(std::string_view name, const Labels &labels, double amount) {
    seriesOf(name, labels).value += amount;
}

void MetricsRegistry::set(std::string_view name, const Labels &labels, double value) {
    seriesOf(name, labels).value = value;
}

void MetricsRegistry::clear(std::string_view name) {
    if (const auto family = m_families.find(name); family != m_families.end())
        family->second.series.clear();
}

void MetricsRegistry::observe(std::string_view name, const Labels &labels, double value) {
    Series &series = seriesOf(name, labels);
    series.buckets.resize(bucketBounds.size());
    for (std::size_t i = 0; i < bucketBounds.size(); ++i)
        if (value <= bucketBounds[i])
            ++series.buckets[i];
    series.value += value;
    ++series.count;
}

void MetricsRegistry::onRender(std::function<void(MetricsRegistry &)> collect) {
    m_collectors.push_back(std::move(collect));
}

std::string MetricsRegistry::render() {
    for (const auto &collect : m_collectors)
        collect(*this);
    std::string text;
    for (const auto &[name, family] : m_families) {
        text.append("# HELP ").append(name).append(" ").append(family.help).append("\n");
        text.append("# TYPE ").append(name).append(" ").append(nameOf(family.kind)).append("\n");
        for (const auto &[labels, series] : family.series) {
            if (family.kind != MetricKind::Histogram) {
                text += line(name, "", labels, numberText(series.value));
                continue;
            }
            const std::string comma = labels.empty() ? "" : ",";
            for (std::size_t i = 0; i < series.buckets.size(); ++i)
                text += line(name, "_bucket",
                             labels + comma + "le=\"" + numberText(bucketBounds[i]) + "\"",
                             std::to_string(series.buckets[i]));
            text +=
                line(name, "_bucket", labels + comma + "le=\"+Inf\"", std::to_string(series.count));
            text += line(name, "_sum", labels, numberText(series.value));
            text += line(name, "_count", labels, std::to_string(series.count));
        }
    }
    return text;
}

} // namespace commonwatt
