// What helps others to find a fault, as one text with secrets removed, which its owner reads before
// it is saved or copied. Nothing of it is sent anywhere. In the GUI's thread.
#pragma once

#include "ui/look/text.h"
#include "ui/models/daemon_state.h"

#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>

#include <map>
#include <string>

namespace commonwatt {

class DiagnosticsDialog : public QDialog {
    Q_OBJECT

public:
    // The state must outlive it.
    explicit DiagnosticsDialog(DaemonState &state, QWidget *parent = nullptr);

    // Writes what is shown; says so, or why it could not.
    void saveTo(const QString &path);

private:
    void ask();
    void compose();
    void save();

    DaemonState &m_state;
    QPlainTextEdit *m_text;
    Text *m_answer;
    QPushButton *m_save;
    QPushButton *m_copy;
    std::map<std::string, Result<json::object>> m_answers; // by method
    std::size_t m_open = 0;                                // calls that are not answered yet
};

} // namespace commonwatt
