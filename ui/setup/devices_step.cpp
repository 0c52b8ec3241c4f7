#include "ui/setup/devices_step.h"

#include "ui/models/format.h"

#include <algorithm>
#include <utility>

namespace commonwatt {

namespace {

constexpr int progressSteps = 1000;

QString told(const std::string &text) {
    return QString::fromStdString(text);
}

QString kindOf(const Hardware &hardware) {
    const QString memory = format::bytes(hardware.memoryTotal);
    switch (hardware.kind) {
    case HardwareKind::Discrete:
        return DevicesStep::tr("Graphics card, %1").arg(memory);
    case HardwareKind::Integrated:
        return DevicesStep::tr("Graphics within the processor, shares %1").arg(memory);
    case HardwareKind::Software:
        return DevicesStep::tr("Graphics computed by the processor, %1").arg(memory);
    case HardwareKind::Cpu:
        break;
    }
    return DevicesStep::tr("Processor, %1").arg(memory);
}

// The first thing that keeps it from being used, in short.
QString obstacleOf(const Hardware &hardware) {
    std::vector<Obstacle> obstacles = hardware.obstacles;
    for (const HardwareBackend &backend : hardware.backends)
        obstacles.insert(obstacles.end(), backend.obstacles.begin(), backend.obstacles.end());
    if (obstacles.empty())
        return DevicesStep::tr("No driver reaches it.");
    const Obstacle &first = obstacles.front();
    return first.remedy.empty()
               ? told(first.problem)
               : QStringLiteral("%1 %2").arg(told(first.problem), told(first.remedy));
}

bool isMeasured(const DeviceStatus &device) {
    return device.device.bytesPerSecond > 0;
}

} // namespace

DevicesStep::DevicesStep(DaemonState &state)
    : SetupStep(state, tr("Devices"),
                tr("This is what was found. How fast a device is decides which part of a model it "
                   "is given; a quick measurement takes about ten seconds for each."))
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
    connect(&link(), &DaemonLink::eventCame, this, &DevicesStep::onEvent);
    update();
}

void DevicesStep::begin() {
    m_isSeen = true;
    state().want("bench");
    ask();
    m_measure->setFocus();
}

void DevicesStep::end() {
    if (std::exchange(m_isSeen, false))
        state().unwant("bench");
    m_waiting.clear();
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
    if (!status) {
        // A daemon that has gone measures nothing.
        m_measured.clear();
        m_waiting.clear();
    }
    const bool isMeasuring = !m_measured.empty();
    const bool canMeasure = status && !status->devices.empty();
    m_measure->setEnabled(isMeasuring || canMeasure);
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
    while (QLayoutItem *const item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
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
    layout->addWidget(new Text(kindOf(hardware), look::Type::Small, look::Tone::Quiet));
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
        state = tr("Not lent: left out by the settings.");
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
    const std::optional<DaemonStatus> &status = state().status();
    if (!m_measured.empty()) {
        m_waiting.clear();
        link().call("bench.cancel", {}, this, [this](const Result<json::object> &answer) {
            stopped(answer ? tr("Stopped.") : QString::fromStdString(answer.error().describe()));
        });
        return;
    }
    if (!status)
        return;
    const bool isAgain = std::ranges::all_of(status->devices, isMeasured);
    m_waiting.clear();
    for (const DeviceStatus &device : status->devices)
        if (isAgain || !isMeasured(device))
            m_waiting.push_back(device.device.id);
    measureNext();
}

void DevicesStep::measureNext() {
    m_measured.clear();
    if (m_waiting.empty()) {
        state().refresh(); // with what was found
        return update();
    }
    m_measured = m_waiting.front();
    m_waiting.erase(m_waiting.begin());
    m_progress->setValue(0);
    m_told->hide();
    m_step->show(tr("Preparing…"));
    link().call("bench.start", {{"device", m_measured}, {"profile", "quick"}}, this,
                [this](const Result<json::object> &answer) {
                    if (!answer)
                        stopped(tr("It could not be measured: %1")
                                    .arg(QString::fromStdString(answer.error().describe())));
                });
    update();
}

void DevicesStep::stopped(const QString &problem) {
    m_measured.clear();
    m_waiting.clear();
    m_told->show(problem);
    update();
}

void DevicesStep::onEvent(const std::string &type, const json::object &event) {
    if (type != "bench" || !m_isSeen)
        return;
    const JsonReader reader(event);
    const std::string device = reader.stringOr("device", {}).value_or("");
    if (const auto object = reader.object("progress")) {
        const Result<BenchProgress> progress = benchProgressFromJson(**object);
        if (!progress)
            return;
        // The daemon measures by itself before it offers a device for the first time.
        if (m_measured.empty())
            m_measured = device;
        m_progress->setValue(static_cast<int>(progress->done * progressSteps));
        //: %1 is a device
        m_step->show(tr("Measuring %1…").arg(nameOf(device)));
        return update();
    }
    if (device != m_measured)
        return;
    if (const auto error = reader.object("error"))
        return stopped(tr("It could not be measured: %1")
                           .arg(told(JsonReader(**error).stringOr("message", {}).value_or(""))));
    if (reader.has("report"))
        measureNext();
}

} // namespace commonwatt
