#include "ui/pages/hardware_page.h"

#include "ui/controls/rows.h"
#include "ui/models/lending.h"
#include "ui/models/permission_list.h"

#include <boost/json/array.hpp>

#include <QHBoxLayout>

#include <algorithm>
#include <utility>

namespace commonwatt {

namespace {

// Drivers are asked, and may be slow to tell that they are broken.
constexpr std::chrono::seconds searchTimeout{60};
// The daemon may tell of something often.
constexpr std::chrono::milliseconds afterStatus{1500};

QString told(const std::string &text) {
    return QString::fromStdString(text);
}

std::vector<std::string> devicesSetting(const std::vector<SettingStatus> &settings) {
    const auto found = std::ranges::find(settings, "devices", &SettingStatus::key);
    return found == settings.end() ? std::vector<std::string>() : listFromSetting(found->value);
}

// What matters here of a lent device; its work changes all the time.
bool isSame(const DeviceStatus &one, const DeviceStatus &other) {
    return one.device == other.device && one.hardware == other.hardware;
}

const DeviceStatus *lentOf(const std::vector<DeviceStatus> &lent, const Hardware &hardware) {
    const auto found = std::ranges::find_if(lent, [&](const DeviceStatus &one) {
        return hardware.find(one.device.id) && one.hardware == hardware.id();
    });
    return found == lent.end() ? nullptr : &*found;
}

} // namespace

HardwarePage::HardwarePage(DaemonState &state, QWidget *parent)
    : Page(state, tr("Hardware"), parent)
    , m_search(new QPushButton(tr("Search again")))
    , m_told(new Text(look::Type::Body, look::Tone::Warn))
    , m_problemRows(new QVBoxLayout)
    , m_cardRows(new QVBoxLayout)
    , m_bench(new BenchPanel(state)) {
    auto *const words = new QVBoxLayout;
    words->setSpacing(look::tight);
    words->addWidget(new Text(title(), look::Type::Title));
    words->addWidget(new Text(tr("What this machine can compute with, and what of it you lend."),
                              look::Type::Body, look::Tone::Quiet));
    auto *const head = new QHBoxLayout;
    head->setSpacing(look::gap);
    head->addLayout(words, 1);
    head->addWidget(m_search, 0, Qt::AlignTop);
    m_problemRows->setSpacing(look::tight);
    m_cardRows->setSpacing(look::gap);
    m_search->setToolTip(tr("Asks the drivers again, as after one was installed."));
    auto *const layout = static_cast<QVBoxLayout *>(content()->layout());
    layout->addLayout(head);
    layout->addWidget(m_told);
    layout->addLayout(m_problemRows);
    layout->addLayout(m_cardRows);
    layout->addWidget(m_bench);
    layout->addStretch();
    m_told->hide();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &HardwarePage::askSettings);
    connect(m_search, &QPushButton::clicked, this, &HardwarePage::searchAgain);
    connect(&link(), &DaemonLink::eventCame, this,
            [this](const std::string &type, const json::object &event) {
                if (!isActive())
                    return;
                // Settings may have changed, whoever has changed them.
                if (type == "status" && !m_soon.isActive())
                    m_soon.start(afterStatus);
                if (type != "models")
                    return;
                if (Result<ModelsStatus> models = modelsStatusFromJson(event))
                    m_bench->setModels(std::move(*models));
            });
}

void HardwarePage::begin() {
    state().want("models");
    m_bench->begin();
    m_told->hide();
    load();
}

void HardwarePage::end() {
    m_soon.stop();
    m_bench->end();
    state().unwant("models");
}

void HardwarePage::load() {
    if (!m_inventory || !m_settings)
        showLoading();
    askSettings();
    askDevices();
    askModels();
}

void HardwarePage::askDevices() {
    fetch(
        "devices", {}, [this](const json::object &answer) { take(answer); }, [this] { load(); },
        searchTimeout);
}

void HardwarePage::askSettings() {
    fetch(
        "config.get", {},
        [this, asked = ++m_asked](const json::object &answer) {
            if (asked != m_asked)
                return; // it may not know yet what was wished meanwhile
            auto settings = settingsFromJson(answer).value_or(std::vector<SettingStatus>());
            if (m_settings == settings)
                return;
            m_settings = std::move(settings);
            showDevices();
        },
        [this] { load(); });
}

void HardwarePage::askModels() {
    link().call("models", {}, this, [this](const Result<json::object> &answer) {
        // Without them there are the sizes that are known.
        if (!answer)
            return;
        if (Result<ModelsStatus> models = modelsStatusFromJson(*answer))
            m_bench->setModels(std::move(*models));
    });
}

