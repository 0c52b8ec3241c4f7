#include "ui/pages/earnings_page.h"

#include "ui/controls/card.h"
#include "ui/controls/flow_layout.h"
#include "ui/models/device_names.h"
#include "ui/models/earnings_export.h"
#include "ui/models/format.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace commonwatt {

namespace {

constexpr std::chrono::seconds askAgainAfter{2};

} // namespace

EarningsPage::EarningsPage(DaemonState &state, QWidget *parent)
    : Page(state, tr("Earnings"), parent)
    , m_table(state.link())
    , m_period(new QComboBox)
    , m_split(new QComboBox)
    , m_told(new Text(look::Type::Small, look::Tone::Quiet))
    , m_credits(new Figure(tr("Credits"), Figure::Size::Large))
    , m_pending(new Figure(tr("Tasks pending"), Figure::Size::Large))
    , m_cost(new Figure(tr("Electricity"), Figure::Size::Large))
    , m_energy(new Figure(tr("Energy"), Figure::Size::Large))
    , m_chart(new EarningsChart)
    , m_picked(new Text(look::Type::Body))
    , m_tasks(new TaskSection(m_table))
    , m_explanation(new CreditExplanation) {
    m_period->setAccessibleName(tr("Time that is shown"));
    m_period->addItem(tr("Last 28 days"), static_cast<int>(EarningsPeriod::Day));
    m_period->addItem(tr("Last 12 weeks"), static_cast<int>(EarningsPeriod::Week));
    m_period->addItem(tr("Last 12 months"), static_cast<int>(EarningsPeriod::Month));
    m_split->setAccessibleName(tr("How it is divided"));
    m_split->addItem(tr("By model"), static_cast<int>(EarningsSplit::Model));
    m_split->addItem(tr("By device"), static_cast<int>(EarningsSplit::Device));
    auto *const exports = new ExportButton(
        state.link(),
        {{tr("Earnings by day"), tr("commonwatt earnings", "name of a file"),
          [] { return earningsByDay(QDate::currentDate()); }},
         {tr("All tasks"), tr("commonwatt tasks", "name of a file"), [] { return allTasks(); }}});
    m_told->show(QString());

    auto *const head = new QHBoxLayout;
    head->setSpacing(look::unit);
    head->addWidget(m_period);
    head->addWidget(m_split);
    head->addStretch();
    head->addWidget(exports);
    auto *const figures = new FlowLayout(2 * look::margin, look::gap);
    for (Figure *const figure : {m_credits, m_pending, m_cost, m_energy})
        figures->addWidget(figure);
    auto *const card = new Card;
    card->rows()->setSpacing(look::unit);
    card->rows()->addWidget(m_chart);
    card->rows()->addWidget(m_picked);

    auto *const layout = static_cast<QVBoxLayout *>(content()->layout());
    layout->addLayout(head);
    layout->addWidget(m_told);
    layout->addLayout(figures);
    layout->addWidget(card);
    layout->addWidget(m_explanation);
    layout->addWidget(m_tasks, 1);

    m_soon.setSingleShot(true);
    m_soon.setInterval(askAgainAfter);
    connect(&m_soon, &QTimer::timeout, this, &EarningsPage::ask);
    connect(m_period, &QComboBox::currentIndexChanged, this, &EarningsPage::showFigures);
    connect(m_split, &QComboBox::currentIndexChanged, this, &EarningsPage::showFigures);
    connect(m_chart, &EarningsChart::pickedChanged, this, &EarningsPage::showPicked);
    connect(exports, &ExportButton::saved, this,
            [this](const QString &path) { m_told->show(tr("Saved: %1").arg(path)); });
    connect(exports, &ExportButton::failed, this, [this] { m_told->show(QString()); });
    connect(&m_table, &TaskTable::loaded, this, &EarningsPage::takeTasks);
    connect(&m_table, &TaskTable::failed, m_tasks, &TaskSection::showProblem);
    connect(&link(), &DaemonLink::eventCame, this,
            [this](const std::string &type, const json::object &) {
                if (type != "task" || !isActive())
                    return;
                m_table.heedNew();
                m_soon.start();
            });
}

