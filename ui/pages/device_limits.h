// What one device is limited to, in place of what holds for all devices: folded, since few need it.
// In the GUI's thread.
#pragma once

#include "core/types/hardware.h"
#include "net/control/control_types.h"
#include "ui/link/daemon_link.h"
#include "ui/look/text.h"
#include "ui/pages/fold.h"

#include <QLineEdit>
#include <QPushButton>

#include <string>
#include <vector>

namespace commonwatt {

class DeviceLimits : public Fold {
    Q_OBJECT

public:
    // The link must outlive it.
    DeviceLimits(DaemonLink &link, HardwareKind kind, QWidget *parent = nullptr);

    // `device`: as the settings name it ("cuda:0"); `name`: for people. What is being typed stays.
    void show(const std::string &device, const QString &name,
              const std::vector<SettingStatus> &settings);
    using Fold::show;

Q_SIGNALS:
    void changed(); // one was set or taken back

private:
    struct Row {
        std::string field; // "watt_limit"
        QLineEdit *edit = nullptr;
        QPushButton *set = nullptr;
        QPushButton *asForAll = nullptr;
        Text *told = nullptr;
        QString label;
        QString value; // as the daemon has it; empty: as for all devices
    };
    void addRow(const char *field, const QString &label, const QString &hint);
    void showValue(Row &row, const QString &value);
    void send(std::size_t at, const QString &value);

    DaemonLink &m_link;
    std::string m_device;
    std::vector<Row> m_limits; // not changed after construction
};

} // namespace commonwatt
