#include "ui/pages/models_page.h"

#include "ui/controls/rows.h"
#include "ui/models/format.h"
#include "ui/models/permission_list.h"

#include <QCheckBox>

#include <algorithm>
#include <map>

namespace commonwatt {

namespace {

constexpr std::size_t atOnce = 20;   // models
constexpr int mostRequesterRows = 8; // before they scroll

QString fromText(const std::string &text) {
    return QString::fromStdString(text);
}

QVBoxLayout *group(QVBoxLayout *page, const QString &heading, const QString &words) {
    auto *const rows = new QVBoxLayout;
    rows->setSpacing(look::unit);
    rows->addWidget(new Text(heading, look::Type::Heading));
    rows->addWidget(new Text(words, look::Type::Body, look::Tone::Quiet));
    page->addLayout(rows);
    return rows;
}

} // namespace

ModelsPage::ModelsPage(DaemonState &state, QWidget *parent)
    : Page(state, tr("Models"), parent)
    , m_shown(atOnce)
    , m_problem(new Text(look::Type::Body, look::Tone::Warn))
    , m_search(new QLineEdit)
    , m_noModels(new Text(look::Type::Body, look::Tone::Quiet))
    , m_cardRows(new QVBoxLayout)
    , m_more(new QPushButton)
    , m_pattern(new QLineEdit)
    , m_deny(new QPushButton(tr("Deny")))
    , m_onlyAllowed(new Text(look::Type::Body))
    , m_allowAll(new QPushButton(tr("Allow all others too")))
    , m_patternRows(new QVBoxLayout)
    , m_requesterView(new QListView)
    , m_noRequesters(new Text(tr("The coordinator has not told whose requests it passes on."),
                              look::Type::Body, look::Tone::Quiet))
    , m_kindGroup(new QWidget)
    , m_kindRows(new QVBoxLayout)
    , m_lastKind(new Text(tr("One kind stays on. To do no work at all, pause."), look::Type::Small,
                          look::Tone::Quiet))
    , m_cache(new CachePanel(state)) {
    auto *const layout = static_cast<QVBoxLayout *>(content()->layout());
    auto *const head = new QVBoxLayout;
    head->setSpacing(look::tight);
    head->addWidget(new Text(title(), look::Type::Title));
    head->addWidget(new Text(tr("What the coordinator offers, and what of it may run on this "
                                "machine. The coordinator gives it no other work."),
                             look::Type::Body, look::Tone::Quiet));
    head->addWidget(m_problem);
    layout->addLayout(head);
    m_problem->hide();
    addModels(layout);
    addPatterns(layout);
    addRequesters(layout);
    auto *const kindGroup = new QVBoxLayout(m_kindGroup);
    kindGroup->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_kindGroup);
    auto *const kinds =
        group(kindGroup, tr("Kinds of work"), tr("What requests may ask this machine for."));
    m_kindRows->setSpacing(look::tight);
    kinds->addLayout(m_kindRows);
    kinds->addWidget(m_lastKind);
    auto *const cache = group(layout, tr("Block cache"),
                              tr("Parts of models on this machine's disk, each fetched once."));
    cache->addWidget(m_cache);
    layout->addStretch();

    connect(&link(), &DaemonLink::eventCame, this,
            [this](const std::string &type, const json::object &told) {
                if (type != "models" || !isActive() || !m_models)
                    return;
                if (const Result<ModelsStatus> models = modelsStatusFromJson(told))
                    take(*models);
                else
                    askModels();
            });
}

void ModelsPage::addModels(QVBoxLayout *layout) {
    m_search->setPlaceholderText(tr("Search models"));
    m_search->setAccessibleName(tr("Search models"));
    m_search->setClearButtonEnabled(true);
    m_cardRows->setSpacing(look::gap);
    layout->addWidget(m_search);
    layout->addWidget(m_noModels);
    layout->addLayout(m_cardRows);
    layout->addWidget(m_more, 0, Qt::AlignLeading);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_shown = atOnce;
        showModels();
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_shown += atOnce;
        showModels();
    });
}

