#include "ui/pages/policy_more.h"

#include "ui/pages/wheel_guard.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace commonwatt {

PolicyMore::PolicyMore(PolicyStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_search(new QLineEdit(this))
    , m_device(new QComboBox(this))
    , m_nothing(new Text(look::Type::Body, look::Tone::Quiet, this))
    , m_ofMachine(new Text(look::Type::Small, look::Tone::Quiet, this)) {
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(tr("Find a setting"));
    m_search->setClearButtonEnabled(true);
    guardWheel(m_device);
    m_device->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_device->setMinimumContentsLength(16);
    auto *const of = new QLabel(tr("&For:"), this);
    of->setBuddy(m_device);
    m_device->setAccessibleName(tr("For which device"));
    auto *const head = new QHBoxLayout;
    head->setSpacing(look::unit);
    head->addWidget(m_search, 1);
    head->addSpacing(look::unit);
    head->addWidget(of);
    head->addWidget(m_device);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::unit);
    layout->addLayout(head);
    layout->addWidget(m_ofMachine);
    layout->addWidget(m_nothing);
    layout->addSpacing(look::unit);

    m_groups.reserve(allSettingGroups.size()); // the buttons' slots keep references
    for (const SettingGroup id : allSettingGroups) {
        Group &group = m_groups.emplace_back(
            Group{id, new Disclosure(nameOf(id), this), new QWidget(this), nullptr, {}});
        group.rows = new QVBoxLayout(group.body);
        group.rows->setContentsMargins(look::margin, look::unit, 0, look::gap);
        group.rows->setSpacing(look::gap);
        group.body->hide();
        layout->addWidget(group.button, 0, Qt::AlignLeading);
        layout->addWidget(group.body);
        connect(group.button, &QToolButton::toggled, this, &PolicyMore::arrange);
    }
    setDevices({});
    connect(m_search, &QLineEdit::textChanged, this, &PolicyMore::arrange);
    connect(m_device, &QComboBox::activated, this,
            [this] { m_store.setDevice(m_device->currentData().toString()); });
}

bool PolicyMore::isShown(const CatalogueEntry &entry) const {
    return m_store.view(entry.keyText()).exists &&
           (m_store.device().isEmpty() || entry.isOfDevice) && matches(entry, m_search->text());
}

void PolicyMore::open(Group &group) {
    if (!group.made.empty())
        return;
    for (const CatalogueEntry &entry : settingCatalogue()) {
        if (entry.group != group.id || !m_store.view(entry.keyText()).exists)
            continue;
        auto *const row = new SettingRow(entry, m_store, group.body);
        row->setProfiles(m_profiles);
        row->heed(m_profile);
        group.rows->addWidget(row);
        group.made.push_back(row);
    }
}

void PolicyMore::arrange() {
    const bool isSearching = !m_search->text().trimmed().isEmpty();
    bool isAny = false;
    for (Group &group : m_groups) {
        const bool hasAny =
            std::ranges::any_of(settingCatalogue(), [&](const CatalogueEntry &entry) {
                return entry.group == group.id && isShown(entry);
            });
        // A search looks into all groups.
        const bool isOpen = hasAny && (isSearching || group.button->isChecked());
        if (isOpen)
            open(group);
        for (SettingRow *const row : group.made)
            row->setVisible(isShown(row->entry()));
        group.button->setVisible(hasAny);
        group.button->showUnfolded(isOpen);
        group.body->setVisible(isOpen);
        isAny = isAny || hasAny;
    }
    m_nothing->show(isAny ? QString() : tr("No setting fits. Try another word."));
    m_ofMachine->show(m_store.device().isEmpty()
                          ? QString()
                          : tr("Settings of the machine as a whole are left out."));
}

void PolicyMore::heed(const QString &profile) {
    m_profile = profile;
    for (const Group &group : m_groups)
        for (SettingRow *const row : group.made)
            row->heed(profile);
    arrange();
}

void PolicyMore::setProfiles(const QStringList &profiles) {
    if (std::exchange(m_profiles, profiles) == profiles)
        return;
    for (const Group &group : m_groups)
        for (SettingRow *const row : group.made)
            row->setProfiles(profiles);
}

void PolicyMore::setDevices(const std::vector<std::pair<QString, QString>> &devices) {
    // Filled anew it would close under the owner's hand.
    if (m_device->count() > 0 && devices == m_devices)
        return;
    m_devices = devices;
    const QString before = m_store.device();
    m_device->clear();
    m_device->addItem(tr("All devices"), QString());
    for (const auto &[id, name] : devices)
        m_device->addItem(name, id);
    // One that is not lent any more may still have settings.
    if (m_device->findData(before) < 0)
        m_device->addItem(before, before);
    m_device->setCurrentIndex(m_device->findData(before));
}

bool PolicyMore::refuse(const QString &key, const QString &message) {
    for (const Group &group : m_groups)
        for (SettingRow *const row : group.made)
            if (row->key() == key && row->isVisible()) {
                row->refuse(message);
                return true;
            }
    return false;
}

void PolicyMore::accept(const QString &key) {
    for (const Group &group : m_groups)
        for (SettingRow *const row : group.made)
            if (row->key() == key)
                row->accept();
}

SettingRow *PolicyMore::reveal(const QString &field) {
    for (Group &group : m_groups) {
        const CatalogueEntry *const entry = findInCatalogue(field.toStdString());
        if (!entry || entry->group != group.id)
            continue;
        group.button->setChecked(true);
        for (SettingRow *const row : group.made)
            if (&row->entry() == entry)
                return row;
    }
    return nullptr;
}

} // namespace commonwatt
