// The setup's first step: what Commonwatt does, what it leaves alone, what it costs.
#pragma once

#include "ui/setup/setup_step.h"

namespace commonwatt {

class WelcomeStep : public SetupStep {
    Q_OBJECT

public:
    explicit WelcomeStep(DaemonState &state);

    [[nodiscard]] bool canSkip() const override { return false; }
    [[nodiscard]] bool needsDaemon() const override { return false; }
};

} // namespace commonwatt