void ModelsPage::addPatterns(QVBoxLayout *layout) {
    auto *const rows = group(
        layout, tr("Deny by pattern"),
        tr("Models with such a name never run here, also those that come later. “*” stands for "
           "any text and “?” for one character."));
    m_pattern->setPlaceholderText(tr("For example *-70b"));
    m_pattern->setAccessibleName(tr("Pattern of models to deny"));
    m_pattern->setMaxLength(static_cast<int>(maxWishLength));
    m_deny->setEnabled(false);
    m_deny->setAccessibleName(tr("Deny models with this pattern"));
    auto *const entry = new QHBoxLayout;
    entry->setSpacing(look::unit);
    entry->addWidget(m_pattern, 1);
    entry->addWidget(m_deny);
    rows->addLayout(entry);
    m_patternRows->setSpacing(look::tight);
    rows->addLayout(m_patternRows);
    rows->addWidget(m_onlyAllowed);
    rows->addWidget(m_allowAll, 0, Qt::AlignLeading);
    const auto deny = [this] {
        NameRules rules = m_modelRules;
        for (const std::string &one : listFromSetting(m_pattern->text().toStdString()))
            rules = withDenied(std::move(rules), one);
        const QString entered = m_pattern->text();
        setRules("models", m_modelRules, rules, [this, entered] {
            if (m_pattern->text() == entered)
                m_pattern->clear();
        });
    };
    connect(m_pattern, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_deny->setEnabled(!listFromSetting(text.toStdString()).empty());
    });
    connect(m_pattern, &QLineEdit::returnPressed, m_deny, &QPushButton::click);
    connect(m_deny, &QPushButton::clicked, this, deny);
    connect(m_allowAll, &QPushButton::clicked, this,
            [this] { setRules("models", m_modelRules, {{}, m_modelRules.deny}); });
}

void ModelsPage::addRequesters(QVBoxLayout *layout) {
    auto *const rows = group(layout, tr("Who may send work"),
                             tr("The names under which the coordinator knows those who ask it."));
    m_requesterView->setModel(&m_requesters);
    m_requesterView->setAccessibleName(tr("Who may send work"));
    m_requesterView->setUniformItemSizes(true);
    m_requesterView->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    rows->addWidget(m_requesterView);
    rows->addWidget(m_noRequesters);
    connect(&m_requesters, &RequesterList::wished, this,
            [this](const std::string &name, bool allowed) {
                setRules("requesters", m_requesterRules, withName(m_requesterRules, name, allowed));
            });
}

void ModelsPage::begin() {
    state().want("models");
    m_models.reset();
    m_hasAsked = false;
    m_cacheUsed = m_cacheLimit = Bytes(0);
}

void ModelsPage::end() {
    state().unwant("models");
}

void ModelsPage::update(const DaemonStatus &status) {
    if (status.link == LinkState::NotJoined) {
        m_models.reset();
        m_hasAsked = false;
        return showNotice({tr("No models yet."),
                           tr("Once this machine has joined a coordinator, the models that it "
                              "offers stand here, and you say which of them may run."),
                           tr("Join…")},
                          [this] { Q_EMIT joinWanted(); });
    }
    if (!m_models) {
        if (!m_hasAsked) // what failed is asked again when its owner says so
            load();
        return;
    }
    if (std::exchange(m_cacheUsed, status.cacheUsed) != status.cacheUsed ||
        std::exchange(m_cacheLimit, status.cacheLimit) != status.cacheLimit)
        m_cache->refresh();
}

void ModelsPage::load() {
    m_hasAsked = true;
    showLoading();
    m_problem->hide();
    askSettings();
    m_cache->refresh();
    askModels();
}

