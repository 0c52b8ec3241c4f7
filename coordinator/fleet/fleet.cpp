#include "coordinator/fleet/fleet.h"

#include "core/base/log.h"

#include <algorithm>
#include <deque>

namespace commonwatt {

namespace {

FleetState::TimePoint now() {
    return std::chrono::steady_clock::now();
}

} // namespace

struct Fleet::Impl {
    Impl(EventLoop &eventLoop, FleetOptions options)
        : loop(eventLoop)
        , state(std::move(options))
        , timer(eventLoop) {}

    // Passes on what the state machine wants, also what comes of passing it on, and sets the alarm.
    void flush() {
        for (FleetEffect &effect : state.takeEffects())
            effects.push_back(std::move(effect));
        if (flushing)
            return;
        flushing = true;
        while (!effects.empty()) {
            const FleetEffect effect = std::move(effects.front());
            effects.pop_front();
            if (const auto *message = std::get_if<FleetSend>(&effect))
                send(message->to, message->message);
            else if (const auto *notice = std::get_if<FleetNotice>(&effect))
                tell(*notice);
            else
                plan(std::get<FleetPlanWanted>(effect).input);
        }
        flushing = false;
        const auto next = state.nextTick();
        if (next == alarm && timer.isActive())
            return;
        alarm = next;
        if (next)
            timer.start(*next - now(), [this] { tick(); });
        else
            timer.cancel();
    }

    // Takes some 0.1 s for 200 devices and 20 models: not on the loop.
    void plan(const PlacementInput &input) {
        struct Work {
            PlacementInput input;
            PlacementPlan plan;
        };
        const auto work = std::make_shared<Work>(Work{input, {}});
        loop.runAside([work] { work->plan = planPlacement(work->input); },
                      [this, alive = std::weak_ptr(alive), work] {
                          if (alive.expired())
                              return;
                          state.onPlan(work->input, work->plan, now());
                          flush();
                      });
    }

    void tick() {
        alarm.reset();
        for (const auto &[id, link] : links)
            if (const auto roundTrip = link->roundTrip())
                state.setRoundTrip(
                    id, std::chrono::duration_cast<std::chrono::microseconds>(*roundTrip));
        state.tick(now());
        flush();
    }

    void send(VolunteerId to, const FabricMessage &message) {
        if (const auto link = links.find(to); link != links.end())
            link->second->send(message);
    }

    void tell(const FleetNotice &notice) {
        const Holder &holder = notice.holder;
        logInfo("volunteer " + std::to_string(holder.volunteer) + " " + holder.device + ": " +
                holder.model + " blocks " + std::to_string(holder.span.begin) + "-" +
                std::to_string(holder.span.end) +
                (notice.change == HolderChange::Ready      ? " ready"
                 : notice.change == HolderChange::Draining ? " to be left: "
                                                           : " gone: ") +
                notice.reason.message);
        for (FleetListener *listener : listeners)
            switch (notice.change) {
            case HolderChange::Ready:
                listener->onHolderReady(holder);
                break;
            case HolderChange::Draining:
                listener->onHolderDraining(holder, notice.reason);
                break;
            case HolderChange::Gone:
                listener->onHolderGone(holder, notice.reason);
                break;
            }
    }

    void onJoined(const std::shared_ptr<VolunteerLink> &link) {
        links[link->id()] = link;
        logInfo("volunteer " + std::to_string(link->id()) + " connected from " +
                link->remoteAddress());
        if (catalogue)
            link->send(*catalogue);
        state.join(link->id(), link->hello(), now());
        for (FleetListener *listener : listeners)
            listener->onVolunteerJoined(link->id());
        tellOfDevices(link->id());
        flush();
    }

    void onLeft(VolunteerId id, const Error &reason) {
        links.erase(id);
        logInfo("volunteer " + std::to_string(id) + " disconnected: " + reason.describe());
        state.leave(id, reason, now());
        flush();
        for (FleetListener *listener : listeners)
            listener->onVolunteerLeft(id);
        tellOfDevices(id);
    }

    void tellOfDevices(VolunteerId id) {
        for (FleetListener *listener : listeners)
            listener->onDevicesChanged(id);
    }

    void onMessage(VolunteerId id, const FabricMessage &message) {
        if (const auto *report = std::get_if<AssignmentReport>(&message)) {
            state.onReport(id, *report, now());
        } else if (const auto *drain = std::get_if<Drain>(&message)) {
            state.onDrain(id, *drain, now());
            tellOfDevices(id);
        } else if (const auto *offer = std::get_if<Offer>(&message)) {
            state.onOffer(id, *offer, now());
            tellOfDevices(id);
        } else if (const auto *wishes = std::get_if<Wishes>(&message)) {
            state.onWishes(id, *wishes, now());
            for (FleetListener *listener : listeners)
                listener->onWishesChanged(id);
        } else if (const auto *ack = std::get_if<CreditAck>(&message)) {
            for (FleetListener *listener : listeners)
                listener->onCreditAck(id, *ack);
        } else {
            for (FleetListener *listener : listeners)
                listener->onProductMessage(id, message);
        }
        flush();
    }

