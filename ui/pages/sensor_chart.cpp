#include "ui/pages/sensor_chart.h"

#include <QAreaSeries>
#include <QDateTime>
#include <QEvent>
#include <QGraphicsLayout>
#include <QHBoxLayout>
#include <QLineSeries>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace commonwatt {

namespace {

constexpr int leastHeight = 20 * look::unit;
constexpr int timeTicks = 5;
constexpr int valueTicks = 4;
constexpr int areaAlpha = 60; // so that the line within can be seen

double toAxis(WallTime time) {
    return static_cast<double>(time.time_since_epoch().count());
}

// At least this far apart, so that a curve that rests is not shown as mountains.
constexpr double leastRange = 10;

} // namespace

SensorChart::SensorChart(const QString &title, const QString &unit, std::size_t series,
                         bool isFromZero, QWidget *parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_series(series)
    , m_isFromZero(isFromZero)
    , m_title(new Text(title, look::Type::Heading))
    , m_words(new Text(look::Type::Small, look::Tone::Quiet))
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart))
    , m_times(new QDateTimeAxis)
    , m_values(new QValueAxis) {
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::tight);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addWidget(m_view, 1);
    m_view->setMinimumHeight(leastHeight);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFocusPolicy(Qt::NoFocus); // nothing in it can be chosen
    m_view->setAccessibleName(title);
    m_chart->legend()->hide();
    m_chart->setBackgroundRoundness(0);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setLocalizeNumbers(true);
    m_times->setTickCount(timeTicks);
    m_values->setTickCount(valueTicks);
    m_values->setLabelFormat(QStringLiteral("%.0f"));
    m_chart->addAxis(m_times, Qt::AlignBottom);
    m_chart->addAxis(m_values, Qt::AlignLeft);
}

void SensorChart::show(const SensorCurve &curve, WallTime from, WallTime to,
                       const QString &timeFormat) {
    m_curve = curve;
    m_from = from;
    m_to = to;
    m_times->setFormat(timeFormat);
    draw();
}

QString SensorChart::withUnit(double value) const {
    return m_unit.arg(QLocale().toString(value, 'f', 0));
}

void SensorChart::draw() {
    m_chart->removeAllSeries();
    const QPalette colours = palette();
    m_chart->setBackgroundBrush(colours.color(QPalette::Window));
    const QColor quiet = look::colour(look::Tone::Quiet, colours);
    for (QAbstractAxis *const axis :
         {static_cast<QAbstractAxis *>(m_times), static_cast<QAbstractAxis *>(m_values)}) {
        axis->setLabelsFont(look::font(look::Type::Small));
        axis->setLabelsColor(quiet);
        axis->setLinePenColor(quiet);
        axis->setGridLineColor(colours.color(QPalette::Midlight));
    }
    m_times->setGridLineVisible(false);
    m_values->setLineVisible(false);
    m_times->setRange(QDateTime::fromMSecsSinceEpoch(m_from.time_since_epoch().count()),
                      QDateTime::fromMSecsSinceEpoch(m_to.time_since_epoch().count()));
    const double low = m_isFromZero ? 0 : m_curve.min.value_or(0);
    const double high = m_curve.max.value_or(leastRange);
    m_values->setRange(std::floor(low / leastRange) * leastRange,
                       std::max(std::ceil(high / leastRange) * leastRange,
                                std::floor(low / leastRange) * leastRange + leastRange));
    m_values->applyNiceNumbers();
    if (m_isFromZero)
        m_values->setMin(0);

    QPen pen = look::seriesPen(m_series, colours);
    QColor area = pen.color();
    area.setAlpha(areaAlpha);
    for (const CurvePiece &piece : m_curve.pieces) {
        auto *const mean = new QLineSeries;
        auto *const least = new QLineSeries;
        auto *const greatest = new QLineSeries;
        for (const CurvePoint &point : piece) {
            mean->append(toAxis(point.time), point.mean);
            least->append(toAxis(point.time), point.min);
            greatest->append(toAxis(point.time), point.max);
        }
        if (piece.size() == 1) // a line needs two
            mean->append(toAxis(piece.front().time) + 1, piece.front().mean);
        mean->setPen(pen);
        auto *const between = new QAreaSeries(greatest, least);
        least->setParent(between);
        greatest->setParent(between);
        between->setPen(Qt::NoPen);
        between->setBrush(area);
        for (QAbstractSeries *const one :
             {static_cast<QAbstractSeries *>(between), static_cast<QAbstractSeries *>(mean)}) {
            m_chart->addSeries(one);
            one->attachAxis(m_times);
            one->attachAxis(m_values);
        }
    }
    const QString words =
        m_curve.last
            ? tr("Last %1, least %2, greatest %3. Line: the mean; area: from the least to "
                 "the greatest.")
                  .arg(withUnit(*m_curve.last), withUnit(*m_curve.min), withUnit(*m_curve.max))
            : tr("Nothing was measured in this time. Sensors are read while something "
                 "computes.");
    m_words->show(words);
    m_view->setAccessibleDescription(words);
    place();
}

int SensorChart::labelWidth() const {
    const QFontMetrics metrics(look::font(look::Type::Small));
    return std::max(metrics.horizontalAdvance(QLocale().toString(m_values->max(), 'f', 0)),
                    metrics.horizontalAdvance(QLocale().toString(m_values->min(), 'f', 0)));
}

void SensorChart::setLabelWidth(int width) {
    m_labelWidth = width;
    place();
}

// Where Qt would put it by itself depends on the labels.
void SensorChart::place() {
    const QFontMetrics metrics(look::font(look::Type::Small));
    const int left = m_labelWidth + 2 * look::unit;
    const int half = metrics.height() * 3; // of the last label of the time
    m_chart->setPlotArea(
        QRectF(m_view->rect())
            .adjusted(left, look::unit, -half, -metrics.height() - 2 * look::unit));
}

void SensorChart::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    place();
}

void SensorChart::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

} // namespace commonwatt
