#include "core/policy/policy_settings.h"

#include "core/base/encoding.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace commonwatt {

namespace {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr std::size_t maxListEntries = 64;
constexpr std::size_t maxEntryLength = 128;

using Apply = std::function<Status(PolicySettings &, const std::string &)>;
using Show = std::function<std::string(const PolicySettings &)>;
struct Access {
    Apply apply;
    Show show;
};

std::unexpected<Error> invalid(std::string message) {
    return fail(ErrorCode::InvalidArgument, std::move(message));
}

// A number with an optional unit behind it, such as "30%", "75", "0.32".
Result<double> parseDecimal(std::string_view text, std::string_view unit) {
    if (text.ends_with(unit))
        text.remove_suffix(unit.size());
    while (text.ends_with(' '))
        text.remove_suffix(1);
    double number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc() || end != text.data() + text.size() || !std::isfinite(number))
        return invalid("is no number" + (unit.empty() ? "" : " in " + std::string(unit)));
    return number;
}

std::string showDecimal(double number) {
    std::array<char, 32> text{};
    const auto result = std::to_chars(text.data(), text.data() + text.size(), number);
    return {text.data(), result.ptr};
}

std::string showPercent(Share share) {
    return showDecimal(std::round(share.value * 1e4) / 100) + "%";
}

Result<Share> parsePercent(const std::string &text) {
    CW_TRY_ASSIGN(const double percent, parseDecimal(text, "%"));
    if (percent < 0 || percent > 100)
        return invalid("must be from 0% to 100%");
    return Share(percent / 100);
}

// As parseDuration, and "0s".
Result<milliseconds> parseSpan(const std::string &text) {
    if (text == "0" || text == "0s")
        return milliseconds(0);
    return parseDuration(text);
}

// ---- one function for each type of a member

template <typename T>
Access wordOf(T PolicySettings::*member, std::vector<std::pair<std::string_view, T>> words) {
    const auto apply = [member, words](PolicySettings &settings,
                                       const std::string &text) -> Status {
        std::string known;
        for (const auto &[name, value] : words) {
            if (name == text) {
                settings.*member = value;
                return {};
            }
            known += (known.empty()                ? ""
                      : name == words.back().first ? " or "
                                                   : ", ") +
                     std::string(name);
        }
        return invalid("must be " + known);
    };
    const auto show = [member, words](const PolicySettings &settings) -> std::string {
        for (const auto &[name, value] : words)
            if (value == settings.*member)
                return std::string(name);
        return "";
    };
    return {apply, show};
}

Access durationOf(milliseconds PolicySettings::*member, milliseconds least, milliseconds most) {
    const auto apply = [=](PolicySettings &settings, const std::string &text) -> Status {
        CW_TRY_ASSIGN(const milliseconds value, parseSpan(text));
        if (value < least || value > most)
            return invalid("must be from " + formatDuration(least) + " to " + formatDuration(most));
        settings.*member = value;
        return {};
    };
    return {apply,
            [=](const PolicySettings &settings) { return formatDuration(settings.*member); }};
}

// "never", or a span of time.
Access durationOrNever(std::optional<milliseconds> PolicySettings::*member, milliseconds most) {
    const auto apply = [=](PolicySettings &settings, const std::string &text) -> Status {
        if (text == "never") {
            settings.*member = std::nullopt;
            return {};
        }
        CW_TRY_ASSIGN(const milliseconds value, parseSpan(text));
        if (value > most)
            return invalid("must be never, or from 0s to " + formatDuration(most));
        settings.*member = value;
        return {};
    };
    const auto show = [=](const PolicySettings &settings) {
        return settings.*member ? formatDuration(*(settings.*member)) : std::string("never");
    };
    return {apply, show};
}

// "never", "30%", "always".
Access useOf(Share PolicySettings::*member) {
    const auto apply = [=](PolicySettings &settings, const std::string &text) -> Status {
        if (text == "never" || text == "always") {
            settings.*member = Share(text == "always" ? 1 : 0);
            return {};
        }
        const Result<Share> share = parsePercent(text);
        if (!share)
            return invalid("must be never, a part of its time such as 30%, or always");
        settings.*member = *share;
        return {};
    };
    const auto show = [=](const PolicySettings &settings) -> std::string {
        const double value = (settings.*member).value;
        return value <= 0 ? "never" : value >= 1 ? "always" : showPercent(settings.*member);
    };
    return {apply, show};
}

