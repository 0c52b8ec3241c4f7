#include "ui/pages/device_card.h"

#include "ui/controls/flow_layout.h"
#include "ui/look/icons.h"
#include "ui/models/format.h"
#include "ui/models/reason_text.h"

#include <QHBoxLayout>

namespace commonwatt {

namespace {

constexpr int iconSize = 22;

QString fromText(const std::string &text) {
    return QString::fromStdString(text);
}

} // namespace

DeviceCard::DeviceCard(QWidget *parent)
    : Card(parent)
    , m_icon(new QLabel(this))
    , m_name(new Text(look::Type::Heading, look::Tone::Plain, this))
    , m_state(new Text(look::Type::Body, look::Tone::Plain, this))
    , m_work(new Text(look::Type::Body, look::Tone::Quiet, this))
    , m_speed(new Figure(tr("Speed"), Figure::Size::Medium, this))
    , m_use(new Figure(tr("Used by Commonwatt, by others"), Figure::Size::Medium, this))
    , m_memory(new Figure(tr("Memory used, of what is lent"), Figure::Size::Medium, this))
    , m_heat(new Figure(tr("Temperature"), Figure::Size::Medium, this))
    , m_power(new Figure(tr("Power"), Figure::Size::Medium, this)) {
    m_icon->setFixedSize(iconSize, iconSize);
    auto *const head = new QHBoxLayout;
    head->setSpacing(look::unit);
    head->addWidget(m_icon);
    head->addWidget(m_name, 1);
    rows()->addLayout(head);
    rows()->addWidget(m_state);
    rows()->addWidget(m_work);
    auto *const figures = new FlowLayout(look::margin, look::unit);
    figures->setContentsMargins(0, look::unit, 0, 0);
    for (Figure *const figure : {m_speed, m_use, m_memory, m_heat, m_power})
        figures->addWidget(figure);
    rows()->addLayout(figures);
    forgetSample();
}

void DeviceCard::showStatus(const DeviceStatus &status, WallTime now) {
    m_name->show(status.device.description.empty() ? fromText(status.device.id)
                                                   : fromText(status.device.description));
    setAccessibleName(m_name->text());
    showState(status, now);
    showWork(status);
    m_memory->setVisible(status.device.memory != Bytes(0));
    //: Sizes: what is used, and of how much
    m_memory->setValue(
        tr("%1 of %2")
            .arg(format::bytes(status.workerMemory), format::bytes(status.device.memory)));
}

void DeviceCard::showState(const DeviceStatus &status, WallTime now) {
    const Activity activity = activityOf(status);
    m_icon->setPixmap(activityIcon(activity).pixmap(iconSize, iconSize));
    QString state = wordOf(activity);
    m_icon->setAccessibleName(state);
    if (activity == Activity::Throttled)
        //: A percentage
        state = tr("Slowed down to %1").arg(format::percent(status.duty));
    else if (status.action == "unload")
        state = tr("Paused, its memory given back");
    if (!status.reasons.empty()) {
        const QString reason = reasonText(status.reasons.front(), now, QLocale());
        // What the owner has said by hand names the state itself: "snoozed by you".
        //: %1 is a state such as "Paused", %2 why
        state = activity == Activity::Snoozed ? reason.left(1).toUpper() + reason.mid(1)
                                              : tr("%1: %2").arg(state, reason);
    }
    m_state->show(state);
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
                                              : tr("computing %Ln answer(s)", nullptr,
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
                     .arg(fromText(assignment.model), format::count(assignment.span.begin + 1),
                          format::count(assignment.span.end), format::count(assignment.modelBlocks),
                          state);
    }
    m_rates = std::move(rates);
    m_work->show(lines.isEmpty() ? tr("No work is assigned to it.") : lines.join(u'\n'));
    m_speed->setVisible(!lines.isEmpty());
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
                        //: Two percentages
                        ? tr("%1, %2").arg(format::percent(sample.useByUs->value),
                                           format::percent(sample.useByOthers->value))
                        : QString());
}

void DeviceCard::forgetSample() {
    showSample(GpuSample());
}

} // namespace commonwatt
