// The window: its pages, one at a time, each made when it is first looked at. Closing it leaves the
// tray's icon and the work alone.
#pragma once

#include "ui/controls/banner.h"
#include "ui/models/daemon_state.h"
#include "ui/models/notifications.h"
#include "ui/pages/page.h"
#include "ui/setup/setup_dialog.h"
#include "ui/window/update_notice.h"

#include <QListWidget>
#include <QMainWindow>
#include <QPointer>
#include <QStackedWidget>

#include <functional>
#include <vector>

namespace commonwatt {

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    // The state and the settings must outlive it. What the window remembers is in setup.memory.
    MainWindow(DaemonState &state, NotificationSettings &notifications, SetupOptions setup,
               QWidget *parent = nullptr);

    // The first is Now. As many as pageCount().
    void showPage(int index);
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_makers.size()); }

    // What it says where closing the window does not leave an icon in a tray behind.
    void sayThatThereIsNoTray();
    void onTrayCame();
    void join();
    // The first start, also once more. The window shows Now when it is over.
    void setUp();
    // In the status bar, for some seconds.
    void complain(const QString &problem);

Q_SIGNALS:
    void startWanted(); // of the daemon
    void quitWanted();
    void closed(); // by its owner; the window is hidden

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Maker = std::function<Page *(DaemonState &)>;
    void addPage(const QString &title, Maker maker);
    void addMenus();

    void setUpIfNew();

    DaemonState &m_state;
    NotificationSettings &m_notifications;
    SetupOptions m_setupOptions;
    QPointer<SetupDialog> m_setup; // while it is shown
    bool m_wasOffered = false;     // the first start, by itself; remembered nowhere else if need be
    QPointer<QDialog> m_log;       // as well
    UpdateNotice *m_update;
    Banner *m_banner;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    std::vector<Maker> m_makers;
    std::vector<Page *> m_pages; // nullptr: never looked at
};

} // namespace commonwatt
