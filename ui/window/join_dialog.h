// Asks for an invitation of a coordinator, and joins with it.
#pragma once

#include "ui/setup/join_form.h"

#include <QDialog>

namespace commonwatt {

class JoinDialog : public QDialog {
    Q_OBJECT

public:
    // The state must outlive it.
    explicit JoinDialog(DaemonState &state, QWidget *parent = nullptr);

private:
    void update();

    JoinForm *m_form;
    QPushButton *m_join;
};

} // namespace commonwatt
