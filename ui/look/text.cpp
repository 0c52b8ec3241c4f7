#include "ui/look/text.h"

#include <QEvent>
#include <QGuiApplication>
#include <QStyle>

namespace commonwatt {

Text::Text(look::Type type, look::Tone tone, QWidget *parent)
    : Text(QString(), type, tone, parent) {
}

Text::Text(const QString &text, look::Type type, look::Tone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_type(type)
    , m_tone(tone)
    , m_alignment(alignment()) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    // Else it would take the role that belongs to its card's ground.
    setForegroundRole(QPalette::WindowText);
    applyLook();
    applyAlignment();
}

void Text::setTone(look::Tone tone) {
    if (std::exchange(m_tone, tone) != tone)
        applyLook();
}

void Text::show(const QString &text) {
    if (text != this->text())
        setText(text);
    setVisible(!text.isEmpty());
}

void Text::setAlignment(Qt::Alignment alignment) {
    m_alignment = alignment;
    applyAlignment();
}

void Text::changeEvent(QEvent *event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        applyLook();
    if (event->type() == QEvent::LayoutDirectionChange)
        applyAlignment();
    QLabel::changeEvent(event);
}

// A QLabel mirrors by the direction of its text.
void Text::applyAlignment() {
    QLabel::setAlignment(QStyle::visualAlignment(layoutDirection(), m_alignment) |
                         Qt::AlignAbsolute);
}

void Text::applyLook() {
    setFont(look::font(m_type));
    QPalette toned = palette();
    toned.setColor(QPalette::WindowText, look::colour(m_tone, QGuiApplication::palette()));
    if (toned != palette()) // which is told of as well
        setPalette(toned);
}

} // namespace commonwatt
