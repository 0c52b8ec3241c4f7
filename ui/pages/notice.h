// What stands on a page in place of its content: what will appear there, what is missing or what
// went wrong, and the button that helps. In the GUI's thread.
#pragma once

#include "ui/look/text.h"

#include <QPushButton>

#include <functional>

namespace commonwatt {

struct NoticeText {
    QString title;  // what is so
    QString text;   // what it means, and what to do
    QString button; // empty: none
    bool operator==(const NoticeText &) const = default;
};

class Notice : public QWidget {
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    void show(const NoticeText &notice);
    using QWidget::show;

Q_SIGNALS:
    void pressed();

private:
    Text *m_title;
    Text *m_text;
    QPushButton *m_button;
};

} // namespace commonwatt
