// Sources: Apple's Quartz Event Services (CGEventSource), Quartz Display Services (CGDisplay) and
// Quartz Window Services (CGWindow, CGSession) references.
#include "core/base/encoding.h"
#include "core/platform/presence/macos/macos_sources.h"
#include "core/platform/presence/signal_teller.h"
#include "core/platform/presence/source_thread_macos.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

#include <ApplicationServices/ApplicationServices.h>

namespace commonwatt {

namespace {

const std::string sourceName = "macos";
constexpr std::size_t maxNameSize = 256;
// While nobody is there: how late they are seen.
constexpr std::chrono::seconds askEvery{1};
constexpr std::uint32_t maxDisplays = 16;

struct Release {
    void operator()(CFTypeRef object) const { ::CFRelease(object); }
};
template <typename Ref>
using Owned = std::unique_ptr<std::remove_pointer_t<Ref>, Release>;

bool isTrue(CFDictionaryRef dictionary, CFStringRef key) {
    const auto *const value = static_cast<CFBooleanRef>(::CFDictionaryGetValue(dictionary, key));
    return value && ::CFGetTypeID(value) == ::CFBooleanGetTypeID() && ::CFBooleanGetValue(value);
}

std::string textOf(CFDictionaryRef dictionary, CFStringRef key) {
    const auto *const value = static_cast<CFStringRef>(::CFDictionaryGetValue(dictionary, key));
    std::array<char, 4 * maxNameSize> text{};
    if (!value || ::CFGetTypeID(value) != ::CFStringGetTypeID() ||
        !::CFStringGetCString(value, text.data(), text.size(), kCFStringEncodingUTF8))
        return {};
    return toPlainText(text.data(), maxNameSize);
}

bool isSame(const CGRect &one, const CGRect &other) {
    return ::CGRectEqualToRect(one, other);
}

// The program whose window of the usual layer fills a display; nothing: none does.
std::optional<std::string> fullScreenProgram() {
    std::array<CGDirectDisplayID, maxDisplays> displays{};
    std::uint32_t count = 0;
    if (::CGGetActiveDisplayList(maxDisplays, displays.data(), &count) != kCGErrorSuccess)
        return std::nullopt;
    const Owned<CFArrayRef> windows(::CGWindowListCopyWindowInfo(
        kCGWindowListOptionOnScreenOnly | kCGWindowListExcludeDesktopElements, kCGNullWindowID));
    if (!windows)
        return std::nullopt;
    for (CFIndex i = 0; i < ::CFArrayGetCount(windows.get()); ++i) {
        const auto *const window =
            static_cast<CFDictionaryRef>(::CFArrayGetValueAtIndex(windows.get(), i));
        int layer = 1;
        const auto *const number =
            static_cast<CFNumberRef>(::CFDictionaryGetValue(window, kCGWindowLayer));
        const auto *const bounds =
            static_cast<CFDictionaryRef>(::CFDictionaryGetValue(window, kCGWindowBounds));
        CGRect place{};
        if (!number || !::CFNumberGetValue(number, kCFNumberIntType, &layer) || layer != 0 ||
            !bounds || !::CGRectMakeWithDictionaryRepresentation(bounds, &place))
            continue;
        if (std::ranges::any_of(displays.begin(), displays.begin() + count,
                                [&](CGDirectDisplayID display) {
                                    return isSame(place, ::CGDisplayBounds(display));
                                }))
            return textOf(window, kCGWindowOwnerName);
    }
    return std::nullopt;
}

class OwnerWatch {
public:
    OwnerWatch(const SignalTiming &timing, SignalTeller &teller)
        : m_timing(timing)
        , m_teller(teller) {}

    void run(const SourceWait &wait) {
        SignalTime next{};
        do {
            const SignalTime now = signalNow();
            next = std::min(look(now), m_teller.nextRenewal());
        } while (wait.wait(next));
    }

private:
    // Returns when to look again.
    [[nodiscard]] SignalTime look(SignalTime now) {
        const Owned<CFDictionaryRef> session(::CGSessionCopyCurrentDictionary());
        if (!session) { // without a window system, as a system's service
            for (const SignalKind kind :
                 {SignalKind::Input, SignalKind::Locked, SignalKind::FullScreen})
                m_teller.tell(notOfferedSignal(kind, sourceName, now), now);
            return now + m_timing.retryAfter;
        }
        const double idle = ::CGEventSourceSecondsSinceLastEventType(
            kCGEventSourceStateHIDSystemState, kCGAnyInputEventType);
        const bool isOurs = isTrue(session.get(), kCGSessionOnConsoleKey);
        const SignalTime input =
            now - std::chrono::milliseconds(std::llround(std::max(idle, 0.0) * 1000));
        const bool active = now - input < m_timing.idleAfter || !isOurs;
        m_teller.tell(knownSignal(SignalKind::Input, sourceName, active, input), now);
        // Not in the reference, but what every macOS since 10.6 tells.
        m_teller.tell(knownSignal(SignalKind::Locked, sourceName,
                                  isTrue(session.get(), CFSTR("CGSSessionScreenIsLocked")), now),
                      now);
        const std::optional<std::string> program = fullScreenProgram();
        Signal full = knownSignal(SignalKind::FullScreen, sourceName, program.has_value(), now);
        if (program && !program->empty())
            full.names = {*program};
        m_teller.tell(std::move(full), now);
        return active && isOurs ? input + m_timing.idleAfter : now + askEvery;
    }

    SignalTiming m_timing;
    SignalTeller &m_teller;
};

} // namespace

std::unique_ptr<SignalSource> startOwnerSource(const SignalTiming &timing, SignalSink sink) {
    return startSourceThread([timing, sink = std::move(sink)](const SourceWait &wait) {
        SignalTeller teller(sink, timing);
        OwnerWatch(timing, teller).run(wait);
    });
}

} // namespace commonwatt
