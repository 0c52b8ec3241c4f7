#include "ui/pages/week_grid_view.h"

#include "ui/look/look.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QTime>

#include <algorithm>

namespace commonwatt {

namespace {

constexpr int leastCell = 2 * look::unit;
constexpr int usualCell = 3 * look::unit;
constexpr int cursorWidth = 2;

QString clockText(int minute) {
    return QLocale().toString(QTime(minute / 60 % 24, minute % 60), QLocale::ShortFormat);
}

} // namespace

WeekGridView::WeekGridView(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_cursor.day = dayOfRow(0);
    measure();
    setAccessibleName(m_name);
}

void WeekGridView::setGrid(const WeekGrid &grid) {
    if (m_pressed || grid == m_grid)
        return;
    m_grid = grid;
    update();
    moveTo(m_cursor);
}

void WeekGridView::measure() {
    const QFontMetrics metrics(look::font(look::Type::Small));
    m_labelWidth = 0;
    for (int day = 1; day <= WeekGrid::days; ++day)
        m_labelWidth = std::max(
            m_labelWidth, metrics.horizontalAdvance(QLocale().dayName(day, QLocale::ShortFormat)));
    m_labelWidth += look::unit;
    m_rowHeight = std::max(usualCell, metrics.height() + look::tight);
    updateGeometry();
}

QSize WeekGridView::sizeHint() const {
    return {m_labelWidth + WeekGrid::hours * usualCell, (WeekGrid::days + 1) * m_rowHeight + 1};
}

QSize WeekGridView::minimumSizeHint() const {
    return {m_labelWidth + WeekGrid::hours * leastCell, sizeHint().height()};
}

int WeekGridView::dayOfRow(int row) const {
    return (static_cast<int>(QLocale().firstDayOfWeek()) - 1 + row) % WeekGrid::days;
}

int WeekGridView::rowOfDay(int day) const {
    return (day - (static_cast<int>(QLocale().firstDayOfWeek()) - 1) + WeekGrid::days) %
           WeekGrid::days;
}

QRect WeekGridView::cellRect(At at) const {
    const int room = width() - m_labelWidth - 1;
    const int left = m_labelWidth + at.hour * room / WeekGrid::hours;
    const int right = m_labelWidth + (at.hour + 1) * room / WeekGrid::hours;
    const QRect logical(left + 1, (rowOfDay(at.day) + 1) * m_rowHeight + 1, right - left - 1,
                        m_rowHeight - 1);
    return QStyle::visualRect(layoutDirection(), rect(), logical);
}

std::optional<WeekGridView::At> WeekGridView::at(QPoint point) const {
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 - point.x() : point.x();
    const int room = std::max(width() - m_labelWidth - 1, 1);
    const int row = point.y() / std::max(m_rowHeight, 1) - 1;
    if (x < m_labelWidth || x >= m_labelWidth + room || point.y() < m_rowHeight ||
        row >= WeekGrid::days)
        return std::nullopt;
    // The cell whose left edge is the last before the point, as cellRect() rounds.
    int hour = std::min((x - m_labelWidth) * WeekGrid::hours / room, WeekGrid::hours - 1);
    if (hour + 1 < WeekGrid::hours && m_labelWidth + (hour + 1) * room / WeekGrid::hours < x)
        ++hour;
    return At{dayOfRow(row), hour};
}

QString WeekGridView::cellText(At at) const {
    //: A day of the week and two times
    const auto stretch = [&](int begin, int end) {
        return tr("%1, %2 to %3")
            .arg(QLocale().dayName(at.day + 1), clockText(at.hour * 60 + begin),
                 clockText(at.hour * 60 + end));
    };
    const std::vector<WeekGrid::Part> parts = m_grid.parts(at.day, at.hour);
    if (parts.empty())
        return tr("%1: nothing runs").arg(stretch(0, 60));
    QStringList texts;
    for (const WeekGrid::Part &part : parts)
        texts << tr("%1: it may run").arg(stretch(part.begin, part.end));
    return texts.join(QLatin1Char('\n'));
}

void WeekGridView::moveTo(At at) {
    m_cursor = at;
    const QString text = cellText(at);
    // The name is what every screen reader reads again when it changes.
    setAccessibleName(tr("%1. %2").arg(m_name, text));
    Q_EMIT looksAt(text);
    update();
}

void WeekGridView::mousePressEvent(QMouseEvent *event) {
    const auto cell =
        event->button() == Qt::LeftButton ? at(event->position().toPoint()) : std::nullopt;
    if (!cell)
        return QWidget::mousePressEvent(event);
    m_before = m_grid;
    m_pressed = cell;
    m_paints = m_grid.cell(cell->day, cell->hour) != WeekGrid::Cell::All;
    m_grid.paint(cell->day, cell->hour, m_paints);
    moveTo(*cell);
}

void WeekGridView::mouseMoveEvent(QMouseEvent *event) {
    const auto cell = at(event->position().toPoint());
    if (!cell)
        return;
    if (!m_pressed) {
        Q_EMIT looksAt(cellText(*cell));
        return;
    }
    // All between the first cell and this one, so that no quick move leaves gaps.
    m_grid = m_before;
    const auto [firstHour, lastHour] = std::minmax(m_pressed->hour, cell->hour);
    const auto [firstRow, lastRow] = std::minmax({rowOfDay(m_pressed->day), rowOfDay(cell->day)});
    for (int row = firstRow; row <= lastRow; ++row)
        for (int hour = firstHour; hour <= lastHour; ++hour)
            m_grid.paint(dayOfRow(row), hour, m_paints);
    moveTo(*cell);
}

void WeekGridView::mouseReleaseEvent(QMouseEvent *event) {
    if (event->button() != Qt::LeftButton || !m_pressed)
        return QWidget::mouseReleaseEvent(event);
    m_pressed.reset();
    if (m_grid != m_before)
        Q_EMIT painted();
}

void WeekGridView::keyPressEvent(QKeyEvent *event) {
    At to = m_cursor;
    int row = rowOfDay(to.day);
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        to.hour -= forward;
        break;
    case Qt::Key_Right:
        to.hour += forward;
        break;
    case Qt::Key_Up:
        --row;
        break;
    case Qt::Key_Down:
        ++row;
        break;
    case Qt::Key_Home:
        to.hour = 0;
        break;
    case Qt::Key_End:
        to.hour = WeekGrid::hours - 1;
        break;
    case Qt::Key_Space:
        m_grid.paint(to.day, to.hour, m_grid.cell(to.day, to.hour) != WeekGrid::Cell::All);
        moveTo(to);
        Q_EMIT painted();
        return;
    case Qt::Key_Escape:
        if (!m_pressed)
            return QWidget::keyPressEvent(event);
        m_pressed.reset();
        m_grid = m_before;
        return moveTo(m_cursor);
    default:
        return QWidget::keyPressEvent(event);
    }
    to.hour = std::clamp(to.hour, 0, WeekGrid::hours - 1);
    const bool isOn = m_grid.cell(m_cursor.day, m_cursor.hour) == WeekGrid::Cell::All;
    const At from = m_cursor;
    to.day = dayOfRow(std::clamp(row, 0, WeekGrid::days - 1));
    if (!event->modifiers().testFlag(Qt::ShiftModifier) || m_pressed)
        return moveTo(to);
    const WeekGrid before = m_grid;
    // Home and End go over several.
    const auto [first, last] = std::minmax(from.hour, to.hour);
    for (int hour = first; hour <= last; ++hour)
        m_grid.paint(to.day, hour, isOn);
    moveTo(to);
    if (m_grid != before)
        Q_EMIT painted();
}

