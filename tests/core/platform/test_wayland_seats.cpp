// With a compositor of the test's own, whose seats come and go and are used as it likes.
#include "core/platform/presence/wayland/wayland_source.h"

#include "core/platform/told_signals.h"
#include "support/qtest_support.h"

#include <QTemporaryDir>

#include <algorithm>
#include <list>
#include <string>

#include <ext-idle-notify-v1-server-protocol.h>
#include <wayland-server.h>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

void destroyResource(wl_client *, wl_resource *resource) {
    wl_resource_destroy(resource);
}

// For one client. It only moves while it serves.
class SmallCompositor {
public:
    struct Seat {
        wl_global *global = nullptr;
        wl_resource *notification = nullptr; // once the client watches the seat
        std::uint32_t idleMillis = 0;
    };

    explicit SmallCompositor(const std::string &path)
        : m_display(wl_display_create())
        , m_notifier(
              wl_global_create(m_display, &ext_idle_notifier_v1_interface, 1, this, bindNotifier)) {
        m_listens = wl_display_add_socket(m_display, path.c_str()) == 0;
    }
    ~SmallCompositor() {
        wl_display_destroy_clients(m_display);
        wl_display_destroy(m_display);
    }
    SmallCompositor(const SmallCompositor &) = delete;
    SmallCompositor &operator=(const SmallCompositor &) = delete;

    [[nodiscard]] bool listens() const { return m_listens; }

    Seat &addSeat() {
        Seat &seat = m_seats.emplace_back();
        seat.global = wl_global_create(m_display, &wl_seat_interface, 5, &seat, bindSeat);
        return seat;
    }
    // The client may still be about to use it.
    void removeSeat(Seat &seat) { wl_global_remove(seat.global); }

    void failTheClient() {
        wl_client *client = nullptr;
        wl_client_for_each(client, wl_display_get_client_list(m_display))
            wl_client_post_implementation_error(client, "as the test wants it");
    }

    template <typename Condition>
    [[nodiscard]] bool serveUntil(Condition condition) {
        for (int rounds = 0; rounds < 2000; ++rounds) {
            if (condition())
                return true;
            wl_display_flush_clients(m_display);
            wl_event_loop_dispatch(wl_display_get_event_loop(m_display), 10);
        }
        return false;
    }
    [[nodiscard]] bool serveUntilWatched(const Seat &seat) {
        return serveUntil([&] { return seat.notification != nullptr; });
    }
    // Until the source has told of such Input.
    template <typename Condition>
    [[nodiscard]] std::optional<Signal> serveUntilTold(ToldSignals &told, Condition condition) {
        std::optional<Signal> found;
        [[maybe_unused]] const bool served = serveUntil([&] {
            found = told.waitFor(SignalKind::Input, condition, 0ms);
            return found.has_value();
        });
        return found;
    }

private:
    static void bindSeat(wl_client *client, void *seat, std::uint32_t version, std::uint32_t id) {
        static constexpr struct wl_seat_interface requests{.get_pointer = nullptr,
                                                           .get_keyboard = nullptr,
                                                           .get_touch = nullptr,
                                                           .release = destroyResource};
        wl_resource *const resource =
            wl_resource_create(client, &wl_seat_interface, static_cast<int>(version), id);
        wl_resource_set_implementation(resource, &requests, seat, nullptr);
    }
    static void bindNotifier(wl_client *client, void *self, std::uint32_t, std::uint32_t id) {
        // Later versions have one more request.
        static constexpr auto requests = [] {
            struct ext_idle_notifier_v1_interface known{};
            known.destroy = destroyResource;
            known.get_idle_notification = watchSeat;
            return known;
        }();
        wl_resource *const resource =
            wl_resource_create(client, &ext_idle_notifier_v1_interface, 1, id);
        wl_resource_set_implementation(resource, &requests, self, nullptr);
    }
    static void watchSeat(wl_client *client, wl_resource *, std::uint32_t id, std::uint32_t millis,
                          wl_resource *seatResource) {
        static constexpr struct ext_idle_notification_v1_interface requests{.destroy =
                                                                                destroyResource};
        auto &seat = *static_cast<Seat *>(wl_resource_get_user_data(seatResource));
        seat.notification = wl_resource_create(client, &ext_idle_notification_v1_interface, 1, id);
        seat.idleMillis = millis;
        wl_resource_set_implementation(seat.notification, &requests, &seat, forget);
    }
    static void forget(wl_resource *notification) {
        static_cast<Seat *>(wl_resource_get_user_data(notification))->notification = nullptr;
    }

