#include "app/cli/render_policy.h"

#include "core/base/text_table.h"
#include "core/policy/reason.h"
#include "core/types/signals.h"

#include <boost/json/array.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <set>

namespace commonwatt {

namespace {

WallTime timeOf(std::int64_t millis) {
    return WallTime(std::chrono::milliseconds(millis));
}

std::string percent(double share) {
    return std::to_string(std::lround(share * 100)) + " %";
}

std::string decimals(double number, int count) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.*f", count, number);
    return text.data();
}

// "paused since 14:02, its memory given back"
std::string actionText(std::string_view action, double duty, const std::string &since,
                       Style style) {
    if (action == "run")
        return paint("runs", green, style) + since;
    if (action == "throttle")
        return paint("slowed down to " + percent(duty), green, style) + since;
    const std::string paused = paint("paused", yellow, style) + since;
    return action == "unload" ? paused + ", its memory given back" : paused;
}

Result<std::string> reasonLines(const json::object &object) {
    CW_TRY_ASSIGN(const json::array *const reasons, JsonReader(object).array("reasons"));
    std::string text;
    for (const json::value &entry : *reasons) {
        if (!entry.is_object())
            return fail(ErrorCode::InvalidData, "the daemon's answer is malformed");
        const JsonReader reader(entry.get_object());
        CW_TRY_ASSIGN(const std::string words, reader.string("words"));
        CW_TRY_ASSIGN(const std::string code, reader.string("code"));
        text += labelled("", printable(words) + " [" + printable(code) + "]", Style::Plain);
    }
    return text;
}

std::string profileText(std::string_view by) {
    if (by == "hand")
        return "chosen by hand";
    if (by == "schedule")
        return "by the schedule";
    if (by == "network")
        return "by the network";
    return "neither network nor schedule choose one";
}

// What a kind's value means, with its unit.
std::string valueText(const Signal &signal) {
    switch (signal.kind) {
    case SignalKind::Input:
    case SignalKind::Gamepad:
        return signal.active ? "in use" : "no input";
    case SignalKind::CpuByOthers:
    case SignalKind::GpuByOthers:
    case SignalKind::Fan:
        return percent(signal.number);
    case SignalKind::CoreHeat:
    case SignalKind::HotSpotHeat:
    case SignalKind::MemoryHeat:
        return decimals(signal.number, 1) + " °C";
    case SignalKind::Power:
        return decimals(signal.number, 0) + " W";
    case SignalKind::Price:
        return decimals(signal.number, 3);
    case SignalKind::MemoryFree:
    case SignalKind::DiskFree:
    case SignalKind::TrafficToday:
    case SignalKind::TrafficMonth:
    case SignalKind::GpuMemoryFree:
        return formatBytes(Bytes(static_cast<std::uint64_t>(std::max(signal.number, 0.0))));
    case SignalKind::External:
        return signal.active ? "stop" : "up to " + percent(signal.number);
    case SignalKind::Battery:
        return signal.active ? "yes, " + percent(signal.number) : "no";
    default:
        break;
    }
    std::string text = signal.active ? "yes" : "no";
    for (const std::string &name : signal.names)
        text += (&name == &signal.names.front() ? ": " : ", ") + printable(name);
    return text;
}

std::string stateText(const Signal &signal, SignalTime now) {
    if (signal.state == SignalState::Unknown)
        return "unknown: " + printable(signal.problem);
    return signal.isKnown(now) ? valueText(signal) : "unknown: not heard of for some time";
}

std::string subjectOf(const Signal &signal) {
    return std::string(nameOf(signal.kind)) +
           (signal.device.empty() ? "" : " " + printable(signal.device));
}

// What this system has no way of telling is only named.
Result<std::string> signalTable(const json::array &list, Style style) {
    const SignalTime now = signalNow();
    std::vector<Signal> told;
    for (const json::value &entry : list) {
        if (!entry.is_object())
            return fail(ErrorCode::InvalidData, "the daemon's answer is malformed");
        Result<Signal> signal = signalFromJson(entry.get_object(), now);
        // A later daemon may tell of more.
        if (signal)
            told.push_back(std::move(*signal));
    }
    std::ranges::stable_sort(told, {}, &Signal::kind);
    // The value comes last: where it is long, the others still stand in their columns.
    TextTable rows({"SIGNAL", "SOURCE", "SINCE", "VALUE"});
    std::set<std::string> seen;
    for (const Signal &signal : told) {
        if (signal.state == SignalState::NotOffered)
            continue;
        seen.insert(subjectOf(signal));
        rows.add({subjectOf(signal), printable(signal.source),
                  formatDuration(std::chrono::floor<std::chrono::seconds>(now - signal.since)),
                  stateText(signal, now)});
    }
    std::string unseen;
    for (const Signal &signal : told)
        if (seen.insert(subjectOf(signal)).second)
            unseen += (unseen.empty() ? "" : ", ") + subjectOf(signal);
    return rows.text() + (unseen.empty() ? "" : "\n" + labelled("Not seen", unseen, style));
}

} // namespace

