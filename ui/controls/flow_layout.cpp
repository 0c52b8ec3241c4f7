#include "ui/controls/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace commonwatt {

FlowLayout::FlowLayout(int between, int lines)
    : m_between(between)
    , m_lines(lines) {
}

void FlowLayout::addItem(QLayoutItem *item) {
    m_items.emplace_back(item);
}

int FlowLayout::count() const {
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index) {
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *const item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const {
    return arrange({0, 0, width, 0}, Do::Measure);
}

QSize FlowLayout::sizeHint() const {
    QSize size(0, 0);
    for (const auto &item : m_items) {
        if (item->isEmpty()) // hidden
            continue;
        const QSize one = item->sizeHint();
        size.rwidth() += one.width() + (size.width() > 0 ? m_between : 0);
        size.setHeight(std::max(size.height(), one.height()));
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const {
    QSize size(0, 0);
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &place) {
    QLayout::setGeometry(place);
    arrange(place, Do::Place);
}

int FlowLayout::arrange(const QRect &place, Do what) const {
    const QMargins around = contentsMargins();
    const QRect inner = place.marginsRemoved(around);
    const QWidget *const parent = parentWidget();
    const Qt::LayoutDirection direction =
        parent ? parent->layoutDirection() : Qt::LayoutDirectionAuto;
    int x = inner.left();
    int y = inner.top();
    int line = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({inner.width(), QLAYOUTSIZE_MAX});
        if (x > inner.left() && x + size.width() > inner.left() + inner.width()) {
            x = inner.left();
            y += line + m_lines;
            line = 0;
        }
        if (what == Do::Place)
            item->setGeometry(QStyle::visualRect(direction, inner, QRect(QPoint(x, y), size)));
        x += size.width() + m_between;
        line = std::max(line, size.height());
    }
    return y + line - place.top() + around.bottom();
}

} // namespace commonwatt