void EarningsPage::begin() {
    state().want("task");
    if (!m_report)
        showLoading();
    ask();
    m_table.refresh();
}

void EarningsPage::end() {
    state().unwant("task");
    m_soon.stop();
    m_table.rest();
}

void EarningsPage::update(const DaemonStatus &status) {
    std::map<std::string, QString> names = deviceNames(status);
    if (names != m_names) {
        m_names = std::move(names);
        m_table.setDeviceNames(m_names);
        showFigures();
    }
    // Credits that were booked make no event of their own.
    if (std::exchange(m_totals, status.totals) != status.totals) {
        m_table.heedNew();
        if (!m_soon.isActive())
            m_soon.start();
    }
}

void EarningsPage::ask() {
    fetch(
        "earnings", {}, [this](const json::object &answer) { take(answer); },
        [this] {
            showLoading();
            ask();
            m_table.refresh();
        });
}

void EarningsPage::take(const json::object &answer) {
    if (!isActive())
        return;
    Result<EarningsReport> report = earningsFromJson(answer);
    if (!report)
        return showNotice({tr("This could not be understood."),
                           tr("The program in the background is of another version: %1\nQuit it "
                              "and start Commonwatt again.")
                               .arg(QString::fromStdString(report.error().describe())),
                           {}});
    m_report = std::move(*report);
    showFigures();
    showAll();
}

void EarningsPage::takeTasks() {
    std::optional<TaskRecord> example;
    for (int row = 0; row < m_table.rowCount() && !example; ++row) {
        if (m_table.at(row).credits && m_table.at(row).credits->value > 0)
            example = m_table.at(row);
    }
    if (example) // of the last that matched otherwise: a search need not find one
        m_explanation->setExample(example);
    showAll();
}

void EarningsPage::showAll() {
    if (!isActive() || !m_report)
        return;
    const bool isFiltered = m_table.filter() != TaskTable::Filter();
    if (!m_report->work.empty() || isFiltered || m_table.total().value_or(1) > 0)
        return showContent();
    const QString later = tr("Here will be what your devices earn each day and what the "
                             "electricity costs, and every task that they compute.");
    const std::optional<DaemonStatus> &status = state().status();
    if (status && status->link == LinkState::NotJoined)
        return showNotice({tr("Nothing earned yet."),
                           tr("%1 To earn, join a coordinator.").arg(later), tr("Join…")},
                          [this] { Q_EMIT joinWanted(); });
    showNotice({tr("Nothing earned yet."),
                tr("%1 What they do right now, and why, is on the page Now.").arg(later),
                tr("Look at Now")},
               [this] { Q_EMIT nowWanted(); });
}

void EarningsPage::showFigures() {
    if (!m_report)
        return;
    m_data = earningsChart(*m_report, static_cast<EarningsPeriod>(m_period->currentData().toInt()),
                           static_cast<EarningsSplit>(m_split->currentData().toInt()),
                           QDate::currentDate(), QLocale().firstDayOfWeek(), m_names);
    const EarningsSum &sum = m_data.sum;
    m_credits->setValue(format::credits(sum.credits));
    m_pending->setValue(format::count(sum.pending));
    m_cost->setValue(sum.cost ? format::money(*sum.cost, QString::fromStdString(m_report->currency))
                              : QString());
    m_cost->setCaption(sum.cost ? tr("Electricity")
                                : tr("Electricity, its price is not known for all of it"));
    m_energy->setValue(format::energy(sum.wattHours()));
    m_energy->setCaption(sum.origin() == EnergyOrigin::None
                             ? tr("Energy")
                             //: "measured", "estimated" or "partly estimated"
                             : tr("Energy, %1").arg(originWord(sum.origin())));
    m_chart->show(m_data);
}

void EarningsPage::showPicked() {
    if (!m_report || m_data.bars.empty())
        return;
    const QString words =
        barSentence(m_data, m_chart->picked(), QString::fromStdString(m_report->currency));
    m_picked->show(words);
    m_chart->setAccessibleDescription(words);
}

} // namespace commonwatt
