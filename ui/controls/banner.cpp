#include "ui/controls/banner.h"

#include <QHBoxLayout>

namespace commonwatt {

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_text(new Text(look::Type::Body, look::Tone::Plain, this))
    , m_button(new QPushButton(this)) {
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *const dismiss = new QPushButton(tr("Dismiss"), this);
    dismiss->setFlat(true);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(look::margin, look::unit, look::margin, look::unit);
    layout->setSpacing(look::unit);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    layout->addWidget(dismiss);
    connect(m_button, &QPushButton::clicked, this, &Banner::pressed);
    connect(dismiss, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
    hide();
}

void Banner::show(const QString &text, const QString &button) {
    m_text->show(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    show();
}

} // namespace commonwatt