void ModelsPage::askModels() {
    if (std::exchange(m_isAsking, true)) {
        m_isAskedAgain = true;
        return;
    }
    link().call("models", {}, this, [this](const Result<json::object> &answer) {
        m_isAsking = false;
        const bool isAskedAgain = std::exchange(m_isAskedAgain, false);
        if (!isActive() || !m_hasAsked)
            return;
        const Result<ModelsStatus> models =
            answer ? modelsStatusFromJson(*answer)
                   : Result<ModelsStatus>(std::unexpected(answer.error()));
        if (!models)
            return showNotice({tr("The models could not be read."),
                               tr("The program in the background answered: %1")
                                   .arg(fromText(models.error().describe())),
                               tr("Try again")},
                              [this] { load(); });
        take(*models);
        if (isAskedAgain)
            askModels();
    });
}

void ModelsPage::askSettings() {
    link().call("config.get", {}, this, [this](const Result<json::object> &answer) {
        const Result<std::vector<SettingStatus>> settings =
            answer ? settingsFromJson(*answer) : std::unexpected(answer.error());
        if (!settings)
            return m_problem->show(tr("The settings could not be read: %1")
                                       .arg(fromText(settings.error().describe())));
        std::map<std::string, std::string> values;
        for (const SettingStatus &setting : *settings)
            values[setting.key] = setting.value;
        m_modelRules = {listFromSetting(values["models_allow"]),
                        listFromSetting(values["models_deny"])};
        m_requesterRules = {listFromSetting(values["requesters_allow"]),
                            listFromSetting(values["requesters_deny"])};
        m_kinds = listFromSetting(values["work_allow"]);
        m_cache->setDiskKeep(parseBytes(values["disk_keep"]).value_or(Bytes(0)));
        if (m_models)
            take(*m_models);
    });
}

void ModelsPage::take(const ModelsStatus &models) {
    m_models = models;
    const std::optional<DaemonStatus> &status = state().status();
    if (!status || status->link == LinkState::NotJoined)
        return;
    showModels();
    showRules();
    showRequesters();
    showKinds();
    showContent();
}

void ModelsPage::showModels() {
    if (!m_models || !state().status())
        return;
    std::vector<const ModelStatus *> found;
    for (const ModelStatus &model : m_models->models)
        if (isFound(model, m_search->text()))
            found.push_back(&model);
    const std::size_t count = std::min(found.size(), m_shown);
    while (m_cards.size() < count) {
        auto *const card = new ModelCard(content());
        connect(card, &ModelCard::wished, this, [this](const std::string &model, bool allowed) {
            setRules("models", m_modelRules, withName(m_modelRules, model, allowed));
        });
        m_cardRows->addWidget(card);
        m_cards.push_back(card);
    }
    for (std::size_t at = 0; at < m_cards.size(); ++at) {
        if (at < count)
            m_cards[at]->show(*found[at], state().status()->devices);
        m_cards[at]->setVisible(at < count);
    }
    m_search->setVisible(m_models->models.size() > atOnce);
    m_more->setVisible(found.size() > count);
    m_more->setText(tr("Show more of %Ln", nullptr, static_cast<int>(found.size())));
    if (m_models->models.empty())
        m_noModels->show(tr("The coordinator offers no model right now. As soon as it does, it "
                            "appears here; nothing needs to be done."));
    else
        m_noModels->show(found.empty() ? tr("No model has that in its name, make or licence.")
                                       : QString());
}

// Names that stand here as cards have their switch there.
void ModelsPage::showRules() {
    std::vector<std::string> entries = m_modelRules.deny;
    std::erase_if(entries, [this](const std::string &entry) {
        return !isPattern(entry) && std::ranges::find(m_models->models, entry,
                                                      &ModelStatus::name) != m_models->models.end();
    });
    if (m_patterns != entries) {
        m_patterns = std::move(entries);
        clearRows(m_patternRows);
        for (const std::string &entry : m_patterns)
            addPatternRow(entry);
    }
    QStringList allowed;
    for (const std::string &entry : m_modelRules.allow)
        allowed << fromText(entry);
    m_onlyAllowed->show(
        allowed.isEmpty()
            ? QString()
            : tr("Only these run here: %1.").arg(QLocale().createSeparatedList(allowed)));
    m_allowAll->setVisible(!allowed.isEmpty());
}

