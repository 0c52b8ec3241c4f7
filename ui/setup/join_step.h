// The setup's step of joining a coordinator, or of seeing which was joined already.
#pragma once

#include "ui/setup/join_form.h"
#include "ui/setup/setup_step.h"

namespace commonwatt {

class JoinStep : public SetupStep {
    Q_OBJECT

public:
    explicit JoinStep(DaemonState &state);

    void begin() override;
    void end() override;
    void apply() override;
    [[nodiscard]] bool canApply() const override;
    [[nodiscard]] QString action() const override;
    [[nodiscard]] bool canSkip() const override;

private:
    [[nodiscard]] bool hasJoined() const;
    void update();

    JoinForm *m_form;
    Text *m_joined;
};

} // namespace commonwatt
