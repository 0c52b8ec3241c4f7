// The setup's last step: whether the tray's icon comes with the owner's session.
#pragma once

#include "ui/setup/setup_step.h"

#include <QCheckBox>

#include <functional>

namespace commonwatt {

// How the system is asked and told (core/platform/autostart); both are quick.
struct AutostartAccess {
    std::function<Result<bool>()> isOn;
    std::function<Status(bool)> set;
};

class AutostartStep : public SetupStep {
    Q_OBJECT

public:
    // `wasSetUp`: the owner has been here before; what they chose then stands.
    AutostartStep(DaemonState &state, AutostartAccess access, bool wasSetUp);

    void begin() override;
    void apply() override;
    [[nodiscard]] QString action() const override { return tr("&Finish"); }
    [[nodiscard]] bool needsDaemon() const override { return false; }

private:
    AutostartAccess m_access;
    QCheckBox *m_wanted;
};

} // namespace commonwatt
