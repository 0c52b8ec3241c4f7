#include "ui/pages/earnings_chart.h"

#include "ui/look/look.h"

#include <QBarSet>
#include <QEvent>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLegend>
#include <QPainter>
#include <QRegularExpression>
#include <QStackedBarSeries>

#include <algorithm>
#include <utility>

namespace commonwatt {

namespace {

constexpr int leastHeight = 30 * look::unit;
constexpr int valueTicks = 4;
constexpr double barWidth = 0.7; // of the room that each has

double toCredits(MicroCredits credits) {
    return static_cast<double>(credits.value) / 1e6;
}

// As many decimals as tell the ticks apart.
QString labelFormat(double top) {
    if (top >= 10)
        return QStringLiteral("%.0f");
    if (top >= 1)
        return QStringLiteral("%.1f");
    return top >= 0.1 ? QStringLiteral("%.2f") : QStringLiteral("%.4f");
}

} // namespace

EarningsChart::EarningsChart(QWidget *parent)
    : QChartView(parent) {
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(leastHeight);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Credits over time"));
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setLocalizeNumbers(true);
    chart()->setBackgroundRoundness(0);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
}

void EarningsChart::show(const EarningsChartData &shown) {
    const bool isSame = !m_data.bars.empty() && m_data.period == shown.period &&
                        m_data.bars.back().first == shown.bars.back().first;
    m_data = shown;
    if (!isSame)
        m_picked = m_data.bars.size() - 1;
    draw();
    Q_EMIT pickedChanged();
}

void EarningsChart::pick(std::size_t bar) {
    if (bar >= m_data.bars.size() || std::exchange(m_picked, bar) == bar)
        return;
    viewport()->update();
    Q_EMIT pickedChanged();
}

void EarningsChart::draw() {
    m_isDrawing = true;
    chart()->removeAllSeries();
    for (QAbstractAxis *const axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    const QPalette colours = palette();
    const QColor quiet = look::colour(look::Tone::Quiet, colours);
    chart()->setBackgroundBrush(colours.color(QPalette::Base));
    setBackgroundBrush(colours.color(QPalette::Base));

    // Time goes as one reads.
    std::vector<const EarningsBar *> fromLeft;
    for (const EarningsBar &bar : m_data.bars)
        fromLeft.push_back(&bar);
    if (isMirrored())
        std::ranges::reverse(fromLeft);

    auto *const bars = new QStackedBarSeries;
    bars->setBarWidth(barWidth);
    for (std::size_t i = 0; i < m_data.series.size(); ++i) {
        auto *const set = new QBarSet(m_data.series[i]);
        const QBrush brush = look::series(i, colours);
        set->setBrush(brush);
        set->setPen(QPen(brush.color(), 1)); // what is hatched has an edge, too
        for (const EarningsBar *const bar : fromLeft)
            set->append(toCredits(bar->parts[i]));
        bars->append(set);
    }
    chart()->addSeries(bars);

    const QLocale locale;
    QStringList names;
    // Without the year, for which there is no room.
    static const QRegularExpression year(QStringLiteral("[^dM]*y+[^dM]*"));
    const QString dayFormat = locale.dateFormat(QLocale::ShortFormat).remove(year);
    for (const EarningsBar *const bar : fromLeft) {
        switch (m_data.period) {
        case EarningsPeriod::Day:
            names << locale.toString(bar->first.day());
            break;
        case EarningsPeriod::Week:
            names << locale.toString(bar->first, dayFormat);
            break;
        case EarningsPeriod::Month:
            names << locale.standaloneMonthName(bar->first.month(), QLocale::ShortFormat);
            break;
        }
    }
    auto *const times = new QBarCategoryAxis;
    times->append(names);
    times->setGridLineVisible(false);
    times->setTruncateLabels(false); // into dots, already where they come close to one another
    auto *const values = new QValueAxis;
    double top = 0;
    for (const EarningsBar &bar : m_data.bars)
        top = std::max(top, toCredits(bar.sum.credits));
    values->setTickCount(valueTicks);
    values->setRange(0, top > 0 ? top : 1);
    values->applyNiceNumbers();
    values->setMin(0);
    values->setLabelFormat(labelFormat(values->max()));
    values->setLineVisible(false);
    for (QAbstractAxis *const axis :
         {static_cast<QAbstractAxis *>(times), static_cast<QAbstractAxis *>(values)}) {
        axis->setLabelsFont(look::font(look::Type::Small));
        axis->setLabelsColor(quiet);
        axis->setLinePenColor(quiet);
        axis->setGridLineColor(colours.color(QPalette::Midlight));
    }
    chart()->addAxis(times, Qt::AlignBottom);
    chart()->addAxis(values, isMirrored() ? Qt::AlignRight : Qt::AlignLeft);
    bars->attachAxis(times);
    bars->attachAxis(values);

    QLegend *const legend = chart()->legend();
    legend->setAlignment(Qt::AlignTop);
    legend->setFont(look::font(look::Type::Small));
    legend->setLabelColor(colours.color(QPalette::Text));
    legend->setMarkerShape(QLegend::MarkerShapeRectangle);
    legend->setVisible(!m_data.series.empty());
    m_isDrawing = false;
    viewport()->update();
}

// A frame around the picked bar: seen without colour.
void EarningsChart::drawForeground(QPainter *painter, const QRectF &rect) {
    QChartView::drawForeground(painter, rect);
    if (m_data.bars.empty())
        return;
    const QRectF area = chart()->mapToScene(chart()->plotArea()).boundingRect();
    const auto count = static_cast<double>(m_data.bars.size());
    const auto place =
        static_cast<double>(isMirrored() ? m_data.bars.size() - 1 - m_picked : m_picked);
    const QRectF bar(area.left() + place * area.width() / count, area.top(), area.width() / count,
                     area.height());
    painter->setPen(QPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Text),
                         hasFocus() ? 2 : 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(bar);
}

void EarningsChart::keyPressEvent(QKeyEvent *event) {
    const int older = isMirrored() ? Qt::Key_Right : Qt::Key_Left;
    const int newer = isMirrored() ? Qt::Key_Left : Qt::Key_Right;
    if (event->key() == older && m_picked > 0)
        pick(m_picked - 1);
    else if (event->key() == newer)
        pick(m_picked + 1);
    else if (event->key() == Qt::Key_Home)
        pick(0);
    else if (event->key() == Qt::Key_End && !m_data.bars.empty())
        pick(m_data.bars.size() - 1);
    else
        event->ignore(); // up and down scroll the page
}

void EarningsChart::mousePressEvent(QMouseEvent *event) {
    const QRectF area = chart()->mapToScene(chart()->plotArea()).boundingRect();
    const double at = (mapToScene(event->pos()).x() - area.left()) / area.width();
    if (m_data.bars.empty() || at < 0 || at >= 1)
        return;
    const auto place = static_cast<std::size_t>(at * static_cast<double>(m_data.bars.size()));
    pick(isMirrored() ? m_data.bars.size() - 1 - place : place);
}

void EarningsChart::changeEvent(QEvent *event) {
    QChartView::changeEvent(event);
    if (!m_isDrawing && !m_data.bars.empty() &&
        (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
         event->type() == QEvent::LayoutDirectionChange))
        draw();
}

} // namespace commonwatt