Access shareOf(Share PolicySettings::*member, double least) {
    const auto apply = [=](PolicySettings &settings, const std::string &text) -> Status {
        CW_TRY_ASSIGN(const Share share, parsePercent(text));
        if (share.value < least)
            return invalid("must be at least " + showPercent(Share(least)));
        settings.*member = share;
        return {};
    };
    return {apply, [=](const PolicySettings &settings) { return showPercent(settings.*member); }};
}

// A share, or a word for none.
Access shareOr(std::optional<Share> PolicySettings::*member, std::string none) {
    const auto apply = [=](PolicySettings &settings, const std::string &text) -> Status {
        if (text == none) {
            settings.*member = std::nullopt;
            return {};
        }
        const Result<Share> share = parsePercent(text);
        if (!share)
            return invalid("must be " + none + ", or from 0% to 100%");
        settings.*member = *share;
        return {};
    };
    const auto show = [=](const PolicySettings &settings) {
        return settings.*member ? showPercent(*(settings.*member)) : none;
    };
    return {apply, show};
}

// A number in [least, most], or a word for none.
Status applyNumberOr(std::optional<double> &value, const std::string &text, std::string_view none,
                     double least, double most, std::string_view unit) {
    if (text == none) {
        value = std::nullopt;
        return {};
    }
    const Result<double> number = parseDecimal(text, unit);
    if (!number || *number < least || *number > most)
        return invalid("must be " + std::string(none) + ", or from " + showDecimal(least) + " to " +
                       showDecimal(most) + (unit.empty() ? "" : " ") + std::string(unit));
    value = *number;
    return {};
}

Status applyClock(PolicySettings &settings, const std::string &text) {
    constexpr double mega = 1e6;
    const Result<double> megahertz = parseDecimal(text, "MHz");
    const Result<double> percent = parseDecimal(text, "%");
    if (text == "none")
        settings.clockLimit = {};
    else if (text.ends_with('%') && percent && *percent >= 10 && *percent <= 100)
        settings.clockLimit = {std::nullopt, Share(*percent / 100)};
    else if (!text.ends_with('%') && megahertz && *megahertz >= 100 && *megahertz <= 10000)
        settings.clockLimit = {Hertz(*megahertz * mega), std::nullopt};
    else
        return invalid("must be none, from 100 to 10000 MHz, or from 10% to 100%");
    return {};
}

std::string showClock(const PolicySettings &settings) {
    constexpr double mega = 1e6;
    const ClockBound &limit = settings.clockLimit;
    if (limit.clock)
        return showDecimal(limit.clock->value / mega) + "MHz";
    return limit.ofMost ? showDecimal(limit.ofMost->value * 100) + "%" : "none";
}

Access heatOf(HeatLimits PolicySettings::*which, std::optional<Celsius> HeatLimits::*member) {
    const auto apply = [=](PolicySettings &settings, const std::string &text) -> Status {
        std::optional<double> value;
        CW_TRY(applyNumberOr(value, text, "off", 30, 120, "C"));
        settings.*which.*member = value ? std::optional(Celsius(*value)) : std::nullopt;
        return {};
    };
    const auto show = [=](const PolicySettings &settings) {
        const auto &value = settings.*which.*member;
        return value ? showDecimal(value->value) + "C" : std::string("off");
    };
    return {apply, show};
}

Access priceOf(std::optional<double> PolicySettings::*member) {
    const auto apply = [=](PolicySettings &settings, const std::string &text) {
        return applyNumberOr(settings.*member, text, "none", -1000, 1000, "");
    };
    const auto show = [=](const PolicySettings &settings) {
        return settings.*member ? showDecimal(*(settings.*member)) : std::string("none");
    };
    return {apply, show};
}

// 0, or at least `least`.
Access sizeOf(Bytes PolicySettings::*member, Bytes least = Bytes(0)) {
    const auto apply = [=](PolicySettings &settings, const std::string &text) -> Status {
        CW_TRY_ASSIGN(const Bytes size, parseBytes(text));
        constexpr Bytes most{std::uint64_t(1) << 60};
        if (size > most || (size > Bytes(0) && size < least))
            return invalid("must be 0, or from " + formatBytes(least) + " to " + formatBytes(most));
        settings.*member = size;
        return {};
    };
    return {apply, [=](const PolicySettings &settings) { return exactBytes(settings.*member); }};
}

