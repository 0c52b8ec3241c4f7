// The window: its pages, one at a time, each made when it is first looked at. Closing it leaves the
// tray's icon and the work alone.
#pragma once

#include "ui/models/daemon_state.h"
#include "ui/pages/page.h"

#include <QListWidget>
#include <QMainWindow>
#include <QStackedWidget>

#include <functional>
#include <vector>

namespace commonwatt {

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    // The state must outlive it.
    explicit MainWindow(DaemonState &state, QWidget *parent = nullptr);

    // The first is Now. As many as pageCount().
    void showPage(int index);
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_makers.size()); }
    [[nodiscard]] Page *currentPage() const;

    void join();
    // In the status bar, for some seconds.
    void complain(const QString &problem);

Q_SIGNALS:
    void startWanted(); // of the daemon

private:
    using Maker = std::function<Page *(DaemonState &)>;
    void addPage(const QString &title, Maker maker);
    void addShortcuts();

    DaemonState &m_state;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    std::vector<Maker> m_makers;
    std::vector<Page *> m_pages; // nullptr: never looked at
};

} // namespace commonwatt