void ModelsPage::addPatternRow(const std::string &entry) {
    auto *const row = new QWidget(content());
    auto *const cells = new QHBoxLayout(row);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(look::unit);
    cells->addWidget(new Text(fromText(entry), look::Type::Body), 1);
    auto *const remove = new QPushButton(tr("Remove"));
    remove->setAccessibleName(tr("Remove the pattern %1").arg(fromText(entry)));
    connect(remove, &QPushButton::clicked, this, [this, entry] {
        setRules("models", m_modelRules, withoutDenied(m_modelRules, entry));
    });
    cells->addWidget(remove);
    m_patternRows->addWidget(row);
    row->show();
}

void ModelsPage::showRequesters() {
    m_requesters.show(m_models->requesters);
    const bool isEmpty = m_models->requesters.empty();
    m_noRequesters->setVisible(isEmpty);
    m_requesterView->setVisible(!isEmpty);
    if (isEmpty)
        return;
    const int rows = std::min(m_requesters.rowCount(), mostRequesterRows);
    m_requesterView->setFixedHeight(rows * m_requesterView->sizeHintForRow(0) +
                                    2 * m_requesterView->frameWidth());
}

void ModelsPage::showKinds() {
    const auto isOn = [](const WorkKindStatus &kind) { return kind.allowed; };
    const bool isLast = std::ranges::count_if(m_models->kinds, isOn) == 1;
    std::vector<std::string> known;
    for (const WorkKindStatus &kind : m_models->kinds)
        known.push_back(kind.name);
    // Boxes stay as long as the kinds do, and with them the keyboard's focus.
    if (m_kindRows->count() != static_cast<int>(known.size())) {
        clearRows(m_kindRows);
        for (std::size_t at = 0; at < known.size(); ++at)
            m_kindRows->addWidget(new QCheckBox);
    }
    for (std::size_t at = 0; at < known.size(); ++at) {
        auto *const box =
            qobject_cast<QCheckBox *>(m_kindRows->itemAt(static_cast<int>(at))->widget());
        const WorkKindStatus &kind = m_models->kinds[at];
        box->setText(kindText(kind.name));
        box->setChecked(kind.allowed);
        box->setEnabled(!kind.allowed || !isLast);
        box->disconnect(this);
        connect(box, &QCheckBox::clicked, this, [this, known, name = kind.name](bool isChecked) {
            m_kinds = withKind(m_kinds, known, name, isChecked);
            set("work_allow", settingFromList(m_kinds));
        });
    }
    m_lastKind->setVisible(isLast);
    m_kindGroup->setVisible(!known.empty());
}

void ModelsPage::setRules(const std::string &name, NameRules &rules, const NameRules &wanted,
                          const std::function<void()> &onDenied) {
    const NameRules before = std::exchange(rules, wanted);
    if (before.deny != wanted.deny)
        set(name + "_deny", settingFromList(wanted.deny), onDenied);
    else if (onDenied)
        onDenied();
    if (before.allow != wanted.allow)
        set(name + "_allow", settingFromList(wanted.allow));
    if (before == wanted)
        askModels(); // the switch goes back to what is so
    else
        showRules();
}

void ModelsPage::set(const std::string &key, const std::string &value,
                     const std::function<void()> &onTaken) {
    m_problem->hide();
    link().call("config.set", {{"key", key}, {"value", value}}, this,
                [this, onTaken](const Result<json::object> &answer) {
                    if (answer && onTaken)
                        onTaken();
                    onSet(answer);
                });
}

void ModelsPage::onSet(const Result<json::object> &answer) {
    if (!answer) {
        m_problem->show(
            tr("This could not be changed: %1").arg(fromText(answer.error().describe())));
        askSettings();
    }
    askModels();
}

} // namespace commonwatt