Result<std::vector<std::string>> splitList(const std::string &text) {
    std::vector<std::string> entries;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        std::string entry = text.substr(begin, end - begin);
        entry.erase(0, std::min(entry.find_first_not_of(' '), entry.size()));
        while (entry.ends_with(' '))
            entry.pop_back();
        if (entry.size() > maxEntryLength || !isValidUtf8(entry))
            return invalid("has an entry that is too long, or no text");
        if (!entry.empty())
            entries.push_back(std::move(entry));
        begin = end + 1;
    }
    if (entries.size() > maxListEntries)
        return invalid("has more than " + std::to_string(maxListEntries) + " entries");
    return entries;
}

std::string joinList(const std::vector<std::string> &entries) {
    std::string text;
    for (const std::string &entry : entries)
        text += (text.empty() ? "" : ",") + entry;
    return text;
}

Access listOf(std::vector<std::string> PolicySettings::*member) {
    const auto apply = [=](PolicySettings &settings, const std::string &text) -> Status {
        CW_TRY_ASSIGN(settings.*member, splitList(text));
        return {};
    };
    return {apply, [=](const PolicySettings &settings) { return joinList(settings.*member); }};
}

enum class PlanOf { Windows, Prices };

Access planOf(WeekPlan PolicySettings::*member, PlanOf what) {
    const auto apply = [=](PolicySettings &settings, const std::string &text) -> Status {
        CW_TRY_ASSIGN(const std::vector<std::string> entries, splitList(text));
        WeekPlan plan;
        for (const std::string &entry : entries) {
            CW_TRY(plan.add(entry, what == PlanOf::Prices ? WeekPlan::Values::Needed
                                                          : WeekPlan::Values::None));
            if (what == PlanOf::Prices &&
                !parseDecimal(entry.substr(entry.find_last_of(' ') + 1), ""))
                return invalid("'" + entry + "' ends in no price, such as 0.32");
        }
        settings.*member = std::move(plan);
        return {};
    };
    return {apply,
            [=](const PolicySettings &settings) { return joinList((settings.*member).texts()); }};
}

Status applyCurrency(PolicySettings &settings, const std::string &text) {
    if (text.size() != 3 || !std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; }))
        return invalid("must be three capital letters, such as EUR");
    settings.currency = text;
    return {};
}

// http:// and this machine, with or without a port and a path: nothing that a reader of addresses
// could take for a user's name before another host.
bool isLocalAddress(std::string_view text) {
    for (const std::string_view host : {"http://127.0.0.1", "http://localhost"}) {
        if (!text.starts_with(host))
            continue;
        const std::string_view rest = text.substr(host.size());
        const std::string_view port = rest.substr(0, rest.find('/'));
        return port.empty() || (port.size() > 1 && port.front() == ':' &&
                                port.find_first_not_of("0123456789", 1) == port.npos);
    }
    return false;
}

Status applyExternal(PolicySettings &settings, const std::string &text) {
    if (!text.empty() && !text.starts_with("file:/") && !isLocalAddress(text))
        return invalid("must be empty, file:/PATH or http://127.0.0.1:PORT/PATH");
    if (text.size() > 1024 || !isValidUtf8(text))
        return invalid("is too long, or no text");
    settings.external = text;
    return {};
}

// Not for rules that know no "in_use".
Access giveWay(GiveWay PolicySettings::*member) {
    return wordOf<GiveWay>(member, {{"ignore", GiveWay::Ignore},
                                    {"in_use", GiveWay::InUse},
                                    {"pause", GiveWay::Pause},
                                    {"unload", GiveWay::Unload}});
}

