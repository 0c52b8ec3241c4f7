#include "ui/setup/devices_step.h"

#include "ui/controls/rows.h"
#include "ui/models/format.h"
#include "ui/models/hardware_text.h"

#include <algorithm>
#include <utility>

namespace commonwatt {

namespace {

constexpr int progressSteps = 1000;

QString told(const std::string &text) {
    return QString::fromStdString(text);
}

// The first thing that keeps it from being used, in short.
QString obstacleOf(const Hardware &hardware) {
    const std::vector<Obstacle> obstacles = obstaclesOf(hardware);
    return obstacles.empty() ? DevicesStep::tr("No driver reaches it.")
                             : obstacleText(obstacles.front());
}

bool isMeasured(const DeviceStatus &device) {
    return device.device.bytesPerSecond > 0;
}

} // namespace

DevicesStep::DevicesStep(DaemonState &state)
    : SetupStep(state, tr("Devices"),
                tr("This is what was found. How fast a device is decides which part of a model it "
                   "is given; a quick measurement takes about ten seconds for each."))
    , m_run(state)
    , m_list(new QVBoxLayout)
    , m_told(new Text(look::Type::Body, look::Tone::Quiet, this))
    , m_progress(new QProgressBar(this))
    , m_step(new Text(look::Type::Small, look::Tone::Quiet, this))
    , m_measure(new QPushButton(this)) {
    m_list->setSpacing(look::gap);
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the measurement"));
    m_progress->hide();
    m_measure->setAutoDefault(false);
    body()->addLayout(m_list);
    body()->addWidget(m_told);
    body()->addWidget(m_progress);
    body()->addWidget(m_step);
    body()->addWidget(m_measure, 0, Qt::AlignLeading);
    m_step->hide();
    connect(m_measure, &QPushButton::clicked, this, &DevicesStep::pressed);
    connect(&state, &DaemonState::changed, this, &DevicesStep::update);
    connect(&m_run, &BenchRun::changed, this, &DevicesStep::showRun);
    connect(&m_run, &BenchRun::finished, this,
            [this] { this->state().refresh(); }); // with what was found
    update();
}

void DevicesStep::begin() {
    m_isSeen = true;
    m_run.begin();
    ask();
    m_measure->setFocus();
}

void DevicesStep::end() {
    m_isSeen = false;
    m_run.end();
}

void DevicesStep::ask() {
    m_told->show(tr("Looking for devices…"));
    link().call(
        "devices", {}, this,
        [this](const Result<json::object> &answer) {
            Result<Inventory> told = answer ? inventoryFromJson(*answer)
                                            : Result<Inventory>(std::unexpected(answer.error()));
            if (!told) {
                m_told->show(tr("The devices could not be read: %1")
                                 .arg(QString::fromStdString(told.error().describe())));
                return;
            }
            m_inventory = std::move(*told);
            m_shown.clear();
            update();
        },
        std::chrono::seconds(60)); // drivers are asked
}

void DevicesStep::update() {
    const std::optional<DaemonStatus> &status = state().status();
    const bool isMeasuring = m_run.isRunning();
    const bool canMeasure = status && !status->devices.empty();
    m_measure->setEnabled(isMeasuring ? !m_run.isStopping() : canMeasure);
    m_measure->setText(isMeasuring ? tr("&Stop measuring")
                       : canMeasure && std::ranges::all_of(status->devices, isMeasured)
                           ? tr("&Measure again")
                           : tr("&Measure now"));
    m_progress->setVisible(isMeasuring);
    if (!isMeasuring)
        m_step->hide();
    if (!status || !m_inventory || (m_shown == status->devices && m_list->count() > 0))
        return;
    // Devices that were found later.
    if (m_isSeen && !m_shown.empty() && m_shown.size() != status->devices.size())
        return ask();
    m_shown = status->devices;
    clearRows(m_list);
    for (const Hardware &hardware : m_inventory->hardware) {
        const auto lent = std::ranges::find(m_shown, hardware.id(), &DeviceStatus::hardware);
        showHardware(hardware, lent == m_shown.end() ? nullptr : &*lent);
    }
    m_told->show(m_inventory->hardware.empty()
                     ? tr("Nothing was found that could compute. You can go on; what is found "
                          "later is used then.")
                     : QString());
}

void DevicesStep::showHardware(const Hardware &hardware, const DeviceStatus *lent) {
    auto *const one = new QWidget(this);
    auto *const layout = new QVBoxLayout(one);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::tight);
    layout->addWidget(new Text(told(hardware.name), look::Type::Heading));
    layout->addWidget(new Text(kindText(hardware), look::Type::Small, look::Tone::Quiet));
    QString state;
    look::Tone tone = look::Tone::Plain;
    if (lent && isMeasured(*lent)) {
        //: %1 is a size: "12.3 GiB"
        state =
            tr("Can be lent. Reads a model at %1 a second.")
                .arg(format::bytes(Bytes(static_cast<std::uint64_t>(lent->device.bytesPerSecond))));
        tone = look::Tone::Accent;
    } else if (lent) {
        state = tr("Can be lent. Not measured yet.");
    } else if (hardware.usableBackend()) {
        // The processor, unless the owner wants it too.
        const std::vector<const Hardware *> usual = m_inventory->usual();
        state = std::ranges::find(usual, &hardware) == usual.end()
                    ? tr("Not lent: a graphics card is used instead.")
                    : tr("Not lent: left out by the settings.");
        tone = look::Tone::Quiet;
    } else {
        state = tr("Cannot be used: %1").arg(obstacleOf(hardware));
        tone = look::Tone::Warn;
    }
    layout->addWidget(new Text(state, look::Type::Body, tone));
    m_list->addWidget(one);
}

QString DevicesStep::nameOf(const std::string &device) const {
    const auto lent = std::ranges::find(
        m_shown, device, [](const DeviceStatus &status) { return status.device.id; });
    return told(lent == m_shown.end() || lent->device.description.empty()
                    ? device
                    : lent->device.description);
}

void DevicesStep::pressed() {
    if (m_run.isRunning())
        return m_run.cancel();
    const std::optional<DaemonStatus> &status = state().status();
    if (!status)
        return;
    const bool isAgain = std::ranges::all_of(status->devices, isMeasured);
    std::vector<std::string> devices;
    for (const DeviceStatus &device : status->devices)
        if (isAgain || !isMeasured(device))
            devices.push_back(device.device.id);
    m_run.start(std::move(devices), BenchProfile::Quick);
}

void DevicesStep::showRun() {
    if (m_run.isRunning()) {
        m_progress->setValue(static_cast<int>(m_run.done() * progressSteps));
        m_step->show(m_run.isStopping()     ? tr("Stopping…")
                     : m_run.step().empty() ? tr("Preparing…")
                                            //: %1 is a device
                                            : tr("Measuring %1…").arg(nameOf(m_run.device())));
    }
    m_told->show(m_run.problem());
    update();
}

} // namespace commonwatt
