// The HTTP API of the coordinator: OpenAI's completions, chat completions and models, /healthz and
// /metrics. On the loop's thread. Described in docs/api.md.
#pragma once

#include "coordinator/api/completion.h"
#include "coordinator/api/key_store.h"
#include "coordinator/api/rate_limiter.h"

#include <deque>
#include <functional>
#include <map>

namespace commonwatt {

struct ApiOptions {
    // Of an answer whose length the requester leaves open in a chat. (Completions: 16, as OpenAI's
    // API has it.)
    std::uint32_t defaultChatTokens = 1024;
    // Requests of one key whose texts are being made into tokens or wait for it.
    std::size_t maxPreparingPerKey = 64;
    WireFormat wire = WireFormat::F16;
    std::chrono::milliseconds timeout = std::chrono::seconds(60); // GenerationRequest::timeout
};

// All references must outlive the object, and it must outlive the server that calls it.
class Api {
public:
    Api(EventLoop &loop, Generator &generator, const ServedModels &models, KeyStore &keys,
        MetricsRegistry &metrics, ApiOptions options = {});

    // Whether requests for this path are this object's business.
    [[nodiscard]] static bool handles(std::string_view path);

    void handle(HttpRequest request, std::shared_ptr<HttpResponder> responder);

private:
    [[nodiscard]] ApiResult<ApiKey> authenticate(const HttpRequest &request) const;
    [[nodiscard]] ApiResult<HttpResponse> answerModels(const HttpRequest &request) const;
    [[nodiscard]] ApiResult<HttpResponse> answerMetrics(const HttpRequest &request);
    [[nodiscard]] ApiResult<std::monostate>
    complete(Endpoint endpoint, const HttpRequest &request,
             const std::shared_ptr<HttpResponder> &responder);
    void prepareNext(std::int64_t key);
    void begin(const ApiKey &key, PreparedRequest prepared,
               const std::shared_ptr<HttpResponder> &responder);
    void count(std::string_view endpoint, int status);

    EventLoop &m_loop;
    Generator &m_generator;
    const ServedModels &m_models;
    KeyStore &m_keys;
    MetricsRegistry &m_metrics;
    ApiOptions m_options;
    RateLimiter m_limiter;
    // Texts that are to become tokens, by key; of each key's the first is with the helper thread,
    // so that one key's many long texts hold others up by one text alone.
    std::map<std::int64_t, std::deque<std::function<void()>>> m_preparing;
    // What comes back from the helper thread must not find the object gone.
    std::shared_ptr<const bool> m_alive = std::make_shared<bool>(true);
};

} // namespace commonwatt
