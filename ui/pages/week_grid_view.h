// The hours of a week, painted with the mouse (a press decides whether it paints or erases, and
// dragging goes on with it) or by keyboard: arrows move a cursor, Space turns its hour over, arrows
// with Shift take what the cursor stands on along. In the GUI's thread.
#pragma once

#include "ui/models/week_grid.h"

#include <QWidget>

namespace commonwatt {

class WeekGridView : public QWidget {
    Q_OBJECT

public:
    struct At {
        int day = 0; // Monday is 0
        int hour = 0;
        bool operator==(const At &) const = default;
    };

    // `name`: for screen readers, which are told of the hour at the cursor besides.
    explicit WeekGridView(const QString &name, QWidget *parent = nullptr);

    void setGrid(const WeekGrid &grid);
    [[nodiscard]] const WeekGrid &grid() const { return m_grid; }
    [[nodiscard]] At cursor() const { return m_cursor; }
    // "Monday, 18:00 to 19:00: it may run"
    [[nodiscard]] QString cellText(At at) const;
    // Of a cell, without its lines.
    [[nodiscard]] QRect cellRect(At at) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void painted(); // by the owner, and done
    void looksAt(const QString &cell);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] std::optional<At> at(QPoint point) const;
    [[nodiscard]] int dayOfRow(int row) const; // the week begins where the owner's does
    [[nodiscard]] int rowOfDay(int day) const;
    void moveTo(At at);
    void measure();
    void paintCell(QPainter &painter, At at) const;
    void paintHeader(QPainter &painter) const;

    QString m_name;
    WeekGrid m_grid;
    WeekGrid m_before; // while it is dragged
    std::optional<At> m_pressed;
    bool m_paints = false;
    At m_cursor;
    int m_labelWidth = 0;
    int m_rowHeight = 0;
};

} // namespace commonwatt
