#include "net/control/control_client.h"

#include "net/control/control_types.h"
#include "net/control/json_rpc.h"
#include "net/transport/event_loop.h"
#include "net/transport/local_socket.h"

#include <deque>

namespace commonwatt {

namespace {

// A client that asks for nothing for that long has lost interest in them.
constexpr std::size_t maxEvents = 100'000;
constexpr std::chrono::seconds shortCall{10};

} // namespace

struct ControlClient::State {
    EventLoop loop;
    std::shared_ptr<LocalConnection> connection;
    std::string software;
    std::optional<Error> ended;
    std::int64_t lastId = 0;
    std::optional<Result<json::value>> answer; // to the call with lastId
    std::deque<ControlEvent> events;

    void onLine(std::string_view line) {
        std::expected<RpcMessage, RpcFault> message = parseRpc(line);
        if (!message)
            return end(Error(ErrorCode::InvalidData,
                             "the daemon said what is no message: " + message.error().message));
        if (auto *reply = std::get_if<RpcAnswer>(&*message)) {
            // Answers to calls that timed out are of no interest any more.
            if (reply->id.is_int64() && reply->id.get_int64() == lastId) {
                answer = std::move(reply->result);
                loop.stop();
            }
            return;
        }
        const RpcCall &call = std::get<RpcCall>(*message);
        const JsonReader reader(call.params);
        Result<std::string> type = reader.string("type", 64);
        const Result<const json::object *> data = reader.object("data");
        if (call.method != "event" || !type || !data)
            return;
        if (events.size() >= maxEvents)
            return end(
                Error(ErrorCode::ResourceExhausted, "events came faster than they are used"));
        events.push_back({std::move(*type), **data});
        loop.stop();
    }

    void end(Error reason) {
        ended = std::move(reason);
        connection->close();
        loop.stop();
    }

    // Handles what comes until `done` or `timeout`.
    template <typename Done>
    void runUntil(std::optional<std::chrono::milliseconds> timeout, Done done) {
        bool expired = false;
        Timer timer(loop);
        if (timeout)
            timer.start(*timeout, [&] {
                expired = true;
                loop.stop();
            });
        while (!done() && !ended && !expired)
            loop.run();
    }

    [[nodiscard]] Error endReason() const {
        return {ended->code, std::string(connectionEnded), *ended};
    }
};

ControlClient::ControlClient(std::unique_ptr<State> state)
    : m_state(std::move(state)) {
}

ControlClient::~ControlClient() = default;
ControlClient::ControlClient(ControlClient &&) noexcept = default;
ControlClient &ControlClient::operator=(ControlClient &&) noexcept = default;

Result<ControlClient> ControlClient::connect(const std::filesystem::path &socket,
                                             std::string_view client,
                                             std::chrono::milliseconds timeout) {
    ControlClient result(std::make_unique<State>());
    State *const state = result.m_state.get();
    std::optional<Result<std::shared_ptr<LocalConnection>>> outcome;
    connectLocal(state->loop, socket, LocalSocketOptions(),
                 [&](Result<std::shared_ptr<LocalConnection>> connection) {
                     outcome = std::move(connection);
                     state->loop.stop();
                 });
    state->runUntil(timeout, [&] { return outcome.has_value(); });
    if (!outcome)
        return fail(ErrorCode::Timeout, "the daemon does not answer at " + socket.string());
    CW_TRY_ASSIGN(state->connection, std::move(*outcome));
    state->connection->setHandlers(
        {.onLine = [state](std::string_view line) { state->onLine(line); },
         .onClosed =
             [state](Error reason) {
                 state->ended = std::move(reason);
                 state->loop.stop();
             }});
    CW_TRY_ASSIGN(
        const json::value greeting,
        result.call("hello", {{"protocol", controlProtocol}, {"client", client}}, timeout));
    if (!greeting.is_object())
        return fail(ErrorCode::InvalidData, "the daemon's greeting is malformed");
    CW_TRY_ASSIGN(state->software, JsonReader(greeting.get_object()).string("software", 256));
    return result;
}

const std::string &ControlClient::serverSoftware() const {
    return m_state->software;
}

Result<json::value> ControlClient::call(std::string_view method, json::object params,
                                        std::chrono::milliseconds timeout) {
    State &state = *m_state;
    if (state.ended)
        return std::unexpected(state.endReason());
    state.answer.reset();
    state.connection->send(encodeCall(++state.lastId, method, std::move(params)));
    state.runUntil(timeout, [&] { return state.answer.has_value(); });
    if (state.answer)
        return std::move(*state.answer);
    if (state.ended)
        return std::unexpected(state.endReason());
    return fail(ErrorCode::Timeout, "the daemon did not answer '" + std::string(method) +
                                        "' within " + formatDuration(timeout));
}

Status ControlClient::subscribe(const std::vector<std::string> &events) {
    CW_TRY(call("subscribe", {{"events", json::array(events.begin(), events.end())}}, shortCall));
    return {};
}

Result<std::optional<ControlEvent>>
ControlClient::nextEvent(std::optional<std::chrono::milliseconds> timeout) {
    State &state = *m_state;
    state.runUntil(timeout, [&] { return !state.events.empty(); });
    if (!state.events.empty()) {
        ControlEvent event = std::move(state.events.front());
        state.events.pop_front();
        return event;
    }
    if (state.ended)
        return std::unexpected(state.endReason());
    return std::nullopt;
}

} // namespace commonwatt
