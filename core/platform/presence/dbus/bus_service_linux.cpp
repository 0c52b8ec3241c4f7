#include "core/platform/presence/dbus/bus_service_linux.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>
#include <utility>

namespace commonwatt::dbus {

namespace {

constexpr const char *daemonName = "org.freedesktop.DBus";
constexpr const char *daemonPath = "/org/freedesktop/DBus";

bool saysTheSame(const Signal &a, const Signal &b) {
    return a.state == b.state && a.active == b.active;
}

bool isMissing(const sd_bus_error &error) {
    constexpr std::array names{SD_BUS_ERROR_SERVICE_UNKNOWN,   SD_BUS_ERROR_NAME_HAS_NO_OWNER,
                               SD_BUS_ERROR_UNKNOWN_METHOD,    SD_BUS_ERROR_UNKNOWN_OBJECT,
                               SD_BUS_ERROR_UNKNOWN_INTERFACE, SD_BUS_ERROR_UNKNOWN_PROPERTY};
    return std::ranges::any_of(
        names, [&](const char *name) { return sd_bus_error_has_name(&error, name) > 0; });
}

// Also the bus's word that a service left without an answer.
bool isTimeout(const sd_bus_error &error) {
    return sd_bus_error_has_name(&error, SD_BUS_ERROR_NO_REPLY) > 0 ||
           sd_bus_error_has_name(&error, SD_BUS_ERROR_TIMEOUT) > 0;
}

} // namespace

BusService::BusService(const Surroundings &surroundings, ServiceTraits traits)
    : m_surroundings(surroundings)
    , m_traits(std::move(traits)) {
}

void BusService::onConnected(sd_bus *bus, SignalTime answerBy) {
    m_bus = bus;
    std::vector<std::string> rules = m_traits.changes;
    if (!busName().empty())
        rules.push_back("sender='org.freedesktop.DBus',member='NameOwnerChanged',arg0='" +
                        busName() + "'");
    for (const std::string &rule : rules) {
        sd_bus_slot *slot = nullptr;
        // Only memory can be short: the rules are constants. The daemon's answer is not waited for:
        // it takes the rule before it takes the calls that follow.
        if (sd_bus_add_match_async(bus, &slot, ("type='signal'," + rule).c_str(), &onSignal,
                                   nullptr, this) >= 0)
            m_matches.emplace_back(slot);
    }
    begin(answerBy);
}

void BusService::onDisconnected() {
    m_calls.clear();
    m_matches.clear();
    m_asking = Asking::No;
    m_askAt.reset();
    m_bus = nullptr;
    onForgotten();
}

void BusService::onTime(SignalTime now) {
    if (!m_askAt || now < *m_askAt)
        return;
    m_askAt.reset();
    ask();
}

void BusService::askBy(SignalTime time) {
    m_askAt = m_askAt ? std::min(*m_askAt, time) : time;
}

void BusService::ask() {
    if (!m_bus)
        return;
    if (m_asking == Asking::No)
        begin(signalNow() + timing().answerWithin);
    else
        m_asking = Asking::AndAgain;
}

void BusService::begin(SignalTime answerBy) {
    m_calls.clear();
    m_askAt.reset();
    m_asking = Asking::Yes;
    m_askedAt = signalNow();
    m_answerBy = answerBy;
    m_isPresent = busName().empty();
    if (m_isPresent)
        fetch();
    else
        askForOwner();
    settle();
}

void BusService::askForOwner() {
    MessagePointer message = newCall(daemonName, daemonPath, daemonName, "GetNameOwner");
    if (message && sd_bus_message_append(message.get(), "s", busName().c_str()) < 0)
        message.reset();
    const bool mayStart = m_traits.ifAbsent == ServiceTraits::IfAbsent::Start && m_owner.empty();
    send(
        std::move(message), daemonName, [this](sd_bus_message *reply) { return onOwner(reply); },
        mayStart ? [this] { startService(); } : std::function<void()>());
}

void BusService::startService() {
    call(
        daemonName, daemonPath, daemonName, "StartServiceByName",
        [this](sd_bus_message *) {
            call(
                daemonName, daemonPath, daemonName, "GetNameOwner",
                [this](sd_bus_message *reply) { return onOwner(reply); }, "s", busName().c_str());
            return 0;
        },
        "su", busName().c_str(), std::uint32_t(0));
}

int BusService::onOwner(sd_bus_message *reply) {
    const char *owner = nullptr;
    const int got = sd_bus_message_read(reply, "s", &owner);
    if (got < 0)
        return got;
    m_isPresent = true;
    m_goneAt.reset();
    if (m_owner != owner) {
        m_owner = owner;
        onForgotten();
    }
    fetch();
    return 0;
}

void BusService::settle() {
    if (m_asking == Asking::No || !m_calls.empty())
        return;
    const bool again = m_asking == Asking::AndAgain;
    m_asking = Asking::No;
    if (m_isPresent) {
        for (Signal &signal : answer(signalNow()))
            tell(std::move(signal));
    } else {
        onAbsent();
    }
    if (again)
        begin(signalNow() + timing().answerWithin);
}

void BusService::onAbsent() {
    const SignalTime now = signalNow();
    if (!m_owner.empty()) {
        if (!m_goneAt)
            m_goneAt = now;
        const SignalTime until = *m_goneAt + timing().retryAfter;
        if (now < until) {
            tellUnknown(busName() + " has left the bus");
            askBy(until);
            return;
        }
        m_owner.clear();
        m_goneAt.reset();
    }
    tellNotOffered();
}

void BusService::fail(const std::string &problem) {
    m_asking = Asking::No;
    m_calls.clear();
    tellUnknown(problem);
    askBy(signalNow() + timing().retryAfter);
}

// One call without a time-out, rather than call after call that a hanging service never takes.
void BusService::waitUntilItAnswers(const std::string &destination) {
    const bool sent =
        sendFor(newCall(destination, "/", "org.freedesktop.DBus.Peer", "Ping"), destination,
                std::chrono::microseconds::max(), [this](sd_bus_message *) {
                    // Not at once if it answers this and nothing else.
                    askBy(std::max(signalNow(), m_askedAt + timing().answerWithin));
                });
    if (sent)
        m_askAt.reset();
}

MessagePointer BusService::newCall(const std::string &destination, const std::string &path,
                                   const char *interface, const char *method) {
    sd_bus_message *message = nullptr;
    if (sd_bus_message_new_method_call(m_bus, &message, destination.c_str(), path.c_str(),
                                       interface, method) < 0)
        return nullptr;
    MessagePointer result(message);
    return sd_bus_message_set_auto_start(message, 0) < 0 ? nullptr : std::move(result);
}

void BusService::send(MessagePointer message, const std::string &destination, Then then,
                      std::function<void()> ifMissing) {
    if (m_asking == Asking::No)
        return; // an earlier call of this round could not be sent
    auto onAnswer = [this, destination, method = std::move(then),
                     absent = std::move(ifMissing)](sd_bus_message *reply) {
        const sd_bus_error *const error = sd_bus_message_get_error(reply);
        if (error && isMissing(*error)) {
            if (absent)
                absent();
        } else if (error && isTimeout(*error)) {
            fail(destination + " does not answer");
            waitUntilItAnswers(destination);
        } else if (error) {
            fail(destination + ": " + (error->message ? error->message : error->name));
        } else if (method(reply) < 0) {
            fail(destination + " gives an answer that is not understood");
        }
    };
    const auto left = std::max(m_answerBy - signalNow(), std::chrono::milliseconds(1));
    if (!sendFor(std::move(message), destination, left, std::move(onAnswer)))
        fail(destination + " cannot be called");
}

bool BusService::sendFor(MessagePointer message, const std::string &destination,
                         std::chrono::microseconds timeout,
                         std::function<void(sd_bus_message *)> onReply) {
    if (!message)
        return false;
    const bool isEndless = timeout == std::chrono::microseconds::max();
    m_calls.push_back({this, destination, std::move(onReply), nullptr});
    sd_bus_slot *slot = nullptr;
    if (sd_bus_call_async(m_bus, &slot, message.get(), &BusService::onReply, &m_calls.back(),
                          isEndless ? std::numeric_limits<std::uint64_t>::max()
                                    : static_cast<std::uint64_t>(timeout.count())) < 0) {
        m_calls.pop_back();
        return false;
    }
    m_calls.back().slot.reset(slot);
    return true;
}

int BusService::onReply(sd_bus_message *reply, void *call, sd_bus_error * /*error*/) noexcept {
    BusService &service = *static_cast<Call *>(call)->service;
    const auto own =
        std::ranges::find_if(service.m_calls, [&](const Call &other) { return &other == call; });
    // Kept until the end, and no longer counted as in flight.
    std::list<Call> answered;
    answered.splice(answered.begin(), service.m_calls, own);
    answered.front().onReply(reply);
    service.settle();
    return 0;
}

int BusService::onSignal(sd_bus_message *signal, void *service, sd_bus_error * /*error*/) noexcept {
    auto &self = *static_cast<BusService *>(service);
    self.onChange(signal);
    self.ask();
    return 0;
}

void BusService::getAll(const std::string &destination, const std::string &path,
                        const char *interface, std::function<void(const Properties &)> then) {
    call(
        destination, path, "org.freedesktop.DBus.Properties", "GetAll",
        [use = std::move(then)](sd_bus_message *reply) {
            Properties properties;
            const int got = properties.read(reply);
            if (got >= 0)
                use(properties);
            return got;
        },
        "s", interface);
}

void BusService::tellUnknown(const std::string &problem) {
    for (const SignalKind kind : m_traits.kinds)
        tell(unknownSignal(kind, source(), {}, problem));
}

void BusService::tellNotOffered() {
    for (const SignalKind kind : m_traits.kinds)
        tell(notOfferedSignal(kind, source(), {}));
}

void BusService::tell(Signal signal) {
    const SignalTime now = signalNow();
    const auto before = m_told.find(signal.kind);
    if (signal.since == SignalTime{})
        signal.since = before != m_told.end() && saysTheSame(before->second, signal)
                           ? before->second.since
                           : now;
    if (letsMoreBeDone(signal)) {
        signal.expires = now + timing().holdsFor;
        askBy(now + timing().renewAfter);
    } else if (before != m_told.end() && before->second == signal) {
        return;
    }
    m_told.insert_or_assign(signal.kind, signal);
    m_surroundings.sink(std::move(signal));
}

} // namespace commonwatt::dbus
