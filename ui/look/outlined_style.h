// Boxes to tick whose edge can be seen: Fusion's own is darker than the window, so that in the dark
// there is none, and what is not ticked cannot be seen at all. In the GUI's thread.
#pragma once

#include <QProxyStyle>

namespace commonwatt {

class OutlinedStyle final : public QProxyStyle {
    Q_OBJECT

public:
    OutlinedStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace commonwatt
