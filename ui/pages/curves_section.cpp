#include "ui/pages/curves_section.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace commonwatt {

namespace {

using namespace std::chrono_literals;

struct Span {
    const char *name;
    std::chrono::milliseconds length;
    std::chrono::milliseconds readEvery;
};
constexpr auto spans =
    std::to_array<Span>({{QT_TRANSLATE_NOOP("CurvesSection", "Hour"), 1h, 5s},
                         {QT_TRANSLATE_NOOP("CurvesSection", "Day"), 24h, 1min},
                         {QT_TRANSLATE_NOOP("CurvesSection", "Week"), 7 * 24h, 5min},
                         {QT_TRANSLATE_NOOP("CurvesSection", "400 days"), 400 * 24h, 5min}});
constexpr int points = 500;
// Samples come once a second; a few may be late.
constexpr std::chrono::seconds sampleGap{10};

QString timeFormat(int span) {
    const QString clock = QLocale().timeFormat(QLocale::ShortFormat);
    switch (span) {
    case 0:
    case 1:
        return clock;
    case 2:
        return QStringLiteral("ddd ") + clock;
    default:
        return QStringLiteral("MMM yyyy");
    }
}

std::int64_t millis(WallTime time) {
    return time.time_since_epoch().count();
}

} // namespace

CurvesSection::CurvesSection(DaemonState &state, QWidget *parent)
    : Section(state, tr("Curves"), parent)
    , m_gpu(new QComboBox)
    , m_spans(new QButtonGroup(this))
    , m_problem(new Text(look::Type::Body, look::Tone::Warn))
    , m_heat(new SensorChart(tr("Temperature of the core"), tr("%1\u00a0°C"), 0, false))
    , m_power(new SensorChart(tr("Power"), tr("%1\u00a0W"), 5, true)) {
    m_gpu->setAccessibleName(tr("GPU"));
    m_gpu->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *const choices = new QHBoxLayout;
    choices->setSpacing(look::unit);
    choices->addWidget(m_gpu);
    choices->addStretch();
    for (int i = 0; i < static_cast<int>(spans.size()); ++i) {
        auto *const button = new QPushButton(tr(spans[static_cast<std::size_t>(i)].name));
        button->setCheckable(true);
        button->setChecked(i == m_span);
        m_spans->addButton(button, i);
        choices->addWidget(button);
    }
    auto *const layout = static_cast<QVBoxLayout *>(content()->layout());
    layout->addLayout(choices);
    layout->addWidget(m_problem);
    layout->addWidget(m_heat, 1);
    layout->addWidget(m_power, 1);
    connect(m_gpu, &QComboBox::activated, this, &CurvesSection::readCurves);
    connect(m_spans, &QButtonGroup::idClicked, this, &CurvesSection::chooseSpan);
    connect(&m_clock, &QTimer::timeout, this, &CurvesSection::readCurves);
}

void CurvesSection::begin() {
    if (m_gpus.empty())
        showLoading();
    readGpus();
    chooseSpan(m_span);
}

void CurvesSection::end() {
    m_clock.stop();
}

void CurvesSection::chooseSpan(int index) {
    m_span = index;
    m_clock.start(spans[static_cast<std::size_t>(index)].readEvery);
    readCurves();
}

void CurvesSection::readGpus() {
    fetch(
        "sensors.gpus", {},
        [this](Result<json::object> answer) -> Status {
            CW_TRY_ASSIGN(const json::object told, std::move(answer));
            CW_TRY_ASSIGN(SensorGpus known, sensorGpusFromJson(told));
            m_problem->show(QString::fromStdString(known.problem));
            if (known.gpus.empty()) {
                showNotice({tr("There are no curves yet."),
                            known.problem.empty()
                                ? tr("When a GPU of this machine computes, its temperature and its "
                                     "power will be drawn here.")
                                : tr("The temperature and the power of GPUs are drawn here. Now "
                                     "nothing can be seen: %1")
                                      .arg(QString::fromStdString(known.problem)),
                            tr("Look again")},
                           [this] { readGpus(); });
                return {};
            }
            showContent();
            if (known.gpus == m_gpus)
                return {};
            m_gpus = std::move(known.gpus);
            const QVariant before = m_gpu->currentText();
            m_gpu->clear();
            for (const SensorGpu &gpu : m_gpus) {
                const QString name = QString::fromStdString(gpu.name.empty() ? gpu.gpu : gpu.name);
                m_gpu->addItem(gpu.simulated ? tr("%1 (simulated)").arg(name) : name);
            }
            m_gpu->setCurrentIndex(std::max(0, m_gpu->findText(before.toString())));
            readCurves();
            return {};
        },
        [this] {
            showLoading();
            readGpus();
        });
}

void CurvesSection::readCurves() {
    if (m_gpus.empty() || !isActive())
        return;
    ++m_asked;
    readCurve("core", m_heat);
    readCurve("power", m_power);
}

void CurvesSection::readCurve(const std::string &value, SensorChart *chart) {
    const SensorGpu &gpu = m_gpus[static_cast<std::size_t>(std::max(0, m_gpu->currentIndex()))];
    const Span &span = spans[static_cast<std::size_t>(m_span)];
    const WallTime to = wallNow();
    const WallTime from = to - span.length;
    fetch(
        "sensors.history",
        {{"gpu", gpu.gpu},
         {"simulated", gpu.simulated},
         {"value", value},
         {"from", millis(from)},
         {"to", millis(to)},
         {"points", points}},
        [this, chart, from, to, asked = m_asked](Result<json::object> answer) -> Status {
            if (asked != m_asked)
                return {};
            CW_TRY_ASSIGN(const json::object told, std::move(answer));
            CW_TRY_ASSIGN(const SensorCurve curve, sensorCurveFromJson(told, sampleGap));
            chart->show(curve, from, to, timeFormat(m_span));
            const int width = std::max(m_heat->labelWidth(), m_power->labelWidth());
            m_heat->setLabelWidth(width);
            m_power->setLabelWidth(width);
            return {};
        },
        [this] {
            showContent();
            readCurves();
        });
}

} // namespace commonwatt
