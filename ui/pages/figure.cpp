#include "ui/pages/figure.h"

#include <QVBoxLayout>

namespace commonwatt {

namespace {

look::Type typeOf(Figure::Size size) {
    return size == Figure::Size::Medium ? look::Type::Heading : look::Type::Title;
}

} // namespace

Figure::Figure(const QString &caption, Size size, QWidget *parent)
    : QWidget(parent)
    , m_value(new Text(typeOf(size), look::Tone::Plain, this))
    , m_caption(new Text(caption, look::Type::Small, look::Tone::Quiet, this)) {
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_value);
    layout->addWidget(m_caption);
    m_value->setWordWrap(false);
    m_caption->setWordWrap(false);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_value->setAccessibleName(caption);
    setValue({});
}

void Figure::setValue(const QString &value) {
    m_value->show(value.isEmpty() ? QStringLiteral("–") : value);
}

} // namespace commonwatt
