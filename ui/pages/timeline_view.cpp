#include "ui/pages/timeline_view.h"

#include "ui/models/format.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace commonwatt {

namespace {

constexpr int hoursBetweenTicks = 6;
constexpr double faded = 0.2; // of what is not searched for
constexpr int leastRows = 6;

look::Did didOf(TimelineState state) {
    switch (state) {
    case TimelineState::Ran:
        return look::Did::Ran;
    case TimelineState::Throttled:
        return look::Did::Throttled;
    case TimelineState::Paused:
        return look::Did::Paused;
    case TimelineState::Offline:
        break;
    }
    return look::Did::Offline;
}

// Of a bar; the more it did, the higher.
int heightOf(TimelineState state, int full) {
    switch (state) {
    case TimelineState::Ran:
        return full;
    case TimelineState::Throttled:
        return full * 3 / 4;
    case TimelineState::Paused:
        return full * 3 / 8;
    case TimelineState::Offline:
        break;
    }
    return 1;
}

QString dayText(const QDate &date) {
    //: A day of the week and a date
    return TimelineView::tr("%1 %2").arg(QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat),
                                         format::date(date));
}

} // namespace

TimelineView::TimelineView(const Timeline &timeline, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_timeline(timeline) {
    setAccessibleName(tr("Timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    layOut();
}

void TimelineView::setDevices(std::vector<std::size_t> shown, QStringList names) {
    if (shown == m_shown && names == m_names)
        return;
    m_shown = std::move(shown);
    m_names = std::move(names);
    m_current.reset();
    layOut();
    refresh();
}

void TimelineView::refresh() {
    const std::optional<Spot> before = m_current;
    m_rows.clear();
    const std::vector<TimelineDay> &days = m_timeline.days();
    for (std::size_t i = 0; i < days.size(); ++i) {
        const bool isKnown = std::ranges::any_of(m_shown, [&](std::size_t device) {
            return device < days[i].lanes.size() && !days[i].lanes[device].segments.empty();
        });
        if (isKnown && m_timeline.matches(days[i], m_shown))
            m_rows.push_back(i);
    }
    if (before) {
        // The days may have moved, and the segments of today have grown.
        const auto row = std::ranges::find_if(
            m_rows, [&](std::size_t day) { return days[day].date == m_currentDay; });
        Spot spot = *before;
        spot.row = static_cast<std::size_t>(row - m_rows.begin());
        const TimelineLane *const lane =
            row == m_rows.end() ? nullptr : laneAt(spot.row, spot.lane);
        m_current = lane != nullptr && spot.segment < lane->segments.size() ? std::optional(spot)
                                                                            : std::nullopt;
    }
    place();
    viewport()->update();
    tellCurrent();
}

void TimelineView::setTail(const QString &text) {
    if (std::exchange(m_tail, text) != text)
        viewport()->update();
}

std::size_t TimelineView::rowsBelow() const {
    const int bottom = verticalScrollBar()->value() + viewport()->height() - m_headHeight;
    const auto seen = static_cast<std::size_t>(std::max(0, bottom / m_rowHeight));
    return m_rows.size() - std::min(m_rows.size(), seen);
}

bool TimelineView::goTo(const QDate &day) {
    const auto row = std::ranges::find_if(
        m_rows, [&](std::size_t each) { return m_timeline.days()[each].date <= day; });
    if (row == m_rows.end())
        return false;
    const auto index = static_cast<std::size_t>(row - m_rows.begin());
    verticalScrollBar()->setValue(static_cast<int>(index) * m_rowHeight);
    for (std::size_t lane = 0; lane < m_shown.size(); ++lane) {
        if (const auto spot = spotAt(index, lane, 0)) {
            choose(spot);
            break;
        }
    }
    return true;
}

// ---- geometry

void TimelineView::layOut() {
    const QFontMetrics small(look::font(look::Type::Small));
    const QFontMetrics body(look::font(look::Type::Body));
    m_dateWidth = 0;
    for (int day = 22; day < 29; ++day) // one of each day of the week
        m_dateWidth = std::max(m_dateWidth, body.horizontalAdvance(dayText(QDate(2028, 12, day))));
    m_nameWidth = 0;
    if (m_shown.size() > 1)
        for (const std::size_t device : m_shown)
            m_nameWidth = std::max(
                m_nameWidth, small.horizontalAdvance(m_names.value(static_cast<int>(device))));
    m_nameWidth = std::min(m_nameWidth, viewport()->width() / 5);
    m_dateWidth += look::unit; // digits and hints of fonts differ a little
    m_sumWidth =
        look::unit + std::max(small.horizontalAdvance(format::duration(std::chrono::minutes(1439))),
                              small.horizontalAdvance(sumTitle()));
    m_headHeight = small.height() + look::unit;
    m_laneHeight = body.height() + look::tight;
    m_rowHeight =
        static_cast<int>(std::max<std::size_t>(1, m_shown.size())) * m_laneHeight + look::unit;
    place();
}

void TimelineView::place() {
    const int room = viewport()->height() - m_headHeight;
    const int tail = m_laneHeight + look::unit;
    const int content = static_cast<int>(m_rows.size()) * m_rowHeight + tail;
    verticalScrollBar()->setPageStep(std::max(room, 1));
    verticalScrollBar()->setSingleStep(m_rowHeight);
    verticalScrollBar()->setRange(0, std::max(0, content - room));
}

QSize TimelineView::sizeHint() const {
    return {60 * look::unit, m_headHeight + leastRows * m_rowHeight};
}

const TimelineDay &TimelineView::dayAt(std::size_t row) const {
    return m_timeline.days()[m_rows[row]];
}

const TimelineLane *TimelineView::laneAt(std::size_t row, std::size_t lane) const {
    const TimelineDay &day = dayAt(row);
    const std::size_t device = m_shown[lane];
    return device < day.lanes.size() ? &day.lanes[device] : nullptr;
}

QRect TimelineView::rowRect(std::size_t row) const {
    return {0, m_headHeight + static_cast<int>(row) * m_rowHeight - verticalScrollBar()->value(),
            viewport()->width(), m_rowHeight};
}

QRect TimelineView::barRect(std::size_t row, std::size_t lane) const {
    const int left =
        look::unit + m_dateWidth + look::gap + (m_nameWidth > 0 ? m_nameWidth + look::unit : 0);
    const int right = viewport()->width() - m_sumWidth - look::gap - look::unit;
    return {left,
            rowRect(row).top() + look::tight + static_cast<int>(lane) * m_laneHeight +
                look::tight / 2,
            std::max(right - left, 1), m_laneHeight - look::tight};
}

QRect TimelineView::segmentRect(const Spot &spot) const {
    const QRect bar = barRect(spot.row, spot.lane);
    const TimelineDay &day = dayAt(spot.row);
    const TimelineSegment &segment = laneAt(spot.row, spot.lane)->segments[spot.segment];
    const int left = bar.left() + qRound(day.positionOf(segment.begin) * bar.width());
    const int right = bar.left() + qRound(day.positionOf(segment.end) * bar.width());
    return {left, bar.top(), std::max(right - left, 1), bar.height()};
}

QRect TimelineView::mirrored(const QRect &rect) const {
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), rect);
}

std::optional<TimelineView::Spot> TimelineView::spotAt(const QPoint &point) const {
    const QPoint at = QStyle::visualPos(layoutDirection(), viewport()->rect(), point);
    const int y = at.y() - m_headHeight + verticalScrollBar()->value();
    if (at.y() < m_headHeight || y < 0 || y / m_rowHeight >= static_cast<int>(m_rows.size()))
        return std::nullopt;
    const auto row = static_cast<std::size_t>(y / m_rowHeight);
    for (std::size_t lane = 0; lane < m_shown.size(); ++lane) {
        const QRect bar = barRect(row, lane);
        if (!bar.adjusted(0, -look::tight / 2, 0, look::tight / 2).contains(at))
            continue;
        const auto spot = spotAt(row, lane, double(at.x() - bar.left()) / bar.width());
        // What comes after the last one is not known yet.
        return spot && segmentRect(*spot).adjusted(-1, 0, 1, 0).contains({at.x(), bar.top()})
                   ? spot
                   : std::nullopt;
    }
    return std::nullopt;
}

// The segment at that part of the day, or the nearest before or after it.
std::optional<TimelineView::Spot> TimelineView::spotAt(std::size_t row, std::size_t lane,
                                                       double position) const {
    const TimelineLane *const found = laneAt(row, lane);
    if (found == nullptr || found->segments.empty())
        return std::nullopt;
    const TimelineDay &day = dayAt(row);
    const auto after = std::ranges::upper_bound(
        found->segments, position, {},
        [&](const TimelineSegment &segment) { return day.positionOf(segment.end); });
    const auto index =
        std::min<std::ptrdiff_t>(after - found->segments.begin(), std::ssize(found->segments) - 1);
    return Spot{row, lane, static_cast<std::size_t>(index)};
}

// ---- choosing

QString TimelineView::describe(const Spot &spot) const {
    const TimelineDay &day = dayAt(spot.row);
    const TimelineSegment &segment = laneAt(spot.row, spot.lane)->segments[spot.segment];
    const QString words = m_timeline.describe(day, segment);
    const QString date = QLocale().toString(day.date, QLocale::LongFormat);
    if (m_timeline.devices().size() < 2)
        //: A date, and what was so from when to when
        return tr("%1\n%2").arg(date, words);
    //: A date, a device, and what was so from when to when
    return tr("%1, %2\n%3").arg(date, m_names.value(static_cast<int>(m_shown[spot.lane])), words);
}

QString TimelineView::currentText() const {
    return m_current ? describe(*m_current) : QString();
}

// Goes on in the day before or after, of the same device.
std::optional<TimelineView::Spot> TimelineView::beside(const Spot &spot, int step) const {
    const auto next = static_cast<std::ptrdiff_t>(spot.segment) + step;
    if (next >= 0 && next < std::ssize(laneAt(spot.row, spot.lane)->segments))
        return Spot{spot.row, spot.lane, static_cast<std::size_t>(next)};
    // Newest on top: later is above.
    for (auto row = static_cast<std::ptrdiff_t>(spot.row) - step;
         row >= 0 && row < std::ssize(m_rows); row -= step)
        if (const auto found =
                spotAt(static_cast<std::size_t>(row), spot.lane, step > 0 ? 0.0 : 1.0))
            return found;
    return std::nullopt;
}

// Goes on in the bar below or above, at the same time of the day.
std::optional<TimelineView::Spot> TimelineView::across(const Spot &spot, int step) const {
    const TimelineSegment &segment = laneAt(spot.row, spot.lane)->segments[spot.segment];
    const double position = dayAt(spot.row).positionOf(segment.begin);
    const auto lanes = static_cast<std::ptrdiff_t>(m_shown.size());
    const auto all = std::ssize(m_rows) * lanes;
    for (auto at = static_cast<std::ptrdiff_t>(spot.row * m_shown.size() + spot.lane) + step;
         at >= 0 && at < all; at += step)
        if (const auto found = spotAt(static_cast<std::size_t>(at / lanes),
                                      static_cast<std::size_t>(at % lanes), position))
            return found;
    return std::nullopt;
}

// The one at the latest moment of the day on top of what can be seen.
std::optional<TimelineView::Spot> TimelineView::firstSpot() const {
    if (m_rows.empty() || m_shown.empty())
        return std::nullopt;
    const auto row = std::min(
        static_cast<std::size_t>((verticalScrollBar()->value() + m_rowHeight - 1) / m_rowHeight),
        m_rows.size() - 1);
    for (std::size_t lane = 0; lane < m_shown.size(); ++lane)
        if (const auto spot = spotAt(row, lane, 1))
            return spot;
    return std::nullopt;
}

void TimelineView::choose(std::optional<Spot> spot) {
    if (!spot)
        return;
    m_current = spot;
    m_currentDay = dayAt(spot->row).date;
    const QRect row = rowRect(spot->row);
    if (row.top() < m_headHeight)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + row.top() - m_headHeight);
    else if (row.bottom() >= viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + row.bottom() + 1 -
                                      viewport()->height());
    viewport()->update();
    tellCurrent();
}

