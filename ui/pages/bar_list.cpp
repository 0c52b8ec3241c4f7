#include "ui/pages/bar_list.h"

#include "ui/look/look.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace commonwatt {

namespace {

constexpr int barHeight = look::unit;
constexpr int shortestBar = 2; // what is little is not nothing

QFont fontOf(const BarList::Bar &bar) {
    QFont font = look::font(look::Type::Body);
    if (bar.isOwn)
        font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

BarList::BarList(QWidget *parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarList::show(std::vector<Bar> bars) {
    m_bars = std::move(bars);
    QStringList words;
    for (const Bar &bar : m_bars)
        words << QStringLiteral("%1: %2").arg(bar.name, bar.value);
    setAccessibleDescription(words.join(u'\n'));
    updateGeometry();
    update();
    QWidget::show();
}

int BarList::rowHeight() const {
    return QFontMetrics(look::font(look::Type::Body)).height() + look::tight + barHeight +
           look::unit;
}

QSize BarList::sizeHint() const {
    return {60 * look::unit, static_cast<int>(m_bars.size()) * rowHeight()};
}

QSize BarList::minimumSizeHint() const {
    int widest = 0;
    for (const Bar &bar : m_bars) {
        const QFontMetrics metrics(fontOf(bar));
        widest =
            std::max(widest, metrics.horizontalAdvance(bar.value) + look::gap +
                                 std::min(metrics.horizontalAdvance(bar.name), 20 * look::unit));
    }
    return {widest, sizeHint().height()};
}

void BarList::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    double longest = 0;
    for (const Bar &bar : m_bars)
        longest = std::max(longest, bar.length);
    const auto placed = [&](const QRect &one) {
        return QStyle::visualRect(layoutDirection(), rect(), one);
    };
    const auto aligned = [&](Qt::Alignment alignment) {
        return static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment));
    };
    int top = 0;
    for (const Bar &bar : m_bars) {
        const QFont font = fontOf(bar);
        const QFontMetrics metrics(font);
        const int valueWidth = metrics.horizontalAdvance(bar.value);
        const int nameWidth = width() - valueWidth - look::gap;
        const int textHeight = QFontMetrics(look::font(look::Type::Body)).height();
        painter.setFont(font);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(placed({0, top, nameWidth, textHeight}),
                         aligned(Qt::AlignLeading | Qt::AlignVCenter),
                         metrics.elidedText(bar.name, Qt::ElideRight, nameWidth));
        painter.drawText(placed({width() - valueWidth, top, valueWidth, textHeight}),
                         aligned(Qt::AlignTrailing | Qt::AlignVCenter), bar.value);
        const QBrush brush = look::series(bar.series, palette());
        const int length =
            longest > 0
                ? std::max(shortestBar, static_cast<int>(bar.length / longest * (width() - 1)))
                : 0;
        painter.setPen(brush.color()); // what is hatched has an edge, too
        painter.setBrush(brush);
        painter.drawRect(placed({0, top + textHeight + look::tight, length, barHeight - 1}));
        top += rowHeight();
    }
}

void BarList::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace commonwatt
