#include "ui/pages/hardware_card.h"

#include "ui/controls/flow_layout.h"
#include "ui/controls/rows.h"
#include "ui/models/format.h"
#include "ui/models/hardware_text.h"

#include <QHBoxLayout>

#include <algorithm>

namespace commonwatt {

namespace {

QString told(const std::string &text) {
    return QString::fromStdString(text);
}

// With those of the single interfaces, each said to be of which.
std::vector<Obstacle> allObstacles(const Hardware &hardware) {
    std::vector<Obstacle> obstacles = hardware.obstacles;
    for (const HardwareBackend &backend : hardware.backends)
        for (const Obstacle &obstacle : backend.obstacles)
            obstacles.push_back({backend.device + ": " + obstacle.problem, obstacle.remedy});
    if (obstacles.empty() && hardware.backends.empty())
        obstacles.push_back(
            {HardwareCard::tr("No driver reaches it.").toStdString(),
             HardwareCard::tr("Install the driver of its vendor, then search again.")
                 .toStdString()});
    return obstacles;
}

} // namespace

HardwareCard::HardwareCard(DaemonLink &link, const Hardware &hardware, QWidget *parent)
    : Card(parent)
    , m_name(new Text(look::Type::Heading, look::Tone::Plain, this))
    , m_kind(new Text(look::Type::Small, look::Tone::Quiet, this))
    , m_lent(new QCheckBox(tr("Lent"), this))
    , m_state(new Text(look::Type::Body, look::Tone::Plain, this))
    , m_last(new Text(tr("It is the only one that is lent, so it stays on. To lend nothing at all, "
                         "pause."),
                      look::Type::Small, look::Tone::Quiet, this))
    , m_memory(new Figure(tr("Memory"), Figure::Size::Medium, this))
    , m_lentMemory(new Figure(tr("Lent of it"), Figure::Size::Medium, this))
    , m_speed(new Figure(tr("Reads of a model"), Figure::Size::Medium, this))
    , m_obstacles(new QVBoxLayout)
    , m_details(new Fold(tr("Interfaces and drivers"), this))
    , m_detailText(new Text(look::Type::Body, look::Tone::Plain))
    , m_limits(new DeviceLimits(link, hardware.kind, this)) {
    auto *const words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_kind);
    auto *const head = new QHBoxLayout;
    head->setSpacing(look::gap);
    head->addLayout(words, 1);
    head->addWidget(m_lent, 0, Qt::AlignTop);
    auto *const figures = new FlowLayout(look::margin, look::unit);
    figures->setContentsMargins(0, look::unit, 0, look::unit);
    for (Figure *const figure : {m_memory, m_lentMemory, m_speed})
        figures->addWidget(figure);
    m_obstacles->setSpacing(look::tight);
    m_details->rows()->addWidget(m_detailText);
    rows()->addLayout(head);
    rows()->addWidget(m_state);
    rows()->addWidget(m_last);
    rows()->addLayout(figures);
    rows()->addLayout(m_obstacles);
    rows()->addWidget(m_details);
    rows()->addWidget(m_limits);
    connect(m_lent, &QCheckBox::clicked, this, &HardwareCard::lendingWanted);
    connect(m_limits, &DeviceLimits::changed, this, &HardwareCard::limitsChanged);
}

void HardwareCard::show(const Shown &shown) {
    const Hardware &hardware = shown.hardware;
    const HardwareBackend *const usable = hardware.usableBackend();
    const QString name = told(hardware.name);
    setAccessibleName(name);
    m_name->show(name);
    const QString place = placeText(hardware);
    m_kind->show(place.isEmpty() ? kindText(hardware)
                                 : QStringLiteral("%1 · %2").arg(kindText(hardware), place));
    m_lent->setAccessibleName(tr("Lend %1").arg(name));
    m_lent->setChecked(shown.isMeant);
    m_lent->setEnabled(shown.isMeant ? !shown.isLast : usable != nullptr);
    m_last->setVisible(shown.isMeant && shown.isLast && shown.lent);

    look::Tone tone = look::Tone::Plain;
    if (shown.lent) {
        tone = look::Tone::Accent;
        //: %1 is an interface: "cuda:0"
        m_state->show(tr("Lent, by its interface %1.").arg(told(shown.lent->device.id)));
    } else if (!usable) {
        tone = look::Tone::Warn;
        m_state->show(tr("Cannot be used."));
    } else if (shown.isMeant) {
        tone = look::Tone::Warn;
        m_state->show(
            tr("Is to be lent, but is not: the interface that the settings name cannot be "
               "used."));
    } else {
        tone = look::Tone::Quiet;
        m_state->show(hardware.kind == HardwareKind::Software
                          ? tr("Could be lent, but the processor does the same faster.")
                          : tr("Not lent."));
    }
    m_state->setTone(tone);
    m_memory->setValue(format::bytes(hardware.memoryTotal));
    m_lentMemory->setVisible(shown.lent != nullptr);
    m_speed->setVisible(shown.lent != nullptr);
    if (shown.lent) {
        m_lentMemory->setValue(format::bytes(shown.lent->device.memory));
        const double speed = shown.lent->device.bytesPerSecond;
        m_speed->setValue(speed > 0 ? format::withPrefix(speed, QStringLiteral("B/s")) : QString());
        m_speed->setCaption(speed > 0 ? tr("Reads of a model") : tr("Not measured yet"));
    }
    showObstacles(shown);
    showDetails(hardware);
    const std::string device = shown.lent ? shown.lent->device.id : usable ? usable->device : "";
    m_limits->setVisible(!device.empty());
    if (!device.empty())
        m_limits->show(device, name, shown.settings);
}

void HardwareCard::showObstacles(const Shown &shown) {
    std::vector<Obstacle> obstacles = allObstacles(shown.hardware);
    if (m_shownObstacles == obstacles)
        return;
    m_shownObstacles = std::move(obstacles);
    clearRows(m_obstacles);
    for (const Obstacle &obstacle : m_shownObstacles) {
        m_obstacles->addWidget(
            new Text(told(obstacle.problem), look::Type::Body,
                     shown.hardware.usableBackend() ? look::Tone::Quiet : look::Tone::Warn, this));
        if (!obstacle.remedy.empty())
            m_obstacles->addWidget(
                new Text(told(obstacle.remedy), look::Type::Body, look::Tone::Plain, this));
    }
}

void HardwareCard::showDetails(const Hardware &hardware) {
    QStringList lines;
    for (const HardwareBackend &backend : hardware.backends) {
        const bool isUsable = hardware.obstacles.empty() && backend.isUsable();
        //: %1 is an interface ("cuda:0"), %2 its driver
        lines << (isUsable ? tr("%1: %2, can be used") : tr("%1: %2, cannot be used"))
                     .arg(told(backend.device),
                          backend.driver.empty() ? tr("driver not told") : told(backend.driver));
    }
    if (const QString link = pcieText(hardware); !link.isEmpty())
        //: The link between a card and the machine
        lines << tr("Link: %1").arg(link);
    if (!hardware.computeCapability.empty())
        lines << tr("CUDA: compute capability %1").arg(told(hardware.computeCapability));
    if (const QString vulkan = vulkanText(hardware); !vulkan.isEmpty())
        lines << tr("Vulkan: %1").arg(vulkan);
    m_detailText->show(lines.join(u'\n'));
    m_details->setVisible(!lines.isEmpty());
    m_details->setHeadingName(tr("Interfaces and drivers of %1").arg(told(hardware.name)));
}

} // namespace commonwatt
