#include "core/platform/presence/x11/idle_counter_linux.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

namespace commonwatt {

namespace {

constexpr std::string_view counterName = "IDLETIME";

std::chrono::milliseconds millis(const xcb_sync_int64_t &value) {
    return std::chrono::milliseconds((std::int64_t{value.hi} << 32U) | std::int64_t{value.lo});
}

// The name follows its length at once. XCB's own function for it skips what the compiler has added
// to the end of the structure, and so loses two letters.
std::string_view nameOf(const xcb_sync_systemcounter_t &counter) {
    constexpr std::size_t offset =
        offsetof(xcb_sync_systemcounter_t, name_len) + sizeof(counter.name_len);
    return {reinterpret_cast<const char *>(&counter) + offset, counter.name_len};
}

} // namespace

Result<std::optional<IdleCounter>> IdleCounter::find(const X11Link &link,
                                                     std::chrono::milliseconds idleAfter) {
    CW_TRY_ASSIGN(const auto *const sync, link.extension(xcb_sync_id));
    if (!sync)
        return std::nullopt;
    // The server refuses other requests of the extension before this one.
    CW_TRY_ASSIGN(const auto version, link.reply<xcb_sync_initialize_reply_t>(
                                          xcb_sync_initialize(link.get(), XCB_SYNC_MAJOR_VERSION,
                                                              XCB_SYNC_MINOR_VERSION)
                                              .sequence));
    CW_TRY_ASSIGN(const auto counters, link.reply<xcb_sync_list_system_counters_reply_t>(
                                           xcb_sync_list_system_counters(link.get()).sequence));
    if (!version || !counters)
        return std::nullopt;
    for (auto each = xcb_sync_list_system_counters_counters_iterator(counters.get()); each.rem > 0;
         xcb_sync_systemcounter_next(&each)) {
        if (nameOf(*each.data) == counterName)
            return IdleCounter(link, *sync, each.data->counter, idleAfter);
    }
    return std::nullopt;
}

IdleCounter::IdleCounter(const X11Link &link, const xcb_query_extension_reply_t &sync,
                         xcb_sync_counter_t counter, std::chrono::milliseconds idleAfter)
    : m_link(&link)
    , m_counter(counter)
    , m_idleAfter(std::max(idleAfter, std::chrono::milliseconds(1)))
    , m_alarmEvent(static_cast<std::uint8_t>(sync.first_event + XCB_SYNC_ALARM_NOTIFY)) {
    // Whoever reads the counter from here on misses nothing: a passage that came before does not
    // set off an alarm. Alarms of these two kinds go off again and again.
    setAlarm(XCB_SYNC_TESTTYPE_POSITIVE_TRANSITION, m_idleAfter);
    setAlarm(XCB_SYNC_TESTTYPE_NEGATIVE_TRANSITION, m_idleAfter - std::chrono::milliseconds(1));
}

void IdleCounter::setAlarm(xcb_sync_testtype_t test, std::chrono::milliseconds value) const {
    const std::uint64_t count = static_cast<std::uint64_t>(value.count());
    const std::array<std::uint32_t, 7> values{
        m_counter,
        XCB_SYNC_VALUETYPE_ABSOLUTE,
        static_cast<std::uint32_t>(count >> 32U),
        static_cast<std::uint32_t>(count),
        static_cast<std::uint32_t>(test),
        0, // delta, of two words
        0,
    };
    xcb_sync_create_alarm(m_link->get(), xcb_generate_id(m_link->get()),
                          XCB_SYNC_CA_COUNTER | XCB_SYNC_CA_VALUE_TYPE | XCB_SYNC_CA_VALUE |
                              XCB_SYNC_CA_TEST_TYPE | XCB_SYNC_CA_DELTA,
                          values.data());
}

Result<Signal> IdleCounter::input(std::string_view source) const {
    CW_TRY_ASSIGN(const auto answer,
                  m_link->reply<xcb_sync_query_counter_reply_t>(
                      xcb_sync_query_counter(m_link->get(), m_counter).sequence));
    if (!answer)
        return fail(ErrorCode::Unavailable, "the X server has taken its idle counter away");
    const std::chrono::milliseconds idle = millis(answer->counter_value);
    return knownSignal(SignalKind::Input, std::string(source), idle < m_idleAfter,
                       signalNow() - idle);
}

bool IdleCounter::isChange(const xcb_generic_event_t &event) const {
    constexpr unsigned sentByClient = 0x80;
    return (event.response_type & ~sentByClient) == m_alarmEvent;
}

} // namespace commonwatt