void HardwarePage::searchAgain() {
    m_search->setEnabled(false);
    m_search->setText(tr("Searching…"));
    m_told->hide();
    link().call(
        "devices", {{"refresh", true}}, this,
        [this](const Result<json::object> &answer) {
            m_search->setEnabled(true);
            m_search->setText(tr("Search again"));
            if (answer)
                return take(*answer);
            if (!isActive())
                return;
            const QString problem =
                tr("The search failed: %1").arg(told(answer.error().describe()));
            if (hasFound())
                m_told->show(problem);
            else
                showNotice({Page::tr("This could not be read."), problem, tr("Try again")},
                           [this] { load(); });
        },
        searchTimeout);
}

void HardwarePage::take(const json::object &answer) {
    Result<Inventory> inventory = inventoryFromJson(answer);
    if (!inventory) {
        if (isActive())
            showNotice({tr("The devices could not be understood."),
                        told(inventory.error().describe()), tr("Try again")},
                       [this] { load(); });
        return;
    }
    m_inventory = std::move(*inventory);
    showDevices();
}

void HardwarePage::update(const DaemonStatus &status) {
    if (std::ranges::equal(m_lent, status.devices, isSame))
        return;
    const bool isOther = !std::ranges::equal(m_lent, status.devices, {}, &DeviceStatus::hardware,
                                             &DeviceStatus::hardware);
    m_lent = status.devices;
    showDevices();
    // Devices that came or went, or that somebody else lends or does not.
    if (isOther && m_inventory && m_settings) {
        askSettings();
        askDevices();
    }
}

bool HardwarePage::hasFound() const {
    return m_inventory && !(m_inventory->hardware.empty() && m_inventory->problems.empty());
}

void HardwarePage::showDevices() {
    if (!m_inventory || !m_settings || !isActive())
        return;
    if (!hasFound())
        return showNotice({tr("Nothing was found that could compute."),
                           tr("Here will be the devices of this machine. If it has a graphics "
                              "card, install its driver."),
                           tr("Search again")},
                          [this] {
                              showLoading();
                              searchAgain();
                          });
    showProblems();
    makeCards();
    const std::vector<std::string> setting = devicesSetting(*m_settings);
    std::vector<BenchPanel::Choice> choices;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const Hardware &hardware = m_inventory->hardware[i];
        const DeviceStatus *const lent = lentOf(m_lent, hardware);
        m_cards[i].card->show(
            {.hardware = hardware,
             .lent = lent,
             .isMeant = isMeant(*m_inventory, setting, hardware),
             .isLast = !withLent(*m_inventory, setting, hardware, false).has_value(),
             .settings = *m_settings});
        if (const HardwareBackend *const usable = hardware.usableBackend())
            choices.push_back({told(hardware.name), lent ? lent->device.id : usable->device,
                               hardware.id(), lent ? lent->device.memory : hardware.memoryTotal});
    }
    m_bench->setVisible(!m_cards.empty());
    m_bench->setDevices(std::move(choices));
    showContent();
}

void HardwarePage::showProblems() {
    clearRows(m_problemRows);
    for (const Obstacle &problem : m_inventory->problems) {
        m_problemRows->addWidget(
            new Text(told(problem.problem), look::Type::Body, look::Tone::Warn));
        if (!problem.remedy.empty())
            m_problemRows->addWidget(new Text(told(problem.remedy), look::Type::Body));
    }
}

// One for each device, which stays as long as the devices do: what is unfolded in it, too.
void HardwarePage::makeCards() {
    if (std::ranges::equal(m_cards, m_inventory->hardware, {}, &CardOf::hardware, &Hardware::id))
        return;
    clearRows(m_cardRows);
    m_cards.clear();
    for (const Hardware &hardware : m_inventory->hardware) {
        auto *const card = new HardwareCard(link(), hardware);
        m_cardRows->addWidget(card);
        m_cards.push_back({hardware.id(), card});
        connect(card, &HardwareCard::lendingWanted, this, [this, id = hardware.id()](bool isLent) {
            const auto one = std::ranges::find(m_inventory->hardware, id, &Hardware::id);
            if (one != m_inventory->hardware.end())
                lend(*one, isLent);
        });
        connect(card, &HardwareCard::limitsChanged, this, &HardwarePage::askSettings);
    }
}

void HardwarePage::lend(const Hardware &hardware, bool isLent) {
    m_told->hide();
    const auto wanted = withLent(*m_inventory, devicesSetting(*m_settings), hardware, isLent);
    if (!wanted)
        return showDevices(); // the switch goes back to what is so
    ++m_asked;
    const std::string value = settingFromList(*wanted);
    // The next switch builds upon it, though nothing was answered yet.
    const auto setting = std::ranges::find(*m_settings, "devices", &SettingStatus::key);
    if (setting != m_settings->end())
        setting->value = value;
    link().call(
        "config.set", {{"key", "devices"}, {"value", value}}, this,
        [this](const Result<json::object> &answer) {
            if (!answer)
                m_told->show(
                    tr("This could not be changed: %1").arg(told(answer.error().describe())));
            if (isActive())
                askSettings();
        });
    showDevices();
}

} // namespace commonwatt
