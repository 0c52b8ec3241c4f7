#include "ui/models/daemon_state.h"

#include <utility>

namespace commonwatt {

DaemonState::DaemonState(DaemonLink &link, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_wanted{{"status", 1}} {
    connect(&link, &DaemonLink::stateChanged, this, &DaemonState::onLinkState);
    connect(&link, &DaemonLink::eventCame, this,
            [this](const std::string &type, const json::object &data) {
                if (type == "status")
                    take(data);
            });
    subscribe();
    onLinkState();
}

void DaemonState::want(const std::string &event) {
    if (++m_wanted[event] == 1)
        subscribe();
}

void DaemonState::unwant(const std::string &event) {
    const auto wanted = m_wanted.find(event);
    if (wanted == m_wanted.end() || --wanted->second > 0)
        return;
    m_wanted.erase(wanted);
    subscribe();
}

void DaemonState::subscribe() {
    std::vector<std::string> events;
    for (const auto &[event, count] : m_wanted)
        events.push_back(event);
    m_link.subscribe(std::move(events));
}

void DaemonState::onLinkState() {
    m_status.reset();
    refresh();
    Q_EMIT changed();
}

void DaemonState::refresh() {
    if (m_link.state() != DaemonLink::State::Connected || std::exchange(m_isAsked, true))
        return;
    m_link.call("status", {}, this, [this](const Result<json::object> &answer) {
        m_isAsked = false;
        if (answer)
            take(*answer);
    });
}

void DaemonState::take(const json::object &status) {
    Result<DaemonStatus> told = daemonStatusFromJson(status);
    if (!told) // of a daemon that is newer than this; what it said before is no longer true
        m_status.reset();
    else if (m_status == *told)
        return;
    else
        m_status = std::move(*told);
    Q_EMIT changed();
}

} // namespace commonwatt