Result<std::string> renderWhy(const json::object &answer, WallTime now, Style style) {
    const JsonReader reader(answer);
    CW_TRY_ASSIGN(const std::string profile, reader.string("profile"));
    CW_TRY_ASSIGN(const std::string by, reader.string("profileBy"));
    std::string text;
    const auto line = [&](std::string_view label, const std::string &value) {
        text += labelled(label, value, style);
    };
    if (reader.has("at")) {
        CW_TRY_ASSIGN(const std::int64_t at, reader.integer("at"));
        line("Moment", formatLocalTime(timeOf(at)));
    }
    line("Profile", printable(profile) + " (" + profileText(by) + ")");
    CW_TRY_ASSIGN(const json::array *const devices, reader.array("devices"));
    for (const json::value &entry : *devices) {
        if (!entry.is_object())
            return fail(ErrorCode::InvalidData, "the daemon's answer is malformed");
        const JsonReader device(entry.get_object());
        CW_TRY_ASSIGN(const std::string id, device.string("device"));
        CW_TRY_ASSIGN(const std::string action, device.string("action"));
        CW_TRY_ASSIGN(const double duty, device.number("duty"));
        CW_TRY_ASSIGN(const std::int64_t since, device.integer("since"));
        CW_TRY_ASSIGN(const std::string reasons, reasonLines(entry.get_object()));
        const std::string from =
            timeOf(since) < now ? " since " + shortLocalTime(timeOf(since), now) : "";
        line(printable(id), actionText(action, duty, from, style));
        text += reasons;
    }
    if (devices->empty())
        line("Devices", "none is lent; 'commonwattctl devices' tells why");
    CW_TRY_ASSIGN(const json::object *const network, reader.object("network"));
    CW_TRY_ASSIGN(const std::string mode, JsonReader(*network).string("mode"));
    CW_TRY_ASSIGN(const std::string networkReasons, reasonLines(*network));
    CW_TRY_ASSIGN(const bool mayStore, JsonReader(*network).boolean("mayStore"));
    line("Network", printable(mode));
    text += networkReasons;
    if (!mayStore && mode != "off")
        line("", "no blocks of models are stored: the disk is to stay free (disk_keep)");
    if (reader.has("price")) {
        CW_TRY_ASSIGN(const double price, reader.number("price"));
        CW_TRY_ASSIGN(const std::string currency, reader.stringOr("currency", ""));
        line("Price", decimals(price, 3) + " " + printable(currency) + " for a kilowatt-hour");
    }
    if (reader.has("next")) {
        CW_TRY_ASSIGN(const std::int64_t next, reader.integer("next"));
        const auto wait = std::max(timeOf(next) - now, std::chrono::milliseconds(0));
        line("Next change", "in " + formatDuration(std::chrono::ceil<std::chrono::seconds>(wait)) +
                                " (" + shortLocalTime(timeOf(next), now) +
                                ") at the earliest, unless something happens");
    } else {
        line("Next change", "none before something happens");
    }
    if (!reader.has("signals"))
        return text;
    CW_TRY_ASSIGN(const json::array *const list, reader.array("signals"));
    CW_TRY_ASSIGN(const std::string table, signalTable(*list, style));
    return text + "\n" + table;
}

Result<std::string> renderDecisions(const json::object &answer) {
    CW_TRY_ASSIGN(const json::array *const list, JsonReader(answer).array("decisions"));
    TextTable rows({"TIME", "DEVICE", "DID", "WHY"});
    for (const json::value &entry : *list) {
        if (!entry.is_object())
            return fail(ErrorCode::InvalidData, "the daemon's answer is malformed");
        const JsonReader reader(entry.get_object());
        CW_TRY_ASSIGN(const std::int64_t time, reader.integer("time"));
        CW_TRY_ASSIGN(const std::string device, reader.string("device"));
        CW_TRY_ASSIGN(const std::string action, reader.string("action"));
        CW_TRY_ASSIGN(const double duty, reader.number("duty"));
        CW_TRY_ASSIGN(const std::string words, reader.string("words"));
        rows.add({formatLocalTime(timeOf(time)), printable(device),
                  actionText(action, duty, "", Style::Plain), printable(words)});
    }
    return list->empty() ? "Nothing was decided yet.\n" : rows.text();
}

Result<std::string> renderSettingChanges(const json::object &answer) {
    CW_TRY_ASSIGN(const json::array *const list, JsonReader(answer).array("changes"));
    TextTable rows({"TIME", "SETTING", "BEFORE", "AFTER"});
    for (const json::value &entry : *list) {
        if (!entry.is_object())
            return fail(ErrorCode::InvalidData, "the daemon's answer is malformed");
        const JsonReader reader(entry.get_object());
        CW_TRY_ASSIGN(const std::int64_t time, reader.integer("time"));
        CW_TRY_ASSIGN(const std::string key, reader.string("key"));
        CW_TRY_ASSIGN(const std::string before, reader.string("before"));
        CW_TRY_ASSIGN(const std::string after, reader.string("after"));
        rows.add(
            {formatLocalTime(timeOf(time)), printable(key), printable(before), printable(after)});
    }
    return list->empty() ? "No setting was changed yet.\n" : rows.text();
}

} // namespace commonwatt
