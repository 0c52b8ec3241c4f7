// What speaks against a device's work at one moment: one objection for each rule of the owner's
// that applies. Part of decide().
#pragma once

#include "core/policy/decide.h"
#include "core/policy/signal_view.h"

namespace commonwatt {

struct Objection {
    DeviceAction action = DeviceAction::Pause;
    Share duty{0};
    Reason reason;
    // When it is over, a clock has ended it rather than a change that may come back at once.
    bool endsByClock = false;
    // It rests on what is measured only on demand (DeviceDecision::wantsSensors).
    bool isMeasured = false;
};

// How much work that is: 0 Unload, 1 Pause, up to 2 Run.
[[nodiscard]] double levelOf(DeviceAction action, Share duty);

// The moments at which something may change.
struct NextMoments {
    std::optional<SignalTime> steady;
    std::optional<WallTime> wall;
    void note(SignalTime moment) { steady = std::min(steady.value_or(moment), moment); }
    void note(WallTime moment) { wall = std::min(wall.value_or(moment), moment); }
};

// What the rules of all devices share.
struct RuleContext {
    const PolicyInput &input;
    SignalView &view;
    NextMoments &next;
    const NetworkDecision &network;
    bool isBoosted = false;
    std::optional<double> price; // as a tariff or signal tells

    [[nodiscard]] WallTime wallOf(SignalTime moment) const {
        // Two clocks that were read one after the other would differ by a bit each time.
        return std::chrono::round<std::chrono::seconds>(input.now.wall -
                                                        (input.now.steady - moment));
    }
};

struct Objections {
    std::vector<Objection> list;
    // When input was last seen; none: it is seen now, or cannot be told.
    std::optional<SignalTime> lastInput;
};

[[nodiscard]] Objections objectionsTo(const PolicyDevice &device, const PolicySettings &settings,
                                      RuleContext &context, DeviceMemory &memory);

[[nodiscard]] NetworkDecision decideNetwork(const PolicySettings &settings, SignalView &view,
                                            const PolicyInput &input, NextMoments &next);
// A kilowatt-hour's price now: the owner's signal, else the tariff.
[[nodiscard]] std::optional<double> priceNow(const PolicySettings &settings, SignalView &view,
                                             const PolicyInput &input, NextMoments &next);
// Whether a game or something as big is seen; none: cannot be told.
[[nodiscard]] std::optional<bool> seesGame(const PolicySettings &settings, SignalView &view);

} // namespace commonwatt
