#include "ui/pages/policy_profiles.h"

#include "ui/models/policy_catalogue.h"
#include "ui/pages/wheel_guard.h"

#include <QAbstractItemView>
#include <QGridLayout>
#include <QInputDialog>
#include <QStyledItemDelegate>

#include <algorithm>

namespace commonwatt {

namespace {

constexpr QLatin1String profileKey("profile");
constexpr QLatin1String otherwiseKey("profile_otherwise");
constexpr QLatin1String automatic("auto");
constexpr int narrowest = 20 * look::unit;

QString longName(const QString &profile) {
    const QString help = profileHelp(profile);
    //: A profile and what it is for
    return help.isEmpty() ? profileName(profile)
                          : PolicyProfiles::tr("%1: %2").arg(profileName(profile), help);
}

constexpr int longNameRole = Qt::UserRole + 1;

// In the list there is room for what a profile is for.
class LongNameDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        if (const QVariant name = index.data(longNameRole); name.isValid())
            option->text = name.toString();
    }
};

// As wide as what is in it, where there is room.
void keepNarrow(QComboBox *box) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumWidth(narrowest);
    guardWheel(box);
}

} // namespace

PolicyProfiles::PolicyProfiles(PolicyStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_choice(new QComboBox(this))
    , m_why(new Text(look::Type::Small, look::Tone::Quiet, this))
    , m_scope(new QComboBox(this))
    , m_add(new QPushButton(tr("New profile…"), this))
    , m_remove(new QPushButton(tr("Remove profile"), this))
    , m_problem(new Text(look::Type::Small, look::Tone::Warn, this)) {
    keepNarrow(m_choice);
    m_choice->setItemDelegate(new LongNameDelegate(m_choice));
    keepNarrow(m_scope);
    auto *const choiceLabel = new QLabel(tr("&Profile:"), this);
    choiceLabel->setBuddy(m_choice);
    m_choice->setAccessibleName(tr("Profile"));
    auto *const scopeLabel = new QLabel(tr("&Settings of:"), this);
    scopeLabel->setBuddy(m_scope);
    m_scope->setAccessibleName(tr("Settings of"));
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(look::unit);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *const layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(look::gap);
    layout->setVerticalSpacing(look::unit);
    layout->addWidget(choiceLabel, 0, 0);
    layout->addWidget(m_choice, 0, 1);
    layout->addWidget(m_why, 0, 2);
    layout->addWidget(scopeLabel, 1, 0);
    layout->addWidget(m_scope, 1, 1);
    layout->addLayout(buttons, 1, 2);
    layout->addWidget(m_problem, 2, 1, 1, 2);
    layout->setColumnStretch(2, 1);
    m_problem->show(QString());

    connect(m_choice, &QComboBox::activated, this, [this] {
        accept();
        m_store.change(tr("profile"), {{profileKey, m_choice->currentData().toString()}});
    });
    connect(m_scope, &QComboBox::activated, this, [this] {
        m_store.setProfile(m_scope->currentData().toString());
        fill();
    });
    connect(m_add, &QPushButton::clicked, this, &PolicyProfiles::add);
    connect(m_remove, &QPushButton::clicked, this, &PolicyProfiles::remove);
}

void PolicyProfiles::heed(const QStringList &all, const QString &present) {
    // The daemon keeps the names of those for which nothing is said any more, since others may
    // name them.
    const QSet<QString> used = m_store.profilesWithSettings();
    QStringList profiles;
    for (const QString &profile : all)
        if (isBuiltIn(profile) || used.contains(profile) || profile == present ||
            profile == m_store.view(profileKey).shown() ||
            profile == m_store.view(otherwiseKey).shown())
            profiles << profile;
    const auto isOwn = [](const QString &profile) { return !isBuiltIn(profile); };
    std::ranges::stable_partition(profiles, std::not_fn(isOwn));
    m_profiles = profiles;
    if (!m_store.profile().isEmpty() && !m_profiles.contains(m_store.profile()))
        m_store.setProfile({});
    if (m_profiles.contains(m_making))
        m_store.setProfile(std::exchange(m_making, {}));
    fill();
}

void PolicyProfiles::fill() {
    const QString chosen = m_store.view(profileKey).shown();
    // Filled anew they would close under the owner's hand.
    if (m_filled != m_profiles) {
        m_filled = m_profiles;
        m_choice->clear();
        m_choice->addItem(tr("By network and time"), QString(automatic));
        m_scope->clear();
        m_scope->addItem(tr("Everything"), QString());
        for (const QString &profile : std::as_const(m_profiles)) {
            m_choice->addItem(profileName(profile), profile);
            m_choice->setItemData(m_choice->count() - 1, longName(profile), longNameRole);
            m_scope->addItem(tr("The profile %1 alone").arg(profileName(profile)), profile);
        }
        QAbstractItemView *const list = m_choice->view();
        list->setMinimumWidth(list->sizeHintForColumn(0) + look::unit);
    }
    m_choice->setToolTip(profileHelp(chosen));
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(chosen)));
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(m_store.profile())));
    m_remove->setVisible(!m_store.profile().isEmpty() && !isBuiltIn(m_store.profile()));
}

void PolicyProfiles::setOutlook(const PolicyOutlook &outlook) {
    m_why->show(profileText(outlook));
}

void PolicyProfiles::add() {
    auto *const dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New profile"));
    dialog->setLabelText(tr("Name, of the letters a to z, digits, - and _. It begins with the "
                            "settings that are shown now."));
    connect(dialog, &QInputDialog::textValueSelected, this, &PolicyProfiles::make);
    dialog->open();
}

void PolicyProfiles::make(const QString &name) {
    accept();
    const QString profile = name.trimmed().toLower();
    if (profile.isEmpty())
        return;
    if (m_profiles.contains(profile))
        return m_problem->show(tr("There is a profile %1 already.").arg(profile));
    std::vector<SettingEdit> edits;
    const auto keyOf = [&](const QString &field) {
        return QStringLiteral("profiles.%1.%2").arg(profile, field);
    };
    // What the profile that is shown has otherwise than the rest.
    if (!m_store.profile().isEmpty())
        for (const CatalogueEntry &entry : settingCatalogue()) {
            const SettingView view = m_store.view(entry.keyText());
            if (view.exists && view.holds != view.general && !view.holds.isEmpty())
                edits.push_back({keyOf(entry.keyText()), view.holds});
        }
    // A profile is there when something is said for it.
    if (edits.empty())
        edits.push_back(
            {keyOf(QStringLiteral("idle_gpu")), m_store.view(QStringLiteral("idle_gpu")).shown()});
    m_making = profile;
    m_store.change(tr("new profile %1").arg(profile), edits);
}

void PolicyProfiles::remove() {
    accept();
    const QString profile = m_store.profile();
    std::vector<SettingEdit> edits;
    // Nobody may name it any more.
    for (const QLatin1String key : {profileKey, otherwiseKey})
        if (m_store.view(key).shown() == profile)
            edits.push_back({key, std::nullopt});
    for (const QString &key : m_store.keysOfProfile(profile))
        edits.push_back({key, std::nullopt});
    m_store.change(tr("removal of the profile %1").arg(profile), edits);
    m_store.setProfile({});
}

bool PolicyProfiles::refuse(const QString &key, const QString &message) {
    const bool isMaking = !m_making.isEmpty() && key.contains(m_making);
    if (key != profileKey && !isMaking)
        return false;
    m_making.clear();
    m_problem->show(message);
    fill();
    return true;
}

} // namespace commonwatt