void TimelineView::tellCurrent() {
    const QString text = currentText();
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    Q_EMIT currentChanged(text);
}

void TimelineView::keyPressEvent(QKeyEvent *event) {
    if (!m_current) {
        choose(firstSpot());
        if (!m_current)
            return QAbstractScrollArea::keyPressEvent(event);
    }
    const int forward = isRightToLeft() ? -1 : 1;
    const auto page = static_cast<int>(std::max<std::size_t>(
        1, static_cast<std::size_t>(verticalScrollBar()->pageStep() / m_rowHeight)));
    const auto rowAt = [&](std::ptrdiff_t row) {
        return spotAt(
            static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(row, 0, std::ssize(m_rows) - 1)),
            m_current->lane,
            dayAt(m_current->row)
                .positionOf(
                    laneAt(m_current->row, m_current->lane)->segments[m_current->segment].begin));
    };
    const auto row = static_cast<std::ptrdiff_t>(m_current->row);
    switch (event->key()) {
    case Qt::Key_Right:
        return choose(beside(*m_current, forward));
    case Qt::Key_Left:
        return choose(beside(*m_current, -forward));
    case Qt::Key_Down:
        return choose(across(*m_current, 1));
    case Qt::Key_Up:
        return choose(across(*m_current, -1));
    case Qt::Key_PageDown:
        return choose(rowAt(row + page));
    case Qt::Key_PageUp:
        return choose(rowAt(row - page));
    case Qt::Key_Home:
        return choose(event->modifiers() & Qt::ControlModifier
                          ? rowAt(0)
                          : spotAt(m_current->row, m_current->lane, 0));
    case Qt::Key_End:
        return choose(event->modifiers() & Qt::ControlModifier
                          ? rowAt(std::ssize(m_rows))
                          : spotAt(m_current->row, m_current->lane, 1));
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TimelineView::mousePressEvent(QMouseEvent *event) {
    choose(spotAt(event->pos()));
}

void TimelineView::focusInEvent(QFocusEvent *event) {
    QAbstractScrollArea::focusInEvent(event);
    if (!m_current && event->reason() != Qt::MouseFocusReason)
        choose(firstSpot());
    viewport()->update();
}

void TimelineView::focusOutEvent(QFocusEvent *event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

// ---- what Qt tells

void TimelineView::resizeEvent(QResizeEvent *event) {
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void TimelineView::changeEvent(QEvent *event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LayoutDirectionChange) {
        m_fills = {};
        layOut();
        viewport()->update();
    }
}

bool TimelineView::viewportEvent(QEvent *event) {
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    if (const auto spot = spotAt(help->pos()))
        QToolTip::showText(help->globalPos(), describe(*spot), viewport(),
                           mirrored(segmentRect(*spot)));
    else
        QToolTip::hideText();
    return true;
}

void TimelineView::scrollContentsBy(int, int) {
    viewport()->update();
    Q_EMIT scrolled();
}

// ---- painting

void TimelineView::paintEvent(QPaintEvent *) {
    if (m_fills.front().style() == Qt::NoBrush)
        for (const TimelineState state : allTimelineStates)
            m_fills[static_cast<std::size_t>(state)] = look::fill(didOf(state), palette());
    QPainter painter(viewport());
    const int top = verticalScrollBar()->value();
    const auto first = static_cast<std::size_t>(top / m_rowHeight);
    const auto last = std::min(
        m_rows.size(), static_cast<std::size_t>((top + viewport()->height()) / m_rowHeight + 1));
    painter.setClipRect(viewport()->rect().adjusted(0, m_headHeight, 0, 0));
    for (std::size_t row = first; row < last; ++row)
        paintRow(painter, row);
    if (!m_tail.isEmpty())
        paintText(painter,
                  {look::unit, rowRect(m_rows.size()).top() + look::tight,
                   viewport()->width() - 2 * look::unit, m_laneHeight},
                  look::Type::Body, look::Tone::Quiet, Qt::AlignVCenter | Qt::AlignLeading, m_tail);
    painter.setClipping(false);
    if (!m_rows.empty())
        paintHead(painter);
}

void TimelineView::paintText(QPainter &painter, const QRect &rect, look::Type type, look::Tone tone,
                             Qt::Alignment alignment, const QString &text) const {
    const QFont font = look::font(type);
    painter.setFont(font);
    painter.setPen(look::colour(tone, palette()));
    painter.drawText(mirrored(rect),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment)),
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

void TimelineView::paintHead(QPainter &painter) const {
    const QRect bar = barRect(0, 0);
    // The last one stands before the end, so that it does not run into the next column.
    for (int hour = 0; hour < 24; hour += hoursBetweenTicks) {
        const int at = bar.left() + bar.width() * hour / 24;
        paintText(painter, {at, 0, bar.width() * hoursBetweenTicks / 24, m_headHeight},
                  look::Type::Small, look::Tone::Quiet, Qt::AlignVCenter | Qt::AlignLeading,
                  QLocale().toString(QTime(hour, 0), QLocale::ShortFormat));
    }
    paintText(painter, {bar.right() + look::gap, 0, m_sumWidth, m_headHeight}, look::Type::Small,
              look::Tone::Quiet, Qt::AlignVCenter | Qt::AlignTrailing, sumTitle());
}

QString TimelineView::sumTitle() const {
    return m_timeline.isSearched() ? tr("Found") : tr("Ran");
}

void TimelineView::paintRow(QPainter &painter, std::size_t row) const {
    const TimelineDay &day = dayAt(row);
    const QRect rect = rowRect(row);
    // Where the clock was changed, noon is not in the middle.
    QPen line(palette().color(QPalette::Midlight), 1);
    painter.setPen(line);
    const QRect bar = barRect(row, 0);
    for (int hour = 0; hour < 24; hour += hoursBetweenTicks) {
        const QDateTime moment(day.date, QTime(hour, 0));
        const WallTime time{std::chrono::milliseconds(moment.toMSecsSinceEpoch())};
        const int x = bar.left() + qRound(day.positionOf(time) * bar.width());
        const QRect tick = mirrored({x, rect.top(), 1, rect.height()});
        painter.drawLine(tick.left(), tick.top(), tick.left(), tick.bottom());
    }
    paintText(painter, {look::unit, bar.top(), m_dateWidth, bar.height()}, look::Type::Body,
              look::Tone::Plain, Qt::AlignVCenter | Qt::AlignLeading, dayText(day.date));
    for (std::size_t lane = 0; lane < m_shown.size(); ++lane)
        paintLane(painter, row, lane);
    if (m_current && m_current->row == row) {
        const QRect around = mirrored(segmentRect(*m_current)).adjusted(-3, -2, 2, 1);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(hasFocus() ? QPalette::WindowText : QPalette::Mid), 2));
        painter.drawRect(around);
    }
}

