// How the devices' checks bear on what they are given to do.
#include "coordinator/fleet/fleet_state.h"

#include <algorithm>

namespace commonwatt {

void FleetState::setStandings(VolunteerId id, std::map<std::string, HardwareStanding> standings,
                              TimePoint now) {
    const auto found = m_volunteers.find(id);
    if (found == m_volunteers.end())
        return;
    Volunteer &volunteer = found->second;
    volunteer.standings = std::move(standings);
    std::vector<AssignmentId> barred;
    for (const auto &[assignment, holder] : m_holders)
        if (holder.volunteer == id && isBarred(volunteer, holder.device))
            barred.push_back(assignment);
    for (auto &[name, device] : volunteer.devices)
        if (isBarred(volunteer, name))
            device.targets.clear();
    for (const AssignmentId assignment : barred)
        drain(m_holders.at(assignment),
              {ErrorCode::Unavailable, "the device did not pass its check"}, now);
    decideIn(m_options.settle, now);
}

bool FleetState::isBarred(const Volunteer &volunteer, const std::string &device) {
    const auto found = volunteer.standings.find(device);
    if (found != volunteer.standings.end() && found->second.verdict == HardwareVerdict::Verified)
        return false;
    return std::ranges::any_of(volunteer.standings, [](const auto &entry) {
        return entry.second.verdict == HardwareVerdict::WrongProduct;
    });
}

std::optional<std::uint64_t> FleetState::activity(VolunteerId id) const {
    const auto found = m_volunteers.find(id);
    if (found == m_volunteers.end() || std::ranges::any_of(m_holders, [&](const auto &entry) {
            const Holder &holder = entry.second;
            return holder.volunteer == id &&
                   (holder.uses > 0 || holder.state == HolderState::Loading);
        }))
        return std::nullopt;
    return found->second.activity;
}

std::vector<DeviceInfo> FleetState::devices(VolunteerId id) const {
    std::vector<DeviceInfo> infos;
    if (const auto found = m_volunteers.find(id); found != m_volunteers.end())
        for (const auto &[name, device] : found->second.devices)
            infos.push_back(device.info);
    return infos;
}

double FleetState::expectedSpeed(const DeviceKey &key, const DeviceInfo &info) const {
    if (const double speed = measuredSpeed(key); speed > 0)
        return speed;
    const auto &standings = m_volunteers.at(key.first).standings;
    const auto found = standings.find(key.second);
    if (found != standings.end() && found->second.verdict == HardwareVerdict::Verified)
        return info.bytesPerSecond;
    // Who computes a tenth of what it claims is not believed to read more.
    if (found != standings.end() && found->second.verdict == HardwareVerdict::FalseClaim)
        return info.bytesPerSecond * found->second.flopsPerSecond / found->second.claimed;
    return std::min(info.bytesPerSecond, m_options.placement.unknownBytesPerSecond);
}

} // namespace commonwatt
