#include "core/platform/presence/wayland/idle_seats_linux.h"

#include <algorithm>
#include <limits>
#include <utility>

#include <ext-idle-notify-v1-client-protocol.h>
#include <idle-client-protocol.h>
#include <wayland-client.h>

namespace commonwatt {

namespace {

template <typename T>
T *bind(wl_registry *registry, std::uint32_t name, const wl_interface &interface,
        std::uint32_t version) {
    return static_cast<T *>(wl_registry_bind(registry, name, &interface, version));
}

std::uint32_t protocolMillis(std::chrono::milliseconds time) {
    constexpr std::int64_t longest = std::numeric_limits<std::uint32_t>::max();
    return static_cast<std::uint32_t>(std::clamp<std::int64_t>(time.count(), 0, longest));
}

} // namespace

// One seat, told of by whichever protocol there is.
class IdleSeats::Seat {
public:
    Seat(std::uint32_t globalName, wl_seat *seat)
        : m_globalName(globalName)
        , m_seat(seat) {}
    ~Seat() {
        if (m_notification)
            ext_idle_notification_v1_destroy(m_notification);
        if (m_kdeTimeout)
            org_kde_kwin_idle_timeout_release(m_kdeTimeout);
        if (wl_seat_get_version(m_seat) >= WL_SEAT_RELEASE_SINCE_VERSION)
            wl_seat_release(m_seat);
        else
            wl_seat_destroy(m_seat);
    }
    Seat(const Seat &) = delete;
    Seat &operator=(const Seat &) = delete;

    void watch(ext_idle_notifier_v1 *notifier, std::chrono::milliseconds idleAfter) {
        static constexpr ext_idle_notification_v1_listener listener{
            .idled = [](void *self, ext_idle_notification_v1 *) { of(self)->onIdle(); },
            .resumed = [](void *self, ext_idle_notification_v1 *) { of(self)->onResumed(); }};
        m_notification =
            ext_idle_notifier_v1_get_idle_notification(notifier, protocolMillis(idleAfter), m_seat);
        ext_idle_notification_v1_add_listener(m_notification, &listener, this);
        begin(idleAfter);
    }
    void watch(org_kde_kwin_idle *idle, std::chrono::milliseconds idleAfter) {
        static constexpr org_kde_kwin_idle_timeout_listener listener{
            .idle = [](void *self, org_kde_kwin_idle_timeout *) { of(self)->onIdle(); },
            .resumed = [](void *self, org_kde_kwin_idle_timeout *) { of(self)->onResumed(); }};
        m_kdeTimeout = org_kde_kwin_idle_get_idle_timeout(idle, m_seat, protocolMillis(idleAfter));
        org_kde_kwin_idle_timeout_add_listener(m_kdeTimeout, &listener, this);
        begin(idleAfter);
    }

    [[nodiscard]] std::uint32_t globalName() const { return m_globalName; }
    [[nodiscard]] bool isWatched() const { return m_notification || m_kdeTimeout; }
    [[nodiscard]] bool isIdle() const { return m_isIdle; }
    [[nodiscard]] SignalTime since() const { return m_since; }

private:
    static Seat *of(void *self) { return static_cast<Seat *>(self); }

    void begin(std::chrono::milliseconds idleAfter) {
        m_idleAfter = idleAfter;
        m_since = signalNow();
    }
    void onIdle() {
        m_isIdle = true;
        m_since = signalNow() - m_idleAfter;
    }
    void onResumed() {
        m_isIdle = false;
        m_since = signalNow();
    }

    std::uint32_t m_globalName;
    wl_seat *m_seat;
    ext_idle_notification_v1 *m_notification = nullptr;
    org_kde_kwin_idle_timeout *m_kdeTimeout = nullptr;
    std::chrono::milliseconds m_idleAfter{0};
    bool m_isIdle = false;
    SignalTime m_since{};
};

IdleSeats::IdleSeats(wl_display *display, std::chrono::milliseconds idleAfter)
    : m_idleAfter(idleAfter)
    , m_since(signalNow())
    , m_registry(wl_display_get_registry(display)) {
    static constexpr wl_registry_listener listener{
        .global =
            [](void *self, wl_registry *, std::uint32_t name, const char *interface,
               std::uint32_t version) {
                static_cast<IdleSeats *>(self)->add(name, interface, version);
            },
        .global_remove = [](void *self, wl_registry *,
                            std::uint32_t name) { static_cast<IdleSeats *>(self)->remove(name); }};
    wl_registry_add_listener(m_registry, &listener, this);
}

IdleSeats::~IdleSeats() {
    m_seats.clear();
    if (m_notifier)
        ext_idle_notifier_v1_destroy(m_notifier);
    if (m_kdeIdle)
        org_kde_kwin_idle_destroy(m_kdeIdle);
    wl_registry_destroy(m_registry);
}

void IdleSeats::watch() {
    m_isWatching = true;
    watchNewSeats();
}

Signal IdleSeats::input(std::string source) const {
    const auto isWatched = [](const auto &seat) { return seat->isWatched(); };
    if (std::ranges::none_of(m_seats, isWatched))
        return notOfferedSignal(SignalKind::Input, std::move(source), m_since);
    std::optional<SignalTime> usedSince;
    SignalTime idleSince = m_usedSeatLeftAt.value_or(SignalTime::min());
    for (const auto &seat : m_seats) {
        if (seat->isIdle())
            idleSince = std::max(idleSince, seat->since());
        else
            usedSince = std::min(usedSince.value_or(SignalTime::max()), seat->since());
    }
    return knownSignal(SignalKind::Input, std::move(source), usedSince.has_value(),
                       usedSince.value_or(idleSince));
}

void IdleSeats::add(std::uint32_t name, const std::string &interface, std::uint32_t version) {
    if (interface == ext_idle_notifier_v1_interface.name && !m_notifier)
        m_notifier =
            bind<ext_idle_notifier_v1>(m_registry, name, ext_idle_notifier_v1_interface, 1);
    else if (interface == org_kde_kwin_idle_interface.name && !m_kdeIdle)
        m_kdeIdle = bind<org_kde_kwin_idle>(m_registry, name, org_kde_kwin_idle_interface, 1);
    else if (interface == wl_seat_interface.name)
        m_seats.push_back(std::make_unique<Seat>(
            name, bind<wl_seat>(m_registry, name, wl_seat_interface,
                                std::min<std::uint32_t>(version, WL_SEAT_RELEASE_SINCE_VERSION))));
    else
        return;
    if (m_isWatching)
        watchNewSeats();
}

void IdleSeats::remove(std::uint32_t name) {
    const auto found =
        std::ranges::find(m_seats, name, [](const auto &s) { return s->globalName(); });
    if (found == m_seats.end())
        return;
    if (!(*found)->isIdle())
        m_usedSeatLeftAt = signalNow();
    m_seats.erase(found);
}

void IdleSeats::watchNewSeats() {
    for (const auto &seat : m_seats) {
        if (seat->isWatched())
            continue;
        if (m_notifier)
            seat->watch(m_notifier, m_idleAfter);
        else if (m_kdeIdle)
            seat->watch(m_kdeIdle, m_idleAfter);
    }
}

} // namespace commonwatt
