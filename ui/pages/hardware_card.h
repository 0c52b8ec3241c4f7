// One physical device: what it is, whether it is lent, and what keeps it from being used. In the
// GUI's thread.
#pragma once

#include "core/types/hardware.h"
#include "net/control/control_types.h"
#include "ui/controls/card.h"
#include "ui/pages/device_limits.h"
#include "ui/pages/figure.h"

#include <QCheckBox>

namespace commonwatt {

class HardwareCard : public Card {
    Q_OBJECT

public:
    // The link must outlive it.
    HardwareCard(DaemonLink &link, const Hardware &hardware, QWidget *parent = nullptr);

    struct Shown {
        Hardware hardware;
        const DeviceStatus *lent = nullptr; // none: it is not lent now
        bool isMeant = false;               // the settings say that it is to be lent
        bool isLast = false;                // without it nothing would be
        std::vector<SettingStatus> settings;
    };
    void show(const Shown &shown);
    using Card::show;

Q_SIGNALS:
    void lendingWanted(bool isLent);
    void limitsChanged();

private:
    void showObstacles(const Shown &shown);
    void showDetails(const Hardware &hardware);

    Text *m_name;
    Text *m_kind;
    QCheckBox *m_lent;
    Text *m_state;
    Text *m_last;
    Figure *m_memory;
    Figure *m_lentMemory;
    Figure *m_speed;
    QVBoxLayout *m_obstacles;
    std::vector<Obstacle> m_shownObstacles;
    Fold *m_details;
    Text *m_detailText;
    DeviceLimits *m_limits;
};

} // namespace commonwatt
