// The first start: says what Commonwatt is, joins a coordinator, and asks what should be asked, one
// step at a time. Every step but the first can be skipped, all of it be put off and done again. In
// the GUI's thread.
#pragma once

#include "ui/setup/autostart_step.h"
#include "ui/setup/setup_memory.h"
#include "ui/setup/setup_step.h"

#include <QDialog>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

#include <vector>

namespace commonwatt {

struct SetupOptions {
    QString memory; // the file that says whether it was done (SetupMemory)
    AutostartAccess autostart;
    QLocale locale; // of the owner
};

class SetupDialog : public QDialog {
    Q_OBJECT

public:
    // The state must outlive it.
    SetupDialog(DaemonState &state, SetupOptions options, QWidget *parent = nullptr);

    // Of all, the first is 0.
    [[nodiscard]] int step() const { return m_steps->currentIndex(); }
    [[nodiscard]] int stepCount() const { return m_steps->count(); }

    void accept() override; // what "Finish" does in the end
    void reject() override; // later

Q_SIGNALS:
    void startWanted(); // of the daemon

private:
    void add(SetupStep *step);
    void go(int index);
    void applyStep();
    void update();
    [[nodiscard]] SetupStep &current() const;

    DaemonState &m_state;
    SetupMemory m_memory;
    std::vector<SetupStep *> m_all;
    QStackedWidget *m_steps;
    Text *m_where;
    Text *m_problem;
    QWidget *m_offline;
    Text *m_offlineText;
    QPushButton *m_start;
    QPushButton *m_later;
    QPushButton *m_back;
    QPushButton *m_skip;
    QPushButton *m_continue;
};

} // namespace commonwatt
