// What volunteers take back, pause and lend again, and what they lend it for.
#include "coordinator/fleet/fleet_state.h"

#include <algorithm>
#include <iterator>

namespace commonwatt {

Error FleetState::drainedError(const std::string &reason) {
    return {ErrorCode::Unavailable,
            "the volunteer took its device back" + (reason.empty() ? "" : ": " + reason)};
}

void FleetState::onDrain(VolunteerId id, const Drain &drained, TimePoint now) {
    const auto found = m_volunteers.find(id);
    if (found == m_volunteers.end())
        return;
    std::vector<AssignmentId> leaving;
    for (const auto &[assignment, holder] : m_holders)
        if (holder.volunteer == id && (drained.device.empty() || holder.device == drained.device))
            leaving.push_back(assignment);
    auto &[hello, devices, paused, standings, activity, roundTrip] = found->second;
    const auto isMeant = [&](const auto &entry) {
        return drained.device.empty() || entry.first == drained.device;
    };
    const bool stays = drained.held == Drain::Held::Stays;
    if (stays)
        std::ranges::copy_if(devices, std::inserter(paused, paused.end()), isMeant);
    else
        std::erase_if(paused, isMeant);
    std::erase_if(devices, isMeant);
    bool isUrgent = !stays;
    for (const AssignmentId assignment : leaving) {
        Holder &holder = m_holders.at(assignment);
        // Loading is work too: it begins anew later, from what was downloaded.
        if (stays && (holder.state == HolderState::Ready || holder.state == HolderState::Paused)) {
            pause(holder, drainedError(drained.reason), now);
            isUrgent = isUrgent || !isReplaceable(holder);
        } else {
            drain(holder, drainedError(drained.reason), now);
        }
    }
    // Where others hold the same, it can wait whether the owner stays.
    if (isUrgent)
        decideIn(m_options.settle, now);
}

void FleetState::onOffer(VolunteerId id, const Offer &offer, TimePoint now) {
    const auto found = m_volunteers.find(id);
    if (found == m_volunteers.end())
        return;
    forgetStops(id);
    auto before = std::exchange(found->second.devices, {});
    before.merge(std::map(found->second.paused)); // nothing is both
    for (const DeviceInfo &info : offer.devices) {
        found->second.devices[info.id] = {info, std::move(before[info.id].targets)};
        if (found->second.paused.erase(info.id) > 0)
            goOn(id, info.id);
    }
    std::vector<AssignmentId> leaving;
    for (const auto &[assignment, holder] : m_holders)
        if (holder.volunteer == id && !found->second.devices.contains(holder.device) &&
            !found->second.paused.contains(holder.device))
            leaving.push_back(assignment);
    for (const AssignmentId assignment : leaving)
        drain(m_holders.at(assignment), drainedError("it is not lent any more"), now);
    decideIn(m_options.settle, now);
}

void FleetState::onWishes(VolunteerId id, Wishes wishes, TimePoint now) {
    const auto found = m_volunteers.find(id);
    if (found == m_volunteers.end())
        return;
    Volunteer &volunteer = found->second;
    volunteer.hello.wishes = std::move(wishes);
    // What it refused before may be welcome now.
    forgetStops(id);
    const auto isUnwanted = [&](const auto &part) {
        return !volunteer.hello.wishes.wantsModel(part.model);
    };
    for (auto *const devices : {&volunteer.devices, &volunteer.paused})
        for (auto &[name, device] : *devices)
            std::erase_if(device.targets, isUnwanted);
    std::vector<AssignmentId> leaving;
    for (const auto &[assignment, holder] : m_holders)
        if (holder.volunteer == id && isUnwanted(holder))
            leaving.push_back(assignment);
    for (const AssignmentId assignment : leaving)
        drain(m_holders.at(assignment),
              {ErrorCode::Unavailable, "the volunteer's owner does not want this model"}, now);
    decideIn(m_options.settle, now);
}

const Wishes &FleetState::wishes(VolunteerId id) const {
    static const Wishes everything;
    const auto found = m_volunteers.find(id);
    return found == m_volunteers.end() ? everything : found->second.hello.wishes;
}

void FleetState::drain(Holder &holder, const Error &reason, TimePoint now) {
    if (holder.state == HolderState::Draining)
        return;
    if (holder.uses == 0)
        return unassign(holder.assignment, reason);
    holder.state = HolderState::Draining;
    m_deadlines[holder.assignment] = now + m_options.drain;
    m_effects.emplace_back(FleetNotice{HolderChange::Draining, holder, reason});
}

// Nothing runs on it once the sequences have left, and nothing new comes.
void FleetState::pause(Holder &holder, const Error &reason, TimePoint now) {
    if (holder.state == HolderState::Paused)
        return;
    holder.state = HolderState::Paused;
    m_deadlines[holder.assignment] = now + m_options.pause;
    m_effects.emplace_back(FleetNotice{HolderChange::Draining, holder, reason});
}

void FleetState::goOn(VolunteerId id, const std::string &device) {
    for (auto &[assignment, holder] : m_holders) {
        if (holder.volunteer != id || holder.device != device ||
            holder.state != HolderState::Paused)
            continue;
        m_deadlines.erase(assignment);
        holder.state =
            holder.reported == AssignmentState::Ready ? HolderState::Ready : HolderState::Loading;
        if (holder.state == HolderState::Ready)
            m_effects.emplace_back(FleetNotice{HolderChange::Ready, holder, {}});
    }
}

} // namespace commonwatt
