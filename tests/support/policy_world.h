// A machine in numbers for tests of the idle policy: its devices, what its signals tell, the
// owner's word, and both clocks. At first nobody is here and nothing speaks against running.
#pragma once

#include "core/policy/decide.h"

#include <algorithm>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace commonwatt {

// Central European Time: +1 h, +2 h from the last Sunday of March to that of October, each at 01:00
// UTC. (POSIX TZ: CET-1CEST,M3.5.0,M10.5.0/3)
inline std::chrono::seconds centralEurope(WallTime time) {
    using namespace std::chrono;
    const year_month_day date(floor<days>(time));
    const auto turn = [&](month in) {
        return sys_days(date.year() / in / Sunday[last]) + hours(1);
    };
    return time >= turn(March) && time < turn(October) ? hours(2) : hours(1);
}

inline WallTime utc(int year, unsigned month, unsigned day, std::chrono::minutes time) {
    using namespace std::chrono;
    return sys_days(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day)) +
           time;
}

class PolicyWorld {
public:
    static constexpr std::chrono::hours awakeFor{100};

    PolicyWorld() {
        for (const SignalKind kind : machineFlags)
            set(kind, kind == SignalKind::Locked ? SignalState::NotOffered : SignalState::Known);
        for (const SignalKind kind :
             {SignalKind::CpuByOthers, SignalKind::TrafficToday, SignalKind::TrafficMonth})
            setNumber(kind, "", 0);
        setNumber(SignalKind::MemoryFree, "", 1e12);
        setNumber(SignalKind::DiskFree, "", 1e12);
        set(SignalKind::Price, SignalState::NotOffered);
        for (const SignalKind kind : {SignalKind::CoreHeat, SignalKind::HotSpotHeat,
                                      SignalKind::MemoryHeat, SignalKind::GpuByOthers})
            setNumber(kind, gpu, kind == SignalKind::GpuByOthers ? 0 : 40);
        setNumber(SignalKind::GpuMemoryFree, gpu, 1e10);
    }

    static constexpr std::array machineFlags{
        SignalKind::Input,      SignalKind::Gamepad,   SignalKind::Locked,    SignalKind::Remote,
        SignalKind::FullScreen, SignalKind::Windows,   SignalKind::Processes, SignalKind::GameMode,
        SignalKind::Media,      SignalKind::Inhibited, SignalKind::Battery,   SignalKind::Ups,
        SignalKind::Metered,    SignalKind::Network,   SignalKind::External};

    // What the source "test" tells of a kind; known ones are inactive since the machine woke.
    Signal &set(SignalKind kind, SignalState state, bool active = false) {
        Signal &signal = find(kind, "");
        signal.state = state;
        if (state != SignalState::Known || signal.active != active || signal.since == SignalTime())
            signal.since = signal.since == SignalTime() ? now.steady - awakeFor : now.steady;
        signal.active = active;
        signal.number = kind == SignalKind::External ? 1 : 0;
        return signal;
    }
    Signal &setNumber(SignalKind kind, const std::string &device, double number) {
        Signal &signal = find(kind, device);
        signal.state = SignalState::Known;
        signal.number = number;
        signal.since = now.steady;
        return signal;
    }
    Signal &find(SignalKind kind, const std::string &device) {
        const auto found = std::ranges::find_if(signalList, [&](const Signal &signal) {
            return signal.kind == kind && signal.device == device;
        });
        if (found != signalList.end())
            return *found;
        Signal &added = signalList.emplace_back();
        added.kind = kind;
        added.source = "test";
        added.device = device;
        return added;
    }

    // A setting for everything; device "" and profile "".
    void configure(const std::string &key, const std::string &value) {
        texts.general[key] = value;
        apply();
    }
    void apply() {
        Result<PolicyBook> made = PolicyBook::make(texts);
        if (!made)
            throw std::runtime_error(made.error().describe());
        book = std::move(*made);
    }

    PolicyAnswer decide() {
        return commonwatt::decide({book, devices, signalList, manual, offset, now}, memory);
    }
    DeviceDecision decideFor(const std::string &device) {
        const PolicyAnswer answer = decide();
        for (std::size_t i = 0; i < devices.size(); ++i)
            if (devices[i].id == device)
                return answer.devices[i];
        throw std::runtime_error("no such device");
    }
    void advance(std::chrono::milliseconds time) {
        now.steady += time;
        now.wall += time;
    }

    static constexpr const char *gpu = "cuda:0";
    std::vector<PolicyDevice> devices{{gpu, PolicyDevice::Kind::Gpu},
                                      {"cpu", PolicyDevice::Kind::Cpu}};
    std::vector<Signal> signalList;
    PolicyTexts texts;
    PolicyBook book;
    ManualState manual;
    UtcOffset offset = centralEurope;
    PolicyMemory memory;
    // A Wednesday, 13:00 by the local clock.
    PolicyTime now{SignalTime(std::chrono::hours(1000)), utc(2026, 6, 3, std::chrono::hours(11))};
};

} // namespace commonwatt
