#include "net/control/control_server.h"

#include "net/control/control_types.h"
#include "net/control/json_rpc.h"
#include "net/transport/local_socket.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace commonwatt {

namespace {

constexpr std::size_t maxClients = 32;
constexpr std::size_t maxOpenCalls = 64; // of one client
constexpr Bytes maxLine{std::uint64_t(1) << 20};
constexpr Bytes maxQueue{std::uint64_t(16) << 20};
constexpr std::array<std::string_view, 6> eventTypes{"status", "log",     "task",
                                                     "bench",  "sensors", "models"};

struct Client {
    std::shared_ptr<LocalConnection> connection;
    bool greeted = false;
    std::size_t openCalls = 0;
    std::set<std::string, std::less<>> events;
};

// Answers one call whatever happens to those it passes through.
class PendingCall {
public:
    PendingCall(std::weak_ptr<Client> client, RpcId id)
        : m_client(std::move(client))
        , m_id(std::move(id)) {
        if (const auto owner = m_client.lock())
            ++owner->openCalls;
    }
    ~PendingCall() { answer(fail(ErrorCode::Internal, "the call was dropped without an answer")); }
    PendingCall(const PendingCall &) = delete;
    PendingCall &operator=(const PendingCall &) = delete;

    void answer(Result<json::value> result) {
        const std::shared_ptr<Client> client = std::exchange(m_client, {}).lock();
        if (!client)
            return;
        --client->openCalls;
        client->connection->send(result ? encodeResult(m_id, std::move(*result))
                                        : encodeError(m_id, result.error()));
    }

private:
    std::weak_ptr<Client> m_client;
    RpcId m_id;
};

} // namespace

struct ControlServer::State {
    std::string software;
    std::map<std::string, Method, std::less<>> methods;
    std::function<void(std::string_view)> firstSubscriber;
    std::set<std::shared_ptr<Client>> clients;
    std::unique_ptr<LocalServer> server;

    [[nodiscard]] bool isWanted(std::string_view event) const {
        for (const auto &client : clients) {
            if (client->events.contains(event))
                return true;
        }
        return false;
    }

    void onLine(const std::shared_ptr<Client> &client, std::string_view line) {
        std::expected<RpcMessage, RpcFault> message = parseRpc(line);
        if (!message) {
            client->connection->send(encodeFault(message.error()));
            return;
        }
        // Clients are never asked anything, so answers mean nothing; nor does a notification.
        auto *call = std::get_if<RpcCall>(&*message);
        if (!call || !call->id)
            return;
        const auto refuse = [&](RpcCode code, std::string text) {
            client->connection->send(encodeFault({*call->id, code, std::move(text)}));
        };
        if (call->method == "hello")
            return hello(client, *call);
        if (!client->greeted)
            return refuse(RpcCode::HelloFirst, "the first call must be hello");
        if (client->openCalls >= maxOpenCalls)
            return refuse(RpcCode::InvalidRequest, "too many calls wait for their answers");
        if (call->method == "subscribe")
            return subscribe(client, *call);
        const auto method = methods.find(call->method);
        if (method == methods.end())
            return refuse(RpcCode::MethodNotFound, "there is no method '" + call->method + "'");
        auto pending = std::make_shared<PendingCall>(client, *call->id);
        method->second(call->params, [pending = std::move(pending)](Result<json::value> result) {
            pending->answer(std::move(result));
        });
    }

    void hello(const std::shared_ptr<Client> &client, const RpcCall &call) {
        const auto protocol = JsonReader(call.params).unsignedInteger("protocol");
        if (!protocol || *protocol != controlProtocol) {
            const std::string theirs =
                protocol ? "version " + std::to_string(*protocol) : "no version";
            client->connection->send(
                encodeFault({*call.id, RpcCode::HelloFirst,
                             software + " speaks version " + std::to_string(controlProtocol) +
                                 " of the control protocol, the client " + theirs +
                                 ": install both from the same release"}));
            return;
        }
        client->greeted = true;
        client->connection->send(encodeResult(
            *call.id, json::object{{"protocol", controlProtocol}, {"software", software}}));
    }

    void subscribe(const std::shared_ptr<Client> &client, const RpcCall &call) {
        const auto answer = [&](const Error &error) {
            client->connection->send(encodeError(*call.id, error));
        };
        const auto list = JsonReader(call.params).array("events");
        if (!list)
            return answer(list.error());
        std::set<std::string, std::less<>> events;
        for (const json::value &entry : **list) {
            const std::string event = entry.is_string() ? std::string(entry.get_string()) : "";
            if (std::ranges::find(eventTypes, event) == eventTypes.end())
                return answer(Error(ErrorCode::InvalidArgument,
                                    "the events are status, log and task, not '" + event + "'"));
            events.insert(event);
        }
        std::vector<std::string> first;
        for (const std::string &event : events) {
            if (!isWanted(event))
                first.push_back(event);
        }
        client->events = std::move(events);
        client->connection->send(encodeResult(*call.id, json::object()));
        for (const std::string &event : first) {
            if (firstSubscriber)
                firstSubscriber(event);
        }
    }
};

ControlServer::ControlServer(std::shared_ptr<State> state)
    : m_state(std::move(state)) {
}

ControlServer::~ControlServer() = default;

Result<std::unique_ptr<ControlServer>>
ControlServer::listen(EventLoop &loop, const std::filesystem::path &socket, std::string software) {
    const auto state = std::make_shared<State>();
    state->software = std::move(software);
    const LocalSocketOptions options{
        .lineLimit = maxLine, .queueLimit = maxQueue, .maxConnections = maxClients};
    const std::weak_ptr<State> weakState = state;
    CW_TRY_ASSIGN(state->server,
                  LocalServer::listen(loop, socket, options,
                                      [weakState](std::shared_ptr<LocalConnection> connection) {
                                          const auto owner = weakState.lock();
                                          if (!owner)
                                              return;
                                          const auto client = std::make_shared<Client>();
                                          client->connection = std::move(connection);
                                          owner->clients.insert(client);
                                          const std::weak_ptr<Client> weakClient = client;
                                          client->connection->setHandlers(
                                              {.onLine =
                                                   [weakState, weakClient](std::string_view line) {
                                                       const auto server = weakState.lock();
                                                       const auto sender = weakClient.lock();
                                                       if (server && sender)
                                                           server->onLine(sender, line);
                                                   },
                                               .onClosed =
                                                   [weakState, weakClient](const Error &) {
                                                       if (const auto server = weakState.lock())
                                                           server->clients.erase(weakClient.lock());
                                                   }});
                                      }));
    return std::unique_ptr<ControlServer>(new ControlServer(state));
}

void ControlServer::addMethod(std::string name, Method method) {
    m_state->methods.insert_or_assign(std::move(name), std::move(method));
}

bool ControlServer::hasSubscribers(std::string_view event) const {
    return m_state->isWanted(event);
}

void ControlServer::publish(std::string_view event, json::object data) {
    if (!hasSubscribers(event))
        return;
    const std::string line =
        encodeNotification("event", {{"type", event}, {"data", std::move(data)}});
    // A copy: sending may end a connection.
    const auto clients = m_state->clients;
    for (const auto &client : clients) {
        if (client->events.contains(event))
            client->connection->send(line);
    }
}

void ControlServer::onFirstSubscriber(std::function<void(std::string_view event)> callback) {
    m_state->firstSubscriber = std::move(callback);
}

} // namespace commonwatt
