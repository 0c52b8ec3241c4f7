// A coordinator's fabric end on 127.0.0.1, over TLS, and a loop that runs until something is so.
#pragma once

#include "net/fabric/fabric_client.h"
#include "net/fabric/fabric_server.h"
#include "net/transport/websocket.h"

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>

namespace commonwatt::testing {

// Runs the loop until `done` says so, or too long. A timer looks now and then, for what no event
// of the loop itself tells.
inline bool runUntil(EventLoop &loop, const std::function<bool()> &done,
                     std::chrono::milliseconds limit = std::chrono::seconds(20)) {
    const auto end = std::chrono::steady_clock::now() + limit;
    Timer timer(loop);
    bool reached = false;
    std::function<void()> look = [&] {
        reached = done();
        if (reached || std::chrono::steady_clock::now() > end)
            return loop.stop();
        timer.start(std::chrono::milliseconds(1), look);
    };
    timer.start(std::chrono::milliseconds(0), look);
    loop.run();
    return reached;
}

// Knows keys, and tokens that enrol new ones.
class MemoryEnrolment : public Enrolment {
public:
    Result<VolunteerId> admit(const PublicKey &key, const std::string &token) override {
        if (const auto known = ids.find(key); known != ids.end())
            return known->second;
        if (tokens.erase(token) == 0)
            return fail(ErrorCode::Unauthorized, "the join link is not valid: ask for a new one");
        return ids[key] = nextId++;
    }

    std::map<PublicKey, VolunteerId> ids;
    std::set<std::string> tokens;
    VolunteerId nextId = 1;
};

struct FabricHost {
    FabricHost(EventLoop &loop, FabricServerHandlers handlers, FabricServerOptions options = {},
               const std::string &bindAddress = "127.0.0.1")
        : key(KeyPair::generate()) {
        identity = makeSelfSignedCertificate("coordinator", {"localhost", "127.0.0.1"}).value();
        HttpServerOptions http;
        http.bindAddress = bindAddress;
        http.tls = TlsServerContext::fromPem(identity).value();
        fingerprint = http.tls->fingerprint();
        server = HttpServer::listen(loop, http, [](const HttpRequest &, const auto &responder) {
                     responder->respond(HttpResponse{404, {}, ""});
                 }).value();
        options.coordinatorName = "test";
        fabric = std::make_unique<FabricServer>(loop, *server, key, enrolment, options,
                                                std::move(handlers));
    }

    [[nodiscard]] FabricClientOptions clientOptions(std::string token = {}) const {
        FabricClientOptions options;
        options.host = "127.0.0.1";
        options.port = server->port();
        options.tls = TlsClientContext::pinned(fingerprint).value();
        options.token = std::move(token);
        options.name = "volunteer";
        options.software = "test 1";
        return options;
    }

    KeyPair key;
    PemIdentity identity;
    MemoryEnrolment enrolment;
    Sha256Digest fingerprint{};
    std::unique_ptr<HttpServer> server;
    std::unique_ptr<FabricServer> fabric;
};

} // namespace commonwatt::testing
