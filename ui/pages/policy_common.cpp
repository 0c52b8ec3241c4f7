#include "ui/pages/policy_common.h"

#include "core/base/duration.h"
#include "ui/models/format.h"

#include <QHBoxLayout>

#include <array>

namespace commonwatt {

namespace {

constexpr QLatin1String idleGpu("idle_gpu");
constexpr QLatin1String idleCpu("idle_cpu");
constexpr QLatin1String coreTarget("core_target");
constexpr QLatin1String dutyLimit("duty_limit");
constexpr QLatin1String runWindows("run_windows");
constexpr QLatin1String offWord("off");

// Where "off" stands on the scale of degrees, behind the warmest.
constexpr double offDegrees = 95;

QString idleWords(std::chrono::milliseconds span) {
    return PolicyCommon::tr("After %1 without you").arg(format::duration(span));
}

QString heatWords(double degrees) {
    return PolicyCommon::tr("GPUs up to %1").arg(format::temperature(Celsius(degrees)));
}

QString dutyWords(double share) {
    return PolicyCommon::tr("At most %1 of the time").arg(format::percent(share));
}

std::vector<PolicySlider::Step> idleSteps() {
    std::vector<PolicySlider::Step> steps;
    for (const int minutes : {1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 90, 120})
        // Each minute counts for less the more there are.
        steps.push_back({std::log2(minutes), QStringLiteral("%1m").arg(minutes),
                         idleWords(std::chrono::minutes(minutes))});
    return steps;
}

std::vector<PolicySlider::Step> heatSteps() {
    std::vector<PolicySlider::Step> steps;
    for (int degrees = 50; degrees <= 90; degrees += 5)
        steps.push_back({double(degrees), QStringLiteral("%1C").arg(degrees), heatWords(degrees)});
    steps.push_back({offDegrees, offWord, PolicyCommon::tr("GPUs as warm as they get")});
    return steps;
}

std::vector<PolicySlider::Step> dutySteps() {
    std::vector<PolicySlider::Step> steps;
    for (int percent = 10; percent <= 100; percent += 10)
        steps.push_back(
            {percent / 100.0, QStringLiteral("%1%").arg(percent), dutyWords(percent / 100.0)});
    return steps;
}

double numberOf(const QString &value, QLatin1String field) {
    const CatalogueEntry &entry = *findInCatalogue({field.data(), std::size_t(field.size())});
    const auto quantity = parseAmount(value, entry.units, entry.of);
    return quantity ? quantity->number : 0;
}

} // namespace

PolicyCommon::PolicyCommon(PolicyStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_idle(new PolicySlider(tr("How &long you are away before it runs"), idleSteps(), this))
    , m_heat(new PolicySlider(tr("How &warm it may get"), heatSteps(), this))
    // The third of the things that owners ask for after "when" and "how warm": how loud it is and
    // how much it draws. A part of the time is the one limit that every device has, also those
    // whose watts and fans cannot be read.
    , m_duty(new PolicySlider(tr("How &much it computes"), dutySteps(), this))
    , m_week(new WeekEditor(*findInCatalogue("run_windows"), this))
    , m_weekProblem(new Text(look::Type::Small, look::Tone::Warn, this)) {
    auto *const sliders = new QHBoxLayout;
    sliders->setSpacing(look::margin);
    for (PolicySlider *const slider : {m_idle, m_heat, m_duty})
        sliders->addWidget(slider, 1);
    auto *const hours = new Text(tr("Hours of the week"), look::Type::Heading);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::unit);
    layout->addLayout(sliders);
    layout->addSpacing(look::gap);
    layout->addWidget(hours);
    layout->addWidget(new Text(tr("When it may run. Paint with the mouse, or with arrows and "
                                  "Space; arrows with Shift go on painting."),
                               look::Type::Small, look::Tone::Quiet));
    layout->addWidget(m_week);
    layout->addWidget(m_weekProblem);
    m_weekProblem->show(QString());

    connect(m_idle, &PolicySlider::chosen, this,
            [this](const QString &value) { change(tr("time away"), {idleGpu, idleCpu}, value); });
    connect(m_heat, &PolicySlider::chosen, this,
            [this](const QString &value) { change(tr("warmth"), {coreTarget}, value); });
    connect(m_duty, &PolicySlider::chosen, this,
            [this](const QString &value) { change(tr("part of the time"), {dutyLimit}, value); });
    connect(m_week, &SettingEditor::edited, this,
            [this](const QString &value) { change(tr("hours of the week"), {runWindows}, value); });
}

void PolicyCommon::change(const QString &what, const QStringList &fields, const QString &value) {
    std::vector<SettingEdit> edits;
    for (const QString &field : fields)
        // What holds already is left unsaid; what will hold is not known while changes are sent.
        if (m_store.isSending() || m_store.view(field).isSet ||
            m_store.view(field).shown() != value)
            edits.push_back({m_store.keyOf(field), value});
    m_store.change(what, edits);
}

void PolicyCommon::heed() {
    heedIdle();
    heedHeat();
    heedDuty();
    m_week->setEmptyIsUnset(!m_store.profile().isEmpty());
    m_week->setValue(m_store.view(runWindows).shown());
}

void PolicyCommon::heedIdle() {
    const auto spanOf = [&](const QString &field) {
        return parseDuration(m_store.view(field).shown().toStdString())
            .value_or(std::chrono::minutes(5));
    };
    const std::chrono::milliseconds gpu = spanOf(idleGpu);
    const std::chrono::milliseconds cpu = spanOf(idleCpu);
    const double minutes =
        std::max(std::chrono::duration<double, std::ratio<60>>(gpu).count(), 0.1);
    m_idle->show(std::log2(minutes), gpu == cpu
                                         ? idleWords(gpu)
                                         : tr("After %1 without you, the processor after %2")
                                               .arg(format::duration(gpu), format::duration(cpu)));
}

void PolicyCommon::heedHeat() {
    const QString value = m_store.view(coreTarget).shown();
    const bool isOff = value == offWord;
    const double degrees = numberOf(value, coreTarget);
    m_heat->show(isOff ? offDegrees : degrees,
                 isOff ? tr("GPUs as warm as they get") : heatWords(degrees));
}

void PolicyCommon::heedDuty() {
    const double share = numberOf(m_store.view(dutyLimit).shown(), dutyLimit) / 100;
    m_duty->show(share, dutyWords(share));
}

bool PolicyCommon::refuse(const QString &key, const QString &message) {
    const auto is = [&](QLatin1String field) { return key == m_store.keyOf(field); };
    if (is(idleGpu) || is(idleCpu))
        m_idle->setProblem(message);
    else if (is(coreTarget))
        m_heat->setProblem(message);
    else if (is(dutyLimit))
        m_duty->setProblem(message);
    else if (is(runWindows)) {
        m_weekProblem->show(message);
        m_week->restore(m_store.view(runWindows).shown());
    } else
        return false;
    heed();
    return true;
}

void PolicyCommon::accept(const QString &key) {
    if (key == m_store.keyOf(runWindows))
        m_weekProblem->show(QString());
}

} // namespace commonwatt
