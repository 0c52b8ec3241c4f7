#include "core/types/signals.h"

#include "core/base/encoding.h"

#include <boost/json/array.hpp>

#include <algorithm>
#include <cmath>
#include <ranges>
#include <utility>

namespace commonwatt {

namespace {

constexpr std::size_t maxNames = 64;
constexpr std::size_t maxText = 256;
constexpr std::uint64_t maxAge = std::uint64_t(10) * 365 * 24 * 3600 * 1000;

constexpr std::array<std::string_view, allSignalKinds.size()> kindNames{
    "input",         "gamepad",       "locked",          "remote",
    "full_screen",   "windows",       "processes",       "game_mode",
    "media",         "inhibited",     "battery",         "ups",
    "metered",       "network",       "external",        "price",
    "cpu_by_others", "memory_free",   "disk_free",       "traffic_today",
    "traffic_month", "gpu_by_others", "gpu_memory_free", "core_heat",
    "hot_spot_heat", "memory_heat",   "power",           "fan"};

constexpr std::array<std::pair<SignalState, std::string_view>, 3> stateNames{
    {{SignalState::Unknown, "unknown"},
     {SignalState::NotOffered, "not_offered"},
     {SignalState::Known, "known"}}};

Signal signalOf(SignalKind kind, std::string source, SignalState state, SignalTime since) {
    Signal signal;
    signal.kind = kind;
    signal.source = std::move(source);
    signal.state = state;
    signal.since = since;
    return signal;
}

Result<SignalState> stateFromName(std::string_view name) {
    for (const auto &[state, known] : stateNames)
        if (known == name)
            return state;
    return fail(ErrorCode::InvalidData, "state must be known, unknown or not_offered");
}

} // namespace

std::string_view nameOf(SignalKind kind) {
    return kindNames.at(static_cast<std::size_t>(kind));
}

std::optional<SignalKind> signalKindFromName(std::string_view name) {
    const auto found = std::ranges::find(kindNames, name);
    if (found == kindNames.end())
        return std::nullopt;
    return allSignalKinds.at(static_cast<std::size_t>(found - kindNames.begin()));
}

std::string_view nameOf(SignalState state) {
    for (const auto &[known, name] : stateNames)
        if (known == state)
            return name;
    return "unknown";
}

Signal knownSignal(SignalKind kind, std::string source, bool active, SignalTime since) {
    Signal signal = signalOf(kind, std::move(source), SignalState::Known, since);
    signal.active = active;
    return signal;
}

Signal unknownSignal(SignalKind kind, std::string source, SignalTime since, std::string problem) {
    Signal signal = signalOf(kind, std::move(source), SignalState::Unknown, since);
    signal.problem = std::move(problem);
    return signal;
}

Signal notOfferedSignal(SignalKind kind, std::string source, SignalTime since) {
    return signalOf(kind, std::move(source), SignalState::NotOffered, since);
}

json::object toJson(const Signal &signal, SignalTime now) {
    json::object object{{"kind", nameOf(signal.kind)},
                        {"source", signal.source},
                        {"state", nameOf(signal.state)},
                        {"sinceMillis", std::max<std::int64_t>((now - signal.since).count(), 0)}};
    if (!signal.device.empty())
        object["device"] = signal.device;
    if (signal.state == SignalState::Known) {
        object["active"] = signal.active;
        object["number"] = signal.number;
        json::array names;
        for (const std::string &name : signal.names | std::views::take(maxNames))
            names.emplace_back(toPlainText(name, maxText));
        if (!names.empty())
            object["names"] = std::move(names);
    }
    if (signal.expires)
        object["expiresMillis"] = std::max<std::int64_t>((*signal.expires - now).count(), 0);
    if (!signal.problem.empty())
        object["problem"] = toPlainText(signal.problem, maxText);
    return object;
}

Result<Signal> signalFromJson(const json::object &object, SignalTime now) {
    const JsonReader reader(object);
    Signal signal;
    CW_TRY_ASSIGN(const std::string kind, reader.string("kind", maxText));
    const std::optional<SignalKind> known = signalKindFromName(kind);
    if (!known)
        return fail(ErrorCode::InvalidData, "there is no signal '" + kind + "'");
    signal.kind = *known;
    CW_TRY_ASSIGN(signal.source, reader.string("source", maxText));
    CW_TRY_ASSIGN(const std::string state, reader.string("state", maxText));
    CW_TRY_ASSIGN(signal.state, stateFromName(state));
    CW_TRY_ASSIGN(const std::uint64_t since, reader.unsignedInteger("sinceMillis", maxAge));
    signal.since = now - std::chrono::milliseconds(since);
    CW_TRY_ASSIGN(signal.device, reader.stringOr("device", ""));
    CW_TRY_ASSIGN(signal.active, reader.booleanOr("active", false));
    CW_TRY_ASSIGN(signal.number, reader.numberOr("number", 0));
    if (!std::isfinite(signal.number))
        return fail(ErrorCode::InvalidData, "number must be finite");
    if (reader.has("expiresMillis")) {
        CW_TRY_ASSIGN(const std::uint64_t expires, reader.unsignedInteger("expiresMillis", maxAge));
        signal.expires = now + std::chrono::milliseconds(expires);
    }
    CW_TRY_ASSIGN(signal.problem, reader.stringOr("problem", ""));
    if (signal.device.size() > maxText || signal.problem.size() > maxText)
        return fail(ErrorCode::InvalidData, "device or problem is too long");
    if (reader.has("names")) {
        CW_TRY_ASSIGN(const json::array *const names, reader.array("names"));
        if (names->size() > maxNames)
            return fail(ErrorCode::InvalidData, "names are too many");
        for (const json::value &name : *names) {
            if (!name.is_string() || name.get_string().size() > maxText)
                return fail(ErrorCode::InvalidData, "names must be short texts");
            signal.names.emplace_back(name.get_string());
        }
    }
    return signal;
}

} // namespace commonwatt
