// A curve of one sensor over time: the mean as a line, least to greatest as an area around it. In
// the GUI's thread.
#pragma once

#include "ui/look/text.h"
#include "ui/models/sensor_curve.h"

#include <QChart>
#include <QChartView>
#include <QDateTimeAxis>
#include <QValueAxis>

namespace commonwatt {

class SensorChart : public QWidget {
    Q_OBJECT

public:
    // `series`: its place among the charts (look::series). `unit`: of a number, "%1 °C".
    SensorChart(const QString &title, const QString &unit, std::size_t series, bool isFromZero,
                QWidget *parent = nullptr);

    // `timeFormat`: of the labels of the time's axis.
    void show(const SensorCurve &curve, WallTime from, WallTime to, const QString &timeFormat);
    using QWidget::show;
    // How much room the numbers of the axis need; charts one above the other have the same.
    void setLabelWidth(int width);
    [[nodiscard]] int labelWidth() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void place();
    [[nodiscard]] QString withUnit(double value) const;

    QString m_unit;
    std::size_t m_series;
    bool m_isFromZero;
    SensorCurve m_curve;
    WallTime m_from{};
    WallTime m_to{};
    int m_labelWidth = 0;
    Text *m_title;
    Text *m_words;
    QChart *m_chart;
    QChartView *m_view;
    QDateTimeAxis *m_times;
    QValueAxis *m_values;
};

} // namespace commonwatt
