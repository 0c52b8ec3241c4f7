#include "ui/pages/device_card.h"

#include "ui/models/format.h"
#include "ui/models/reason_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace commonwatt {

namespace {

QString fromText(const std::string &text) {
    return QString::fromStdString(text);
}

} // namespace

DeviceCard::DeviceCard(QWidget *parent)
    : QFrame(parent)
    , m_name(new Text(look::Type::Heading, look::Tone::Plain, this))
    , m_state(new Text(look::Type::Body, look::Tone::Plain, this))
    , m_work(new Text(look::Type::Body, look::Tone::Quiet, this))
    , m_speed(new Figure(tr("Speed"), Figure::Size::Small, this))
    , m_use(new Figure(tr("Use by us, by others"), Figure::Size::Small, this))
    , m_memory(new Figure(tr("Memory of ours, lent"), Figure::Size::Small, this))
    , m_heat(new Figure(tr("Temperature"), Figure::Size::Small, this))
    , m_power(new Figure(tr("Power"), Figure::Size::Small, this)) {
    setFrameShape(QFrame::StyledPanel);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::gap, look::gap, look::gap, look::gap);
    layout->setSpacing(look::tight);
    for (Text *const text : {m_name, m_state, m_work})
        layout->addWidget(text);
    auto *const figures = new QHBoxLayout;
    figures->setContentsMargins(0, look::unit, 0, 0);
    figures->setSpacing(look::margin);
    for (Figure *const figure : {m_speed, m_use, m_memory, m_heat, m_power})
        figures->addWidget(figure);
    figures->addStretch();
    layout->addLayout(figures);
    forgetSample();
}

void DeviceCard::showStatus(const DeviceStatus &status, WallTime now) {
    m_name->setText(status.device.description.empty() ? fromText(status.device.id)
                                                      : fromText(status.device.description));
    setAccessibleName(m_name->text());
    QString state;
    if (status.action == "run")
        state = tr("May run");
    else if (status.action == "throttle")
        state = tr("Slowed down to %1").arg(format::percent(status.duty));
    else if (status.action == "unload")
        state = tr("Paused, its memory given back");
    else
        state = tr("Paused");
    if (!status.reasons.empty())
        //: %1 is a state such as "Paused", %2 why
        state = tr("%1: %2").arg(state, reasonText(status.reasons.front(), now, QLocale()));
    m_state->setText(state);
    showWork(status);

    QString memory;
    if (status.device.memory != Bytes(0))
        memory = tr("%1 of %2")
                     .arg(format::bytes(status.workerMemory), format::bytes(status.device.memory));
    m_memory->setValue(memory);
}

void DeviceCard::showWork(const DeviceStatus &status) {
    QStringList lines;
    double speed = 0;
    bool isMeasured = false;
    std::map<std::uint32_t, RateMeter> rates;
    for (const AssignmentStatus &assignment : status.assignments) {
        RateMeter &rate = rates[assignment.assignment] = m_rates[assignment.assignment];
        rate.add(std::chrono::steady_clock::now(), assignment.tokens);
        if (const auto perSecond = rate.perSecond()) {
            speed += *perSecond;
            isMeasured = true;
        }
        QString state;
        switch (assignment.state) {
        case AssignmentState::Downloading:
            state = tr("downloading, %1").arg(format::percent(assignment.progress));
            break;
        case AssignmentState::Loading:
            state = tr("loading");
            break;
        case AssignmentState::Ready:
            state = assignment.sequences == 0 ? tr("ready, nobody asks right now")
                                              : tr("computing %n answer(s)", nullptr,
                                                   static_cast<int>(assignment.sequences));
            break;
        case AssignmentState::Failed:
            state = tr("failed: %1").arg(fromText(assignment.message));
            break;
        case AssignmentState::Stopped:
            state = tr("stopped");
            break;
        }
        //: A model, the first and the last of its blocks that are here, of how many, and the state
        lines << tr("%1, blocks %2 to %3 of %4: %5")
                     .arg(fromText(assignment.model))
                     .arg(assignment.span.begin + 1)
                     .arg(assignment.span.end)
                     .arg(assignment.modelBlocks)
                     .arg(state);
    }
    m_rates = std::move(rates);
    m_work->setText(lines.isEmpty() ? tr("No work is assigned to it.") : lines.join(u'\n'));
    m_speed->setValue(isMeasured ? format::speed(speed) : QString());
}

void DeviceCard::showSample(const GpuSample &sample) {
    // Most devices tell some of it alone, and a processor nothing.
    m_heat->setVisible(sample.core.has_value());
    m_power->setVisible(sample.power.has_value());
    m_use->setVisible(sample.useByUs && sample.useByOthers);
    m_heat->setValue(sample.core ? format::temperature(*sample.core) : QString());
    m_power->setValue(sample.power ? format::power(*sample.power) : QString());
    m_use->setValue(sample.useByUs && sample.useByOthers
                        ? tr("%1, %2").arg(format::percent(sample.useByUs->value),
                                           format::percent(sample.useByOthers->value))
                        : QString());
}

void DeviceCard::forgetSample() {
    showSample(GpuSample());
}

} // namespace commonwatt
