#include "ui/models/earnings_sums.h"

#include "ui/models/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace commonwatt {

namespace {

constexpr int daysShown = 28; // no day of the month is there twice
constexpr int weeksShown = 12;
constexpr int monthsShown = 12;
constexpr std::size_t mostSeries = 6; // as many as can be told apart

class Words {
    Q_DECLARE_TR_FUNCTIONS(EarningsSums)
};

QDate firstOf(QDate day, EarningsPeriod period, Qt::DayOfWeek firstDayOfWeek) {
    switch (period) {
    case EarningsPeriod::Day:
        break;
    case EarningsPeriod::Week:
        return day.addDays(-((day.dayOfWeek() - firstDayOfWeek + 7) % 7));
    case EarningsPeriod::Month:
        return {day.year(), day.month(), 1};
    }
    return day;
}

QDate stepped(QDate first, EarningsPeriod period, int steps) {
    switch (period) {
    case EarningsPeriod::Day:
        break;
    case EarningsPeriod::Week:
        return first.addDays(7LL * steps);
    case EarningsPeriod::Month:
        return first.addMonths(steps);
    }
    return first.addDays(steps);
}

int countOf(EarningsPeriod period) {
    switch (period) {
    case EarningsPeriod::Day:
        break;
    case EarningsPeriod::Week:
        return weeksShown;
    case EarningsPeriod::Month:
        return monthsShown;
    }
    return daysShown;
}

EarningsBar *barOf(std::vector<EarningsBar> &bars, QDate day) {
    const auto after = std::ranges::upper_bound(bars, day, {}, &EarningsBar::first);
    if (after == bars.begin() || std::prev(after)->last < day)
        return nullptr;
    return &*std::prev(after);
}

const std::string &keyOf(const WorkDay &work, EarningsSplit split) {
    return split == EarningsSplit::Model ? work.model : work.device;
}

} // namespace

EnergyOrigin EarningsSum::origin() const {
    if (measuredWattHours > 0)
        return countsAsMeasured(measuredWattHours, estimatedWattHours) ? EnergyOrigin::Measured
                                                                       : EnergyOrigin::Partly;
    return estimatedWattHours > 0 ? EnergyOrigin::Estimated : EnergyOrigin::None;
}

void EarningsSum::add(const WorkDay &work) {
    credits += work.credits;
    tasks += work.tasks;
    tokens += work.tokens;
    pending += work.pending;
}

void EarningsSum::add(const EnergyDay &energy) {
    measuredWattHours += energy.measuredWattHours;
    estimatedWattHours += energy.estimatedWattHours;
    if (!energy.cost)
        cost.reset();
    else if (cost)
        *cost += *energy.cost;
}

QDate toDate(std::chrono::local_days day) {
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

EarningsChartData earningsChart(const EarningsReport &report, EarningsPeriod period,
                                EarningsSplit split, QDate today, Qt::DayOfWeek firstDayOfWeek,
                                const std::map<std::string, QString> &names) {
    EarningsChartData chart;
    chart.period = period;
    const QDate newest = firstOf(today, period, firstDayOfWeek);
    for (int i = 1 - countOf(period); i <= 0; ++i)
        chart.bars.push_back(
            {stepped(newest, period, i), stepped(newest, period, i + 1).addDays(-1), {}, {}});

    std::map<std::string, MicroCredits> totals;
    for (const WorkDay &work : report.work) {
        if (EarningsBar *const bar = barOf(chart.bars, toDate(work.day))) {
            bar->sum.add(work);
            chart.sum.add(work);
            totals[keyOf(work, split)] += work.credits;
        }
    }
    for (const EnergyDay &energy : report.energy) {
        if (EarningsBar *const bar = barOf(chart.bars, toDate(energy.day))) {
            bar->sum.add(energy);
            chart.sum.add(energy);
        }
    }

    std::vector<std::pair<std::string, MicroCredits>> ranked(totals.begin(), totals.end());
    std::ranges::stable_sort(ranked, std::ranges::greater(),
                             &std::pair<std::string, MicroCredits>::second);
    const bool hasOthers = ranked.size() > mostSeries;
    std::map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < ranked.size(); ++i) {
        places[ranked[i].first] = std::min(i, mostSeries - 1);
        if (i >= mostSeries)
            continue;
        const auto name = names.find(ranked[i].first);
        if (hasOthers && i == mostSeries - 1)
            chart.series.push_back(Words::tr("Others"));
        else if (split == EarningsSplit::Device && name != names.end())
            chart.series.push_back(name->second);
        else
            chart.series.push_back(QString::fromStdString(ranked[i].first));
    }
    for (EarningsBar &bar : chart.bars)
        bar.parts.resize(chart.series.size());
    for (const WorkDay &work : report.work) {
        if (EarningsBar *const bar = barOf(chart.bars, toDate(work.day)))
            bar->parts[places.at(keyOf(work, split))] += work.credits;
    }
    return chart;
}

