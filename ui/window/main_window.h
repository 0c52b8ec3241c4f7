// The window: its pages, one at a time. Closing it leaves the tray's icon and the work alone.
#pragma once

#include "ui/models/daemon_state.h"
#include "ui/pages/now_page.h"

#include <QMainWindow>

namespace commonwatt {

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    // The state must outlive it.
    explicit MainWindow(DaemonState &state, QWidget *parent = nullptr);

    void join();
    // In the status bar, for some seconds.
    void complain(const QString &problem);

Q_SIGNALS:
    void startWanted(); // of the daemon

private:
    DaemonState &m_state;
    NowPage *m_now;
};

} // namespace commonwatt
