#include "coordinator/fleet/fleet_state.h"

#include <algorithm>
#include <cmath>

namespace commonwatt {

namespace {

// How much a new measurement counts.
constexpr double measurementWeight = 0.1;
// A volunteer that let go of a range by itself is not given it again for so long, or until it
// offers its devices anew.
constexpr auto stoppedRest = std::chrono::minutes(1);
constexpr std::uint32_t fullSequences = 16; // that a KV cache of full size has room for

// A cache may have turned out smaller than planned, but not be larger: the plan needs the memory.
bool isAsPlanned(const Holder &holder, const PlannedSpan &target) {
    return holder.model == target.model && holder.span == target.span &&
           holder.kvTokens <= target.kvTokens;
}

} // namespace

std::string_view nameOf(HolderState state) {
    switch (state) {
    case HolderState::Loading:
        return "loading";
    case HolderState::Ready:
        return "ready";
    case HolderState::Retiring:
        return "retiring";
    case HolderState::Draining:
        return "draining";
    case HolderState::Paused:
        return "paused";
    }
    return "loading";
}

FleetState::FleetState(FleetOptions options)
    : m_options(std::move(options)) {
}

// --- Events ---

void FleetState::setModels(std::vector<FleetModel> models, TimePoint now) {
    std::swap(m_models, models);
    for (const FleetModel &before : models) {
        const FleetModel *same = findModel(before.manifest.name);
        if (same && same->manifest == before.manifest)
            continue;
        if (m_planning == Planning::Yes)
            m_planning = Planning::ForNothing;
        for (auto &[id, volunteer] : m_volunteers)
            for (auto &[name, device] : volunteer.devices)
                std::erase_if(device.targets, [&](const PlannedSpan &target) {
                    return target.model == before.manifest.name;
                });
        // What is loaded under this name now would be taken for parts of the new one.
        std::vector<AssignmentId> others;
        for (const auto &[assignment, holder] : m_holders)
            if (same && holder.model == before.manifest.name)
                others.push_back(assignment);
        for (const AssignmentId assignment : others)
            unassign(assignment, {ErrorCode::Unavailable, "the model was replaced"});
    }
    decideIn(std::chrono::milliseconds(0), now);
}

void FleetState::join(VolunteerId id, const Hello &hello, TimePoint now) {
    forgetStops(id);
    Volunteer &volunteer = m_volunteers[id];
    volunteer.hello = hello;
    for (const DeviceInfo &info : hello.devices)
        volunteer.devices[info.id] = {info, {}};
    decideIn(m_options.settle, now);
}

void FleetState::leave(VolunteerId id, const Error &reason, TimePoint now) {
    const auto found = m_volunteers.find(id);
    if (found == m_volunteers.end())
        return;
    std::map<std::string, std::vector<CurrentSpan>> held;
    for (const auto &[name, device] : found->second.devices)
        held[name] = {};
    std::vector<Holder> gone;
    for (const auto &[assignment, holder] : m_holders)
        if (holder.volunteer == id) {
            held[holder.device].push_back({holder.model, holder.span, holder.kvTokens, false});
            gone.push_back(holder);
        }
    for (auto &[name, spans] : held)
        remember({id, name}).held = std::move(spans);
    m_volunteers.erase(found);
    for (const Holder &holder : gone)
        forget(holder.assignment, reason);
    const bool isUrgent = std::ranges::any_of(
        gone, [&](const Holder &holder) { return holder.uses > 0 && !isReplaceable(holder); });
    decideIn(isUrgent ? m_options.settle : m_options.settleLoss, now);
}

void FleetState::onReport(VolunteerId id, const AssignmentReport &report, TimePoint now) {
    const auto found = m_holders.find(report.assignment);
    if (found == m_holders.end() || found->second.volunteer != id)
        return;
    Holder &holder = found->second;
    const DeviceKey key{id, holder.device};
    holder.reported = report.state;
    holder.progress = report.progress;
    switch (report.state) {
    case AssignmentState::Downloading:
    case AssignmentState::Loading:
        break;
    case AssignmentState::Ready:
        if (holder.state != HolderState::Loading && holder.state != HolderState::Paused)
            break;
        if (report.kvTokens > 0)
            holder.kvTokens = std::min(report.kvTokens, holder.kvTokens);
        // What was seen with real requests tells more.
        if (report.bytesPerSecond > 0 && measuredSpeed(key) == 0)
            remember(key).bytesPerSecond = report.bytesPerSecond;
        if (const double speed = measuredSpeed(key); speed > 0)
            holder.bytesPerSecond = speed;
        if (holder.state == HolderState::Paused)
            break; // not yet
        holder.state = HolderState::Ready;
        m_effects.emplace_back(FleetNotice{HolderChange::Ready, holder, {}});
        carryOut(now);
        break;
    case AssignmentState::Failed: {
        const Error reason{report.code, "the volunteer's worker failed: " + report.message};
        if (report.failures >= m_options.failuresToExclude) {
            m_excluded[key].push_back(
                {{holder.model, holder.span}, now + m_options.exclusion, Excluded::Failed});
            unassign(report.assignment, reason);
            decideIn(m_options.settle, now);
        } else if (holder.state == HolderState::Loading || holder.state == HolderState::Paused) {
            break; // it tries again
        } else if (holder.state == HolderState::Ready) {
            m_effects.emplace_back(FleetNotice{HolderChange::Gone, holder, reason});
            holder.state = HolderState::Loading;
            holder.uses = 0;
        } else {
            unassign(report.assignment, reason);
        }
        break;
    }
    case AssignmentState::Stopped:
        m_excluded[key].push_back(
            {{holder.model, holder.span}, now + stoppedRest, Excluded::Stopped});
        forget(report.assignment, drainedError(report.message));
        decideIn(m_options.settle, now);
        break;
    }
}

void FleetState::setRoundTrip(VolunteerId id, std::chrono::microseconds roundTrip) {
    if (const auto found = m_volunteers.find(id); found != m_volunteers.end())
        found->second.roundTrip = roundTrip;
    for (auto &[assignment, holder] : m_holders)
        if (holder.volunteer == id)
            holder.roundTrip = roundTrip;
}

void FleetState::onMeasured(AssignmentId id, const StageSpan &span,
                            std::chrono::microseconds time) {
    const auto found = m_holders.find(id);
    const FleetModel *model = found == m_holders.end() ? nullptr : findModel(found->second.model);
    if (!model || time.count() <= 0)
        return;
    StageSpan read = span;
    read.embedding = false; // one row of it
    const double speed = static_cast<double>(model->manifest.sizeOf(read).value) /
                         std::chrono::duration<double>(time).count();
    double &known = remember({found->second.volunteer, found->second.device}).bytesPerSecond;
    known = known > 0 ? known + measurementWeight * (speed - known) : speed;
    found->second.bytesPerSecond = known;
}

void FleetState::addUse(AssignmentId id) {
    const auto found = m_holders.find(id);
    if (found == m_holders.end())
        return;
    ++found->second.uses;
    if (const auto volunteer = m_volunteers.find(found->second.volunteer);
        volunteer != m_volunteers.end())
        ++volunteer->second.activity;
}

void FleetState::dropUse(AssignmentId id, TimePoint now) {
    const auto found = m_holders.find(id);
    if (found == m_holders.end() || found->second.uses == 0)
        return;
    Holder &holder = found->second;
    if (--holder.uses > 0 ||
        (holder.state != HolderState::Retiring && holder.state != HolderState::Draining))
        return;
    unassign(id, {ErrorCode::Unavailable, "nothing runs there any more"});
    carryOut(now);
}

std::optional<FleetState::TimePoint> FleetState::nextTick() const {
    std::optional<TimePoint> next = m_planning == Planning::No ? m_decideAt : std::nullopt;
    for (const auto &[assignment, deadline] : m_deadlines)
        if (!next || deadline < *next)
            next = deadline;
    return next;
}

void FleetState::tick(TimePoint now) {
    std::vector<AssignmentId> late;
    for (const auto &[assignment, deadline] : m_deadlines)
        if (deadline <= now)
            late.push_back(assignment);
    for (const AssignmentId assignment : late) {
        Holder &holder = m_holders.at(assignment);
        if (holder.state == HolderState::Retiring)
            drain(holder, {ErrorCode::Unavailable, "the range is held elsewhere now"}, now);
        else
            unassign(assignment, {ErrorCode::Unavailable, "the volunteer needed its device back"});
    }
    if (m_planning == Planning::No && m_decideAt && *m_decideAt <= now)
        decide(now);
    else if (!late.empty())
        carryOut(now);
}

std::vector<FleetEffect> FleetState::takeEffects() {
    return std::exchange(m_effects, {});
}

// --- Deciding ---

// Volunteers name their devices as they like, and may come and go for ever: the oldest go.
FleetState::DeviceMemory &FleetState::remember(const DeviceKey &key) {
    DeviceMemory &memory = m_remembered[key];
    memory.touched = ++m_lastTouch;
    if (m_remembered.size() > m_options.maxRemembered)
        m_remembered.erase(std::ranges::min_element(
            m_remembered, {}, [](const auto &entry) { return entry.second.touched; }));
    return memory;
}

double FleetState::measuredSpeed(const DeviceKey &key) const {
    const auto found = m_remembered.find(key);
    return found == m_remembered.end() ? 0 : found->second.bytesPerSecond;
}

void FleetState::forgetStops(VolunteerId id) {
    for (auto &[key, exclusions] : m_excluded)
        if (key.first == id)
            std::erase_if(exclusions,
                          [](const Exclusion &entry) { return entry.why == Excluded::Stopped; });
}

void FleetState::decideIn(std::chrono::milliseconds delay, TimePoint now) {
    if (!m_decideAt || *m_decideAt > now + delay)
        m_decideAt = now + delay;
}

PlacementModel FleetState::placementModel(const FleetModel &model) const {
    const ModelManifest &manifest = model.manifest;
    PlacementModel made;
    made.name = manifest.name;
    made.embedding = manifest.embedding.size;
    for (const BlockFile &block : manifest.blocks)
        made.blocks.push_back(block.size);
    made.head = manifest.head.size;
    made.kvPerTokenAndBlock = manifest.kvPerTokenAndBlock;
    // Intermediate results of a batch of 512 tokens: some sixteen rows of the model's width each.
    made.scratch = Bytes(std::uint64_t(manifest.width) * 512 * 16 * 4);
    const std::uint32_t least = std::min(m_options.minKvTokens, manifest.contextLength);
    made.minKvTokens = (least + kvUnitTokens - 1) / kvUnitTokens * kvUnitTokens;
    made.maxKvTokens = made.minKvTokens * fullSequences;
    made.weight = model.weight;
    made.maxBlocksPerHolder = model.maxBlocksPerHolder;
    return made;
}

PlacementInput FleetState::placementInput() const {
    PlacementInput input;
    input.options = m_options.placement;
    for (const FleetModel &model : m_models)
        input.models.push_back(placementModel(model));
    for (const auto &[id, volunteer] : m_volunteers)
        for (const auto &[name, device] : volunteer.devices) {
            if (isBarred(volunteer, name))
                continue;
            const DeviceKey key{id, name};
            PlacementDevice made;
            made.volunteer = id;
            made.device = name;
            made.memory = device.info.memory;
            made.bytesPerSecond = expectedSpeed(key, device.info);
            made.roundTrip = volunteer.roundTrip;
            if (const auto excluded = m_excluded.find(key); excluded != m_excluded.end())
                for (const Exclusion &exclusion : excluded->second)
                    made.excluded.push_back(exclusion.span);
            for (const FleetModel &model : m_models)
                if (const ModelManifest &manifest = model.manifest;
                    !volunteer.hello.wishes.wantsModel(manifest.name))
                    made.excluded.push_back({manifest.name, manifest.whole()});
            // What was decided counts as held, whether it has been sent yet or not.
            for (const PlannedSpan &target : device.targets)
                made.current.push_back({target.model, target.span, target.kvTokens, false});
            const auto remembered = m_remembered.find(key);
            if (made.current.empty() && remembered != m_remembered.end())
                made.current = remembered->second.held;
            input.devices.push_back(std::move(made));
        }
    return input;
}

void FleetState::decide(TimePoint now) {
    m_decideAt = now + m_options.review;
    for (auto &[key, exclusions] : m_excluded)
        std::erase_if(exclusions, [&](const Exclusion &entry) { return entry.until <= now; });
    std::erase_if(m_excluded, [](const auto &entry) { return entry.second.empty(); });
    if (m_volunteers.empty())
        m_decideAt.reset();
    m_planning = Planning::Yes;
    m_effects.emplace_back(FleetPlanWanted{placementInput()});
}

void FleetState::onPlan(const PlacementInput &input, const PlacementPlan &plan, TimePoint now) {
    if (std::exchange(m_planning, Planning::No) == Planning::ForNothing)
        return;
    m_outlook = plan.models;
    for (std::size_t i = 0; i < input.devices.size(); ++i) {
        const DeviceKey key{input.devices[i].volunteer, input.devices[i].device};
        const auto volunteer = m_volunteers.find(key.first);
        if (volunteer == m_volunteers.end())
            continue;
        const auto device = volunteer->second.devices.find(key.second);
        if (device == volunteer->second.devices.end() || isBarred(volunteer->second, key.second))
            continue;
        device->second.targets = plan.devices[i];
        std::erase_if(device->second.targets, [&](const PlannedSpan &target) {
            return isExcluded(key, target) ||
                   !volunteer->second.hello.wishes.wantsModel(target.model);
        });
    }
    carryOut(now);
}

// What failed or was stopped there while the plan was being made must not be assigned again.
bool FleetState::isExcluded(const DeviceKey &key, const PlannedSpan &target) const {
    const auto found = m_excluded.find(key);
    return found != m_excluded.end() &&
           std::ranges::any_of(found->second, [&](const Exclusion &entry) {
               return entry.span.model == target.model && entry.span.span.begin < target.span.end &&
                      target.span.begin < entry.span.span.end;
           });
}

// --- Carrying it out ---

bool FleetState::isTarget(const Holder &holder) const {
    const auto volunteer = m_volunteers.find(holder.volunteer);
    if (volunteer == m_volunteers.end())
        return false;
    const auto device = volunteer->second.devices.find(holder.device);
    return device != volunteer->second.devices.end() &&
           std::ranges::any_of(device->second.targets, [&](const PlannedSpan &target) {
               return isAsPlanned(holder, target);
           });
}

// Whether some block would have no ready holder without this one.
bool FleetState::isNeeded(const Holder &holder) const {
    if (holder.state != HolderState::Ready || !findModel(holder.model))
        return false;
    for (std::uint32_t block = holder.span.begin; block < holder.span.end; ++block)
        if (std::ranges::none_of(m_holders, [&](const auto &entry) {
                const Holder &other = entry.second;
                return other.assignment != holder.assignment && other.model == holder.model &&
                       other.state == HolderState::Ready && isTarget(other) &&
                       other.span.begin <= block && block < other.span.end;
            }))
            return true;
    return false;
}

// Whether others hold every block of one that is no more.
bool FleetState::isReplaceable(const Holder &gone) const {
    for (std::uint32_t block = gone.span.begin; block < gone.span.end; ++block)
        if (std::ranges::none_of(m_holders, [&](const auto &entry) {
                const Holder &other = entry.second;
                return other.model == gone.model && other.state == HolderState::Ready &&
                       other.span.begin <= block && block < other.span.end;
            }))
            return false;
    return true;
}

bool FleetState::isLoading(const std::string &model) const {
    return std::ranges::any_of(m_holders, [&](const auto &entry) {
        return entry.second.model == model && entry.second.state == HolderState::Loading &&
               isTarget(entry.second);
    });
}

std::uint64_t FleetState::memoryUsed(const DeviceKey &key) const {
    std::uint64_t sum = 0;
    for (const auto &[assignment, holder] : m_holders)
        if (DeviceKey(holder.volunteer, holder.device) == key)
            sum += holder.memory.value;
    return sum;
}

void FleetState::carryOut(TimePoint now) {
    // A step on one device (something was dropped) can make way for one on another.
    bool changed = true;
    while (changed) {
        changed = false;
        for (auto &[id, volunteer] : m_volunteers)
            for (auto &[name, device] : volunteer.devices)
                changed = carryOutOn(id, device, now) || changed;
    }
}

bool FleetState::carryOutOn(VolunteerId id, Device &device, TimePoint now) {
    const DeviceKey key{id, device.info.id};
    bool changed = false;
    bool lacksMemory = false;
    for (const PlannedSpan &target : device.targets) {
        const FleetModel *model = findModel(target.model);
        if (!model || claim(key, target))
            continue;
        const std::uint64_t need =
            memoryNeeded(placementModel(*model), target.span, target.kvTokens, m_options.placement)
                .value;
        if (memoryUsed(key) + need > device.info.memory.value) {
            lacksMemory = true;
            continue;
        }
        assign(id, device, target);
        changed = true;
    }

    std::vector<AssignmentId> surplus;
    for (const auto &[assignment, holder] : m_holders)
        if (DeviceKey(holder.volunteer, holder.device) == key &&
            holder.state <= HolderState::Ready && !isTarget(holder))
            surplus.push_back(assignment);
    for (const AssignmentId assignment : surplus) {
        Holder &holder = m_holders.at(assignment);
        // If nothing is on its way that could take over, waiting only keeps the new plan from
        // coming true.
        if (isNeeded(holder) && (isLoading(holder.model) || !lacksMemory))
            continue;
        const auto before = m_holders.size();
        retire(holder, now);
        changed = changed || m_holders.size() != before;
    }
    return changed;
}

// Whether the device has the range already; one that is about to be dropped stays after all.
bool FleetState::claim(const DeviceKey &key, const PlannedSpan &target) {
    for (auto &[assignment, holder] : m_holders) {
        if (DeviceKey(holder.volunteer, holder.device) != key || !isAsPlanned(holder, target) ||
            holder.state == HolderState::Draining)
            continue;
        if (holder.state == HolderState::Retiring) {
            holder.state = HolderState::Ready;
            m_deadlines.erase(assignment);
            m_effects.emplace_back(FleetNotice{HolderChange::Ready, holder, {}});
        }
        return true;
    }
    return false;
}

void FleetState::assign(VolunteerId id, const Device &device, const PlannedSpan &target) {
    const FleetModel &model = *findModel(target.model);
    Holder holder;
    holder.assignment = m_nextAssignment++;
    holder.volunteer = id;
    holder.device = device.info.id;
    holder.model = target.model;
    holder.span = target.span;
    holder.kvTokens = target.kvTokens;
    holder.memory =
        memoryNeeded(placementModel(model), target.span, target.kvTokens, m_options.placement);
    holder.maxSequences = m_options.maxSequences;
    holder.roundTrip = m_volunteers.at(id).roundTrip;
    ++m_volunteers.at(id).activity;
    m_effects.emplace_back(
        FleetSend{id, Assign{holder.assignment, holder.device, model.signedManifest, holder.span,
                             holder.kvTokens, holder.maxSequences}});
    m_holders[holder.assignment] = std::move(holder);
}

void FleetState::retire(Holder &holder, TimePoint now) {
    if (holder.uses == 0)
        return unassign(holder.assignment,
                        {ErrorCode::Unavailable, "the range is held elsewhere now"});
    holder.state = HolderState::Retiring;
    m_deadlines[holder.assignment] = now + m_options.retire;
}

void FleetState::unassign(AssignmentId id, const Error &reason) {
    m_effects.emplace_back(FleetSend{m_holders.at(id).volunteer, Unassign{id}});
    forget(id, reason);
}

void FleetState::forget(AssignmentId id, const Error &reason) {
    const auto found = m_holders.find(id);
    // Not assigned again before it is decided anew.
    if (const auto volunteer = m_volunteers.find(found->second.volunteer);
        volunteer != m_volunteers.end())
        if (const auto device = volunteer->second.devices.find(found->second.device);
            device != volunteer->second.devices.end())
            std::erase_if(device->second.targets, [&](const PlannedSpan &target) {
                return isAsPlanned(found->second, target);
            });
    m_effects.emplace_back(FleetNotice{HolderChange::Gone, found->second, reason});
    m_deadlines.erase(id);
    m_holders.erase(found);
}

// --- Looking ---

const Holder *FleetState::find(AssignmentId id) const {
    const auto found = m_holders.find(id);
    return found == m_holders.end() ? nullptr : &found->second;
}

const FleetModel *FleetState::findModel(const std::string &name) const {
    const auto found = std::ranges::find_if(
        m_models, [&](const FleetModel &model) { return model.manifest.name == name; });
    return found == m_models.end() ? nullptr : &*found;
}

std::vector<VolunteerStatus> FleetState::volunteers() const {
    std::vector<VolunteerStatus> all;
    for (const auto &[id, volunteer] : m_volunteers) {
        VolunteerStatus status{
            id, volunteer.hello.name,  volunteer.hello.software, volunteer.roundTrip, {},
            {}, volunteer.hello.wishes};
        for (const auto &[name, device] : volunteer.devices) {
            status.devices.push_back(device.info);
            if (const double speed = measuredSpeed({id, name}); speed > 0)
                status.devices.back().bytesPerSecond = speed;
        }
        for (const auto &[assignment, holder] : m_holders)
            if (holder.volunteer == id)
                status.holders.push_back(holder);
        all.push_back(std::move(status));
    }
    return all;
}

} // namespace commonwatt
