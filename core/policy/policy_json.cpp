#include "core/policy/policy_json.h"

#include <boost/json/array.hpp>

#include <algorithm>

namespace commonwatt {

namespace {

json::array toJson(const std::vector<Reason> &reasons, WallTime now) {
    json::array list;
    for (const Reason &reason : reasons)
        list.push_back(toJson(reason, now));
    return list;
}

bool isOfDevice(SignalKind kind) {
    return kind >= SignalKind::GpuByOthers;
}

// Nobody is here, and nothing else is said.
std::vector<Signal> quiet() {
    std::vector<Signal> told;
    for (const SignalKind kind : allSignalKinds)
        if (!isOfDevice(kind))
            told.push_back(notOfferedSignal(kind, "test", whatIfNow));
    told.push_back(
        knownSignal(SignalKind::Input, "test", false, whatIfNow - std::chrono::hours(24)));
    Signal external = knownSignal(SignalKind::External, "test", false, whatIfNow);
    external.number = 1;
    told.push_back(std::move(external));
    return told;
}

} // namespace

json::object toJson(const Reason &reason, WallTime now) {
    json::object object{{"code", nameOf(reason.code)},
                        {"detail", reason.detail},
                        {"unknown", reason.unknown},
                        {"words", wordsOf(reason, now)}};
    if (reason.since)
        object["since"] = reason.since->time_since_epoch().count();
    if (reason.until)
        object["until"] = reason.until->time_since_epoch().count();
    return object;
}

std::optional<WallTime> nextMoment(const PolicyAnswer &answer, const PolicyTime &now) {
    std::optional<WallTime> next = answer.nextWall;
    if (answer.nextSteady) {
        const WallTime moment = now.wall + (*answer.nextSteady - now.steady);
        next = std::min(next.value_or(moment), moment);
    }
    return next;
}

json::object toJson(const PolicyAnswer &answer, const std::vector<PolicyDevice> &devices,
                    const PolicyTime &now) {
    json::array list;
    for (std::size_t i = 0; i < std::min(devices.size(), answer.devices.size()); ++i) {
        const DeviceDecision &decision = answer.devices[i];
        list.push_back(json::object{{"device", devices[i].id},
                                    {"action", nameOf(decision.action)},
                                    {"duty", decision.duty.value},
                                    {"since", decision.since.time_since_epoch().count()},
                                    {"reasons", toJson(decision.reasons, now.wall)}});
    }
    json::object object{{"profile", answer.profile},
                        {"profileBy", nameOf(answer.profileBy)},
                        {"devices", std::move(list)},
                        {"network",
                         {{"mode", nameOf(answer.network.mode)},
                          {"mayStore", answer.network.mayStore},
                          {"reasons", toJson(answer.network.reasons, now.wall)}}}};
    if (const auto next = nextMoment(answer, now))
        object["next"] = next->time_since_epoch().count();
    if (answer.price)
        object["price"] = *answer.price;
    return object;
}

PolicyAnswer decideWhatIf(const PolicyBook &book, const std::vector<PolicyDevice> &devices,
                          const UtcOffset &utcOffset, const WhatIf &what) {
    std::vector<Signal> told = quiet();
    for (const Signal &signal : what.told)
        std::erase_if(told, [&](const Signal &other) { return other.kind == signal.kind; });
    told.insert(told.end(), what.told.begin(), what.told.end());
    for (const PolicyDevice &device : devices)
        for (const SignalKind kind : allSignalKinds) {
            const bool isSaid = std::ranges::any_of(told, [&](const Signal &signal) {
                return signal.kind == kind && signal.device == device.id;
            });
            if (isOfDevice(kind) && !isSaid) {
                told.push_back(notOfferedSignal(kind, "test", whatIfNow));
                told.back().device = device.id;
            }
        }
    PolicyMemory memory;
    return decide({book, devices, told, {}, utcOffset, {whatIfNow, what.at}}, memory);
}

} // namespace commonwatt
