// What a GPU's sensors tell at one moment. Made by gpu/telemetry in a process of its own, sent to
// the daemon as one JSON object a line (docs/protocol/worker.md) and kept there. Something that a
// device does not tell is absent, never 0.
#pragma once

#include "core/base/duration.h"
#include "core/base/json.h"
#include "core/base/units.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace commonwatt {

// How `commonwatt-worker --watch` ends where no GPU tells anything (docs/protocol/worker.md).
inline constexpr int exitNothingToWatch = 4;

// Why a GPU runs slower than it could. The names are stable.
enum class ThrottleReason {
    Power,       // its own or the owner's limit of watts
    Thermal,     // too hot: the driver lowers the clocks
    Hardware,    // the board itself slows down: heat, power brake
    Reliability, // the voltage's limit
    Other,
};
inline constexpr std::array allThrottleReasons{ThrottleReason::Power, ThrottleReason::Thermal,
                                               ThrottleReason::Hardware,
                                               ThrottleReason::Reliability, ThrottleReason::Other};
[[nodiscard]] std::string_view nameOf(ThrottleReason reason);
// For a person: "its limit of watts".
[[nodiscard]] std::string_view wordsOf(ThrottleReason reason);

struct GpuSample {
    // Of the host's clock, which may be set back.
    WallTime time;
    std::string gpu; // as Hardware::id(): "pci:0000:c1:00.0"
    std::string name;
    bool simulated = false; // computed by a simulator, not measured: never to be mixed

    std::optional<Celsius> core;
    std::optional<Celsius> hotSpot;
    std::optional<Celsius> memory;
    std::optional<Watts> power;
    std::optional<Share> fan; // of its greatest speed
    std::optional<Hertz> coreClock;
    std::optional<Hertz> memoryClock;
    std::optional<Bytes> memoryByUs; // by our own processes
    std::optional<Bytes> memoryByOthers;
    std::optional<Share> useByUs; // of the time since the sample before
    std::optional<Share> useByOthers;
    // Absent: the device does not tell; empty: it runs as fast as it can.
    std::optional<std::vector<ThrottleReason>> throttle;

    bool operator==(const GpuSample &) const = default;
};

// The measured values one by one, for code that treats all alike (codec, history, metrics). The
// names are those of the JSON form and of the history.
enum class GpuValue {
    Core,
    HotSpot,
    Memory,
    Power,
    Fan,
    CoreClock,
    MemoryClock,
    MemoryByUs,
    MemoryByOthers,
    UseByUs,
    UseByOthers,
};
inline constexpr std::array allGpuValues{
    GpuValue::Core,        GpuValue::HotSpot,    GpuValue::Memory,
    GpuValue::Power,       GpuValue::Fan,        GpuValue::CoreClock,
    GpuValue::MemoryClock, GpuValue::MemoryByUs, GpuValue::MemoryByOthers,
    GpuValue::UseByUs,     GpuValue::UseByOthers};
[[nodiscard]] std::string_view nameOf(GpuValue value);

// In the unit of the member: °C, W, Hz, bytes, 0 to 1.
[[nodiscard]] std::optional<double> valueOf(const GpuSample &sample, GpuValue value);
// Sets the member; a number that no GPU can have (rangeOf) makes it absent.
void setValue(GpuSample &sample, GpuValue value, double number);
struct GpuValueRange {
    double min = 0;
    double max = 0;
};
// What is believed of any GPU. Drivers that do not know a value tell such as 0xffffffff.
[[nodiscard]] GpuValueRange rangeOf(GpuValue value);

// {"time": milliseconds since 1970, "gpu": …, "name": …, "simulated": …, "core": 61.5, …,
// "throttle": ["power"]}; what is absent is left out.
[[nodiscard]] json::object toJson(const GpuSample &sample);
// InvalidData: malformed, text too long, a value outside rangeOf, an unknown reason.
[[nodiscard]] Result<GpuSample> gpuSampleFromJson(const json::object &object);

} // namespace commonwatt
