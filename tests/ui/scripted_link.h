// A link to a daemon that says what a test wants, for states that a real one is rarely in.
#pragma once

#include "ui/link/daemon_link.h"

#include <QPointer>
#include <QTimer>

#include <map>

namespace commonwatt {

class ScriptedLink final : public DaemonLink {
public:
    using DaemonLink::DaemonLink;

    struct Called {
        std::string method;
        json::object params;
    };

    void become(State state, const QString &problem = {}) {
        m_state = state;
        m_problem = problem;
        Q_EMIT stateChanged();
    }
    void answerWith(const std::string &method, Result<json::object> answer) {
        m_answers.insert_or_assign(method, std::move(answer));
    }
    void tell(const std::string &type, const json::object &data) { Q_EMIT eventCame(type, data); }

    [[nodiscard]] const std::vector<std::string> &events() const { return m_events; }
    [[nodiscard]] const std::vector<Called> &calls() const { return m_calls; }

    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] QString problem() const override { return m_problem; }
    [[nodiscard]] QString software() const override { return "testd 1"; }
    void subscribe(std::vector<std::string> events) override { m_events = std::move(events); }
    void retry() override {}

protected:
    void startCall(std::string method, json::object params, QObject *context, Answer answer,
                   std::chrono::milliseconds) override {
        const auto known = m_answers.find(method);
        Result<json::object> result =
            known != m_answers.end()
                ? known->second
                : Result<json::object>(fail(ErrorCode::NotFound, "there is no " + method));
        m_calls.push_back({std::move(method), std::move(params)});
        QTimer::singleShot(0, context, [answer = std::move(answer), result = std::move(result)] {
            answer(result);
        });
    }

private:
    State m_state = State::Absent;
    QString m_problem;
    std::vector<std::string> m_events;
    std::map<std::string, Result<json::object>> m_answers;
    std::vector<Called> m_calls;
};

} // namespace commonwatt
