// The seats of a Wayland compositor, and whether anybody uses one of them.
#pragma once

#include "core/types/signals.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

struct ext_idle_notifier_v1;
struct org_kde_kwin_idle;
struct wl_display;
struct wl_registry;

namespace commonwatt {

// Lives on the thread that dispatches the display's events, and must not outlive the display.
class IdleSeats {
public:
    // A seat without input for `idleAfter` is idle.
    IdleSeats(wl_display *display, std::chrono::milliseconds idleAfter);
    ~IdleSeats();
    IdleSeats(const IdleSeats &) = delete;
    IdleSeats &operator=(const IdleSeats &) = delete;

    // The compositor has told of all it has by now: from here on seats are watched, as each comes.
    // Which protocol is used could not be chosen before.
    void watch();

    // SignalKind::Input, active if any seat is in use. NotOffered without a protocol or a seat.
    [[nodiscard]] Signal input(std::string source) const;

private:
    class Seat;

    void add(std::uint32_t name, const std::string &interface, std::uint32_t version);
    void remove(std::uint32_t name);
    void watchNewSeats();

    std::chrono::milliseconds m_idleAfter;
    SignalTime m_since;
    bool m_isWatching = false;
    std::optional<SignalTime> m_usedSeatLeftAt; // when a seat went away that was in use
    wl_registry *m_registry;
    ext_idle_notifier_v1 *m_notifier = nullptr;
    org_kde_kwin_idle *m_kdeIdle = nullptr;
    std::vector<std::unique_ptr<Seat>> m_seats;
};

} // namespace commonwatt
