#include "coordinator/api/api.h"
#include "core/base/json.h"
#include "net/transport/http_client.h"

#include "coordinator/models/memory_model_table.h"
#include "coordinator/models/tiny_model.h"
#include "support/qtest_support.h"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <QTemporaryDir>

#include <future>

using namespace commonwatt;
using namespace std::chrono_literals;

namespace {

// Stands for the volunteers: gives a set answer, token by token, on the loop.
class ScriptedGenerator : public Generator {
public:
    explicit ScriptedGenerator(EventLoop &loop)
        : m_loop(loop) {}

    std::vector<TokenId> answer; // repeated for ever if `endless`
    bool endless = false;
    std::optional<Error> refusal; // of start()
    std::optional<Error> failure; // after `answer`
    std::vector<GenerationRequest> requests;
    int cancelled = 0;
    bool stuck = false; // after the first token, nothing comes

    Result<GenerationId> start(GenerationRequest request,
                               std::shared_ptr<GenerationListener> listener) override {
        if (refusal)
            return std::unexpected(*refusal);
        requests.push_back(request);
        const GenerationId id = m_nextId++;
        m_running[id] = {std::move(request), std::move(listener), 0};
        m_loop.post([this, id] { step(id); });
        return id;
    }

    void cancel(GenerationId id) override {
        if (m_running.contains(id)) {
            ++cancelled;
            finish(id, FinishReason::Cancelled);
        }
    }

private:
    struct Running {
        GenerationRequest request;
        std::shared_ptr<GenerationListener> listener;
        std::uint32_t made = 0;
    };

    void finish(GenerationId id, FinishReason reason) {
        const Running running = std::move(m_running.extract(id).mapped());
        running.listener->onFinished(
            reason, {static_cast<std::uint32_t>(running.request.prompt.size()), running.made});
    }

    void step(GenerationId id) {
        const auto found = m_running.find(id);
        if (found == m_running.end())
            return;
        Running &running = found->second;
        if (running.made >= answer.size() && !endless) {
            const auto listener = std::move(m_running.extract(id).mapped().listener);
            listener->onFailed(failure.value_or(Error(ErrorCode::Internal, "script has ended")));
            return;
        }
        SampledToken token;
        token.chosen = {answer[running.made % answer.size()], -0.5F};
        for (std::uint32_t i = 0; i < running.request.sampling.topLogprobs; ++i)
            token.top.push_back({static_cast<TokenId>(290 - i), -1.F - static_cast<float>(i)});
        ++running.made;
        const auto listener = running.listener;
        const NextStep next = listener->onToken(token);
        if (!m_running.contains(id))
            return;
        if (next == NextStep::Stop)
            finish(id, FinishReason::Stop);
        else if (m_running.at(id).made == m_running.at(id).request.maxTokens)
            finish(id, FinishReason::Length);
        else if (!stuck)
            m_loop.post([this, id] { step(id); });
    }

    EventLoop &m_loop;
    GenerationId m_nextId = 1;
    std::map<GenerationId, Running> m_running;
};

class FixedKeys : public KeyStore {
public:
    Result<std::optional<ApiKey>> find(std::string_view key) override {
        if (key == "good")
            return ApiKey{.id = 1, .name = "good"};
        if (key == "slow")
            return ApiKey{.id = 2, .name = "slow", .requestsPerMinute = 1};
        if (key == "small")
            return ApiKey{.id = 3, .name = "small", .tokensPerMinute = 60};
        return std::optional<ApiKey>();
    }
};

struct Answer {
    int status = 0;
    HttpHeaders headers;
    std::string text;
    json::value body;

    // Every event of a stream but the last, which must be [DONE].
    [[nodiscard]] std::vector<json::value> events() const {
        std::vector<json::value> result;
        std::string_view rest = text;
        bool done = false;
        while (!rest.empty() && rest.starts_with("data: ") && !done) {
            const std::size_t end = rest.find("\n\n");
            const std::string_view data = rest.substr(6, end - 6);
            done = data == "[DONE]";
            if (!done)
                result.push_back(json::parse(data));
            rest.remove_prefix(end + 2);
        }
        return done && rest.empty() ? result : std::vector<json::value>();
    }
};

std::string at(const json::value &value, std::string_view pointer) {
    boost::system::error_code error;
    const json::value *found = value.find_pointer(pointer, error);
    if (found == nullptr)
        return "(none)";
    return found->is_string() ? std::string(found->get_string()) : json::serialize(*found);
}

} // namespace

