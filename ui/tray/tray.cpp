#include "ui/tray/tray.h"

#include "ui/controls/snooze_menu.h"
#include "ui/look/icons.h"
#include "ui/models/policy_sentence.h"

namespace commonwatt {

namespace {

using std::chrono::minutes;

json::object forMillis(std::chrono::milliseconds duration) {
    return {{"forMillis", duration.count()}};
}

// Menus take & for a mark.
QString plain(QString text) {
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

Tray::Tray(DaemonState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_menu(std::make_unique<QMenu>()) {
    buildMenu();
    m_icon.setContextMenu(m_menu.get());
    connect(&m_icon, &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    Q_EMIT windowWanted();
            });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::windowWanted);
    connect(&state, &DaemonState::changed, this, &Tray::update);
    update();
}

Tray::~Tray() = default;

void Tray::tell(const QString &title, const QString &text) {
    m_icon.showMessage(title, text, programIcon());
}

void Tray::buildMenu() {
    m_sentence = m_menu->addAction(QString());
    m_sentence->setEnabled(false);
    m_why = m_menu->addAction(tr("&Why?"), this, &Tray::whyWanted);
    m_menu->addSeparator();
    m_snooze = new SnoozeMenu(m_state, tr("&Snooze"), m_menu.get());
    connect(m_snooze, &SnoozeMenu::failed, this, &Tray::failed);
    m_menu->addMenu(m_snooze);
    m_resume = m_menu->addAction(tr("&Resume"), this, [this] { call("resume", {}); });
    m_boost = m_menu->addAction(tr("Run for the next &30 minutes anyway"), this,
                                [this] { call("boost", forMillis(minutes(30))); });
    m_profile = m_menu->addMenu(tr("&Profile"));
    m_profiles = new QActionGroup(m_profile);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Open Commonwatt"), this, &Tray::windowWanted);
    m_menu->addAction(tr("&Quit…"), this, &Tray::quitWanted);
}

void Tray::update() {
    const DaemonLink &link = m_state.link();
    const std::optional<DaemonStatus> &status = m_state.status();
    const Summary summary = summarize(link.state(), link.problem(), status, wallNow(), QLocale());
    if (!m_isShown || summary.activity != m_summary.activity)
        m_icon.setIcon(activityIcon(summary.activity));
    if (!m_isShown || summary.sentence != m_summary.sentence) {
        m_icon.setToolTip(tr("Commonwatt\n%1").arg(summary.sentence));
        m_sentence->setText(plain(summary.sentence));
    }
    m_isShown = true;
    m_summary = summary;

    const bool isThere = status.has_value();
    const bool isBoosted = isThere && status->boostUntil.has_value();
    m_why->setEnabled(isThere);
    m_snooze->menuAction()->setEnabled(isThere && status->link != LinkState::NotJoined);
    m_resume->setVisible(isThere && (status->paused || isBoosted));
    m_resume->setText(isBoosted ? tr("End running &anyway") : tr("&Resume"));
    m_boost->setVisible(isThere && !isBoosted &&
                        (summary.activity == Activity::Paused ||
                         summary.activity == Activity::Snoozed ||
                         summary.activity == Activity::Throttled));
    m_profile->setEnabled(isThere && !status->profiles.empty());
    if (isThere)
        showProfiles(*status);
}

// The entries stay while they are the same: the menu may be open.
void Tray::showProfiles(const DaemonStatus &status) {
    if (m_profileNames != status.profiles) {
        m_profileNames = status.profiles;
        m_profile->clear();
        for (const std::string &name : m_profileNames) {
            QAction *const action = m_profile->addAction(
                plain(profileName(QString::fromStdString(name))), this,
                [this, name] { call("config.set", {{"key", "profile"}, {"value", name}}); });
            action->setCheckable(true);
            m_profiles->addAction(action);
        }
    }
    const QList<QAction *> actions = m_profiles->actions();
    for (std::size_t i = 0; i < m_profileNames.size(); ++i)
        actions[static_cast<qsizetype>(i)]->setChecked(m_profileNames[i] == status.profile);
}

void Tray::call(const std::string &method, json::object params) {
    m_state.link().call(method, std::move(params), this,
                        [this](const Result<json::object> &answer) {
                            if (!answer)
                                Q_EMIT failed(QString::fromStdString(answer.error().describe()));
                        });
}

} // namespace commonwatt
