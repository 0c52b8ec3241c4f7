#include "core/policy/reason.h"

#include "core/base/local_time.h"

#include <algorithm>
#include <ctime>

namespace commonwatt {

namespace {

struct Entry {
    ReasonCode code;
    std::string_view name;
    // % is replaced by the detail, or by the second text where there is none.
    std::string_view words;
    std::string_view without;
    std::string_view unknown; // "cannot tell …"
};

constexpr std::array<Entry, 36> entries{{
    {ReasonCode::ManualPaused, "manual.paused", "paused by you", "", ""},
    {ReasonCode::ManualSnoozed, "manual.snoozed", "snoozed by you", "", ""},
    {ReasonCode::ManualGame, "manual.game", "snoozed by you until the game ends", "", ""},
    {ReasonCode::HeatCore, "heat.core", "the GPU's core is too hot (%)", "", "how hot the GPU is"},
    {ReasonCode::HeatHotSpot, "heat.hot_spot", "the GPU's hottest part is too hot (%)", "",
     "how hot the GPU's hottest part is"},
    {ReasonCode::HeatMemory, "heat.memory", "the GPU's memory is too hot (%)", "",
     "how hot the GPU's memory is"},
    {ReasonCode::PowerBattery, "power.battery", "on battery (%)", "on battery",
     "whether this machine runs on battery"},
    {ReasonCode::PowerUps, "power.ups", "the power supply runs on its battery", "",
     "whether the power supply runs on its battery"},
    {ReasonCode::NetworkMetered, "network.metered", "the network is metered", "",
     "whether the network is metered"},
    {ReasonCode::NetworkWindows, "network.windows", "outside the network's hours", "", ""},
    {ReasonCode::NetworkDay, "network.day", "today's traffic is used up", "",
     "how much traffic there was today"},
    {ReasonCode::NetworkMonth, "network.month", "this month's traffic is used up", "",
     "how much traffic there was this month"},
    {ReasonCode::NetworkUnknown, "network.name", "", "", "which network this is"},
    {ReasonCode::MemoryShort, "memory.short", "the machine's memory is short (% free)", "",
     "how much memory is free"},
    {ReasonCode::GpuMemoryShort, "gpu_memory.short", "the GPU's memory is short (% free)", "",
     "how much of the GPU's memory is free"},
    {ReasonCode::GameFullScreen, "game.full_screen", "% in full screen", "a window in full screen",
     "whether a window fills the screen"},
    {ReasonCode::GameWindow, "game.window", "% is open", "", "which windows are open"},
    {ReasonCode::GameProgram, "game.program", "% is running", "", "which programs run"},
    {ReasonCode::GameMode, "game.mode", "a game has asked for game mode", "",
     "whether a game has asked for game mode"},
    {ReasonCode::MediaPlaying, "media.playing", "% is playing", "something is playing",
     "whether something is playing"},
    {ReasonCode::MediaInhibited, "media.inhibited", "% keeps the screen on",
     "a program keeps the screen on", "whether a program keeps the screen on"},
    {ReasonCode::UseInput, "use.input", "you are using this machine", "",
     "whether you are using this machine"},
    {ReasonCode::UseGamepad, "use.gamepad", "you are using a game controller", "",
     "whether you are using a game controller"},
    {ReasonCode::UseRecent, "use.recent", "you were using this machine", "", ""},
    {ReasonCode::UseRemote, "use.remote", "a remote session is open", "",
     "whether a remote session is open"},
    {ReasonCode::UseUnseen, "use.unseen", "", "",
     "whether you are using this machine: nothing here sees keyboard or pointer. If nobody sits at "
     "it: commonwattctl config set profile headless"},
    {ReasonCode::TimeWindows, "time.windows", "outside the hours that you have set", "", ""},
    {ReasonCode::PriceHigh, "price.high", "electricity costs too much (%)", "",
     "what electricity costs"},
    {ReasonCode::ExternalStop, "external.stop", "your own signal says so", "",
     "what your own signal says"},
    {ReasonCode::ExternalLimit, "external.limit", "your own signal allows %", "", ""},
    {ReasonCode::LoadCpu, "load.cpu", "other programs use % of the processor", "",
     "how much other programs compute"},
    {ReasonCode::LoadGpu, "load.gpu", "other programs use % of the GPU", "",
     "how much other programs use the GPU"},
    {ReasonCode::LimitDuty, "limit.duty", "limited to % of its time", "", ""},
    {ReasonCode::LimitHeat, "limit.heat", "kept within its limits of heat and power (%)", "", ""},
    {ReasonCode::Settling, "settling", "waiting whether it stays quiet", "", ""},
    {ReasonCode::Boost, "boost", "you want it to run now", "", ""},
}};

const Entry &entryOf(ReasonCode code) {
    return *std::ranges::find(entries, code, &Entry::code);
}

} // namespace

std::string_view nameOf(ReasonCode code) {
    return entryOf(code).name;
}

std::vector<ReasonCode> allReasonCodes() {
    std::vector<ReasonCode> codes;
    for (const Entry &entry : entries)
        codes.push_back(entry.code);
    return codes;
}

std::string shortLocalTime(WallTime time, WallTime now) {
    const std::tm parts = localParts(std::chrono::system_clock::to_time_t(time));
    const std::tm today = localParts(std::chrono::system_clock::to_time_t(now));
    const bool isToday = parts.tm_year == today.tm_year && parts.tm_yday == today.tm_yday;
    const bool isNear = time - now < std::chrono::days(6) && now - time < std::chrono::days(6);
    std::array<char, 32> text{};
    const std::size_t length = std::strftime(text.data(), text.size(),
                                             isToday  ? "%H:%M"
                                             : isNear ? "%a %H:%M"
                                                      : "%Y-%m-%d %H:%M",
                                             &parts);
    return {text.data(), length};
}

std::string wordsOf(const Reason &reason, WallTime now) {
    const Entry &entry = entryOf(reason.code);
    std::string text;
    if (reason.unknown) {
        text = "cannot tell " + std::string(entry.unknown);
        if (!reason.detail.empty())
            text += " (" + reason.detail + ")";
    } else {
        text = reason.detail.empty() && !entry.without.empty() ? entry.without : entry.words;
        if (const std::size_t at = text.find('%'); at != std::string::npos)
            text.replace(at, 1, reason.detail);
    }
    if (reason.since)
        text += ", since " + shortLocalTime(*reason.since, now);
    if (reason.until)
        text += ", until " + shortLocalTime(*reason.until, now);
    return text;
}

} // namespace commonwatt
