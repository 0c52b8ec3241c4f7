#include "coordinator/api/api_request.h"

#include "support/qtest_support.h"

using namespace commonwatt;

class TestApiRequest : public QObject {
    Q_OBJECT

private slots:
    void readsACompletion() {
        const auto request = parseApiRequest(Endpoint::Completions, R"({
            "model": "m", "prompt": "Once", "max_tokens": 5, "n": 3, "stop": "\n", "seed": -1,
            "temperature": 0, "top_p": 0.5, "top_k": 40, "min_p": 0.1, "repetition_penalty": 1.1,
            "logprobs": 2, "logit_bias": {"5": -100}, "stream": true,
            "stream_options": {"include_usage": true}, "user": "someone", "echo": false,
            "presence_penalty": 0, "unheard_of": {"a": 1}})");
        QVERIFY2(request.has_value(), request ? "" : request.error().message.c_str());
        QCOMPARE(request->model, std::string("m"));
        QCOMPARE(std::get<std::string>(request->prompts.at(0)), std::string("Once"));
        QCOMPARE(request->maxTokens.value(), 5U);
        QCOMPARE(request->choices, 3U);
        QCOMPARE(request->stops, std::vector<std::string>{"\n"});
        QCOMPARE(request->seed.value(), UINT64_MAX);
        QVERIFY(request->sampling.temperature == 0);
        QVERIFY(request->sampling.topP == 0.5F);
        QCOMPARE(request->sampling.topK, 40U);
        QVERIFY(request->sampling.minP == 0.1F);
        QVERIFY(request->sampling.repetitionPenalty == 1.1F);
        QVERIFY(request->logprobs);
        QCOMPARE(request->sampling.topLogprobs, 2U);
        QVERIFY((request->sampling.logitBias == std::map<TokenId, float>{{5, -100.F}}));
        QVERIFY(request->stream && request->includeUsage);
    }

    void readsAllFormsOfPrompts() {
        const auto prompts = [](const std::string &json) {
            return parseApiRequest(Endpoint::Completions, R"({"model":"m","prompt":)" + json + "}")
                .value()
                .prompts;
        };
        using Tokens = std::vector<TokenId>;
        QCOMPARE(prompts(R"(["a","b"])").size(), 2U);
        QCOMPARE(std::get<Tokens>(prompts("[1,2,3]").at(0)), (Tokens{1, 2, 3}));
        QCOMPARE(std::get<Tokens>(prompts("[[1],[2,3]]").at(1)), (Tokens{2, 3}));
    }

    void readsAChat() {
        const auto request = parseApiRequest(Endpoint::ChatCompletions, R"({"model": "m",
            "messages": [{"role": "developer", "content": "Be brief."},
                         {"role": "user", "content": [{"type": "text", "text": "a"},
                                                      {"type": "text", "text": "b"}]}],
            "max_completion_tokens": 7, "max_tokens": 9, "logprobs": true, "top_logprobs": 4,
            "temperature": null})");
        QVERIFY2(request.has_value(), request ? "" : request.error().message.c_str());
        QVERIFY((request->messages ==
                 std::vector<ChatMessage>{{"system", "Be brief."}, {"user", "ab"}}));
        QCOMPARE(request->maxTokens.value(), 7U);
        QVERIFY(request->logprobs);
        QCOMPARE(request->sampling.topLogprobs, 4U);
        QVERIFY(request->sampling.temperature == 1);
    }

    void refusesWithTheFieldsName_data() {
        QTest::addColumn<QString>("fields");
        QTest::addColumn<QString>("param");
        QTest::newRow("temperature") << R"("temperature": 3)"
                                     << "temperature";
        QTest::newRow("temperature text") << R"("temperature": "hot")"
                                          << "temperature";
        QTest::newRow("top_p") << R"("top_p": -0.1)"
                               << "top_p";
        QTest::newRow("max_tokens zero") << R"("max_tokens": 0)"
                                         << "max_tokens";
        QTest::newRow("max_tokens fraction") << R"("max_tokens": 1.5)"
                                             << "max_tokens";
        QTest::newRow("n") << R"("n": 17)"
                           << "n";
        QTest::newRow("n huge") << R"("n": 1e300)"
                                << "n";
        QTest::newRow("stop") << R"("stop": ["a","b","c","d","e"])"
                              << "stop";
        QTest::newRow("stop empty") << R"("stop": "")"
                                    << "stop";
        QTest::newRow("stop number") << R"("stop": 1)"
                                     << "stop";
        QTest::newRow("frequency_penalty") << R"("frequency_penalty": 0.5)"
                                           << "frequency_penalty";
        QTest::newRow("presence_penalty") << R"("presence_penalty": -1)"
                                          << "presence_penalty";
        QTest::newRow("echo") << R"("echo": true)"
                              << "echo";
        QTest::newRow("suffix") << R"("suffix": "x")"
                                << "suffix";
        QTest::newRow("best_of") << R"("best_of": 2)"
                                 << "best_of";
        QTest::newRow("tools") << R"("tools": [{}])"
                               << "tools";
        QTest::newRow("response_format") << R"("response_format": {"type":"json_object"})"
                                         << "response_format";
        QTest::newRow("logprobs") << R"("logprobs": 21)"
                                  << "logprobs";
        QTest::newRow("logit_bias") << R"("logit_bias": {"x": 1})"
                                    << "logit_bias";
        QTest::newRow("logit_bias value") << R"("logit_bias": {"1": 101})"
                                          << "logit_bias";
        QTest::newRow("stream") << R"("stream": "yes")"
                                << "stream";
        QTest::newRow("stream_options") << R"("stream_options": {"include_usage": true})"
                                        << "stream_options";
        QTest::newRow("seed") << R"("seed": "x")"
                              << "seed";
        QTest::newRow("prompt") << R"("prompt": 5)"
                                << "prompt";
        QTest::newRow("prompt mixed") << R"("prompt": [1, "a"])"
                                      << "prompt";
        QTest::newRow("prompt empty") << R"("prompt": [])"
                                      << "prompt";
        QTest::newRow("prompt negative") << R"("prompt": [-1])"
                                         << "prompt";
    }
    void refusesWithTheFieldsName() {
        QFETCH(QString, fields);
        QFETCH(QString, param);
        const std::string prompt = fields.startsWith(R"("prompt")") ? "" : R"("prompt": "a",)";
        const auto request = parseApiRequest(Endpoint::Completions, R"({"model":"m",)" + prompt +
                                                                        fields.toStdString() + "}");
        QVERIFY(!request.has_value());
        QCOMPARE(request.error().status, 400);
        QCOMPARE(request.error().type, std::string("invalid_request_error"));
        QCOMPARE(request.error().param, param.toStdString());
        QVERIFY(!request.error().message.empty());
    }

    void refusesMalformedBodies_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("not UTF-8") << QByteArray("{\"model\":\"m\",\"prompt\":\"\xff\"}");
        QTest::newRow("deep") << QByteArray(100000, '[');
        QTest::newRow("no model") << QByteArray(R"({"prompt":"a"})");
        QTest::newRow("no prompt") << QByteArray(R"({"model":"a"})");
        QTest::newRow("cut") << QByteArray("{\"model\":\"a\",\"prompt");
    }
    void refusesMalformedBodies() {
        QFETCH(QByteArray, body);
        const auto request = parseApiRequest(Endpoint::Completions, body.toStdString());
        QVERIFY(!request.has_value());
        QCOMPARE(request.error().status, 400);
        const auto chat = parseApiRequest(Endpoint::ChatCompletions, body.toStdString());
        QVERIFY(!chat.has_value());
    }

    void refusesMalformedMessages_data() {
        QTest::addColumn<QString>("messages");
        QTest::newRow("none") << "[]";
        QTest::newRow("text") << R"("hi")";
        QTest::newRow("no role") << R"([{"content": "a"}])";
        QTest::newRow("tool") << R"([{"role": "tool", "content": "a"}])";
        QTest::newRow("image") << R"([{"role": "user", "content": [{"type": "image_url"}]}])";
        QTest::newRow("content number") << R"([{"role": "user", "content": 5}])";
    }
    void refusesMalformedMessages() {
        QFETCH(QString, messages);
        const auto request =
            parseApiRequest(Endpoint::ChatCompletions,
                            R"({"model":"m","messages":)" + messages.toStdString() + "}");
        QVERIFY(!request.has_value());
        QCOMPARE(request.error().param, std::string("messages"));
    }
};

QTEST_GUILESS_MAIN(TestApiRequest)
#include "test_api_request.moc"
