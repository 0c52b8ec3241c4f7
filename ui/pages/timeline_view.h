// The timeline: a row for each day, newest on top, with a bar for each device from midnight to
// midnight. What a device did is told by the height and the pattern of the bar, by colour, and in
// words for the segment that is pointed at or chosen with the keyboard. Paints what is visible
// alone. In the GUI's thread.
#pragma once

#include "ui/look/look.h"
#include "ui/models/timeline.h"

#include <QAbstractScrollArea>

#include <optional>

namespace commonwatt {

class TimelineView : public QAbstractScrollArea {
    Q_OBJECT

public:
    // The timeline must outlive it.
    explicit TimelineView(const Timeline &timeline, QWidget *parent = nullptr);

    // Those shown, by their place in Timeline::devices(), and the names of all of them.
    void setDevices(std::vector<std::size_t> shown, QStringList names);
    // After the timeline or its search has changed.
    void refresh();
    // Stands below the last day, or alone where there is none.
    void setTail(const QString &text);

    // Days that have something to show.
    [[nodiscard]] const std::vector<std::size_t> &rows() const { return m_rows; }
    // How many of them are below those that can be seen.
    [[nodiscard]] std::size_t rowsBelow() const;
    // Brings the day to the top, or the next older one that is shown; false: there is none.
    bool goTo(const QDate &day);

    // Of the chosen segment; empty: none is.
    [[nodiscard]] QString currentText() const;

Q_SIGNALS:
    void scrolled();
    void currentChanged(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    // A segment: of the day at a row, of a shown device.
    struct Spot {
        std::size_t row = 0;
        std::size_t lane = 0;
        std::size_t segment = 0;
        bool operator==(const Spot &) const = default;
    };

    void layOut();
    void place(); // the scroll bar's range
    [[nodiscard]] const TimelineDay &dayAt(std::size_t row) const;
    [[nodiscard]] const TimelineLane *laneAt(std::size_t row, std::size_t lane) const;
    // Left to right; mirrored() turns them where the owner's language runs the other way.
    [[nodiscard]] QRect rowRect(std::size_t row) const;
    [[nodiscard]] QRect barRect(std::size_t row, std::size_t lane) const;
    [[nodiscard]] QRect segmentRect(const Spot &spot) const;
    [[nodiscard]] QRect mirrored(const QRect &rect) const;
    [[nodiscard]] std::optional<Spot> spotAt(const QPoint &point) const;
    [[nodiscard]] std::optional<Spot> spotAt(std::size_t row, std::size_t lane,
                                             double position) const;
    [[nodiscard]] QString describe(const Spot &spot) const;
    [[nodiscard]] std::optional<Spot> beside(const Spot &spot, int step) const;
    [[nodiscard]] std::optional<Spot> across(const Spot &spot, int step) const;
    [[nodiscard]] std::optional<Spot> firstSpot() const;
    void choose(std::optional<Spot> spot);
    void tellCurrent(); // if its words are others than before

    [[nodiscard]] QString sumTitle() const;
    void paintHead(QPainter &painter) const;
    void paintRow(QPainter &painter, std::size_t row) const;
    void paintLane(QPainter &painter, std::size_t row, std::size_t lane) const;
    void paintText(QPainter &painter, const QRect &rect, look::Type type, look::Tone tone,
                   Qt::Alignment alignment, const QString &text) const;

    const Timeline &m_timeline;
    std::vector<std::size_t> m_shown;
    QStringList m_names;
    std::vector<std::size_t> m_rows; // by place in Timeline::days()
    QString m_tail;
    std::optional<Spot> m_current;
    QDate m_currentDay; // of m_current, whose row is that of another day at midnight
    std::array<QBrush, allTimelineStates.size()> m_fills;

    // Widths of columns and heights, of the fonts.
    int m_dateWidth = 0;
    int m_nameWidth = 0; // 0: one device needs no name
    int m_sumWidth = 0;
    int m_headHeight = 0;
    int m_laneHeight = 0;
    int m_rowHeight = 0;
};

} // namespace commonwatt
