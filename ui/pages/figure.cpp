#include "ui/pages/figure.h"

#include "ui/look/look.h"

#include <QEvent>
#include <QVBoxLayout>

namespace commonwatt {

Figure::Figure(const QString &caption, Size size, QWidget *parent)
    : QWidget(parent)
    , m_value(new QLabel(this))
    , m_caption(new QLabel(caption, this))
    , m_size(size) {
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_value);
    layout->addWidget(m_caption);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_value->setAccessibleName(caption);
    setValue({});
    applyLook();
}

void Figure::setValue(const QString &value) {
    const QString shown = value.isEmpty() ? QStringLiteral("–") : value;
    if (shown != m_value->text())
        m_value->setText(shown);
}

void Figure::changeEvent(QEvent *event) {
    if (event->type() == QEvent::PaletteChange)
        applyLook();
    QWidget::changeEvent(event);
}

void Figure::applyLook() {
    m_value->setFont(look::font(m_size == Size::Large ? look::Type::Title : look::Type::Body));
    m_caption->setFont(look::font(look::Type::Small));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, look::colour(look::Tone::Quiet, palette()));
    if (m_caption->palette() != quiet)
        m_caption->setPalette(quiet);
}

} // namespace commonwatt
