// What this machine may serve and for whom, as its owner wants it, and the cache that keeps blocks
// of models. In the GUI's thread.
#pragma once

#include "core/types/wishes.h"
#include "net/control/model_types.h"
#include "ui/models/model_list.h"
#include "ui/pages/cache_panel.h"
#include "ui/pages/model_card.h"
#include "ui/pages/page.h"

#include <QLineEdit>
#include <QListView>

#include <optional>

namespace commonwatt {

class ModelsPage : public Page {
    Q_OBJECT

public:
    // The state must outlive it.
    explicit ModelsPage(DaemonState &state, QWidget *parent = nullptr);

protected:
    void update(const DaemonStatus &status) override;
    void begin() override;
    void end() override;

private:
    void addModels(QVBoxLayout *layout);
    void addPatterns(QVBoxLayout *layout);
    void addRequesters(QVBoxLayout *layout);

    void load();
    void askModels();
    void askSettings();
    void take(const ModelsStatus &models);
    void showModels();
    void showRules();
    void addPatternRow(const std::string &entry);
    void showRequesters();
    void showKinds();

    // Writes what differs from the rules of now: settings NAME_allow and NAME_deny. `onDenied`: the
    // wanted NAME_deny is the daemon's.
    void setRules(const std::string &name, NameRules &rules, const NameRules &wanted,
                  const std::function<void()> &onDenied = {});
    void set(const std::string &key, const std::string &value,
             const std::function<void()> &onTaken = {});
    void onSet(const Result<json::object> &answer);

    std::optional<ModelsStatus> m_models; // none: not told yet
    NameRules m_modelRules;
    NameRules m_requesterRules;
    std::vector<std::string> m_kinds;
    Bytes m_cacheUsed; // as the status told last
    Bytes m_cacheLimit;
    bool m_hasAsked = false; // since the page is seen
    bool m_isAsking = false;
    bool m_isAskedAgain = false; // meanwhile
    std::size_t m_shown;         // models at most; more when the owner asks for them

    Text *m_problem; // what could not be set
    QLineEdit *m_search;
    Text *m_noModels;
    QVBoxLayout *m_cardRows;
    std::vector<ModelCard *> m_cards; // the first ones show a model, the others are hidden
    QPushButton *m_more;
    QLineEdit *m_pattern;
    QPushButton *m_deny;
    Text *m_onlyAllowed;
    QPushButton *m_allowAll;
    QVBoxLayout *m_patternRows;
    std::vector<std::string> m_patterns; // of its rows
    RequesterList m_requesters;
    QListView *m_requesterView;
    Text *m_noRequesters;
    QWidget *m_kindGroup;
    QVBoxLayout *m_kindRows;
    Text *m_lastKind;
    CachePanel *m_cache;
};

} // namespace commonwatt
