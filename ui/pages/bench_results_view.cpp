#include "ui/pages/bench_results_view.h"

#include "ui/controls/card.h"
#include "ui/controls/rows.h"
#include "ui/models/bench_text.h"
#include "ui/models/format.h"
#include "ui/pages/bar_list.h"

#include <QGridLayout>

#include <algorithm>
#include <memory>

namespace commonwatt {

namespace {

constexpr std::size_t shownRuns = 10;

QString told(const std::string &text) {
    return QString::fromStdString(text);
}

// A card with a heading; returns what goes under it.
QVBoxLayout *group(QVBoxLayout *page, const QString &heading) {
    auto *const card = new Card;
    card->rows()->setSpacing(look::unit);
    card->rows()->addWidget(new Text(heading, look::Type::Heading));
    auto *const rows = new QVBoxLayout;
    rows->setSpacing(look::unit);
    card->rows()->addLayout(rows);
    page->addWidget(card);
    return rows;
}

// A cell of a table: numbers at the end of their column, and not broken.
Text *cell(const QString &text, look::Tone tone = look::Tone::Plain) {
    auto *const cell = new Text(text, look::Type::Body, tone);
    cell->setWordWrap(false);
    return cell;
}

QGridLayout *table(const QStringList &heads) {
    auto *const grid = new QGridLayout;
    grid->setHorizontalSpacing(look::margin);
    grid->setVerticalSpacing(look::tight);
    for (qsizetype column = 0; column < heads.size(); ++column) {
        auto *const head = new Text(heads[column], look::Type::Small, look::Tone::Quiet);
        grid->addWidget(head, 0, static_cast<int>(column));
    }
    return grid;
}

QString rateOf(const BenchReport &report, std::string_view figure) {
    const BenchFigure *const found = report.find(figure);
    return found ? valueText(*found) : QString();
}

std::size_t seriesOf(ComparedDevice::Source source) {
    switch (source) {
    case ComparedDevice::Source::Own:
        return 0;
    case ComparedDevice::Source::Peak:
        return 1;
    case ComparedDevice::Source::Measured:
        break;
    }
    return 2;
}

} // namespace

BenchResultsView::BenchResultsView(QWidget *parent)
    : QWidget(parent)
    , m_when(new Text(look::Type::Small, look::Tone::Quiet))
    , m_figures(new FlowLayout(2 * look::margin, look::gap))
    , m_disturbed(new Text(look::Type::Body, look::Tone::Warn)) {
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::gap);
    layout->addLayout(m_figures);
    layout->addWidget(m_when);
    layout->addWidget(m_disturbed);
    m_predictions = group(layout, tr("What it would serve"));
    m_comparisons = group(layout, tr("Beside other devices"));
    m_history = group(layout, tr("Earlier runs"));
    auto *const details = new Fold(tr("All figures"));
    m_details = details->rows();
    layout->addWidget(details);
}

void BenchResultsView::show(const std::vector<PastRun> &runs, const ModelsStatus &models,
                            Bytes lent) {
    const BenchReport &report = *runs.front().report;
    showFigures(report);
    showPredictions(report, models, lent);
    showComparisons(report);
    showHistory(runs);
    showDetails(report);
    QWidget::show();
}

void BenchResultsView::showFigures(const BenchReport &report) {
    clearRows(m_figures);
    const auto add = [&](const QString &caption, const QString &value) {
        if (value.isEmpty())
            return;
        auto *const figure = new Figure(caption, Figure::Size::Large);
        figure->setValue(value);
        m_figures->addWidget(figure);
    };
    if (const std::optional<double> weights = weightsPerSecond(report))
        add(tr("Reads of a model"), format::withPrefix(*weights, QStringLiteral("B/s")));
    add(tr("Memory, read"), rateOf(report, "read"));
    add(tr("32-bit floats"), rateOf(report, "fma_f32"));
    add(tr("16-bit matrices"), rateOf(report, "matrix_f16"));
    //: %1: "Quick" or "Full", %2: when, %3: how long it took, %4: a driver
    m_when->show(tr("%1, %2, took %3, with %4")
                     .arg(profileText(report.profile), format::dateTime(report.began),
                          format::duration(report.took), told(report.driver)));
    const auto disturbed =
        std::ranges::count(report.figures, FigureState::Disturbed, &BenchFigure::state);
    m_disturbed->show(
        disturbed == 0
            ? QString()
            : tr("%Ln figure(s) were disturbed: something else used the device. Measure again when "
                 "it is idle.",
                 nullptr, static_cast<int>(disturbed)));
}

void BenchResultsView::showPredictions(const BenchReport &report, const ModelsStatus &models,
                                       Bytes lent) {
    clearRows(m_predictions);
    const auto add = [&](const QString &sentence) {
        if (!sentence.isEmpty())
            m_predictions->addWidget(new Text(sentence, look::Type::Body));
        return !sentence.isEmpty();
    };
    bool isAny = false;
    for (const ModelStatus &model : models.models)
        if (model.offered)
            isAny |= add(predictionText(told(model.name), workOf(model), lent, report));
    if (isAny)
        m_predictions->addSpacing(look::unit);
    for (const KnownSize &size : knownSizes)
        isAny |= add(predictionText(sizeText(size), size.work, lent, report));
    m_predictions->addWidget(
        new Text(isAny ? tr("Predicted from this measurement, for one request at a time.")
                       : tr("This run lacks the figures that a prediction takes. Measure again; if "
                            "they are missing then too, “All figures” says why."),
                 look::Type::Small, look::Tone::Quiet));
}

