// What the daemon last said of itself, for whoever shows it. Belongs to the thread of its window.
#pragma once

#include "net/control/control_types.h"
#include "ui/link/daemon_link.h"

#include <map>
#include <optional>

namespace commonwatt {

class DaemonState : public QObject {
    Q_OBJECT

public:
    // The link must outlive it.
    explicit DaemonState(DaemonLink &link, QObject *parent = nullptr);

    [[nodiscard]] DaemonLink &link() const { return m_link; }
    // Of the daemon that is there now; nothing while there is none, or before it has answered.
    [[nodiscard]] const std::optional<DaemonStatus> &status() const { return m_status; }

    // Asks for it again. The daemon tells of changes by itself, but not of counts that grow.
    void refresh();

    // Events besides `status` that somebody shows: each call of want() needs one of unwant().
    void want(const std::string &event);
    void unwant(const std::string &event);

Q_SIGNALS:
    void changed(); // the status, or the link's state

private:
    void onLinkState();
    void take(const json::object &status);
    void subscribe();

    DaemonLink &m_link;
    std::optional<DaemonStatus> m_status;
    std::map<std::string, int> m_wanted;
    bool m_isAsked = false; // and has not answered yet
};

} // namespace commonwatt
