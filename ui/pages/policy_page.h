// When Commonwatt runs: what the settings lead to now and tonight, the few that most owners change,
// and all others under "More". Each change holds at once and can be undone. In the GUI's thread.
#pragma once

#include "ui/pages/disclosure.h"
#include "ui/pages/page.h"
#include "ui/pages/policy_common.h"
#include "ui/pages/policy_more.h"
#include "ui/pages/policy_profiles.h"

#include <QAction>
#include <QTimer>

namespace commonwatt {

class PolicyPage : public Page {
    Q_OBJECT

public:
    // The state must outlive it.
    explicit PolicyPage(DaemonState &state, QWidget *parent = nullptr);

    [[nodiscard]] PolicyStore &store() { return m_store; }
    [[nodiscard]] PolicyMore &more() const { return *m_more; }

protected:
    void update(const DaemonStatus &status) override;
    void begin() override;
    void end() override;

private:
    void addUndo(QHBoxLayout *layout);
    void onStore();
    void onRefused(const QString &key, const QString &message);
    void askOutlook();
    void heedProfiles();

    PolicyStore m_store;
    QTimer m_soon; // asks for all anew, shortly after something has changed
    Text *m_now;
    Text *m_tonight;
    Text *m_problem;
    PolicyProfiles *m_profiles;
    PolicyCommon *m_common;
    Disclosure *m_openMore;
    PolicyMore *m_more;
};

} // namespace commonwatt
