// Asks for the link that a coordinator's operator has sent, and joins with it.
#pragma once

#include "ui/models/daemon_state.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace commonwatt {

class JoinDialog : public QDialog {
    Q_OBJECT

public:
    // The state must outlive it. A link in the clipboard is filled in.
    explicit JoinDialog(DaemonState &state, QWidget *parent = nullptr);

private:
    void join();
    void setJoining(bool isJoining);

    DaemonState &m_state;
    QLineEdit *m_link;
    QLabel *m_answer;
    QPushButton *m_join;
};

} // namespace commonwatt