void WeekGridView::focusInEvent(QFocusEvent *event) {
    QWidget::focusInEvent(event);
    moveTo(m_cursor);
}

void WeekGridView::focusOutEvent(QFocusEvent *event) {
    QWidget::focusOutEvent(event);
    update();
}

void WeekGridView::changeEvent(QEvent *event) {
    if (event->type() == QEvent::LocaleChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::ApplicationFontChange)
        measure();
    QWidget::changeEvent(event);
}

void WeekGridView::paintHeader(QPainter &painter) const {
    painter.setFont(look::font(look::Type::Small));
    painter.setPen(look::colour(look::Tone::Quiet, palette()));
    const QFontMetrics metrics = painter.fontMetrics();
    int widest = 0;
    for (int hour = 0; hour < WeekGrid::hours; ++hour)
        widest = std::max(widest, metrics.horizontalAdvance(clockText(hour * 60)));
    // As many hours as have room beside each other.
    const int room = width() - m_labelWidth;
    int every = 1;
    for (const int step : {1, 2, 3, 4, 6, 12})
        if (every = step; step * room / WeekGrid::hours > widest + look::unit)
            break;
    for (int hour = 0; hour < WeekGrid::hours; hour += every) {
        const QRect logical(m_labelWidth + hour * room / WeekGrid::hours, 0,
                            every * room / WeekGrid::hours, m_rowHeight);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), logical),
                         static_cast<int>(QStyle::visualAlignment(
                             layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                         clockText(hour * 60));
    }
    for (int row = 0; row < WeekGrid::days; ++row) {
        const QRect logical(0, (row + 1) * m_rowHeight, m_labelWidth - look::unit, m_rowHeight);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), logical),
                         static_cast<int>(QStyle::visualAlignment(
                             layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                         QLocale().dayName(dayOfRow(row) + 1, QLocale::ShortFormat));
    }
}

void WeekGridView::paintCell(QPainter &painter, At at) const {
    const QRect cell = cellRect(at);
    painter.fillRect(cell, palette().base());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (const WeekGrid::Part &part : m_grid.parts(at.day, at.hour)) {
        const int begin = part.begin * cell.width() / 60;
        const int end = part.end * cell.width() / 60;
        const QRect filled(mirrored ? cell.right() + 1 - end : cell.left() + begin, cell.top(),
                           std::max(end - begin, 1), cell.height());
        painter.fillRect(filled, look::fill(look::Did::Ran, palette()));
    }
}

void WeekGridView::paintEvent(QPaintEvent * /*event*/) {
    QPainter painter(this);
    paintHeader(painter);
    const QRect lines = QStyle::visualRect(
        layoutDirection(), rect(),
        QRect(m_labelWidth, m_rowHeight, width() - m_labelWidth, WeekGrid::days * m_rowHeight + 1));
    painter.fillRect(lines, palette().mid());
    for (int day = 0; day < WeekGrid::days; ++day)
        for (int hour = 0; hour < WeekGrid::hours; ++hour)
            paintCell(painter, {day, hour});
    if (!hasFocus())
        return;
    // Dark on light and light on dark, so that it is seen on painted hours and on others.
    const QRect cursor = cellRect(m_cursor);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::WindowText), cursorWidth));
    painter.drawRect(cursor.adjusted(0, 0, -1, -1));
    painter.setPen(QPen(palette().color(QPalette::Base), 1));
    painter.drawRect(cursor.adjusted(2, 2, -3, -3));
}

} // namespace commonwatt
