// What program this is, whose work it is made of and under which licences. In the GUI's thread.
#pragma once

#include "ui/models/daemon_state.h"

#include <QDialog>

namespace commonwatt {

class AboutDialog : public QDialog {
    Q_OBJECT

public:
    // The state must outlive it.
    explicit AboutDialog(DaemonState &state, QWidget *parent = nullptr);
};

} // namespace commonwatt
