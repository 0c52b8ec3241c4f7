// The setup's step that shows what this machine can compute with, and measures how fast it is.
#pragma once

#include "core/types/hardware.h"
#include "ui/models/bench_run.h"
#include "ui/setup/setup_step.h"

#include <QProgressBar>
#include <QPushButton>

#include <optional>
#include <vector>

namespace commonwatt {

class DevicesStep : public SetupStep {
    Q_OBJECT

public:
    explicit DevicesStep(DaemonState &state);

    void begin() override;
    void end() override; // a measurement goes on in the daemon

private:
    void ask();
    void update();
    void showHardware(const Hardware &hardware, const DeviceStatus *lent);
    [[nodiscard]] QString nameOf(const std::string &device) const; // for the owner
    void pressed();
    void showRun();

    BenchRun m_run;
    std::optional<Inventory> m_inventory;
    std::vector<DeviceStatus> m_shown;
    bool m_isSeen = false;
    QVBoxLayout *m_list;
    Text *m_told;
    QProgressBar *m_progress;
    Text *m_step;
    QPushButton *m_measure;
};

} // namespace commonwatt
