#include "app/cli/what_if.h"

#include "core/policy/week_plan.h"
#include "core/types/signals.h"

#include <boost/json/array.hpp>

#include <charconv>
#include <cmath>

namespace commonwatt {

namespace {

constexpr const char *source = "test";

std::chrono::seconds offsetAt(WallTime time) {
    return utcOffset(time);
}

std::optional<double> parseNumber(std::string_view text) {
    double number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isWhole = problem == std::errc() && end == text.data() + text.size();
    return isWhole && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

Result<double> parsePrice(const std::string &text) {
    if (const auto price = parseNumber(text))
        return *price;
    return fail(ErrorCode::InvalidArgument, "'" + text + "' is no price such as 0.32");
}

// "40%" or "0.4"
Result<double> parseShare(const std::string &text, std::string_view what) {
    const bool isPercent = text.ends_with('%');
    std::optional<double> share =
        parseNumber(std::string_view(text).substr(0, text.size() - (isPercent ? 1 : 0)));
    if (share && isPercent)
        *share /= 100;
    if (!share || *share < 0 || *share > 1)
        return fail(ErrorCode::InvalidArgument,
                    "'" + text + "' is no " + std::string(what) + ", 0% to 100%");
    return *share;
}

// "2026-12-24 18:00"
std::optional<WallTime> parseDate(const std::string &text) {
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    unsigned hour = 0;
    unsigned minute = 0;
    const char *at = text.data();
    const char *const end = text.data() + text.size();
    const auto read = [&](auto &number, char separator) {
        const auto [next, problem] = std::from_chars(at, end, number);
        const bool good = problem == std::errc() &&
                          (separator == 0 ? next == end : next != end && *next == separator);
        at = good && separator != 0 ? next + 1 : next;
        return good;
    };
    if (!read(year, '-') || !read(month, '-') || !read(day, ' ') || !read(hour, ':') ||
        !read(minute, '\0'))
        return std::nullopt;
    const auto date = std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day);
    if (!date.ok() || hour > 23 || minute > 59)
        return std::nullopt;
    const WallTime shown =
        std::chrono::sys_days(date) + std::chrono::hours(hour) + std::chrono::minutes(minute);
    return shown - offsetAt(shown - offsetAt(shown));
}

} // namespace

Result<WallTime> parseMoment(const std::string &text, WallTime now) {
    if (const auto date = parseDate(text))
        return *date;
    // A window of a minute, of which the beginning is meant.
    const std::size_t space = text.find(' ');
    const std::string day = space == std::string::npos ? "daily" : text.substr(0, space);
    const std::string time = space == std::string::npos ? text : text.substr(space + 1);
    WeekPlan plan;
    if (!plan.add(day + " " + time + "-24:00", WeekPlan::Values::None))
        return fail(ErrorCode::InvalidArgument,
                    "'" + text +
                        "' is no moment; write for example: \"Sat 23:10\", 23:10, "
                        "\"2026-12-24 18:00\"");
    // The plan begins there; its other changes are midnights.
    WallTime moment = now;
    for (int changes = 0; changes < 32; ++changes) {
        const bool wasIn = plan.at(timeOfWeek(moment, offsetAt(moment))) != nullptr;
        const auto next = nextChange(plan, moment, offsetAt);
        if (!next)
            break;
        moment = *next;
        const bool isIn = plan.at(timeOfWeek(moment, offsetAt(moment))) != nullptr;
        if (isIn && (!wasIn || time == "00:00" || time == "0:00"))
            return moment;
    }
    return fail(ErrorCode::InvalidArgument, "'" + text + "' does not come");
}

Result<json::object> whatIfParams(const Situation &situation, WallTime now) {
    const SignalTime steady = signalNow();
    json::array list;
    const auto add = [&](Signal signal) { list.push_back(toJson(signal, steady)); };
    const auto addFlag = [&](SignalKind kind, std::vector<std::string> names = {}) {
        Signal signal = knownSignal(kind, source, true, steady);
        signal.names = std::move(names);
        add(std::move(signal));
    };
    const auto addNumber = [&](SignalKind kind, double number) {
        Signal signal = knownSignal(kind, source, true, steady);
        signal.number = number;
        add(std::move(signal));
    };
    json::object params;
    if (situation.at) {
        CW_TRY_ASSIGN(const WallTime at, parseMoment(*situation.at, now));
        params["at"] = at.time_since_epoch().count();
    }
    if (situation.idle) {
        const bool isTyping = *situation.idle == "0" || *situation.idle == "0s";
        std::chrono::milliseconds idle{0};
        if (!isTyping) {
            CW_TRY_ASSIGN(idle, parseDuration(*situation.idle));
        }
        add(knownSignal(SignalKind::Input, source, isTyping, steady - idle));
    }
    if (situation.fullScreen)
        addFlag(SignalKind::FullScreen, {*situation.fullScreen});
    if (situation.media)
        addFlag(SignalKind::Media, {*situation.media});
    if (situation.inhibitor)
        addFlag(SignalKind::Inhibited, {*situation.inhibitor});
    if (!situation.windows.empty())
        addFlag(SignalKind::Windows, situation.windows);
    if (!situation.programs.empty())
        addFlag(SignalKind::Processes, situation.programs);
    if (situation.network)
        addFlag(SignalKind::Network, {*situation.network});
    for (const auto &[isSo, kind] : {std::pair(situation.isLocked, SignalKind::Locked),
                                     {situation.isRemote, SignalKind::Remote},
                                     {situation.isGamepad, SignalKind::Gamepad},
                                     {situation.isGameMode, SignalKind::GameMode},
                                     {situation.isOnUps, SignalKind::Ups},
                                     {situation.isMetered, SignalKind::Metered},
                                     {situation.isStopped, SignalKind::External}})
        if (isSo)
            addFlag(kind);
    if (situation.battery) {
        CW_TRY_ASSIGN(const double charge, parseShare(*situation.battery, "charge"));
        addNumber(SignalKind::Battery, charge);
    }
    if (situation.cpuByOthers) {
        CW_TRY_ASSIGN(const double share, parseShare(*situation.cpuByOthers, "share"));
        addNumber(SignalKind::CpuByOthers, share);
    }
    if (situation.price) {
        CW_TRY_ASSIGN(const double price, parsePrice(*situation.price));
        addNumber(SignalKind::Price, price);
    }
    params["signals"] = std::move(list);
    if (!situation.profile.empty())
        params["profile"] = situation.profile;
    return params;
}

} // namespace commonwatt
