#include "core/platform/presence/signal_teller.h"
#include "core/platform/presence/source_thread_windows.h"
#include "core/platform/presence/windows/message_window_windows.h"
#include "core/platform/presence/windows/windows_sources.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <utility>

#include <windows.h>

namespace commonwatt {

namespace {

const std::string sourceName = "windows_power";

// As winnt.h of Windows' SDK has them; mingw-w64 declares them without a place where they are.
constexpr GUID powerSource = {
    0x5d3e9a59, 0xe9d5, 0x4b00, {0xa6, 0xbd, 0xff, 0x34, 0xff, 0x51, 0x65, 0x48}};
constexpr GUID chargeRemaining = {
    0xa7ad8041, 0xb45a, 0x4cae, {0x87, 0xa3, 0xee, 0xcb, 0xb4, 0x68, 0xa9, 0xe1}};
// SYSTEM_POWER_CONDITION: a source that lasts for minutes, as an uninterruptible power supply.
constexpr DWORD shortTermSource = 2;

class PowerWatch {
public:
    PowerWatch(const SignalTiming &timing, SignalTeller &teller)
        : m_timing(timing)
        , m_teller(teller)
        , m_window([this](UINT message, WPARAM first, LPARAM second) {
            if (message == WM_POWERBROADCAST)
                take(first, second);
        }) {
        if (!m_window.get())
            return;
        m_source = RegisterPowerSettingNotification(m_window.get(), &powerSource,
                                                    DEVICE_NOTIFY_WINDOW_HANDLE);
        m_charge = RegisterPowerSettingNotification(m_window.get(), &chargeRemaining,
                                                    DEVICE_NOTIFY_WINDOW_HANDLE);
        m_sleep = RegisterSuspendResumeNotification(m_window.get(), DEVICE_NOTIFY_WINDOW_HANDLE);
    }
    ~PowerWatch() {
        for (const HPOWERNOTIFY registered : {m_source, m_charge})
            if (registered)
                UnregisterPowerSettingNotification(registered);
        if (m_sleep)
            UnregisterSuspendResumeNotification(m_sleep);
    }
    PowerWatch(const PowerWatch &) = delete;
    PowerWatch &operator=(const PowerWatch &) = delete;

    void run(const SourceWait &wait) {
        do
            tell(signalNow());
        while (waitFor(wait));
    }

private:
    [[nodiscard]] bool waitFor(const SourceWait &wait) {
        // What is not told of is looked at.
        const SignalTime looked = signalNow() + m_timing.renewAfter;
        SignalTime until = std::min(m_teller.nextRenewal(), m_source ? SignalTime::max() : looked);
        if (m_wokenUp)
            until = std::min(until, *m_wokenUp + m_timing.idleAfter);
        m_isDue = false;
        bool goesOn = true;
        while (goesOn && !m_isDue && signalNow() < until)
            goesOn = wait.wait({}, until);
        return goesOn;
    }

    void take(WPARAM what, LPARAM setting) {
        if (what == PBT_APMRESUMESUSPEND) // by somebody; PBT_APMRESUMEAUTOMATIC: by itself
            m_wokenUp = signalNow();
        if (what == PBT_POWERSETTINGCHANGE && setting) {
            const auto &change = *reinterpret_cast<const POWERBROADCAST_SETTING *>(setting);
            DWORD source = 0;
            if (IsEqualGUID(change.PowerSetting, powerSource) &&
                change.DataLength == sizeof(source)) {
                std::memcpy(&source, change.Data, sizeof(source));
                m_onShortTermSource = source == shortTermSource;
            }
        }
        m_isDue = true;
    }

    void tell(SignalTime now) {
        SYSTEM_POWER_STATUS status{};
        constexpr BYTE unknown = 255;
        constexpr BYTE noBattery = 128;
        constexpr BYTE unknownCharge = 255;
        if (!GetSystemPowerStatus(&status) || status.ACLineStatus == unknown)
            m_teller.tell(unknownSignal(SignalKind::Battery, sourceName, now,
                                        "Windows does not tell what the machine runs on"),
                          now);
        else if (status.BatteryFlag == noBattery)
            m_teller.tell(notOfferedSignal(SignalKind::Battery, sourceName, now), now);
        else {
            Signal battery =
                knownSignal(SignalKind::Battery, sourceName, status.ACLineStatus == 0, now);
            if (status.BatteryLifePercent != unknownCharge)
                battery.number = std::min(status.BatteryLifePercent / 100.0, 1.0);
            m_teller.tell(std::move(battery), now);
        }
        // That there is such a supply is known once it was needed.
        m_teller.tell(m_onShortTermSource
                          ? knownSignal(SignalKind::Ups, sourceName, *m_onShortTermSource, now)
                          : notOfferedSignal(SignalKind::Ups, sourceName, now),
                      now);
        const bool woken = m_wokenUp && now - *m_wokenUp < m_timing.idleAfter;
        m_teller.tell(woken ? knownSignal(SignalKind::Input, sourceName, true, *m_wokenUp)
                            : notOfferedSignal(SignalKind::Input, sourceName, now),
                      now);
        if (!woken)
            m_wokenUp.reset();
    }

    SignalTiming m_timing;
    SignalTeller &m_teller;
    MessageWindow m_window;
    HPOWERNOTIFY m_source = nullptr;
    HPOWERNOTIFY m_charge = nullptr;
    HPOWERNOTIFY m_sleep = nullptr;
    bool m_isDue = false;
    std::optional<bool> m_onShortTermSource;
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
