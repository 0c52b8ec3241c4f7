#include "ui/pages/disclosure.h"

#include "ui/look/look.h"

#include <QEvent>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace commonwatt {

Disclosure::Disclosure(const QString &text, QWidget *parent)
    : QToolButton(parent) {
    setText(text);
    setCheckable(true);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFont(look::font(look::Type::Heading));
    setFocusPolicy(Qt::StrongFocus);
    pointArrow();
    connect(this, &QToolButton::toggled, this, &Disclosure::showUnfolded);
}

void Disclosure::showUnfolded(bool isUnfolded) {
    m_isUnfolded = isUnfolded;
    pointArrow();
}

void Disclosure::pointArrow() {
    setArrowType(m_isUnfolded                           ? Qt::DownArrow
                 : layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow
                                                        : Qt::RightArrow);
}

void Disclosure::changeEvent(QEvent *event) {
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        pointArrow();
}

void Disclosure::paintEvent(QPaintEvent * /*event*/) {
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    // The arrow says that it is unfolded; drawn as pressed, it would look like one of a choice. It
    // and the text are drawn here: Qt 6.4 leaves the arrow on the left where the text runs from the
    // right.
    option.state.setFlag(QStyle::State_On, false);
    option.state.setFlag(QStyle::State_Sunken, isDown());
    option.features.setFlag(QStyleOptionToolButton::Arrow, false);
    option.text.clear();
    painter.drawComplexControl(QStyle::CC_ToolButton, option);

    const int side = iconSize().width();
    const auto mirrored = [&](int left, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width, height()));
    };
    option.rect = mirrored(0, side);
    painter.drawPrimitive(arrowType() == Qt::DownArrow   ? QStyle::PE_IndicatorArrowDown
                          : arrowType() == Qt::LeftArrow ? QStyle::PE_IndicatorArrowLeft
                                                         : QStyle::PE_IndicatorArrowRight,
                          option);
    const Qt::Alignment alignment =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawItemText(mirrored(side + look::tight, width() - side - look::tight),
                         static_cast<int>(alignment) | Qt::TextShowMnemonic, palette(), isEnabled(),
                         text(), QPalette::WindowText);
}

} // namespace commonwatt
