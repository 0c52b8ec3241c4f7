#include "ui/pages/policy_page.h"

#include "ui/models/format.h"

#include <QHBoxLayout>
#include <QToolButton>

#include <utility>

namespace commonwatt {

namespace {

// After a change of the owner's, and after the daemon has told of something, which it may do often.
constexpr std::chrono::milliseconds afterChange{150};
constexpr std::chrono::milliseconds afterStatus{1500};

} // namespace

PolicyPage::PolicyPage(DaemonState &state, QWidget *parent)
    : Page(state, tr("Policy"), parent)
    , m_store(link())
    , m_now(new Text(look::Type::Heading))
    , m_tonight(new Text(look::Type::Body, look::Tone::Quiet))
    , m_problem(new Text(look::Type::Body, look::Tone::Warn))
    , m_profiles(new PolicyProfiles(m_store))
    , m_common(new PolicyCommon(m_store))
    , m_openMore(new Disclosure(tr("More settings")))
    , m_more(new PolicyMore(m_store)) {
    auto *const sentences = new QVBoxLayout;
    sentences->setSpacing(look::tight);
    for (Text *const text : {m_now, m_tonight, m_problem})
        sentences->addWidget(text);
    for (Text *const text : {m_now, m_tonight, m_problem})
        text->show(QString());
    auto *const head = new QHBoxLayout;
    head->setSpacing(look::gap);
    head->addLayout(sentences, 1);
    addUndo(head);

    m_more->hide();
    connect(m_openMore, &QToolButton::toggled, m_more, &QWidget::setVisible);

    auto *const layout = static_cast<QVBoxLayout *>(content()->layout());
    layout->addLayout(head);
    layout->addWidget(m_profiles);
    layout->addWidget(m_common);
    layout->addWidget(m_openMore, 0, Qt::AlignLeading);
    layout->addWidget(m_more);
    layout->addStretch();

    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        m_store.refresh();
        askOutlook();
    });
    connect(&m_store, &PolicyStore::changed, this, &PolicyPage::onStore);
    connect(&m_store, &PolicyStore::failed, this, [this](const QString &message) {
        if (isActive())
            showNotice({tr("The settings could not be read."),
                        tr("The program in the background answered: %1").arg(message),
                        tr("Try again")},
                       [this] { begin(); });
    });
    connect(&m_store, &PolicyStore::refused, this, &PolicyPage::onRefused);
    connect(&m_store, &PolicyStore::accepted, this, [this](const QString &key) {
        m_problem->show(QString());
        m_common->accept(key);
        m_more->accept(key);
        m_profiles->accept();
        if (isActive())
            m_soon.start(afterChange);
    });
    // The daemon tells of changed settings, whoever has changed them, with its status, which may be
    // the same as before.
    connect(&link(), &DaemonLink::eventCame, this, [this](const std::string &type) {
        if (type == "status" && isActive() && !m_soon.isActive())
            m_soon.start(afterStatus);
    });
}

// Buttons that say what they undo.
void PolicyPage::addUndo(QHBoxLayout *layout) {
    const QUndoStack &stack = m_store.undoStack();
    const auto add = [&](const QString &plain, const QString &named, const QString &icon,
                         const QList<QKeySequence> &keys, auto run, auto enabled, auto renamed) {
        auto *const action = new QAction(QIcon::fromTheme(icon), plain, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setEnabled(false);
        addAction(action);
        auto *const button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        layout->addWidget(button, 0, Qt::AlignTop);
        connect(action, &QAction::triggered, &m_store, run);
        connect(&stack, enabled, action, &QAction::setEnabled);
        connect(&stack, renamed, action, [action, plain, named](const QString &what) {
            action->setText(what.isEmpty() ? plain : named.arg(what));
        });
    };
    //: %1 is a setting
    add(tr("Undo"), tr("Undo: %1"), QStringLiteral("edit-undo"), {QKeySequence(tr("Ctrl+Z"))},
        &PolicyStore::undo, &QUndoStack::canUndoChanged, &QUndoStack::undoTextChanged);
    //: %1 is a setting
    add(tr("Redo"), tr("Redo: %1"), QStringLiteral("edit-redo"),
        {QKeySequence(tr("Ctrl+Shift+Z")), QKeySequence(tr("Ctrl+Y"))}, &PolicyStore::redo,
        &QUndoStack::canRedoChanged, &QUndoStack::redoTextChanged);
}

void PolicyPage::begin() {
    if (!m_store.isLoaded())
        showLoading();
    m_store.refresh();
    askOutlook();
}

void PolicyPage::end() {
    m_soon.stop();
}

void PolicyPage::update(const DaemonStatus &status) {
    std::vector<std::pair<QString, QString>> devices;
    for (const DeviceStatus &device : status.devices) {
        const QString id = QString::fromStdString(device.device.id);
        const QString name = QString::fromStdString(device.device.description);
        devices.emplace_back(id, name.isEmpty() ? id : tr("%1 (%2)").arg(name, id));
    }
    m_more->setDevices(devices);
    // What was just entered is not shown as it was before.
    if (!m_store.isSending())
        heedProfiles();
}

void PolicyPage::onStore() {
    if (!isActive())
        return;
    showContent();
    m_common->heed();
    heedProfiles();
}

void PolicyPage::heedProfiles() {
    const std::optional<DaemonStatus> &status = state().status();
    if (!status || !m_store.isLoaded())
        return;
    QStringList all;
    for (const std::string &profile : status->profiles)
        all << QString::fromStdString(profile);
    const QString present = QString::fromStdString(status->profile);
    m_profiles->heed(all, present);
    m_more->setProfiles(m_profiles->profiles());
    m_more->heed(m_store.profile().isEmpty() ? present : m_store.profile());
}

void PolicyPage::onRefused(const QString &key, const QString &message) {
    if (!m_more->refuse(key, message) && !m_common->refuse(key, message) &&
        !m_profiles->refuse(key, message))
        m_problem->show(message);
}

void PolicyPage::askOutlook() {
    const WallTime now = wallNow();
    const auto show = [this](Text *text, const QString &sentence, WallTime at,
                             const Result<json::object> &answer) {
        const Result<PolicyOutlook> outlook =
            answer ? policyOutlookFromJson(*answer)
                   : Result<PolicyOutlook>(std::unexpected(answer.error()));
        // Not worth an error of its own: the settings are there.
        if (!outlook || !state().status())
            return text->show(QString());
        const QString words = outlookText(*outlook, *state().status(), at);
        const bool isSeveral = words.contains(QLatin1Char('\n')); // devices, a line for each
        text->show(sentence.arg(isSeveral ? QStringLiteral("\n%1").arg(words) : words));
        if (text == m_now)
            m_profiles->setOutlook(*outlook);
    };
    link().call("policy.why", {}, this, [this, show, now](const Result<json::object> &answer) {
        show(m_now, tr("Right now: %1"), now, answer);
    });
    const WallTime evening = nextEvening(now);
    link().call("policy.test", {{"at", evening.time_since_epoch().count()}}, this,
                [this, show, now, evening](const Result<json::object> &answer) {
                    //: %1 is a moment such as "23:00" or "Tue 23:00", %2 a sentence
                    show(m_tonight,
                         tr("At %1, if nobody is here: %2")
                             .arg(format::moment(evening, now), QStringLiteral("%1")),
                         evening, answer);
                });
}

} // namespace commonwatt
