// Sources: Apple's IOKit references (IOPowerSources.h, IOPSKeys.h, IOPMLib.h) and its technical
// note QA1340 on sleeping and waking.
#include "core/platform/presence/macos/macos_sources.h"
#include "core/platform/presence/signal_teller.h"
#include "core/platform/presence/source_thread_macos.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

#include <IOKit/IOMessage.h>
#include <IOKit/ps/IOPSKeys.h>
#include <IOKit/ps/IOPowerSources.h>
#include <IOKit/pwr_mgt/IOPMLib.h>

namespace commonwatt {

namespace {

const std::string sourceName = "macos_power";

struct Release {
    void operator()(CFTypeRef object) const { ::CFRelease(object); }
};
template <typename Ref>
using Owned = std::unique_ptr<std::remove_pointer_t<Ref>, Release>;

std::optional<double> numberOf(CFDictionaryRef source, const char *key) {
    const Owned<CFStringRef> name(
        ::CFStringCreateWithCString(kCFAllocatorDefault, key, kCFStringEncodingUTF8));
    const auto *const value = static_cast<CFNumberRef>(::CFDictionaryGetValue(source, name.get()));
    double number = 0;
    if (!value || !::CFNumberGetValue(value, kCFNumberDoubleType, &number))
        return std::nullopt;
    return number;
}

class PowerWatch {
public:
    PowerWatch(const SignalTiming &timing, SignalTeller &teller)
        : m_timing(timing)
        , m_teller(teller) {
        m_changes.reset(::IOPSNotificationCreateRunLoopSource([](void *) {}, nullptr));
        if (m_changes)
            ::CFRunLoopAddSource(::CFRunLoopGetCurrent(), m_changes.get(), kCFRunLoopDefaultMode);
        m_root = ::IORegisterForSystemPower(this, &m_port, takeSleep, &m_notifier);
        if (m_root != MACH_PORT_NULL)
            ::CFRunLoopAddSource(::CFRunLoopGetCurrent(),
                                 ::IONotificationPortGetRunLoopSource(m_port),
                                 kCFRunLoopDefaultMode);
    }
    ~PowerWatch() {
        if (m_changes)
            ::CFRunLoopRemoveSource(::CFRunLoopGetCurrent(), m_changes.get(),
                                    kCFRunLoopDefaultMode);
        if (m_root == MACH_PORT_NULL)
            return;
        ::CFRunLoopRemoveSource(::CFRunLoopGetCurrent(),
                                ::IONotificationPortGetRunLoopSource(m_port),
                                kCFRunLoopDefaultMode);
        ::IODeregisterForSystemPower(&m_notifier);
        ::IOServiceClose(m_root);
        ::IONotificationPortDestroy(m_port);
    }
    PowerWatch(const PowerWatch &) = delete;
    PowerWatch &operator=(const PowerWatch &) = delete;

    void run(const SourceWait &wait) {
        SignalTime next{};
        do {
            const SignalTime now = signalNow();
            tell(now);
            next = std::min(m_teller.nextRenewal(),
                            m_changes ? SignalTime::max() : now + m_timing.renewAfter);
            if (m_wokenUp)
                next = std::min(next, *m_wokenUp + m_timing.idleAfter);
        } while (wait.wait(next));
    }

private:
    static void takeSleep(void *self, io_service_t, natural_t message, void *argument) {
        auto &watch = *static_cast<PowerWatch *>(self);
        // Whoever is asked has to agree, or the system waits half a minute for it.
        if (message == kIOMessageCanSystemSleep || message == kIOMessageSystemWillSleep)
            ::IOAllowPowerChange(watch.m_root, reinterpret_cast<intptr_t>(argument));
        else if (message == kIOMessageSystemHasPoweredOn)
            watch.m_wokenUp = signalNow();
    }

    void tell(SignalTime now) {
        const Owned<CFTypeRef> info(::IOPSCopyPowerSourcesInfo());
        const Owned<CFArrayRef> sources(info ? ::IOPSCopyPowerSourcesList(info.get()) : nullptr);
        if (!sources) {
            for (const SignalKind kind : {SignalKind::Battery, SignalKind::Ups})
                m_teller.tell(unknownSignal(kind, sourceName, now,
                                            "macOS does not tell what the machine runs on"),
                              now);
        } else {
            CFStringRef providing = ::IOPSGetProvidingPowerSourceType(info.get());
            const auto uses = [&](CFStringRef kind) {
                return providing && ::CFStringCompare(providing, kind, 0) == kCFCompareEqualTo;
            };
            Signal battery = knownSignal(SignalKind::Battery, sourceName,
                                         uses(CFSTR(kIOPMBatteryPowerKey)), now);
            bool hasBattery = false;
            bool hasUps = false;
            for (CFIndex i = 0; i < ::CFArrayGetCount(sources.get()); ++i) {
                CFDictionaryRef source = ::IOPSGetPowerSourceDescription(
                    info.get(), ::CFArrayGetValueAtIndex(sources.get(), i));
                const auto *const type = source ? static_cast<CFStringRef>(::CFDictionaryGetValue(
                                                      source, CFSTR(kIOPSTypeKey)))
                                                : nullptr;
                if (!type)
                    continue;
                hasUps =
                    hasUps || ::CFStringCompare(type, CFSTR(kIOPSUPSType), 0) == kCFCompareEqualTo;
                if (::CFStringCompare(type, CFSTR(kIOPSInternalBatteryType), 0) !=
                    kCFCompareEqualTo)
                    continue;
                hasBattery = true;
                const std::optional<double> is = numberOf(source, kIOPSCurrentCapacityKey);
                const std::optional<double> most = numberOf(source, kIOPSMaxCapacityKey);
                if (is && most && *most > 0)
                    battery.number = std::clamp(*is / *most, 0.0, 1.0);
            }
            m_teller.tell(hasBattery ? std::move(battery)
                                     : notOfferedSignal(SignalKind::Battery, sourceName, now),
                          now);
            m_teller.tell(hasUps ? knownSignal(SignalKind::Ups, sourceName,
                                               uses(CFSTR(kIOPMUPSPowerKey)), now)
                                 : notOfferedSignal(SignalKind::Ups, sourceName, now),
                          now);
        }
        const bool woken = m_wokenUp && now - *m_wokenUp < m_timing.idleAfter;
        m_teller.tell(woken ? knownSignal(SignalKind::Input, sourceName, true, *m_wokenUp)
                            : notOfferedSignal(SignalKind::Input, sourceName, now),
                      now);
        if (!woken)
            m_wokenUp.reset();
    }

    SignalTiming m_timing;
    SignalTeller &m_teller;
    Owned<CFRunLoopSourceRef> m_changes;
    IONotificationPortRef m_port = nullptr;
    io_object_t m_notifier = 0;
    io_connect_t m_root = MACH_PORT_NULL;
    std::optional<SignalTime> m_wokenUp;
};

} // namespace

std::unique_ptr<SignalSource> startPowerSource(const SignalTiming &timing, SignalSink sink) {
    return startSourceThread([timing, sink = std::move(sink)](const SourceWait &wait) {
        SignalTeller teller(sink, timing);
        PowerWatch(timing, teller).run(wait);
    });
}

} // namespace commonwatt
