// The setup's step of choosing when this machine computes.
#pragma once

#include "ui/setup/setup_step.h"

#include <QButtonGroup>

#include <string>
#include <vector>

namespace commonwatt {

class ProfileStep : public SetupStep {
    Q_OBJECT

public:
    explicit ProfileStep(DaemonState &state);

    void begin() override;
    void apply() override;
    [[nodiscard]] bool canApply() const override;

private:
    void update();

    QButtonGroup *m_group;
    QVBoxLayout *m_list;
    std::vector<std::string> m_profiles; // in the group's order
};

} // namespace commonwatt