class TestApi : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const std::filesystem::path folder = m_folder.path().toStdString();
        TinyModel{}.write(folder / "tiny.gguf");
        auto store = ModelStore::open(folder / "blocks", m_table, m_key);
        QVERIFY(store.has_value());
        const auto added = store->add(folder / "tiny.gguf", {.name = "tiny"});
        QVERIFY(added.has_value());
        const auto served =
            ServedModels::load(added->model, store->pathOf(added->model.manifest.embedding.sha256));
        QVERIFY(served.has_value());
        m_models.put(*served);
        m_vocabulary = m_models.find("tiny")->vocabulary;
    }

    void init() {
        m_generator = std::make_unique<ScriptedGenerator>(m_loop);
        m_metrics = std::make_unique<MetricsRegistry>();
        m_api = std::make_unique<Api>(m_loop, *m_generator, m_models, m_keys, *m_metrics);
        HttpServerOptions options;
        options.errorResponse = errorResponseForStatus;
        auto server = HttpServer::listen(
            m_loop, std::move(options), [this](HttpRequest request, auto responder) {
                m_api->handle(std::move(request), std::move(responder));
                ++m_handled;
            });
        QVERIFY(server.has_value());
        m_server = std::move(*server);
        m_generator->answer = tokens("hello world");
        m_handled = 0;
    }
    void cleanup() { m_server.reset(); }

    void listsModels() {
        const Answer list = send("GET", "/v1/models");
        QCOMPARE(list.status, 200);
        QCOMPARE(at(list.body, "/object"), std::string("list"));
        QCOMPARE(at(list.body, "/data/0/id"), std::string("tiny"));
        QCOMPARE(at(list.body, "/data/0/object"), std::string("model"));
        QCOMPARE(at(send("GET", "/v1/models/tiny").body, "/id"), std::string("tiny"));
        const Answer missing = send("GET", "/v1/models/other");
        QCOMPARE(missing.status, 404);
        QCOMPARE(at(missing.body, "/error/code"), std::string("model_not_found"));
    }

    void completes() {
        const Answer answer = complete(R"("prompt":"hello","max_tokens":50,"seed":7)");
        QCOMPARE(answer.status, 200);
        QCOMPARE(at(answer.body, "/object"), std::string("text_completion"));
        QCOMPARE(at(answer.body, "/model"), std::string("tiny"));
        QCOMPARE(at(answer.body, "/choices/0/text"), std::string(" hello world"));
        QCOMPARE(at(answer.body, "/choices/0/finish_reason"), std::string("stop"));
        QCOMPARE(at(answer.body, "/choices/0/logprobs"), std::string("null"));
        const std::size_t prompt = m_vocabulary->tokenize("hello")->size();
        QCOMPARE(at(answer.body, "/usage/prompt_tokens"), std::to_string(prompt));
        QCOMPARE(at(answer.body, "/usage/completion_tokens"),
                 std::to_string(m_generator->answer.size()));
        QCOMPARE(m_generator->requests.at(0).sampling.seed, 7U);
        QCOMPARE(m_generator->requests.at(0).prompt, *m_vocabulary->tokenize("hello"));
    }

    void endsAtTheLengthAsked() {
        const Answer answer = complete(R"("prompt":"hello","max_tokens":2)");
        QCOMPARE(at(answer.body, "/choices/0/finish_reason"), std::string("length"));
        QCOMPARE(at(answer.body, "/usage/completion_tokens"), std::string("2"));
        m_generator->endless = true;
        const Answer on = complete(R"("prompt":"hello","max_tokens":40,"ignore_eos":true)");
        QCOMPARE(at(on.body, "/choices/0/finish_reason"), std::string("length"));
        QCOMPARE(at(on.body, "/usage/completion_tokens"), std::string("40"));
        m_generator->answer.pop_back(); // no end token
        const Answer open = complete(R"("prompt":"hello")");
        QCOMPARE(at(open.body, "/usage/completion_tokens"), std::string("16"));
    }

    void answersAChat() {
        const Answer answer =
            post("/v1/chat/completions",
                 R"({"model":"tiny","messages":[{"role":"user","content":"hello"}]})");
        QCOMPARE(answer.status, 200);
        QCOMPARE(at(answer.body, "/object"), std::string("chat.completion"));
        QCOMPARE(at(answer.body, "/choices/0/message/role"), std::string("assistant"));
        QCOMPARE(at(answer.body, "/choices/0/message/content"), std::string(" hello world"));
        QCOMPARE(m_generator->requests.at(0).prompt,
                 *m_vocabulary->tokenize("User: hello\nAssistant:", SpecialText::Tokens));
    }

    void streamsAChat() {
        const Answer answer =
            post("/v1/chat/completions",
                 R"({"model":"tiny","messages":[{"role":"user","content":"hello"}],
                     "stream":true,"stream_options":{"include_usage":true}})");
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.headers.find("Content-Type")->starts_with("text/event-stream"));
        const auto events = answer.events();
        QVERIFY(events.size() >= 4);
        QCOMPARE(at(events.front(), "/object"), std::string("chat.completion.chunk"));
        QCOMPARE(at(events.front(), "/choices/0/delta/role"), std::string("assistant"));
        std::string text;
        for (std::size_t i = 0; i + 1 < events.size(); ++i) {
            const std::string piece = at(events[i], "/choices/0/delta/content");
            text += piece == "(none)" ? "" : piece;
            QCOMPARE(at(events[i], "/usage"), std::string("null"));
            QCOMPARE(at(events[i], "/id"), at(events.front(), "/id"));
        }
        QCOMPARE(text, std::string(" hello world"));
        QCOMPARE(at(events[events.size() - 2], "/choices/0/finish_reason"), std::string("stop"));
        QCOMPARE(at(events.back(), "/choices"), std::string("[]"));
        QVERIFY(at(events.back(), "/usage/total_tokens") != "(none)");
    }

    void streamsOnlyWholeCharacters() {
        m_generator->answer = tokens("caf\u00e9 \U0001F600");
        const Answer answer = complete(R"("prompt":"hello","max_tokens":50,"stream":true)");
        std::string text;
        for (const json::value &event : answer.events()) {
            const std::string piece = at(event, "/choices/0/text");
            QVERIFY(isValidUtf8(piece));
            QVERIFY(piece.find("\uFFFD") == std::string::npos);
            text += piece;
        }
        QCOMPARE(text, std::string(" caf\u00e9 \U0001F600"));
    }

    void neverShowsAStopText() {
        for (const char *stream : {"false", "true"}) {
            const std::string fields =
                std::string(R"("prompt":"hello","max_tokens":50,"stop":["o wo"],"stream":)") +
                stream;
            const Answer answer = complete(fields);
            std::string text = at(answer.body, "/choices/0/text");
            std::string reason = at(answer.body, "/choices/0/finish_reason");
            if (std::string(stream) == "true") {
                text.clear();
                for (const json::value &event : answer.events()) {
                    text += at(event, "/choices/0/text");
                    reason = at(event, "/choices/0/finish_reason");
                }
            }
            QCOMPARE(text, std::string(" hell"));
            QCOMPARE(reason, std::string("stop"));
        }
    }

    void givesLogprobs() {
        const Answer answer = complete(R"("prompt":"hello","max_tokens":50,"logprobs":2)");
        const json::value &logprobs = answer.body.at_pointer("/choices/0/logprobs");
        const std::size_t count = m_generator->answer.size() - 1; // without the end token
        for (const char *list : {"/tokens", "/token_logprobs", "/top_logprobs", "/text_offset"})
            QCOMPARE(logprobs.at_pointer(list).as_array().size(), count);
        QCOMPARE(at(logprobs, "/token_logprobs/0"), std::string("-5E-1"));
        QCOMPARE(logprobs.at_pointer("/top_logprobs/0").as_object().size(), 2U);
        std::string joined;
        for (const json::value &token : logprobs.at("tokens").as_array())
            joined += token.as_string();
        QCOMPARE(joined, at(answer.body, "/choices/0/text"));

        const Answer chat = post("/v1/chat/completions",
                                 R"({"model":"tiny","messages":[{"role":"user","content":"hello"}],
                     "logprobs":true,"top_logprobs":1,"stream":true})");
        std::size_t streamed = 0;
        for (const json::value &event : chat.events()) {
            boost::system::error_code error;
            const auto *content = event.find_pointer("/choices/0/logprobs/content", error);
            streamed += content == nullptr ? 0 : content->as_array().size();
        }
        QCOMPARE(streamed, count);
    }

    void answersSeveralPromptsAndChoices() {
        const Answer answer =
            complete(R"("prompt":["hello",[5,6]],"n":2,"max_tokens":50,"seed":1)");
        QCOMPARE(answer.body.at("choices").as_array().size(), 4U);
        QCOMPARE(at(answer.body, "/choices/3/index"), std::string("3"));
        QCOMPARE(m_generator->requests.size(), 4U);
        QCOMPARE(m_generator->requests[1].sampling.seed, 2U);
        QCOMPARE(m_generator->requests[3].prompt, (std::vector<TokenId>{5, 6}));
        // Each prompt counts once.
        QCOMPARE(at(answer.body, "/usage/prompt_tokens"),
                 std::to_string(m_vocabulary->tokenize("hello")->size() + 2));
        QCOMPARE(at(answer.body, "/usage/completion_tokens"),
                 std::to_string(4 * m_generator->answer.size()));
    }

    void tellsWhatIsWrong_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const QByteArray prompt = R"({"model":"tiny","prompt":)";
        QTest::newRow("JSON") << "/v1/completions" << QByteArray("{") << 400 << "null";
        QTest::newRow("model") << "/v1/completions" << QByteArray(R"({"model":"x","prompt":"a"})")
                               << 404 << "model_not_found";
        QTest::newRow("length") << "/v1/completions" << prompt + R"("a","max_tokens":1000})" << 400
                                << "context_length_exceeded";
        QTest::newRow("long prompt")
            << "/v1/completions" << prompt + '"' + QByteArray(2000, 'q') + "\"}" << 400
            << "context_length_exceeded";
        QTest::newRow("token") << "/v1/completions" << prompt + "[100000]}" << 400 << "null";
        QTest::newRow("bias") << "/v1/completions" << prompt + R"("a","logit_bias":{"100000":1}})"
                              << 400 << "null";
        QTest::newRow("unsupported") << "/v1/completions" << prompt + R"("a","presence_penalty":1})"
                                     << 400 << "unsupported_parameter";
        QTest::newRow("address") << "/v1/embeddings" << QByteArray("{}") << 404 << "unknown_url";
        QTest::newRow("method") << "/v1/models" << QByteArray("{}") << 405 << "null";
        QTest::newRow("large") << "/v1/completions" << QByteArray(2 << 20, ' ') << 413 << "null";
    }
    void tellsWhatIsWrong() {
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QString, code);
        const Answer answer = post(path.toStdString(), body.toStdString());
        QCOMPARE(answer.status, status);
        QCOMPARE(at(answer.body, "/error/code"), code.toStdString());
        QVERIFY(at(answer.body, "/error/message").size() > 10);
        QVERIFY(m_generator->requests.empty());
    }

    void wantsAKey() {
        for (const char *key : {"", "bad"}) {
            const Answer answer = post("/v1/completions", R"({"model":"tiny","prompt":"a"})", key);
            QCOMPARE(answer.status, 401);
            QCOMPARE(at(answer.body, "/error/code"), std::string("invalid_api_key"));
            QCOMPARE(send("GET", "/v1/models", "", key).status, 401);
        }
    }

    void limitsTheRateOfAKey() {
        const std::string body = R"({"model":"tiny","prompt":"hello"})";
        QCOMPARE(post("/v1/completions", body, "slow").status, 200);
        const Answer answer = post("/v1/completions", body, "slow");
        QCOMPARE(answer.status, 429);
        QCOMPARE(at(answer.body, "/error/code"), std::string("rate_limit_exceeded"));
        const int wait = std::stoi(std::string(*answer.headers.find("Retry-After")));
        QVERIFY(wait >= 1 && wait <= 60);
        QCOMPARE(post("/v1/completions", body).status, 200); // another key
    }

    void aRunningRequestHoldsItsTokens() {
        m_generator->stuck = true;
        const std::string body = R"({"model":"tiny","prompt":[5,6],"max_tokens":50})";
        std::unique_ptr<HttpTransfer> transfer =
            startRequest(m_loop, "POST", url("/v1/completions"), body, headersFor("small"),
                         [](Result<HttpResponse>) {});
        waitFor([&] { return m_generator->requests.size() == 1; });
        m_generator->stuck = false;
        const Answer refused = post("/v1/completions", body, "small");
        QCOMPARE(refused.status, 429);
        QVERIFY(refused.headers.has("Retry-After"));
        transfer.reset(); // aborted: two tokens of the prompt and one of the answer were used
        waitFor([&] { return m_generator->cancelled == 1; });
        QCOMPARE(post("/v1/completions", body, "small").status, 200);
    }

    void says429ToWhoHasTooManyWaiting() {
        m_generator->refusal = Error(ErrorCode::ResourceExhausted, "ask for fewer at once");
        const Answer answer = complete(R"("prompt":"hello","n":2)");
        QCOMPARE(answer.status, 429);
        QCOMPARE(at(answer.body, "/error/code"), std::string("rate_limit_exceeded"));
        QVERIFY(at(answer.body, "/error/message").find("fewer at once") != std::string::npos);
        QVERIFY(answer.headers.has("Retry-After"));
        m_generator->refusal.reset();
        complete(R"("prompt":"hello")");
        QCOMPARE(m_generator->requests.back().requester, 1); // the key's id
    }

    void tellsWhoAsksAndForWhat() {
        complete(R"("prompt":"hello")");
        QCOMPARE(m_generator->requests.back().requesterName, std::string("good"));
        QVERIFY(m_generator->requests.back().kind == WorkKind::Completion);
        post("/v1/chat/completions",
             R"({"model":"tiny","messages":[{"role":"user","content":"hello"}]})");
        QCOMPARE(m_generator->requests.back().requesterName, std::string("good"));
        QVERIFY(m_generator->requests.back().kind == WorkKind::Chat);
    }

    void limitsTheTextsOfAKeyThatAreRead() {
        ApiOptions options;
        options.maxPreparingPerKey = 0;
        m_api = std::make_unique<Api>(m_loop, *m_generator, m_models, m_keys, *m_metrics, options);
        const Answer answer = complete(R"("prompt":"hello")");
        QCOMPARE(answer.status, 429);
        QVERIFY(answer.headers.has("Retry-After"));
    }

    void doesNotLetAKeysTextsHoldUpAnothersByMoreThanOne() {
        std::promise<void> mayGoOn; // the helper thread, once everybody has come
        m_loop.runAside([gate = mayGoOn.get_future().share()] { gate.wait(); }, [] {});
        std::vector<std::unique_ptr<HttpTransfer>> transfers;
        const auto ask = [&](const std::string &key) {
            transfers.push_back(startRequest(m_loop, "POST", url("/v1/completions"),
                                             R"({"model":"tiny","prompt":"hello"})",
                                             headersFor(key), [](Result<HttpResponse>) {}));
            waitFor([&] { return m_handled == transfers.size(); });
        };
        for (int i = 0; i < 4; ++i)
            ask("good");
        ask("small");
        mayGoOn.set_value();
        waitFor([&] { return m_generator->requests.size() == 5; });
        QCOMPARE(m_generator->requests.at(0).requester, 1);
        QCOMPARE(m_generator->requests.at(1).requester, 3);
    }

    void says503WhenNobodyCanCompute() {
        m_generator->refusal = Error(ErrorCode::Unavailable, "too many requests wait");
        Answer answer = complete(R"("prompt":"hello")");
        QCOMPARE(answer.status, 503);
        QVERIFY(answer.headers.has("Retry-After"));
        m_generator->refusal.reset();
        m_generator->answer.clear();
        m_generator->failure = Error(ErrorCode::Unavailable, "nobody holds block 3");
        for (const char *stream : {"false", "true"}) { // before the first token: a plain 503
            answer = complete(std::string(R"("prompt":"hello","stream":)") + stream);
            QCOMPARE(answer.status, 503);
            QVERIFY(at(answer.body, "/error/message").find("block 3") != std::string::npos);
        }
    }

    void endsAStreamWithAnErrorThatComesLate() {
        m_generator->answer = {290, 289};
        m_generator->failure = Error(ErrorCode::Unavailable, "nobody holds block 3");
        const Answer answer = complete(R"("prompt":"hello","stream":true)");
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.text.find("nobody holds block 3") != std::string::npos);
        QVERIFY(answer.text.find("[DONE]") == std::string::npos);
    }

    void cancelsWhenTheClientLeaves() {
        m_generator->stuck = true;
        std::unique_ptr<HttpTransfer> transfer = startRequest(
            m_loop, "POST", url("/v1/completions"),
            R"({"model":"tiny","prompt":"hello","max_tokens":100,"stream":true,"n":2})",
            headersFor("good"), [](Result<HttpResponse>) {});
        waitFor([&] { return m_generator->requests.size() == 2; });
        transfer.reset();
        waitFor([&] { return m_generator->cancelled == 2; });
        QCOMPARE(m_generator->cancelled, 2);
        QVERIFY(m_metrics->render().find("status=\"499\"") != std::string::npos);
    }

    void reportsHealthAndMetrics() {
        QCOMPARE(send("GET", "/healthz", "", "").status, 200);
        complete(R"("prompt":"hello","max_tokens":50)");
        const Answer metrics = send("GET", "/metrics", "", "");
        QCOMPARE(metrics.status, 200);
        for (const char *line :
             {"commonwatt_requests_total{endpoint=\"completions\",status=\"200\"} 1\n",
              "commonwatt_requests_in_progress 0\n",
              "commonwatt_time_to_first_token_seconds_count{model=\"tiny\"} 1\n",
              "commonwatt_tokens_total{model=\"tiny\",kind=\"prompt\"} "})
            QVERIFY2(metrics.text.find(line) != std::string::npos, line);
    }

