#include "core/platform/presence/system/power_supply.h"

#include "core/base/log.h"
#include "core/platform/devices/udev_events_linux.h"
#include "core/platform/presence/signal_teller.h"
#include "core/platform/presence/source_thread_linux.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

namespace commonwatt {

namespace fs = std::filesystem;

namespace {

constexpr const char *sourceName = "power_supply";

// Empty: there is none, or its driver does not answer.
std::string readWord(const fs::path &file) {
    std::ifstream stream(file);
    std::string word;
    std::getline(stream, word);
    return word;
}

std::optional<double> readNumber(const fs::path &file) {
    const std::string word = readWord(file);
    double number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc() || !(number >= 0))
        return std::nullopt;
    return number;
}

// Of several supplies of one sort: those that hold more count for more.
class Charges {
public:
    void add(const fs::path &supply) {
        const std::optional<double> charge = readNumber(supply / "capacity");
        if (!charge)
            return;
        const std::optional<double> size = readNumber(supply / "energy_full");
        m_allSized = m_allSized && size && *size > 0;
        m_charges.emplace_back(std::min(*charge / 100, 1.0), size.value_or(0));
    }
    [[nodiscard]] double mean() const {
        double sum = 0;
        double sizes = 0;
        for (const auto &[charge, size] : m_charges) {
            const double weight = m_allSized ? size : 1;
            sum += charge * weight;
            sizes += weight;
        }
        return sizes > 0 ? sum / sizes : 0;
    }

private:
    std::vector<std::pair<double, double>> m_charges; // and the size
    bool m_allSized = true;
};

// Batteries or power supplies of the machine.
struct Sort {
    bool exists = false;
    bool discharges = false;
    bool isCharged = false;
    bool saysNothing = false; // one of them
    Charges charges;

    void add(const fs::path &supply) {
        const std::string status = readWord(supply / "status");
        exists = true;
        discharges = discharges || status == "Discharging";
        isCharged = isCharged || status == "Charging";
        saysNothing = saysNothing || status.empty() || status == "Unknown";
        charges.add(supply);
    }

    // Unless another supply tells: by what it says itself.
    [[nodiscard]] std::optional<PowerSupplies::Supply> asItSays() const {
        if (!exists)
            return std::nullopt;
        PowerSupplies::Supply supply;
        if (discharges || !saysNothing)
            supply.inUse = discharges;
        supply.charge = charges.mean();
        return supply;
    }
};

class PowerSource {
public:
    PowerSource(PowerSupplyOptions options, SignalSink sink)
        : m_options(std::move(options))
        , m_teller(std::move(sink), m_options.timing) {}

    void run(const SourceWait &waiting) {
        const std::array<std::string, 1> subsystems{"power_supply"};
        if (Result<UdevEvents> events = UdevEvents::listen(subsystems))
            m_events = *std::move(events);
        else
            logWarning("told of power supplies only now and then: " + events.error().describe());
        std::array<pollfd, 1> entries{};
        SignalTime next{};
        do {
            while (entries[0].revents != 0 && m_events.take()) {
            }
            const SignalTime now = signalNow();
            const bool any = look(now);
            entries[0] = {.fd = m_events.descriptor(), .events = POLLIN, .revents = 0};
            next = m_teller.nextRenewal();
            // The first supply that comes is told of, where anything is.
            if (any || m_events.descriptor() < 0)
                next = std::min(next, now + m_options.chargeEvery);
        } while (waiting.wait(entries, next));
    }

private:
    // Whether there is a power supply.
    bool look(SignalTime now) {
        const PowerSupplies supplies = readPowerSupplies(m_options.folder);
        m_teller.tell(signalOf(SignalKind::Battery, supplies.battery, now), now);
        m_teller.tell(signalOf(SignalKind::Ups, supplies.ups, now), now);
        return supplies.battery || supplies.ups;
    }

    [[nodiscard]] static Signal
    signalOf(SignalKind kind, const std::optional<PowerSupplies::Supply> &supply, SignalTime now) {
        if (!supply)
            return notOfferedSignal(kind, sourceName, now);
        if (!supply->inUse)
            return unknownSignal(kind, sourceName, now,
                                 "the power supply does not tell whether it discharges");
        Signal signal = knownSignal(kind, sourceName, *supply->inUse, now);
        signal.number = supply->charge;
        return signal;
    }

    PowerSupplyOptions m_options;
    SignalTeller m_teller;
    UdevEvents m_events;
};

} // namespace

PowerSupplies readPowerSupplies(const fs::path &folder) {
    Sort batteries;
    Sort powerSupplies;
    bool hasMains = false;
    bool isOnline = false;
    std::error_code code;
    for (fs::directory_iterator entry(folder, code), end; !code && entry != end;
         entry.increment(code)) {
        const fs::path &supply = entry->path();
        // Asked first: a wireless mouse takes long to answer for its battery.
        if (readWord(supply / "scope") == "Device" || readWord(supply / "present") == "0")
            continue;
        const std::string type = readWord(supply / "type");
        if (type == "Battery")
            batteries.add(supply);
        else if (type == "UPS")
            powerSupplies.add(supply);
        else
            // 2: online with a voltage that can be chosen.
            isOnline = isOnline || readNumber(supply / "online").value_or(0) > 0;
        hasMains = hasMains || type == "Mains";
    }

    PowerSupplies found;
    found.ups = powerSupplies.asItSays();
    found.battery = batteries.asItSays();
    if (hasMains) {
        if (!found.battery)
            found.battery = PowerSupplies::Supply();
        found.battery->inUse = batteries.discharges || !(isOnline || batteries.isCharged);
    }
    return found;
}

std::unique_ptr<SignalSource> startPowerSupplySource(PowerSupplyOptions options, SignalSink sink) {
    const auto source = std::make_shared<PowerSource>(std::move(options), std::move(sink));
    return startSourceThread([source](const SourceWait &waiting) { source->run(waiting); });
}

} // namespace commonwatt
