#include "ui/pages/notice.h"

#include <QVBoxLayout>

namespace commonwatt {

namespace {
constexpr int widest = 60 * look::unit; // longer lines are hard to read
}

Notice::Notice(QWidget *parent)
    : QWidget(parent)
    , m_title(new Text(look::Type::Heading, look::Tone::Plain, this))
    , m_text(new Text(look::Type::Body, look::Tone::Quiet, this))
    , m_button(new QPushButton(this)) {
    m_text->setMaximumWidth(widest);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::unit);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(look::unit);
    layout->addWidget(m_button, 0, Qt::AlignLeading);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &Notice::pressed);
}

void Notice::show(const NoticeText &notice) {
    m_title->show(notice.title);
    m_text->show(notice.text);
    m_button->setText(notice.button);
    m_button->setVisible(!notice.button.isEmpty());
}

} // namespace commonwatt
