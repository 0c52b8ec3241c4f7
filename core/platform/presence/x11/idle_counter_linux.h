// For how long nobody has used a keyboard or a pointer of an X server: the system counter IDLETIME
// of the SYNC extension, in milliseconds, with alarms as it passes a value in either direction.
// Of the X Synchronization Extension Protocol, version 3.1.
#pragma once

#include "core/platform/presence/x11/x11_link_linux.h"

#include <chrono>
#include <optional>
#include <string_view>

#include <xcb/sync.h>

namespace commonwatt {

class IdleCounter {
public:
    // Nothing: the server has no such counter, or not one of all input. The link must live longer.
    [[nodiscard]] static Result<std::optional<IdleCounter>>
    find(const X11Link &link, std::chrono::milliseconds idleAfter);

    // SignalKind::Input as it is now.
    [[nodiscard]] Result<Signal> input(std::string_view source) const;

    // Whether it tells that input has begun or ended.
    [[nodiscard]] bool isChange(const xcb_generic_event_t &event) const;

private:
    IdleCounter(const X11Link &link, const xcb_query_extension_reply_t &sync,
                xcb_sync_counter_t counter, std::chrono::milliseconds idleAfter);
    void setAlarm(xcb_sync_testtype_t test, std::chrono::milliseconds value) const;

    const X11Link *m_link;
    xcb_sync_counter_t m_counter;
    std::chrono::milliseconds m_idleAfter;
    std::uint8_t m_alarmEvent;
};

} // namespace commonwatt