private:
    // Runs the loop until it holds, or for 10 s.
    void waitFor(const std::function<bool()> &condition) {
        Timer poll(m_loop);
        Timer limit(m_loop);
        const std::function<void()> look = [&] {
            if (condition())
                m_loop.stop();
            else
                poll.start(1ms, look);
        };
        look();
        limit.start(10s, [&] { m_loop.stop(); });
        m_loop.run();
        QVERIFY(condition());
    }

    [[nodiscard]] std::vector<TokenId> tokens(const std::string &text) const {
        auto result = *m_vocabulary->tokenize(text, SpecialText::Plain, TextBoundaries::Omit);
        result.push_back(2); // the end of the text
        return result;
    }
    [[nodiscard]] std::string url(const std::string &path) const {
        return "http://127.0.0.1:" + std::to_string(m_server->port()) + path;
    }
    static HttpRequestOptions headersFor(const std::string &key) {
        HttpRequestOptions options;
        options.headers.set("Content-Type", "application/json");
        if (!key.empty())
            options.headers.set("Authorization", "Bearer " + key);
        return options;
    }
    Answer send(const std::string &method, const std::string &path, const std::string &body = "",
                const std::string &key = "good") {
        Answer answer;
        const auto transfer = startRequest(
            m_loop, method, url(path), body, headersFor(key), [&](Result<HttpResponse> response) {
                if (response) {
                    answer.status = response->status;
                    answer.headers = response->headers;
                    answer.text = response->body;
                } else {
                    qWarning("%s", response.error().describe().c_str());
                }
                m_loop.stop();
            });
        m_loop.run();
        if (auto parsed = parseJson(answer.text))
            answer.body = *parsed;
        return answer;
    }
    Answer post(const std::string &path, const std::string &body, const std::string &key = "good") {
        return send("POST", path, body, key);
    }
    Answer complete(const std::string &fields) {
        return post("/v1/completions", R"({"model":"tiny",)" + fields + "}");
    }

    QTemporaryDir m_folder;
    MemoryModelTable m_table;
    KeyPair m_key = KeyPair::generate();
    ServedModels m_models;
    std::shared_ptr<const Vocabulary> m_vocabulary;
    FixedKeys m_keys;
    EventLoop m_loop;
    std::unique_ptr<ScriptedGenerator> m_generator;
    std::unique_ptr<MetricsRegistry> m_metrics;
    std::unique_ptr<Api> m_api;
    std::unique_ptr<HttpServer> m_server;
    std::size_t m_handled = 0; // requests that the API has been given
};

QTEST_GUILESS_MAIN(TestApi)
#include "test_api.moc"