    std::list<Seat> m_seats;
    wl_display *m_display;
    wl_global *m_notifier;
    bool m_listens = false;
};

void rest(const SmallCompositor::Seat &seat) {
    ext_idle_notification_v1_send_idled(seat.notification);
}
void use(const SmallCompositor::Seat &seat) {
    ext_idle_notification_v1_send_resumed(seat.notification);
}

bool isActive(const Signal &signal) {
    return signal.state == SignalState::Known && signal.active;
}
bool isInactive(const Signal &signal) {
    return signal.state == SignalState::Known && !signal.active;
}
bool isNotOffered(const Signal &signal) {
    return signal.state == SignalState::NotOffered;
}

} // namespace

class TestWaylandSeats : public QObject {
    Q_OBJECT
private slots:
    void countsEverySeat() {
        const QTemporaryDir folder;
        const std::string socket = folder.filePath("wl-s").toStdString();
        SmallCompositor compositor(socket);
        QVERIFY(compositor.listens());
        ToldSignals told;
        const auto source =
            startWaylandSource({.display = socket, .timing = {.idleAfter = 30s}}, told.sink());
        // Without a seat there can be no input.
        QVERIFY(compositor.serveUntilTold(told, isNotOffered));

        auto &left = compositor.addSeat();
        auto &right = compositor.addSeat();
        QVERIFY(compositor.serveUntilWatched(left));
        QVERIFY(compositor.serveUntilWatched(right));
        QCOMPARE(left.idleMillis, 30000U);
        QVERIFY(compositor.serveUntilTold(told, isActive));

        rest(left);
        const SignalTime rightRests = signalNow();
        rest(right);
        const auto bothRest = compositor.serveUntilTold(told, isInactive);
        QVERIFY(bothRest);
        QVERIFY(bothRest->since >= rightRests - 30s);

        const SignalTime leftIsUsed = signalNow();
        use(left);
        const auto oneIsUsed = compositor.serveUntilTold(told, isActive);
        QVERIFY(oneIsUsed);
        QVERIFY(oneIsUsed->since >= leftIsUsed);
        // Whoever used it may have done so until now.
        const SignalTime leftGoes = signalNow();
        compositor.removeSeat(left);
        const auto leftIsGone = compositor.serveUntilTold(told, isInactive);
        QVERIFY(leftIsGone);
        QVERIFY(leftIsGone->since >= leftGoes);

        auto &late = compositor.addSeat();
        QVERIFY(compositor.serveUntilTold(told, isActive));
        compositor.removeSeat(late);
        compositor.removeSeat(right);
        QVERIFY(compositor.serveUntilTold(told, isNotOffered));
    }

    void isNotIdleAsLongAsOneSeatIsUsed() {
        const QTemporaryDir folder;
        const std::string socket = folder.filePath("wl-s").toStdString();
        SmallCompositor compositor(socket);
        auto &left = compositor.addSeat();
        auto &right = compositor.addSeat();
        ToldSignals told;
        const auto source = startWaylandSource({.display = socket}, told.sink());
        QVERIFY(compositor.serveUntilWatched(left));
        QVERIFY(compositor.serveUntilWatched(right));
        rest(right);
        compositor.removeSeat(right);
        // Answered after all that went before has been dispatched.
        QVERIFY(compositor.serveUntil([&] { return right.notification == nullptr; }));
        QVERIFY(compositor.serveUntilTold(told, isActive));
        QVERIFY(!told.waitFor(SignalKind::Input, isInactive, 0ms));
    }

    void survivesAnErrorOfTheProtocol() {
        const QTemporaryDir folder;
        const std::string socket = folder.filePath("wl-s").toStdString();
        SmallCompositor compositor(socket);
        auto &seat = compositor.addSeat();
        ToldSignals told;
        const auto source =
            startWaylandSource({.display = socket, .timing = {.retryAfter = 50ms}}, told.sink());
        QVERIFY(compositor.serveUntilWatched(seat));
        QVERIFY(compositor.serveUntilTold(told, isActive));
        compositor.failTheClient();
        const auto failed = compositor.serveUntilTold(
            told, [](const Signal &signal) { return signal.state == SignalState::Unknown; });
        QVERIFY(failed);
        QVERIFY(failed->problem.starts_with("the connection to the Wayland compositor fails"));
        QVERIFY(compositor.serveUntilTold(told, isActive));
    }
};

QTEST_GUILESS_MAIN(TestWaylandSeats)
#include "test_wayland_seats.moc"
