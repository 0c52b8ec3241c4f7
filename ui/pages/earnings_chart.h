// Credits by day, week or month as stacked bars, of which one is picked by mouse or keyboard. In
// the GUI's thread.
#pragma once

#include "ui/models/earnings_sums.h"

#include <QBarCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QValueAxis>

namespace commonwatt {

class EarningsChart : public QChartView {
    Q_OBJECT

public:
    explicit EarningsChart(QWidget *parent = nullptr);

    // Picks the last bar if there were none, or others.
    void show(const EarningsChartData &shown);
    using QWidget::show;
    [[nodiscard]] std::size_t picked() const { return m_picked; }
    void pick(std::size_t bar);

Q_SIGNALS:
    void pickedChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void changeEvent(QEvent *event) override;

private:
    void draw();
    [[nodiscard]] bool isMirrored() const { return layoutDirection() == Qt::RightToLeft; }

    EarningsChartData m_data;
    std::size_t m_picked = 0;
    bool m_isDrawing = false;
};

} // namespace commonwatt
