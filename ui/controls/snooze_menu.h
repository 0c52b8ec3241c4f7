// For how long the owner wants nothing to run: the tray's icon and the page Now offer the same. In
// the GUI's thread.
#pragma once

#include "ui/models/daemon_state.h"

#include <QMenu>

namespace commonwatt {

class SnoozeMenu : public QMenu {
    Q_OBJECT

public:
    // The state must outlive it.
    SnoozeMenu(DaemonState &state, const QString &title, QWidget *parent = nullptr);

Q_SIGNALS:
    // The daemon refused or could not; a sentence for the owner.
    void failed(const QString &problem);

private:
    void fill();

    DaemonState &m_state;
};

} // namespace commonwatt