void BenchResultsView::showComparisons(const BenchReport &report) {
    clearRows(m_comparisons);
    const std::vector<Comparison> comparisons = compare(report, referenceDevices());
    if (comparisons.empty()) {
        m_comparisons->addWidget(
            new Text(tr("This run has no figure that is known of other devices."), look::Type::Body,
                     look::Tone::Quiet));
        return;
    }
    for (const Comparison &comparison : comparisons) {
        m_comparisons->addWidget(new Text(figureText(comparison.figure), look::Type::Body));
        std::vector<BarList::Bar> bars;
        for (const ComparedDevice &device : comparison.devices) {
            QString name = told(device.name);
            if (device.source == ComparedDevice::Source::Own)
                //: In a list of devices: the own one. %1 is its name
                name = tr("Yours: %1").arg(name);
            else if (device.source == ComparedDevice::Source::Peak)
                //: %1 is a device whose value is not measured
                name = tr("%1 (data sheet)").arg(name);
            bars.push_back({name, format::withPrefix(device.value, told(comparison.unit)),
                            device.value, seriesOf(device.source),
                            device.source == ComparedDevice::Source::Own});
        }
        auto *const list = new BarList;
        list->setAccessibleName(figureText(comparison.figure));
        list->show(std::move(bars));
        m_comparisons->addWidget(list);
    }
    m_comparisons->addWidget(new Text(
        tr("Values of data sheets are peaks, which no program reaches: yours is measured."),
        look::Type::Small, look::Tone::Quiet));
    QStringList sources;
    for (const ReferenceDevice &device : referenceDevices())
        sources << told(device.source);
    auto *const fold = new Fold(tr("Sources"));
    fold->rows()->addWidget(new Text(sources.join(u'\n'), look::Type::Small, look::Tone::Quiet));
    m_comparisons->addWidget(fold);
}

void BenchResultsView::showHistory(const std::vector<PastRun> &runs) {
    clearRows(m_history);
    auto *const grid =
        table({tr("When"), tr("Kind"), tr("Reads of a model"), tr("Memory, copied")});
    int row = 1;
    for (const PastRun &run : runs) {
        if (row > static_cast<int>(2 * shownRuns))
            break;
        const std::optional<double> weights = weightsPerSecond(*run.report);
        const QString copied = rateOf(*run.report, "copy");
        const QString dash = QStringLiteral("–");
        grid->addWidget(cell(format::dateTime(run.report->began)), row, 0);
        grid->addWidget(cell(profileText(run.report->profile)), row, 1);
        grid->addWidget(cell(weights ? format::withPrefix(*weights, QStringLiteral("B/s")) : dash),
                        row, 2);
        grid->addWidget(cell(copied.isEmpty() ? dash : copied), row, 3);
        QStringList drops;
        for (const BenchDrop &drop : run.drops)
            drops << dropText(drop);
        if (!drops.isEmpty())
            //: %1 is a list such as "Memory, read: 22 % slower"
            grid->addWidget(new Text(tr("Since the run before: %1.")
                                         .arg(drops.join(tr("; ", "between the parts of a list"))),
                                     look::Type::Body, look::Tone::Warn),
                            row + 1, 0, 1, 5);
        row += 2;
    }
    grid->setColumnStretch(4, 1);
    m_history->addLayout(grid);
    if (!runs.front().drops.empty())
        m_history->addWidget(new Text(tr("Look whether it is hot, slowed down, or used by another "
                                         "program, and measure again."),
                                      look::Type::Body));
    if (runs.size() == 1)
        m_history->addWidget(new Text(tr("The next run is compared with this one: what lost more "
                                         "than %1 is named.")
                                          .arg(format::percent(0.15)),
                                      look::Type::Small, look::Tone::Quiet));
}

void BenchResultsView::showDetails(const BenchReport &report) {
    clearRows(m_details);
    auto *const grid = table({tr("What"), tr("Value"), tr("Spread"), tr("Remark")});
    int row = 1;
    for (const BenchFigure &figure : figuresInOrder(report)) {
        auto *const what = new Text(figureText(figure.name), look::Type::Body);
        what->setToolTip(told(figure.name));
        grid->addWidget(what, row, 0);
        grid->addWidget(cell(valueText(figure)), row, 1);
        grid->addWidget(cell(figure.isValid() && figure.spread > 0 ? format::percent(figure.spread)
                                                                   : QString()),
                        row, 2);
        const QString remark = remarkText(figure);
        grid->addWidget(new Text(remark, look::Type::Body,
                                 figure.state == FigureState::Unsupported ? look::Tone::Quiet
                                                                          : look::Tone::Warn),
                        row, 3);
        ++row;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(3, 1);
    m_details->addLayout(grid);
}

} // namespace commonwatt
