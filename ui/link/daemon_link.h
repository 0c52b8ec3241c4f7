// The connection of the window and the tray to one daemon (docs/protocol/control.md): it comes
// again by itself whenever it is lost, and nothing ever waits for it. Belongs to the thread of its
// window, as do all callbacks.
#pragma once

#include "core/base/error.h"
#include "core/base/json.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace commonwatt {

class DaemonLink : public QObject {
    Q_OBJECT

public:
    enum class State {
        Absent,     // no daemon listens there
        Connecting, // something does, but has not answered yet
        Connected,
        Refused, // it speaks another version of the protocol, or is somebody else's
    };
    using Answer = std::function<void(Result<json::object>)>;

    using QObject::QObject;

    [[nodiscard]] virtual State state() const = 0;
    // Why it is not connected: the other side's or the system's words. May be empty.
    [[nodiscard]] virtual QString problem() const = 0;
    // "commonwattd 0.1.0"; empty until it was first connected.
    [[nodiscard]] virtual QString software() const = 0;

    // Calls `answer` once, never from within call(), and not at all if `context` has gone.
    // Unavailable: not connected, or no longer; Timeout. Each call may be answered or fail in any
    // order.
    void call(std::string method, json::object params, QObject *context, Answer answer,
              std::chrono::milliseconds timeout = std::chrono::seconds(15)) {
        startCall(std::move(method), std::move(params), context, std::move(answer), timeout);
    }

    // The events to be told of from now on, in place of those of before; also after it was lost
    // and came again.
    virtual void subscribe(std::vector<std::string> events) = 0;

    // Looks at once whether a daemon listens, as after one was started.
    virtual void retry() = 0;

Q_SIGNALS:
    void stateChanged();
    void eventCame(const std::string &type, const commonwatt::json::object &data);

protected:
    virtual void startCall(std::string method, json::object params, QObject *context, Answer answer,
                           std::chrono::milliseconds timeout) = 0;
};

} // namespace commonwatt
