#include "ui/pages/curves_section.h"

#include "ui/controls/export_button.h"
#include "ui/models/history_export.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
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
    std::to_array<Span>({{QT_TRANSLATE_NOOP("CurvesSection", "Last hour"), 1h, 5s},
                         {QT_TRANSLATE_NOOP("CurvesSection", "Last day"), 24h, 1min},
                         {QT_TRANSLATE_NOOP("CurvesSection", "Last week"), 7 * 24h, 5min},
                         {QT_TRANSLATE_NOOP("CurvesSection", "Last 400 days"), 400 * 24h, 5min}});
const Span &spanAt(int index) {
    return spans[static_cast<std::size_t>(std::max(0, index))];
}
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

} // namespace

CurvesSection::CurvesSection(DaemonState &state, QWidget *parent)
    : Section(state, tr("Curves"), parent)
    , m_gpu(new QComboBox)
    , m_span(new QComboBox)
    , m_problem(new Text(look::Type::Body, look::Tone::Warn))
    , m_heat(new SensorChart(tr("Temperature of the core"), tr("%1\u00a0°C"), 0, false))
    , m_power(new SensorChart(tr("Power"), tr("%1\u00a0W"), 5, true)) {
    m_gpu->setAccessibleName(tr("GPU"));
    m_gpu->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_span->setAccessibleName(tr("Time that is shown"));
    for (const Span &each : spans)
        m_span->addItem(QCoreApplication::translate("CurvesSection", each.name));
    auto *const choices = new QHBoxLayout;
    choices->setSpacing(look::unit);
    choices->addWidget(m_gpu);
    choices->addWidget(m_span);
    choices->addStretch();
    choices->addWidget(new ExportButton(
        state.link(), {{tr("These curves"), tr("commonwatt sensors", "name of a file"), [this] {
                            const WallTime now = wallNow();
                            return sensorCurves(gpu(), now - spanAt(m_span->currentIndex()).length,
                                                now);
                        }}}));
    auto *const layout = static_cast<QVBoxLayout *>(content()->layout());
    layout->addLayout(choices);
    layout->addWidget(m_problem);
    layout->addWidget(m_heat, 1);
    layout->addWidget(m_power, 1);
    connect(m_gpu, &QComboBox::activated, this, &CurvesSection::readCurves);
    connect(m_span, &QComboBox::activated, this, &CurvesSection::chooseSpan);
    connect(&m_clock, &QTimer::timeout, this, &CurvesSection::readCurves);
}

void CurvesSection::begin() {
    if (m_gpus.empty())
        showLoading();
    readGpus();
    chooseSpan();
}

void CurvesSection::end() {
    m_clock.stop();
}

const SensorGpu &CurvesSection::gpu() const {
    return m_gpus[static_cast<std::size_t>(std::max(0, m_gpu->currentIndex()))];
}

void CurvesSection::chooseSpan() {
    m_clock.start(spanAt(m_span->currentIndex()).readEvery);
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
            const QVariant before = m_gpu->currentData();
            m_gpu->clear();
            for (const SensorGpu &gpu : m_gpus) {
                const QString id = QString::fromStdString(gpu.gpu);
                QString name = gpu.name.empty() ? id : QString::fromStdString(gpu.name);
                if (!gpu.name.empty() && std::ranges::count(m_gpus, gpu.name, &SensorGpu::name) > 1)
                    name = QStringLiteral("%1 (%2)").arg(name, id);
                m_gpu->addItem(gpu.simulated ? tr("%1 (simulated)").arg(name) : name, id);
            }
            m_gpu->setCurrentIndex(std::max(0, m_gpu->findData(before)));
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
    const WallTime to = wallNow();
    const WallTime from = to - spanAt(m_span->currentIndex()).length;
    fetch(
        "sensors.history", sensorQuestion(gpu(), value, from, to),
        [this, chart, from, to, asked = m_asked](Result<json::object> answer) -> Status {
            if (asked != m_asked)
                return {};
            CW_TRY_ASSIGN(const json::object told, std::move(answer));
            CW_TRY_ASSIGN(const SensorCurve curve, sensorCurveFromJson(told, sampleGap));
            chart->show(curve, from, to, timeFormat(m_span->currentIndex()));
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
