#include "coordinator/api/api.h"

#include "core/base/encoding.h"
#include "core/base/log.h"

namespace commonwatt {

namespace {

constexpr std::uint32_t defaultCompletionTokens = 16;
constexpr std::string_view modelsPath = "/v1/models";

ApiError methodNotAllowed(std::string_view method) {
    return {.status = 405,
            .type = "invalid_request_error",
            .message = "this address cannot be used with " + std::string(method)};
}

ApiError unknownAddress(const HttpRequest &request) {
    return {.status = 404,
            .type = "invalid_request_error",
            .code = "unknown_url",
            .message = "there is nothing at " + request.method + " " +
                       toValidUtf8(request.path.substr(0, 200))};
}

ApiError unknownModel(std::string_view name) {
    return {.status = 404,
            .type = "invalid_request_error",
            .code = "model_not_found",
            .message = "The model '" + toValidUtf8(name.substr(0, 160)) +
                       "' does not exist; "
                       "GET /v1/models lists those that do",
            .param = "model"};
}

ApiError wrongKey(std::string message) {
    return {.status = 401,
            .type = "invalid_request_error",
            .code = "invalid_api_key",
            .message = std::move(message)};
}

bool isLoopback(std::string_view address) {
    return address.starts_with("127.") || address == "::1" || address.starts_with("::ffff:127.");
}

} // namespace

Api::Api(EventLoop &loop, Generator &generator, const ServedModels &models, KeyStore &keys,
         MetricsRegistry &metrics, ApiOptions options)
    : m_loop(loop)
    , m_generator(generator)
    , m_models(models)
    , m_keys(keys)
    , m_metrics(metrics)
    , m_options(options) {
    m_metrics.describe("commonwatt_requests_total", MetricKind::Counter,
                       "Requests to the API by endpoint and HTTP status (499: the client left).");
    m_metrics.describe("commonwatt_requests_in_progress", MetricKind::Gauge,
                       "Completions that are being answered.");
    m_metrics.describe("commonwatt_request_duration_seconds", MetricKind::Histogram,
                       "Time to answer a completion, by endpoint.");
    m_metrics.describe("commonwatt_time_to_first_token_seconds", MetricKind::Histogram,
                       "Time from a request to its first token, by model.");
    m_metrics.describe("commonwatt_tokens_total", MetricKind::Counter,
                       "Tokens of prompts and answers, by model.");
}

bool Api::handles(std::string_view path) {
    return path == "/healthz" || path == "/metrics" || path.starts_with("/v1/");
}

void Api::handle(HttpRequest request, std::shared_ptr<HttpResponder> responder) {
    const auto answer = [&](std::string_view endpoint, const ApiResult<HttpResponse> &result) {
        HttpResponse response = result ? *result : errorResponse(result.error());
        count(endpoint, response.status);
        responder->respond(std::move(response));
    };
    const bool isGet = request.method == "GET" || request.method == "HEAD";
    const bool isCompletion = request.path == "/v1/completions";
    const bool isChat = request.path == "/v1/chat/completions";
    if (isCompletion || isChat) {
        const Endpoint endpoint = isChat ? Endpoint::ChatCompletions : Endpoint::Completions;
        ApiResult<std::monostate> started = std::unexpected(methodNotAllowed(request.method));
        if (request.method == "POST")
            started = complete(endpoint, request, responder);
        if (!started)
            answer(nameOf(endpoint), std::unexpected(started.error()));
    } else if (request.path == modelsPath ||
               request.path.starts_with(std::string(modelsPath) + "/")) {
        answer("models",
               isGet ? answerModels(request) : std::unexpected(methodNotAllowed(request.method)));
    } else if (request.path == "/healthz" && isGet) {
        answer("healthz", jsonResponse(200, R"({"status":"ok"})"));
    } else if (request.path == "/metrics" && isGet) {
        answer("metrics", answerMetrics(request));
    } else {
        answer("other", std::unexpected(unknownAddress(request)));
    }
}

ApiResult<ApiKey> Api::authenticate(const HttpRequest &request) const {
    constexpr std::string_view scheme = "Bearer ";
    const std::string_view header = request.headers.find("Authorization").value_or("");
    if (!header.starts_with(scheme))
        return std::unexpected(
            wrongKey("send an API key: Authorization: Bearer KEY; the operator of this "
                     "coordinator makes one with 'commonwatt-coordinator key create'"));
    const Result<std::optional<ApiKey>> key = m_keys.find(header.substr(scheme.size()));
    if (!key) {
        logError("API keys cannot be looked up: " + key.error().describe());
        return std::unexpected(apiErrorFrom({ErrorCode::Internal, "API keys cannot be looked up"}));
    }
    if (!*key)
        return std::unexpected(wrongKey("Incorrect API key provided"));
    return **key;
}

ApiResult<HttpResponse> Api::answerModels(const HttpRequest &request) const {
    CW_TRY(authenticate(request));
    if (request.path == modelsPath)
        return jsonResponse(200, modelListBody(m_models.list()));
    const std::string_view name = std::string_view(request.path).substr(modelsPath.size() + 1);
    const auto model = m_models.find(name);
    if (model == nullptr)
        return std::unexpected(unknownModel(name));
    return jsonResponse(200, modelBody(*model));
}

// How busy a coordinator is, is its operator's business: from this machine, or with a key.
ApiResult<HttpResponse> Api::answerMetrics(const HttpRequest &request) {
    if (!isLoopback(request.remoteAddress)) {
        CW_TRY(authenticate(request));
    }
    return HttpResponse{
        200, {{"Content-Type", "text/plain; version=0.0.4; charset=utf-8"}}, m_metrics.render()};
}

ApiResult<std::monostate> Api::complete(Endpoint endpoint, const HttpRequest &request,
                                        const std::shared_ptr<HttpResponder> &responder) {
    CW_TRY_ASSIGN(const ApiKey key, authenticate(request));
    const RateLimiter::Verdict verdict = m_limiter.admit(key, std::chrono::steady_clock::now());
    if (!verdict.admitted)
        return std::unexpected(rateLimited(verdict.reason, verdict.retryAfter));
    CW_TRY_ASSIGN(ApiRequest parsed, parseApiRequest(endpoint, request.body));
    auto model = m_models.find(parsed.model);
    if (model == nullptr)
        return std::unexpected(unknownModel(parsed.model));
    const std::uint32_t defaultTokens = endpoint == Endpoint::ChatCompletions
                                            ? m_options.defaultChatTokens
                                            : defaultCompletionTokens;
    auto &texts = m_preparing[key.id];
    if (texts.size() >= m_options.maxPreparingPerKey) {
        const ApiError error =
            rateLimited("this key has sent " + std::to_string(texts.size()) +
                            " requests that are still being read; send fewer at once",
                        std::chrono::seconds(1));
        if (texts.empty())
            m_preparing.erase(key.id);
        return std::unexpected(error);
    }
    // A long text takes its time to become tokens.
    texts.emplace_back([this, parsed = std::move(parsed), model = std::move(model), defaultTokens,
                        endpoint, key, responder]() mutable {
        const auto prepared = std::make_shared<ApiResult<PreparedRequest>>();
        m_loop.runAside(
            [prepared, parsed = std::move(parsed), model = std::move(model),
             defaultTokens]() mutable {
                *prepared = prepareRequest(std::move(parsed), std::move(model), defaultTokens);
            },
            [this, alive = std::weak_ptr(m_alive), prepared, endpoint, key, responder] {
                if (alive.expired())
                    return;
                prepareNext(key.id);
                if (*prepared)
                    return begin(key, std::move(**prepared), responder);
                count(nameOf(endpoint), prepared->error().status);
                responder->respond(errorResponse(prepared->error()));
            });
    });
    if (texts.size() == 1)
        texts.front()();
    return std::monostate();
}

void Api::prepareNext(std::int64_t key) {
    const auto texts = m_preparing.find(key);
    texts->second.pop_front();
    if (texts->second.empty())
        m_preparing.erase(texts);
    else
        texts->second.front()();
}

void Api::begin(const ApiKey &key, PreparedRequest prepared,
                const std::shared_ptr<HttpResponder> &responder) {
    const Endpoint endpoint = prepared.request.endpoint;
    const std::uint64_t reserved = prepared.tokensAtMost();
    const auto verdict = m_limiter.reserve(key, reserved, std::chrono::steady_clock::now());
    if (!verdict.admitted) {
        const ApiError error = rateLimited(verdict.reason, verdict.retryAfter);
        count(nameOf(endpoint), error.status);
        return responder->respond(errorResponse(error));
    }
    m_metrics.add("commonwatt_requests_in_progress", {});
    const auto startedAt = std::chrono::steady_clock::now();
    CompletionContext context{
        .generator = m_generator,
        .requester = key.id,
        .requesterName = key.name,
        .metrics = m_metrics,
        .wire = m_options.wire,
        .timeout = m_options.timeout,
        .onEnd = [this, key, endpoint, startedAt, reserved,
                  name = prepared.model->manifest.name](const Usage &usage, int status) {
            const auto now = std::chrono::steady_clock::now();
            m_limiter.settle(key, reserved,
                             std::uint64_t(usage.promptTokens) + usage.completionTokens, now);
            count(nameOf(endpoint), status);
            m_metrics.add("commonwatt_requests_in_progress", {}, -1);
            m_metrics.observe("commonwatt_request_duration_seconds",
                              {{"endpoint", std::string(nameOf(endpoint))}},
                              std::chrono::duration<double>(now - startedAt).count());
            m_metrics.add("commonwatt_tokens_total", {{"model", name}, {"kind", "prompt"}},
                          usage.promptTokens);
            m_metrics.add("commonwatt_tokens_total", {{"model", name}, {"kind", "completion"}},
                          usage.completionTokens);
        }};
    startCompletion(std::move(context), std::move(prepared), responder);
}

void Api::count(std::string_view endpoint, int status) {
    m_metrics.add("commonwatt_requests_total",
                  {{"endpoint", std::string(endpoint)}, {"status", std::to_string(status)}});
}

} // namespace commonwatt
