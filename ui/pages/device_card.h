// One lent device on the page Now: what runs on it, how fast and how warm, and why not.
#pragma once

#include "core/types/telemetry.h"
#include "net/control/control_types.h"
#include "ui/controls/card.h"
#include "ui/models/rate_meter.h"
#include "ui/pages/figure.h"

#include <map>

namespace commonwatt {

class DeviceCard : public Card {
    Q_OBJECT

public:
    explicit DeviceCard(QWidget *parent = nullptr);

    void showStatus(const DeviceStatus &status, WallTime now);
    void showSample(const GpuSample &sample);
    // What it measures is not read any more.
    void forgetSample();

private:
    void showState(const DeviceStatus &status, WallTime now);
    void showWork(const DeviceStatus &status);

    QLabel *m_icon;
    Text *m_name;
    Text *m_state;
    Text *m_work;
    Figure *m_speed;
    Figure *m_use;
    Figure *m_memory;
    Figure *m_heat;
    Figure *m_power;
    std::map<std::uint32_t, RateMeter> m_rates; // by assignment
};

} // namespace commonwatt