std::vector<PolicySettingSpec> makeSpecs() {
    using S = PolicySettings;
    using Of = PolicySettingSpec::Of;
    std::vector<PolicySettingSpec> specs;
    std::string_view group = "When idle";
    Of of = Of::Device;
    const auto add = [&](std::string_view key, std::string_view description, Access access) {
        specs.push_back(
            {key, description, group, of, false, std::move(access.apply), std::move(access.show)});
    };
    const auto addList = [&](std::string_view key, std::string_view description, Access access) {
        add(key, description, std::move(access));
        specs.back().isList = true;
    };
    add("idle_gpu", "GPUs run when there was no input for this long, 10s to 1d.",
        durationOf(&S::idleGpu, seconds(10), hours(24)));
    add("idle_cpu", "The same for the processor, 10s to 1d.",
        durationOf(&S::idleCpu, seconds(10), hours(24)));
    add("in_use_gpu",
        "Whether GPUs run while the owner is here: never, a part of their time such as 30%, or "
        "always.",
        useOf(&S::inUseGpu));
    add("in_use_cpu", "The same for the processor: never, a part of its time, or always.",
        useOf(&S::inUseCpu));
    add("locked",
        "A locked screen counts as nobody being here at once (away), or only input (input).",
        wordOf<LockedRule>(&S::locked, {{"away", LockedRule::Away}, {"input", LockedRule::Input}}));
    add("remote",
        "While a session from another machine is open: ignore, in_use (as while the owner is "
        "here), "
        "pause or unload.",
        giveWay(&S::remote));
    add("gamepad", "Game controllers count as input: yes or no.",
        wordOf<bool>(&S::gamepad, {{"yes", true}, {"no", false}}));

    group = "Games and video";
    add("full_screen",
        "While a window fills the screen: ignore, in_use, pause or unload (the device's memory is "
        "given back).",
        giveWay(&S::fullScreen));
    addList("exclusive_windows",
            "While a window of one of these classes (with * and ?) is open, `exclusive` holds.",
            listOf(&S::exclusiveWindows));
    addList("exclusive_programs",
            "While one of these programs (names with * and ?) runs, `exclusive` holds.",
            listOf(&S::exclusivePrograms));
    add("exclusive", "What to do then: ignore, in_use, pause or unload.", giveWay(&S::exclusive));
    add("game_mode", "While a game has asked for game mode: ignore, in_use, pause or unload.",
        giveWay(&S::gameMode));
    add("media", "While music or a film plays: ignore, in_use, pause or unload.",
        giveWay(&S::media));
    add("inhibited", "While a program keeps the screen on: ignore, in_use, pause or unload.",
        giveWay(&S::inhibited));
    add("gpu_by_others", "A GPU pauses when others use more of it than this, 0% to 100%, or off.",
        shareOr(&S::gpuByOthers, "off"));
    add("gpu_grace", "How long they may, 0s to 1h.",
        durationOf(&S::gpuGrace, seconds(0), hours(1)));
    add("gpu_memory_keep",
        "A GPU's memory is given back when less than this is free on it; 0: never for that.",
        sizeOf(&S::gpuMemoryKeep));

    group = "Time";
    addList("run_windows",
            "When it may run, such as \"Mon-Fri 18:00-08:00\", \"Sat-Sun\"; empty: at any time.",
            planOf(&S::runWindows, PlanOf::Windows));

    group = "Power";
    add("battery", "On battery: never, or while its charge is above this, 0% to 100%.",
        shareOr(&S::batteryAbove, "never"));
    add("ups", "While the uninterruptible power supply runs on battery: ignore, pause or unload.",
        wordOf<GiveWay>(
            &S::ups,
            {{"ignore", GiveWay::Ignore}, {"pause", GiveWay::Pause}, {"unload", GiveWay::Unload}}));
    group = "Price";
    of = Of::Machine;
    addList("tariff",
            "Prices of a kilowatt-hour by time, such as \"Mon-Fri 07:00-21:00 0.34\"; the first "
            "that fits counts.",
            planOf(&S::tariff, PlanOf::Prices));
    add("price", "A kilowatt-hour's price at all other times, or none if it is not known.",
        priceOf(&S::price));
    add("currency", "Of these prices: three capital letters.",
        {applyCurrency, [](const S &s) { return s.currency; }});
    of = Of::Device;
    add("max_price", "It runs up to this price of a kilowatt-hour, or none: at any price.",
        priceOf(&S::maxPrice));
    add("estimated_watts",
        "What a device takes while it computes, where no sensor tells, 1 to 2000 W, or auto: 65 W "
        "of a processor, 150 W of a GPU.",
        {[](S &s, const std::string &text) -> Status {
             std::optional<double> value;
             CW_TRY(applyNumberOr(value, text, "auto", 1, 2000, "W"));
             s.estimatedWatts = value ? std::optional(Watts(*value)) : std::nullopt;
             return {};
         },
         [](const S &s) {
             return s.estimatedWatts ? showDecimal(s.estimatedWatts->value) + "W"
                                     : std::string("auto");
         }});
    group = "The owner's own signal";
    of = Of::Machine;
    add("external",
        "A signal of the owner's own (solar surplus, home automation): file:/PATH or "
        "http://127.0.0.1:PORT/PATH; empty: none.",
        {applyExternal, [](const S &s) { return s.external; }});
    add("external_stale", "How old it may be, 10s to 7d; an older one stops the work.",
        durationOf(&S::externalStale, seconds(10), hours(24 * 7)));

    group = "Heat and noise";
    of = Of::Device;
    const auto heat = [&](std::string_view target, std::string_view targetWords,
                          std::string_view limit, std::string_view limitWords,
                          HeatLimits S::*which) {
        add(target, targetWords, heatOf(which, &HeatLimits::target));
        add(limit, limitWords, heatOf(which, &HeatLimits::limit));
    };
    heat("core_target",
         "A GPU is slowed down to keep its core at this temperature, 30C to 120C, or "
         "off.",
         "core_limit", "It stops when its core is hotter, 30C to 120C, or off.", &S::core);
    heat("hot_spot_target", "The same for the hottest part, 30C to 120C, or off.", "hot_spot_limit",
         "The same for the hottest part, 30C to 120C, or off.", &S::hotSpot);
    heat("memory_heat_target", "The same for the memory, 30C to 120C, or off.", "memory_heat_limit",
         "The same for the memory, 30C to 120C, or off.", &S::memory);
    add("watt_limit", "The most that a GPU may take, 1 to 2000 W, or none.",
        {[](S &s, const std::string &text) -> Status {
             std::optional<double> value;
             CW_TRY(applyNumberOr(value, text, "none", 1, 2000, "W"));
             s.wattLimit = value ? std::optional(Watts(*value)) : std::nullopt;
             return {};
         },
         [](const S &s) {
             return s.wattLimit ? showDecimal(s.wattLimit->value) + "W" : std::string("none");
         }});
    add("clock_limit",
        "The highest clock of a GPU's cores, where its driver can be told: 100 to 10000 MHz, or "
        "10% to 100% of the GPU's highest, or none.",
        {applyClock, showClock});
    add("fan_limit", "A GPU is slowed down to keep its fan below this, 0% to 100%, or off.",
        shareOr(&S::fanLimit, "off"));
    add("duty_limit", "The part of the time in which a device computes at most, 1% to 100%.",
        shareOf(&S::dutyLimit, 0.01));

    group = "What else runs, and what is to stay free";
    add("cpu_by_others",
        "The processor pauses when others use more of it than this, 0% to 100%, or off.",
        shareOr(&S::cpuByOthers, "off"));
    add("cpu_grace", "How long they may, 0s to 1h.",
        durationOf(&S::cpuGrace, seconds(0), hours(1)));
    add("memory_keep",
        "Memory is given back when less than this of the machine's is free; 0: never for that.",
        sizeOf(&S::memoryKeep));
    of = Of::Machine;
    add("disk_keep", "Blocks of models are stored only while this much of the disk stays free.",
        sizeOf(&S::diskKeep));

    group = "Network";
    add("metered", "Where the network costs by volume: off, limited (metered_rate) or full.",
        wordOf<MeteredRule>(&S::metered, {{"off", MeteredRule::Off},
                                          {"limited", MeteredRule::Limited},
                                          {"full", MeteredRule::Full}}));
    add("metered_rate", "Bytes a second then, each way, 1K or more.",
        sizeOf(&S::meteredRate, Bytes(1024)));
    add("upload_limit", "Bytes a second that are sent, 1K or more; 0: no limit.",
        sizeOf(&S::uploadLimit, Bytes(1024)));
    add("traffic_day", "Bytes sent and received in a day; 0: no limit.",
        sizeOf(&S::trafficDay, Bytes(1024)));
    add("traffic_month", "Bytes sent and received in a month; 0: no limit.",
        sizeOf(&S::trafficMonth, Bytes(1024)));
    addList("network_windows", "When the network may be used, as run_windows; empty: at any time.",
            planOf(&S::networkWindows, PlanOf::Windows));

    group = "How it yields";
    of = Of::Device;
    add("settle",
        "After a pause, for how long nothing may speak against running before it runs again, 5s to "
        "1h.",
        durationOf(&S::settle, seconds(5), hours(1)));
    add("give_back_after",
        "A device's memory is given back when it has paused for this long, 0s to 1d, or never.",
        durationOrNever(&S::giveBackAfter, hours(24)));
    add("submission_limit",
        "The longest that a GPU with a screen computes before others get their turn, 1ms to 1s.",
        durationOf(&S::submissionLimit, milliseconds(1), seconds(1)));
    return specs;
}

} // namespace

const std::vector<PolicySettingSpec> &policySettingSpecs() {
    static const std::vector<PolicySettingSpec> specs = makeSpecs();
    return specs;
}

const PolicySettingSpec *findPolicySetting(std::string_view key) {
    for (const PolicySettingSpec &spec : policySettingSpecs())
        if (spec.key == key)
            return &spec;
    return nullptr;
}

} // namespace commonwatt
