#include "core/types/telemetry.h"

#include <boost/json/array.hpp>

#include <algorithm>
#include <cmath>

namespace commonwatt {

namespace {

constexpr std::size_t maxId = 256;
constexpr std::size_t maxName = 256;

struct Field {
    std::string_view name;
    GpuValueRange range;
    std::optional<double> (*get)(const GpuSample &);
    void (*set)(GpuSample &, std::optional<double>);
};

template <auto Member>
constexpr Field fieldOf(std::string_view name, GpuValueRange range) {
    return {name, range,
            [](const GpuSample &sample) -> std::optional<double> {
                if (const auto &value = sample.*Member)
                    return static_cast<double>(value->value);
                return std::nullopt;
            },
            [](GpuSample &sample, std::optional<double> number) {
                auto &value = sample.*Member;
                value.reset();
                if (number) {
                    auto &made = value.emplace();
                    made.value = static_cast<decltype(made.value)>(*number);
                }
            }};
}

constexpr GpuValueRange temperatures{-100, 300};
constexpr GpuValueRange powers{0, 10'000};
constexpr GpuValueRange shares{0, 1};
constexpr GpuValueRange clocks{0, 100e9};
constexpr GpuValueRange memories{0, 1125899906842624.0}; // 1 PiB

constexpr std::array<Field, allGpuValues.size()> fields{
    fieldOf<&GpuSample::core>("core", temperatures),
    fieldOf<&GpuSample::hotSpot>("hotSpot", temperatures),
    fieldOf<&GpuSample::memory>("memory", temperatures),
    fieldOf<&GpuSample::power>("power", powers),
    fieldOf<&GpuSample::fan>("fan", shares),
    fieldOf<&GpuSample::coreClock>("coreClock", clocks),
    fieldOf<&GpuSample::memoryClock>("memoryClock", clocks),
    fieldOf<&GpuSample::memoryByUs>("memoryByUs", memories),
    fieldOf<&GpuSample::memoryByOthers>("memoryByOthers", memories),
    fieldOf<&GpuSample::useByUs>("useByUs", shares),
    fieldOf<&GpuSample::useByOthers>("useByOthers", shares),
};

const Field &fieldOf(GpuValue value) {
    return fields.at(static_cast<std::size_t>(value));
}

bool isWithin(double number, GpuValueRange range) {
    return number >= range.min && number <= range.max; // false for NaN
}

Result<std::vector<ThrottleReason>> readReasons(const json::array &array) {
    std::vector<ThrottleReason> reasons;
    if (array.size() > allThrottleReasons.size())
        return fail(ErrorCode::InvalidData, "\"throttle\" has too many reasons");
    for (const json::value &value : array) {
        const auto *found =
            std::ranges::find_if(allThrottleReasons, [&value](ThrottleReason reason) {
                return value.is_string() && std::string_view(value.get_string()) == nameOf(reason);
            });
        if (found == allThrottleReasons.end())
            return fail(ErrorCode::InvalidData, "\"throttle\" has an unknown reason");
        reasons.push_back(*found);
    }
    return reasons;
}

} // namespace

std::string_view nameOf(ThrottleReason reason) {
    switch (reason) {
    case ThrottleReason::Power:
        return "power";
    case ThrottleReason::Thermal:
        return "thermal";
    case ThrottleReason::Hardware:
        return "hardware";
    case ThrottleReason::Reliability:
        return "reliability";
    case ThrottleReason::Other:
        return "other";
    }
    return "unknown";
}

std::string_view wordsOf(ThrottleReason reason) {
    switch (reason) {
    case ThrottleReason::Power:
        return "its limit of watts";
    case ThrottleReason::Thermal:
        return "too hot";
    case ThrottleReason::Hardware:
        return "slowed down by the board";
    case ThrottleReason::Reliability:
        return "its limit of voltage";
    case ThrottleReason::Other:
        return "a reason its driver does not name";
    }
    return "unknown";
}

std::string_view nameOf(GpuValue value) {
    return fieldOf(value).name;
}

std::optional<double> valueOf(const GpuSample &sample, GpuValue value) {
    return fieldOf(value).get(sample);
}

void setValue(GpuSample &sample, GpuValue value, double number) {
    const Field &field = fieldOf(value);
    field.set(sample, isWithin(number, field.range) ? std::optional(number) : std::nullopt);
}

GpuValueRange rangeOf(GpuValue value) {
    return fieldOf(value).range;
}

json::object toJson(const GpuSample &sample) {
    json::object object{{"time", sample.time.time_since_epoch().count()},
                        {"gpu", sample.gpu},
                        {"name", sample.name},
                        {"simulated", sample.simulated}};
    for (const Field &field : fields)
        if (const std::optional<double> number = field.get(sample))
            object[field.name] = *number;
    if (sample.throttle) {
        json::array reasons;
        for (const ThrottleReason reason : *sample.throttle)
            reasons.emplace_back(nameOf(reason));
        object["throttle"] = std::move(reasons);
    }
    return object;
}

Result<GpuSample> gpuSampleFromJson(const json::object &object) {
    const JsonReader reader(object);
    GpuSample sample;
    CW_TRY_ASSIGN(const std::int64_t time, reader.integer("time"));
    sample.time = WallTime(std::chrono::milliseconds(time));
    CW_TRY_ASSIGN(sample.gpu, reader.string("gpu", maxId));
    CW_TRY_ASSIGN(sample.name, reader.string("name", maxName));
    // Not optional: a device must not be taken for a real one because a field was forgotten.
    CW_TRY_ASSIGN(sample.simulated, reader.boolean("simulated"));
    for (const Field &field : fields) {
        if (!reader.has(field.name))
            continue;
        CW_TRY_ASSIGN(const double number, reader.number(field.name));
        if (!isWithin(number, field.range))
            return fail(ErrorCode::InvalidData,
                        "\"" + std::string(field.name) + "\" is out of range");
        field.set(sample, number);
    }
    if (reader.has("throttle")) {
        CW_TRY_ASSIGN(const json::array *reasons, reader.array("throttle"));
        CW_TRY_ASSIGN(sample.throttle, readReasons(*reasons));
    }
    return sample;
}

} // namespace commonwatt
