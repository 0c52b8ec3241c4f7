// A quiet line at the window's top where the coordinator's version is newer than this daemon's:
// which one, and what to do. Once dismissed it stays away for that version. In the GUI's thread.
#pragma once

#include "ui/controls/banner.h"
#include "ui/models/daemon_state.h"

namespace commonwatt {

class UpdateNotice : public Banner {
    Q_OBJECT

public:
    // The state must outlive it. `memory`: the INI file with what was dismissed, which need not be
    // there yet; where it cannot be written, nothing is remembered.
    UpdateNotice(DaemonState &state, QString memory, QWidget *parent = nullptr);

private:
    void update();

    DaemonState &m_state;
    QString m_memory;
    QString m_version;   // that is told of
    QString m_dismissed; // the last that the owner did not want to hear of
};

} // namespace commonwatt
