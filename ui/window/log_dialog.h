// The daemon's log, as it goes on while this is open. In the GUI's thread.
#pragma once

#include "ui/look/text.h"
#include "ui/models/daemon_state.h"
#include "ui/models/log_list.h"

#include <QCheckBox>
#include <QDialog>
#include <QListView>
#include <QTimer>

#include <vector>

namespace commonwatt {

class LogDialog : public QDialog {
    Q_OBJECT

public:
    // The state must outlive it.
    explicit LogDialog(DaemonState &state, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void onState();
    void load();
    void onEvent(const std::string &type, const json::object &told);
    void addPending();
    void copy() const;
    void showWhetherEmpty();

    DaemonState &m_state;
    LogList m_lines;
    LogFilter m_filter;
    QListView *m_view;
    QCheckBox *m_follow;
    Text *m_problem;
    Text *m_empty;
    QTimer m_add; // what came since is shown together
    std::vector<LogLine> m_pending;
    bool m_isShown = false;
    bool m_isLoaded = false; // what was logged before; events from then on
    bool m_isLoading = false;
};

} // namespace commonwatt
