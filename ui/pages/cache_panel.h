// The block cache on the page Models: how much it takes and of what, its limit, and clearing it. In
// the GUI's thread.
#pragma once

#include "ui/controls/card.h"
#include "ui/look/text.h"
#include "ui/models/daemon_state.h"

#include <QDoubleSpinBox>
#include <QProgressBar>
#include <QPushButton>

namespace commonwatt {

class CachePanel : public Card {
    Q_OBJECT

public:
    // The state must outlive it.
    explicit CachePanel(DaemonState &state, QWidget *parent = nullptr);

    // Asks what is in it, one question at a time.
    void refresh();
    // How much of the disk stays free, whatever the limit is.
    void setDiskKeep(Bytes keep);

private:
    void show(const CacheStatus &cache);
    void setLimit();
    void askToClear();
    void clear();
    void tell(const QString &text, look::Tone tone);

    DaemonState &m_state;
    Text *m_use;
    Text *m_keep;
    QProgressBar *m_bar;
    Text *m_models;
    QDoubleSpinBox *m_limit;
    QPushButton *m_set;
    QPushButton *m_clear;
    Text *m_answer;
    CacheStatus m_cache;
    bool m_isUnread = false; // and the answer says so
    bool m_isAsking = false;
    bool m_isAskedAgain = false; // meanwhile
};

} // namespace commonwatt
