#include "core/platform/presence/dbus/bus_thread_linux.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace commonwatt::dbus {

namespace {

// Before looking whether the end has come.
constexpr int messagesInARow = 64;
constexpr std::uint64_t never = ~std::uint64_t(0);

const char *nameOf(BusKind kind) {
    return kind == BusKind::System ? "system bus" : "session bus";
}

} // namespace

BusThread::BusThread(BusKind kind, DbusOptions options, SignalSink sink,
                     const std::function<Services(const Surroundings &)> &makeServices)
    : m_kind(kind)
    , m_address(std::move(options.address))
    , m_surroundings{options.timing, std::move(sink)}
    , m_services(makeServices(m_surroundings))
    , m_stop(::eventfd(0, EFD_CLOEXEC))
    , m_thread([this] { run(); }) {
}

BusThread::~BusThread() {
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = ::write(m_stop, &one, sizeof(one));
    m_thread.join();
    if (m_stop >= 0)
        ::close(m_stop);
}

void BusThread::run() {
    if (m_stop < 0) {
        tellUnknown(std::string("nothing is left to watch the ") + nameOf(m_kind) + " with");
        return;
    }
    m_connectAt = signalNow();
    do {
        onTimes();
        drive();
    } while (waitForSomething());
    for (const auto &service : m_services)
        service->onDisconnected();
    m_bus.reset();
}

void BusThread::onTimes() {
    const SignalTime now = signalNow();
    if (m_connectAt && now >= *m_connectAt)
        connect();
    if (m_connectedBy && now >= *m_connectedBy) {
        m_connectedBy.reset();
        tellUnknown(std::string("the ") + nameOf(m_kind) + " does not answer");
    }
    for (const auto &service : m_services)
        service->onTime(now);
}

int BusThread::open(BusPointer &bus) const {
    sd_bus *raw = nullptr;
    int got = 0;
    if (m_address.empty()) {
        got = m_kind == BusKind::System ? sd_bus_open_system(&raw) : sd_bus_open_user(&raw);
        bus.reset(raw);
        return got;
    }
    got = sd_bus_new(&raw);
    if (got < 0)
        return got;
    bus.reset(raw);
    got = sd_bus_set_address(raw, m_address.c_str());
    if (got >= 0)
        got = sd_bus_set_bus_client(raw, 1);
    if (got >= 0)
        got = sd_bus_start(raw);
    return got;
}

// Does not wait: the socket is not a blocking one, and what is said on it is sd_bus_process()'s.
void BusThread::connect() {
    m_connectAt.reset();
    const int got = open(m_bus);
    if (got >= 0) {
        m_stage = Stage::Connecting;
        m_connectedBy = signalNow() + m_surroundings.timing.answerWithin;
        return;
    }
    m_bus.reset();
    m_connectAt = signalNow() + m_surroundings.timing.retryAfter;
    const bool isNone = got == -ENOENT || got == -ENOMEDIUM;
    if (isNone && !m_hasBeenConnected) {
        for (const auto &service : m_services)
            service->tellNotOffered();
    } else {
        tellUnknown(
            errorFromErrno(std::string("connect to the ") + nameOf(m_kind), -got).describe());
    }
}

void BusThread::drive() {
    if (m_stage == Stage::Apart)
        return;
    int got = 1;
    for (int i = 0; i < messagesInARow && got > 0; ++i) {
        got = sd_bus_process(m_bus.get(), nullptr);
        if (m_stage == Stage::Connecting && sd_bus_is_ready(m_bus.get()) > 0) {
            m_stage = Stage::Connected;
            m_hasBeenConnected = true;
            const SignalTime inTime = signalNow() + m_surroundings.timing.answerWithin;
            for (const auto &service : m_services)
                service->onConnected(
                    m_bus.get(), service->hasTold() || !m_connectedBy ? inTime : *m_connectedBy);
            m_connectedBy.reset();
        }
    }
    if (got < 0 || sd_bus_is_open(m_bus.get()) <= 0)
        disconnect(std::string("the connection to the ") + nameOf(m_kind) + " was lost");
}

void BusThread::disconnect(const std::string &problem) {
    for (const auto &service : m_services)
        service->onDisconnected();
    m_bus.reset();
    m_stage = Stage::Apart;
    m_connectedBy.reset();
    m_connectAt = signalNow() + m_surroundings.timing.retryAfter;
    tellUnknown(problem);
}

void BusThread::tellUnknown(const std::string &problem) {
    for (const auto &service : m_services)
        service->tellUnknown(problem);
}

bool BusThread::waitForSomething() {
    std::optional<SignalTime> next = m_connectAt;
    const auto notAfter = [&](std::optional<SignalTime> time) {
        if (time && (!next || *time < *next))
            next = time;
    };
    notAfter(m_connectedBy);
    for (const auto &service : m_services)
        notAfter(service->nextTime());

    std::array<pollfd, 2> waits{
        {{.fd = m_stop, .events = POLLIN, .revents = 0}, {.fd = -1, .events = 0, .revents = 0}}};
    if (m_bus) {
        const int events = sd_bus_get_events(m_bus.get());
        std::uint64_t due = never;
        // Of CLOCK_MONOTONIC, as std::chrono::steady_clock's.
        const int got = sd_bus_get_timeout(m_bus.get(), &due);
        if (events < 0 || got < 0)
            notAfter(signalNow()); // it is closed, which drive() sees
        else
            waits[1] = {.fd = sd_bus_get_fd(m_bus.get()),
                        .events = static_cast<short>(events),
                        .revents = 0};
        if (got > 0 && due != never)
            notAfter(SignalTime(
                std::chrono::ceil<std::chrono::milliseconds>(std::chrono::microseconds(due))));
    }
    constexpr auto longest = std::chrono::milliseconds(std::chrono::hours(1));
    const auto wait = next ? std::clamp(*next - signalNow(), std::chrono::milliseconds(0), longest)
                           : std::chrono::milliseconds(-1);
    return (::poll(waits.data(), waits.size(), static_cast<int>(wait.count())) >= 0 ||
            errno == EINTR) &&
           waits[0].revents == 0;
}

} // namespace commonwatt::dbus
