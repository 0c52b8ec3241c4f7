#include "app/cli/render_sensors.h"

#include "core/base/text_table.h"

#include <array>
#include <cstdio>
#include <sstream>

namespace commonwatt {

namespace {

std::string text(const char *format, double value) {
    std::array<char, 32> digits{};
    std::snprintf(digits.data(), digits.size(), format, value);
    return digits.data();
}

template <typename T>
std::string orDash(const std::optional<T> &value, const char *format, double scale = 1) {
    return value ? text(format, static_cast<double>(value->value) * scale) : "-";
}

std::string pair(const std::string &ours, const std::string &others) {
    return ours == "-" && others == "-" ? "-" : ours + " / " + others;
}

std::string bytes(const std::optional<Bytes> &value) {
    return value ? formatBytes(*value) : "-";
}

std::string reasons(const GpuSample &sample) {
    if (!sample.throttle)
        return "-";
    std::string words;
    for (const ThrottleReason reason : *sample.throttle)
        words += (words.empty() ? "" : ", ") + std::string(wordsOf(reason));
    return words.empty() ? "nothing" : words;
}

} // namespace

std::string renderSensors(const std::vector<GpuSample> &samples, Style style) {
    TextTable rows({"GPU", "CORE", "HOT SPOT", "MEMORY", "POWER", "FAN", "CLOCK", "MEMORY CLOCK",
                    "MEMORY OURS / OTHERS", "USE OURS / OTHERS", "SLOWED BY"});
    bool hasSimulated = false;
    for (const GpuSample &sample : samples) {
        hasSimulated = hasSimulated || sample.simulated;
        rows.add({printable(sample.name) + (sample.simulated ? " (simulated)" : ""),
                  orDash(sample.core, "%.0f °C"), orDash(sample.hotSpot, "%.0f °C"),
                  orDash(sample.memory, "%.0f °C"), orDash(sample.power, "%.0f W"),
                  orDash(sample.fan, "%.0f %%", 100), orDash(sample.coreClock, "%.0f MHz", 1e-6),
                  orDash(sample.memoryClock, "%.0f MHz", 1e-6),
                  pair(bytes(sample.memoryByUs), bytes(sample.memoryByOthers)),
                  pair(orDash(sample.useByUs, "%.0f %%", 100),
                       orDash(sample.useByOthers, "%.0f %%", 100)),
                  reasons(sample)});
    }
    std::ostringstream out;
    rows.print(out, "");
    if (hasSimulated)
        out << "\n"
            << paint("A simulated GPU exists only in numbers; the real ones are shown with: "
                     "commonwattctl config set sensors auto",
                     yellow, style)
            << "\n";
    return out.str();
}

} // namespace commonwatt
