// A link to a daemon with as many tasks as a test wants, which pages and filters them as
// docs/protocol/control.md says. Everything else it answers as a ScriptedLink does.
#pragma once

#include "net/control/history_types.h"
#include "ui/link/daemon_link.h"

#include <QThreadPool>
#include <QTimer>

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <map>
#include <vector>

namespace commonwatt {

class TaskLink final : public DaemonLink {
public:
    explicit TaskLink(std::int64_t tasks) {
        for (std::int64_t id = 1; id <= tasks; ++id)
            add();
    }

    // A task more: those before the last hundred are credited.
    TaskRecord &add() {
        TaskRecord task;
        task.id = static_cast<std::int64_t>(m_tasks.size()) + 1;
        task.work = "work-" + std::to_string(task.id);
        task.model = task.id % 3 == 0 ? "qwen-7b" : "llama-3b";
        task.span = {2, 17, false, false};
        task.device = task.id % 2 == 0 ? "cuda:0" : "cpu";
        task.tokens = 100 + static_cast<std::uint64_t>(task.id % 400);
        task.began = WallTime(std::chrono::milliseconds(1'790'000'000'000 + task.id * 60'000));
        task.duration = std::chrono::milliseconds(1500 + task.id % 9000);
        task.outcome = "done";
        task.state = "pending";
        m_tasks.push_back(task);
        if (m_tasks.size() > 100)
            book(m_tasks[m_tasks.size() - 101]);
        return m_tasks.back();
    }
    static void book(TaskRecord &task) {
        task.state = "credited";
        task.credits = MicroCredits(static_cast<std::int64_t>(task.tokens) * 1'500);
    }
    [[nodiscard]] TaskRecord &task(std::int64_t id) {
        return m_tasks[static_cast<std::size_t>(id - 1)];
    }

    void become(State state) {
        m_state = state;
        Q_EMIT stateChanged();
    }
    void answerWith(const std::string &method, Result<json::object> answer) {
        m_answers.insert_or_assign(method, std::move(answer));
    }
    void tell(const std::string &type, const json::object &data) { Q_EMIT eventCame(type, data); }
    [[nodiscard]] int taskCalls() const { return m_taskCalls; }
    // As by another process: found by another thread, and read from its text by this one.
    void answerFromElsewhere() { m_isElsewhere = true; }
    // Until then nothing is answered.
    void hold(bool isHeld) { m_isHeld = isHeld; }

    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] QString problem() const override { return {}; }
    [[nodiscard]] QString software() const override { return "testd 1"; }
    void subscribe(std::vector<std::string>) override {}
    void retry() override {}

protected:
    void startCall(std::string method, json::object params, QObject *context, Answer answer,
                   std::chrono::milliseconds) override {
        if (m_isHeld)
            return;
        if (m_isElsewhere && method == "tasks") {
            QThreadPool::globalInstance()->start([this, context, params = std::move(params),
                                                  answer = std::move(answer)] {
                QMetaObject::invokeMethod(context, [answer, text = json::serialize(tasks(params))] {
                    answer(parseJsonObject(text));
                });
            });
            return;
        }
        Result<json::object> result = fail(ErrorCode::NotFound, "there is no " + method);
        if (const auto known = m_answers.find(method); known != m_answers.end())
            result = known->second;
        else if (method == "tasks")
            result = tasks(params);
        QTimer::singleShot(0, context, [answer = std::move(answer), result = std::move(result)] {
            answer(result);
        });
    }

private:
    json::object tasks(const json::object &params) {
        ++m_taskCalls;
        const auto number = [&](const char *name, std::int64_t otherwise) {
            const json::value *const value = params.if_contains(name);
            return value != nullptr ? value->to_number<std::int64_t>() : otherwise;
        };
        const auto text = [&](const char *name) {
            const json::value *const value = params.if_contains(name);
            return value != nullptr ? std::string(value->as_string()) : std::string();
        };
        const auto limit = static_cast<std::size_t>(number("limit", 20));
        const std::int64_t before = number("before", INT64_MAX);
        TaskPage page;
        for (auto task = m_tasks.rbegin(); task != m_tasks.rend(); ++task) {
            if ((!text("state").empty() && task->state != text("state")) ||
                (task->model + task->device).find(text("search")) == std::string::npos)
                continue;
            ++page.total;
            if (task->id < before && page.tasks.size() < limit)
                page.tasks.push_back(*task);
        }
        return toJson(page);
    }

    State m_state = State::Connected;
    std::vector<TaskRecord> m_tasks; // by id
    std::map<std::string, Result<json::object>> m_answers;
    int m_taskCalls = 0;
    bool m_isHeld = false;
    bool m_isElsewhere = false;
};

} // namespace commonwatt
