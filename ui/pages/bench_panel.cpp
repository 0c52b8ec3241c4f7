#include "ui/pages/bench_panel.h"

#include "ui/models/bench_text.h"
#include "ui/pages/wheel_guard.h"

#include <boost/json/array.hpp>

#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace commonwatt {

namespace {

constexpr int progressSteps = 1000;
constexpr std::uint64_t askedReports = 20;

Result<std::vector<BenchReport>> reportsFrom(const Result<json::object> &answer) {
    if (!answer)
        return std::unexpected(answer.error());
    CW_TRY_ASSIGN(const json::array *entries, JsonReader(*answer).array("reports"));
    std::vector<BenchReport> reports;
    for (const json::value &entry : *entries) {
        if (!entry.is_object())
            return fail(ErrorCode::InvalidData, "a report must be an object");
        CW_TRY_ASSIGN(BenchReport report, benchReportFromJson(entry.get_object()));
        reports.push_back(std::move(report));
    }
    return reports;
}

} // namespace

BenchPanel::BenchPanel(DaemonState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_run(state)
    , m_device(new QComboBox)
    , m_profile(new QComboBox)
    , m_measure(new QPushButton)
    , m_step(new Text(look::Type::Body))
    , m_progress(new QProgressBar)
    , m_found(new Text(look::Type::Small, look::Tone::Quiet))
    , m_problem(new Text(look::Type::Body, look::Tone::Warn))
    , m_empty(new Text(look::Type::Body, look::Tone::Quiet))
    , m_results(new BenchResultsView) {
    m_device->setAccessibleName(tr("Device to measure"));
    m_device->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_profile->setAccessibleName(tr("How thoroughly"));
    m_profile->addItem(tr("Quick, 10 seconds"), static_cast<int>(BenchProfile::Quick));
    m_profile->addItem(tr("Full, 90 seconds"), static_cast<int>(BenchProfile::Full));
    m_profile->setToolTip(tr("The full one also loads the device for a minute and sees how much "
                             "speed heat takes."));
    guardWheel(m_device);
    guardWheel(m_profile);
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(look::unit);
    m_progress->setAccessibleName(tr("Progress of the measurement"));
    auto *const head = new QHBoxLayout;
    head->setSpacing(look::unit);
    head->addWidget(m_device, 1);
    head->addWidget(m_profile);
    head->addWidget(m_measure);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::unit);
    layout->addWidget(new Text(tr("How fast it is"), look::Type::Heading));
    layout->addLayout(head);
    for (QWidget *const widget :
         std::initializer_list<QWidget *>{m_step, m_progress, m_found, m_problem, m_empty})
        layout->addWidget(widget);
    layout->addSpacing(look::unit);
    layout->addWidget(m_results);
    m_results->hide();
    connect(m_device, &QComboBox::currentIndexChanged, this, [this] {
        forget();
        ask();
        showResults();
        showRun();
    });
    connect(m_measure, &QPushButton::clicked, this, &BenchPanel::pressed);
    connect(&m_run, &BenchRun::changed, this, &BenchPanel::showRun);
    connect(&m_run, &BenchRun::reported, this, [this](const BenchReport &report) {
        if (chosen() && report.device == chosen()->device)
            ask();
    });
    showRun();
    showResults();
}

void BenchPanel::begin() {
    m_isSeen = true;
    m_run.begin();
    ask();
}

void BenchPanel::end() {
    m_isSeen = false;
    m_run.end();
}

void BenchPanel::setDevices(std::vector<Choice> choices) {
    if (m_choices == choices)
        return;
    const std::string before = chosen() ? chosen()->hardware : "";
    m_choices = std::move(choices);
    {
        const QSignalBlocker quiet(m_device);
        m_device->clear();
        for (const Choice &choice : m_choices)
            m_device->addItem(choice.name);
        const auto same = std::ranges::find(m_choices, before, &Choice::hardware);
        m_device->setCurrentIndex(m_choices.empty() ? -1
                                  : same == m_choices.end()
                                      ? 0
                                      : static_cast<int>(same - m_choices.begin()));
    }
    if (!chosen() || chosen()->hardware != before)
        forget();
    ask();
    showResults();
    showRun();
}