void TimelineView::paintLane(QPainter &painter, std::size_t row, std::size_t lane) const {
    const QRect bar = barRect(row, lane);
    if (m_nameWidth > 0)
        paintText(painter,
                  {look::unit + m_dateWidth + look::gap, bar.top(), m_nameWidth, bar.height()},
                  look::Type::Small, look::Tone::Quiet, Qt::AlignVCenter | Qt::AlignLeading,
                  m_names.value(static_cast<int>(m_shown[lane])));
    const TimelineLane *const found = laneAt(row, lane);
    if (found == nullptr || found->segments.empty())
        return;
    const TimelineDay &day = dayAt(row);
    int painted = bar.left();
    for (const TimelineSegment &segment : found->segments) {
        const int left =
            std::max(painted, bar.left() + qRound(day.positionOf(segment.begin) * bar.width()));
        const int right = bar.left() + qRound(day.positionOf(segment.end) * bar.width());
        // Of several within a pixel, one is enough; without any, they could not be found.
        if (right < left)
            continue;
        const int width = std::max(right - left, 1);
        painted = left + width;
        const TimelineState state = m_timeline.cause(segment.cause).state;
        const int height = heightOf(state, bar.height());
        const QRect rect = mirrored({left, bar.bottom() + 1 - height, width, height});
        painter.setOpacity(m_timeline.matches(segment) ? 1 : faded);
        if (state == TimelineState::Offline)
            painter.fillRect(rect, look::colour(look::Tone::Quiet, palette()));
        else
            painter.fillRect(rect, m_fills[static_cast<std::size_t>(state)]);
    }
    painter.setOpacity(1);
    const auto sum = m_timeline.isSearched()
                         ? m_timeline.matching(*found)
                         : found->sums[static_cast<std::size_t>(TimelineState::Ran)] +
                               found->sums[static_cast<std::size_t>(TimelineState::Throttled)];
    paintText(painter, {bar.right() + look::gap, bar.top(), m_sumWidth, bar.height()},
              look::Type::Small, look::Tone::Plain, Qt::AlignVCenter | Qt::AlignTrailing,
              sum.count() == 0 ? tr("–") : format::duration(sum));
}

} // namespace commonwatt