QString originWord(EnergyOrigin origin) {
    switch (origin) {
    case EnergyOrigin::None:
        break;
    case EnergyOrigin::Measured:
        return Words::tr("measured");
    case EnergyOrigin::Partly:
        return Words::tr("partly estimated");
    case EnergyOrigin::Estimated:
        return Words::tr("estimated");
    }
    return {};
}

QString barName(const EarningsBar &bar, EarningsPeriod period, const QLocale &locale) {
    switch (period) {
    case EarningsPeriod::Day:
        break;
    case EarningsPeriod::Week:
        //: The first and the last day of a week
        return Words::tr("%1 to %2")
            .arg(format::date(bar.first, locale), format::date(bar.last, locale));
    case EarningsPeriod::Month:
        //: A month and a year
        return Words::tr("%1 %2").arg(
            locale.standaloneMonthName(bar.first.month(), QLocale::LongFormat),
            QString::number(bar.first.year()));
    }
    return locale.toString(bar.first, QLocale::LongFormat);
}

QString barSentence(const EarningsChartData &chart, std::size_t at, const QString &currency,
                    const QLocale &locale) {
    const EarningsBar &bar = chart.bars.at(at);
    const EarningsSum &sum = bar.sum;
    const QString name = barName(bar, chart.period, locale);
    if (sum.tasks == 0 && sum.wattHours() == 0)
        //: %1 is a day, a week or a month
        return Words::tr("%1: nothing was computed.").arg(name);
    QStringList parts;
    for (std::size_t i = 0; i < bar.parts.size(); ++i) {
        if (bar.parts[i].value != 0)
            //: A model or a device, and its credits
            parts << Words::tr("%1 %2").arg(chart.series[i], format::credits(bar.parts[i], locale));
    }
    QStringList sentences;
    sentences << (parts.isEmpty()
                      ? Words::tr("%1: %2 credits.").arg(name, format::credits(sum.credits, locale))
                      //: %3 lists what they came from
                      : Words::tr("%1: %2 credits (%3).")
                            .arg(name, format::credits(sum.credits, locale),
                                 parts.join(Words::tr(", ", "between entries of a list"))));
    sentences << (sum.pending == 0 ? Words::tr("%Ln task(s).", nullptr, static_cast<int>(sum.tasks))
                                   //: %1 is a number of tasks
                                   : Words::tr("%Ln task(s), %1 of them pending.", nullptr,
                                               static_cast<int>(sum.tasks))
                                         .arg(format::count(sum.pending, locale)));
    if (sum.wattHours() > 0) {
        const QString energy = format::energy(sum.wattHours(), locale);
        sentences << (sum.cost
                          //: Energy, "measured" or the like, and what it cost
                          ? Words::tr("%1 %2, which cost %3.")
                                .arg(energy, originWord(sum.origin()),
                                     format::money(*sum.cost, currency, locale))
                          : Words::tr("%1 %2; its price is not known for all of it.")
                                .arg(energy, originWord(sum.origin())));
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace commonwatt