void BenchPanel::setModels(ModelsStatus models) {
    if (m_models == models)
        return;
    m_models = std::move(models);
    showResults();
}

const BenchPanel::Choice *BenchPanel::chosen() const {
    const int index = m_device->currentIndex();
    return index < 0 || index >= static_cast<int>(m_choices.size())
               ? nullptr
               : &m_choices[static_cast<std::size_t>(index)];
}

QString BenchPanel::nameOf(const std::string &device) const {
    const auto known = std::ranges::find(m_choices, device, &Choice::device);
    return known == m_choices.end() ? QString::fromStdString(device) : known->name;
}

void BenchPanel::forget() {
    m_reports.reset();
    m_unread.clear();
}

void BenchPanel::ask() {
    if (!m_isSeen || !chosen())
        return;
    m_state.link().call("bench.list", {{"device", chosen()->device}, {"limit", askedReports}}, this,
                        [this, device = chosen()->device](const Result<json::object> &answer) {
                            take(device, answer);
                        });
}

void BenchPanel::take(const std::string &device, const Result<json::object> &answer) {
    if (!chosen() || chosen()->device != device)
        return; // another was chosen meanwhile
    Result<std::vector<BenchReport>> reports = reportsFrom(answer);
    m_unread.clear();
    if (reports)
        m_reports = std::move(*reports);
    else if (m_state.status())
        m_unread = tr("Earlier measurements could not be read: %1")
                       .arg(QString::fromStdString(reports.error().describe()));
    showRun();
    showResults();
}

void BenchPanel::pressed() {
    if (m_run.isRunning())
        return m_run.cancel();
    if (chosen())
        m_run.start({chosen()->device},
                    static_cast<BenchProfile>(m_profile->currentData().toInt()));
}

void BenchPanel::showRun() {
    const bool isRunning = m_run.isRunning();
    m_measure->setText(isRunning ? tr("Stop measuring") : tr("Measure"));
    m_measure->setEnabled(isRunning ? !m_run.isStopping() : chosen() != nullptr);
    m_profile->setEnabled(!isRunning);
    m_progress->setVisible(isRunning);
    m_progress->setValue(static_cast<int>(std::lround(m_run.done() * progressSteps)));
    m_problem->show(m_run.problem().isEmpty() ? m_unread : m_run.problem());
    if (!isRunning) {
        m_step->show(QString());
        m_found->show(QString());
        return;
    }
    m_step->show(m_run.isStopping() ? tr("Stopping…")
                 : m_run.step().empty()
                     ? tr("Preparing…")
                     //: A device, and what of it is measured
                     : tr("%1: %2").arg(nameOf(m_run.device()), stepText(m_run.step())));
    QStringList found;
    for (const BenchFigure &figure : m_run.figures())
        //: What was measured, and its value
        found << tr("%1: %2").arg(figureText(figure.name), valueText(figure));
    m_found->show(found.join(u'\n'));
}

void BenchPanel::showResults() {
    const std::vector<PastRun> runs =
        chosen() && m_reports ? runsOf(*m_reports, chosen()->hardware) : std::vector<PastRun>();
    m_results->setVisible(!runs.empty());
    if (!runs.empty())
        m_results->show(runs, m_models, chosen()->lent);
    const bool isSaid = !runs.empty() || !m_unread.isEmpty();
    m_empty->show(isSaid       ? QString()
                  : !chosen()  ? tr("No device can be measured: none can be used.")
                  : !m_reports ? tr("One moment…")
                               : tr("Not measured yet. Here will be how fast it is, beside other "
                                    "devices, and which models it would serve. Measure it: its "
                                    "work is given to it by that."));
}

} // namespace commonwatt