    EventLoop &loop;
    FleetState state;
    Timer timer;
    std::optional<FleetState::TimePoint> alarm;
    std::map<VolunteerId, std::shared_ptr<VolunteerLink>> links;
    std::optional<Catalogue> catalogue; // none: not set yet
    std::vector<FleetListener *> listeners;
    std::deque<FleetEffect> effects;
    bool flushing = false;
    // What comes back from the helper thread must not find the object gone.
    std::shared_ptr<const bool> alive = std::make_shared<bool>(true);
};

Fleet::Fleet(EventLoop &loop, FleetOptions options)
    : m_impl(std::make_unique<Impl>(loop, std::move(options))) {
}

Fleet::~Fleet() = default;

FabricServerHandlers Fleet::fabricHandlers() {
    Impl *impl = m_impl.get();
    return {
        .onJoined = [impl](const auto &link) { impl->onJoined(link); },
        .onMessage = [impl](VolunteerLink &link,
                            const FabricMessage &message) { impl->onMessage(link.id(), message); },
        .onStageFrame =
            [impl](VolunteerLink &link, const FrameHeader &header, ByteVector frame) {
                for (FleetListener *listener : impl->listeners)
                    if (header.type == FrameType::ProductRound)
                        listener->onProductRound(link.id(), header, frame);
                    else
                        listener->onStageFrame(link.id(), header, frame);
            },
        .onLeft = [impl](VolunteerLink &link,
                         const Error &reason) { impl->onLeft(link.id(), reason); }};
}

void Fleet::addListener(FleetListener *listener) {
    m_impl->listeners.push_back(listener);
}

void Fleet::removeListener(FleetListener *listener) {
    std::erase(m_impl->listeners, listener);
}

void Fleet::setModels(std::vector<FleetModel> models) {
    m_impl->state.setModels(std::move(models), now());
    m_impl->flush();
}

void Fleet::setCatalogue(Catalogue catalogue) {
    if (m_impl->catalogue == catalogue)
        return;
    m_impl->catalogue = std::move(catalogue);
    for (const auto &[id, link] : m_impl->links)
        link->send(*m_impl->catalogue);
}

const FleetModel *Fleet::findModel(const std::string &name) const {
    return m_impl->state.findModel(name);
}

const Holder *Fleet::find(AssignmentId id) const {
    return m_impl->state.find(id);
}

std::vector<const Holder *> Fleet::readyHolders(const std::string &model) const {
    std::vector<const Holder *> ready;
    for (const auto &[id, holder] : m_impl->state.holders())
        if (holder.state == HolderState::Ready && holder.model == model)
            ready.push_back(&holder);
    return ready;
}

void Fleet::use(AssignmentId id) {
    m_impl->state.addUse(id);
}

void Fleet::release(AssignmentId id) {
    m_impl->state.dropUse(id, now());
    m_impl->flush();
}

void Fleet::measured(AssignmentId id, const StageSpan &span, std::chrono::microseconds time) {
    m_impl->state.onMeasured(id, span, time);
}

void Fleet::send(VolunteerId to, const FabricMessage &message) {
    m_impl->send(to, message);
}

void Fleet::sendFrame(VolunteerId to, std::shared_ptr<const ByteVector> frame) {
    if (const auto link = m_impl->links.find(to); link != m_impl->links.end())
        link->second->sendFrame(std::move(frame));
}

std::size_t Fleet::queuedBytes(VolunteerId to) const {
    const auto link = m_impl->links.find(to);
    return link == m_impl->links.end() ? 0 : link->second->queuedBytes();
}

bool Fleet::isLoading(VolunteerId id, const std::string &device) const {
    return std::ranges::any_of(m_impl->state.holders(), [&](const auto &entry) {
        const Holder &holder = entry.second;
        return holder.volunteer == id && holder.device == device &&
               holder.state == HolderState::Loading && holder.reported == AssignmentState::Loading;
    });
}

bool Fleet::isConnected(VolunteerId id) const {
    return m_impl->links.contains(id);
}

void Fleet::disconnect(VolunteerId id, const Error &reason) {
    const auto link = m_impl->links.find(id);
    if (link == m_impl->links.end())
        return;
    link->second->close(reason.message);
    m_impl->onLeft(id, reason);
}

void Fleet::setStandings(VolunteerId id, std::map<std::string, HardwareStanding> standings) {
    m_impl->state.setStandings(id, std::move(standings), now());
    m_impl->flush();
}

const Wishes &Fleet::wishes(VolunteerId id) const {
    return m_impl->state.wishes(id);
}

std::optional<std::uint64_t> Fleet::activity(VolunteerId id) const {
    return m_impl->state.activity(id);
}

std::vector<DeviceInfo> Fleet::devices(VolunteerId id) const {
    return m_impl->state.devices(id);
}

std::chrono::nanoseconds Fleet::roundTrip(VolunteerId id) const {
    const auto link = m_impl->links.find(id);
    return link == m_impl->links.end()
               ? std::chrono::nanoseconds(0)
               : link->second->roundTrip().value_or(std::chrono::nanoseconds(0));
}

std::vector<VolunteerStatus> Fleet::volunteers() const {
    return m_impl->state.volunteers();
}

std::vector<ModelOutlook> Fleet::outlook() const {
    return m_impl->state.outlook();
}

} // namespace commonwatt
