#include "ui/pages/fold.h"

#include "ui/look/look.h"

namespace commonwatt {

Fold::Fold(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_heading(new Disclosure(title, this))
    , m_body(new QWidget(this))
    , m_rows(new QVBoxLayout(m_body)) {
    m_heading->setFont(look::font(look::Type::Body));
    m_rows->setContentsMargins(look::gap, 0, 0, look::unit);
    m_rows->setSpacing(look::unit);
    m_body->hide();
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::tight);
    layout->addWidget(m_heading, 0, Qt::AlignLeading);
    layout->addWidget(m_body);
    connect(m_heading, &QToolButton::toggled, m_body, &QWidget::setVisible);
}

} // namespace commonwatt
