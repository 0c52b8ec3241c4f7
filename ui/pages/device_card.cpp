#include "ui/pages/device_card.h"

#include "ui/look/look.h"
#include "ui/models/reason_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace commonwatt {

namespace {

QString fromText(const std::string &text) {
    return QString::fromStdString(text);
}

QString percent(double share) {
    return QLocale().toString(qRound(share * 100)) + QStringLiteral(" %");
}

} // namespace

DeviceCard::DeviceCard(QWidget *parent)
    : QFrame(parent)
    , m_name(new QLabel(this))
    , m_state(new QLabel(this))
    , m_work(new QLabel(this))
    , m_speed(new Figure(tr("Speed"), Figure::Size::Small, this))
    , m_use(new Figure(tr("Use by us, by others"), Figure::Size::Small, this))
    , m_memory(new Figure(tr("Memory of ours, lent"), Figure::Size::Small, this))
    , m_heat(new Figure(tr("Temperature"), Figure::Size::Small, this))
    , m_power(new Figure(tr("Power"), Figure::Size::Small, this)) {
    setFrameShape(QFrame::StyledPanel);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::gap, look::gap, look::gap, look::gap);
    layout->setSpacing(look::tight);
    for (QLabel *const label : {m_name, m_state, m_work}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
    auto *const figures = new QHBoxLayout;
    figures->setContentsMargins(0, look::unit, 0, 0);
    figures->setSpacing(look::margin);
    for (Figure *const figure : {m_speed, m_use, m_memory, m_heat, m_power})
        figures->addWidget(figure);
    figures->addStretch();
    layout->addLayout(figures);
    forgetSample();
    applyLook();
}

void DeviceCard::showStatus(const DeviceStatus &status, WallTime now) {
    m_name->setText(status.device.description.empty() ? fromText(status.device.id)
                                                      : fromText(status.device.description));
    setAccessibleName(m_name->text());
    QString state;
    if (status.action == "run")
        state = tr("May run");
    else if (status.action == "throttle")
        state = tr("Slowed down to %1").arg(percent(status.duty));
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
    const auto size = [](Bytes bytes) {
        return QLocale().formattedDataSize(static_cast<qint64>(bytes.value), 1);
    };
    if (status.device.memory != Bytes(0))
        memory = tr("%1 of %2").arg(size(status.workerMemory), size(status.device.memory));
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
            state = tr("downloading, %1").arg(percent(assignment.progress));
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
    m_work->setText(lines.isEmpty() ? tr("No work is assigned to it.") : lines.join('\n'));
    m_speed->setValue(isMeasured ? tr("%1 tokens/s").arg(QLocale().toString(speed, 'f', 1))
                                 : QString());
}

void DeviceCard::showSample(const GpuSample &sample) {
    const QLocale locale;
    // Most devices tell some of it alone, and a processor nothing.
    m_heat->setVisible(sample.core.has_value());
    m_power->setVisible(sample.power.has_value());
    m_use->setVisible(sample.useByUs && sample.useByOthers);
    m_heat->setValue(sample.core ? tr("%1 °C").arg(locale.toString(sample.core->value, 'f', 0))
                                 : QString());
    m_power->setValue(sample.power ? tr("%1 W").arg(locale.toString(sample.power->value, 'f', 0))
                                   : QString());
    m_use->setValue(
        sample.useByUs && sample.useByOthers
            ? tr("%1, %2").arg(percent(sample.useByUs->value), percent(sample.useByOthers->value))
            : QString());
}

void DeviceCard::forgetSample() {
    showSample(GpuSample());
}

void DeviceCard::changeEvent(QEvent *event) {
    if (event->type() == QEvent::PaletteChange)
        applyLook();
    QFrame::changeEvent(event);
}

void DeviceCard::applyLook() {
    m_name->setFont(look::font(look::Type::Heading));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, look::colour(look::Tone::Quiet, palette()));
    if (m_work->palette() != quiet)
        m_work->setPalette(quiet);
}

} // namespace commonwatt
