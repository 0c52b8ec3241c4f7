// A quiet line at the top of the window: something that the owner should know, what can be done
// about it, and a way to be rid of it. In the GUI's thread.
#pragma once

#include "ui/look/text.h"

#include <QFrame>
#include <QPushButton>

namespace commonwatt {

class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr); // hidden

    // `button` may be empty: then there is nothing to do.
    void show(const QString &text, const QString &button);
    using QFrame::show;

Q_SIGNALS:
    void pressed();
    void dismissed();

private:
    Text *m_text;
    QPushButton *m_button;
};

} // namespace commonwatt
