#include "coordinator/api/completion.h"

#include "core/base/encoding.h"
#include "core/base/hash.h"

#include <algorithm>

namespace commonwatt {

namespace {

// After a refusal because too many of the requester's answers wait.
constexpr std::chrono::seconds queueRetry(5);

ApiError tooLong(Endpoint endpoint, std::uint32_t context, std::size_t prompt,
                 std::optional<std::uint32_t> wanted) {
    std::string message = "This model's maximum context length is " + std::to_string(context) +
                          " tokens, but the prompt has at least " + std::to_string(prompt);
    if (wanted)
        message += " and the request asks for " + std::to_string(*wanted) + " more";
    return invalidRequest(endpoint == Endpoint::ChatCompletions ? "messages" : "prompt",
                          message + ". Please shorten it.", "context_length_exceeded");
}

// Before a text is tokenized, which takes long for one that is far too long.
ApiResult<std::monostate> checkLength(Endpoint endpoint, std::string_view text,
                                      const ServedModel &model) {
    const std::size_t least = model.vocabulary->leastTokens(text);
    if (least > model.manifest.contextLength)
        return std::unexpected(tooLong(endpoint, model.manifest.contextLength, least, {}));
    return std::monostate();
}

ApiResult<std::vector<TokenId>> tokensOf(const ApiRequest::Prompt &prompt,
                                         const ServedModel &model) {
    const Vocabulary &vocabulary = *model.vocabulary;
    std::vector<TokenId> tokens;
    if (const auto *given = std::get_if<std::vector<TokenId>>(&prompt)) {
        for (const TokenId token : *given)
            if (!vocabulary.contains(token))
                return std::unexpected(invalidRequest(
                    "prompt", "there is no token " + std::to_string(token) + " in this model"));
        tokens = *given;
    } else {
        const auto &text = std::get<std::string>(prompt);
        CW_TRY(checkLength(Endpoint::Completions, text, model));
        Result<std::vector<TokenId>> made = vocabulary.tokenize(text);
        if (!made)
            return std::unexpected(invalidRequest("prompt", made.error().describe()));
        tokens = std::move(*made);
    }
    if (tokens.empty())
        return std::unexpected(invalidRequest("prompt", "the prompt is empty"));
    return tokens;
}

ApiResult<std::vector<TokenId>> tokensOf(const std::vector<ChatMessage> &messages,
                                         const ServedModel &model) {
    const Result<std::string> text = model.chatTemplate->render(messages);
    if (!text)
        return std::unexpected(invalidRequest("messages", text.error().describe()));
    CW_TRY(checkLength(Endpoint::ChatCompletions, *text, model));
    Result<std::vector<TokenId>> tokens = model.vocabulary->tokenize(*text, SpecialText::Tokens);
    if (!tokens)
        return std::unexpected(invalidRequest("messages", tokens.error().describe()));
    if (tokens->empty())
        return std::unexpected(invalidRequest("messages", "the messages are empty"));
    return std::move(*tokens);
}

std::string newId(Endpoint endpoint) {
    return (endpoint == Endpoint::ChatCompletions ? "chatcmpl-" : "cmpl-") + toHex(randomBytes(12));
}

std::uint64_t newSeed() {
    std::uint64_t seed = 0;
    for (const std::uint8_t byte : randomBytes(8))
        seed = seed << 8 | byte;
    return seed;
}

double secondsSince(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

class Completion : public std::enable_shared_from_this<Completion> {
public:
    Completion(CompletionContext context, PreparedRequest prepared,
               std::shared_ptr<HttpResponder> responder);

    void start();

    [[nodiscard]] NextStep onToken(std::size_t index, const SampledToken &token);
    void onFinished(std::size_t index, FinishReason reason, const Usage &usage);
    void onFailed(std::size_t index, const Error &error);

private:
    struct Choice {
        AnswerText answer;
        AnswerChoice result = {}; // whole answer: everything so far
        std::optional<GenerationId> generation = {};
        bool begun = false; // a part went out
        bool done = false;
    };

    void take(Choice &choice, AnswerText::Piece piece);
    void send(std::string_view event);
    void fail(const ApiError &error);
    void cancelAll(); // what they used until then is counted before it returns
    void complete();
    void end(int status);

    CompletionContext m_context;
    PreparedRequest m_prepared;
    std::shared_ptr<HttpResponder> m_responder;
    AnswerHead m_head;
    std::vector<Choice> m_choices;
    std::size_t m_running = 0;
    Usage m_usage;
    std::chrono::steady_clock::time_point m_startedAt = std::chrono::steady_clock::now();
    bool m_anyToken = false;
    bool m_streaming = false; // the stream's head is sent
    bool m_over = false;      // answered, failed or without a client
};

// What one generation has to tell its completion.
class ChoiceListener : public GenerationListener {
public:
    ChoiceListener(std::shared_ptr<Completion> completion, std::size_t index)
        : m_completion(std::move(completion))
        , m_index(index) {}

    NextStep onToken(const SampledToken &token) override {
        return m_completion->onToken(m_index, token);
    }
    void onFinished(FinishReason reason, const Usage &usage) override {
        m_completion->onFinished(m_index, reason, usage);
    }
    void onFailed(const Error &error) override { m_completion->onFailed(m_index, error); }

private:
    std::shared_ptr<Completion> m_completion;
    std::size_t m_index;
};

Completion::Completion(CompletionContext context, PreparedRequest prepared,
                       std::shared_ptr<HttpResponder> responder)
    : m_context(std::move(context))
    , m_prepared(std::move(prepared))
    , m_responder(std::move(responder)) {
    const ApiRequest &request = m_prepared.request;
    m_head = {.endpoint = request.endpoint,
              .id = newId(request.endpoint),
              .created = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now())
                             .time_since_epoch()
                             .count(),
              .model = m_prepared.model->manifest.name,
              .vocabulary = m_prepared.model->vocabulary,
              .logprobs = request.logprobs,
              .includeUsage = request.includeUsage};
    const std::size_t count = m_prepared.prompts.size() * request.choices;
    for (std::size_t i = 0; i < count; ++i) {
        m_choices.push_back(
            {.answer = {m_prepared.model->vocabulary, m_prepared.stops,
                        m_prepared.request.ignoreEndToken ? AnswerText::EndToken::IsIgnored
                                                          : AnswerText::EndToken::Ends}});
        m_choices.back().result.index = static_cast<std::uint32_t>(i);
    }
}

void Completion::start() {
    m_responder->onClientGone([weak = weak_from_this()] {
        if (const auto self = weak.lock(); self && !self->m_over) {
            self->cancelAll();
            self->end(499); // as nginx counts clients that closed the connection
        }
    });
    const ApiRequest &request = m_prepared.request;
    const std::uint64_t seed = request.seed ? *request.seed : newSeed();
    for (std::size_t i = 0; i < m_choices.size() && !m_over; ++i) {
        GenerationRequest generation;
        generation.model = m_head.model;
        generation.requester = m_context.requester;
        generation.requesterName = m_context.requesterName;
        generation.kind =
            request.endpoint == Endpoint::ChatCompletions ? WorkKind::Chat : WorkKind::Completion;
        generation.prompt = m_prepared.prompts[i / request.choices];
        generation.maxTokens = m_prepared.maxTokens;
        generation.sampling = request.sampling;
        generation.sampling.seed = seed + i % request.choices;
        generation.wire = m_context.wire;
        generation.timeout = m_context.timeout;
        const Result<GenerationId> started = m_context.generator.start(
            std::move(generation), std::make_shared<ChoiceListener>(shared_from_this(), i));
        if (!started) {
            const Error &error = started.error();
            fail(error.code == ErrorCode::ResourceExhausted ? rateLimited(error.message, queueRetry)
                                                            : apiErrorFrom(error));
            return;
        }
        m_choices[i].generation = *started;
        ++m_running;
    }
}

NextStep Completion::onToken(std::size_t index, const SampledToken &token) {
    if (m_over)
        return NextStep::Stop;
    if (!m_anyToken) {
        m_anyToken = true;
        m_context.metrics.observe("commonwatt_time_to_first_token_seconds",
                                  {{"model", m_head.model}}, secondsSince(m_startedAt));
    }
    Choice &choice = m_choices[index];
    take(choice, choice.answer.add(token));
    return choice.answer.ended() || m_over ? NextStep::Stop : NextStep::Continue;
}

void Completion::take(Choice &choice, AnswerText::Piece piece) {
    if (!m_prepared.request.stream) {
        choice.result.text += piece.text;
        std::ranges::move(piece.tokens, std::back_inserter(choice.result.tokens));
        return;
    }
    // The first event comes with the first token, even if its text is held back: the requester
    // sees that it has begun.
    if (choice.begun && piece.text.empty() && piece.tokens.empty())
        return;
    choice.result.text = std::move(piece.text);
    choice.result.tokens = std::move(piece.tokens);
    send(choiceEvent(m_head, choice.result, choice.begun ? ChoicePart::Later : ChoicePart::First));
    choice.begun = true;
}

void Completion::send(std::string_view event) {
    if (!m_streaming) {
        m_streaming = true;
        m_responder->startStream(200, {{"Content-Type", "text/event-stream; charset=utf-8"},
                                       {"Cache-Control", "no-cache"},
                                       {"X-Accel-Buffering", "no"}});
    }
    m_responder->write(event);
}

void Completion::onFinished(std::size_t index, FinishReason reason, const Usage &usage) {
    Choice &choice = m_choices[index];
    choice.done = true;
    --m_running;
    // A prompt counts once, however many answers it gets.
    if (index % m_prepared.request.choices == 0)
        m_usage.promptTokens += usage.promptTokens;
    m_usage.completionTokens += usage.completionTokens;
    if (m_over)
        return;
    if (reason == FinishReason::Cancelled) {
        fail({.status = 503,
              .type = "server_error",
              .code = "unavailable",
              .message = "the answer was cancelled"});
        return;
    }
    take(choice, choice.answer.finish());
    choice.result.finishReason =
        reason == FinishReason::Length && !choice.answer.ended() ? "length" : "stop";
    if (m_prepared.request.stream) {
        choice.result.text.clear();
        choice.result.tokens.clear();
        send(choiceEvent(m_head, choice.result,
                         choice.begun ? ChoicePart::Later : ChoicePart::First));
        choice.begun = true;
    }
    if (m_running == 0)
        complete();
}

void Completion::complete() {
    if (m_prepared.request.stream) {
        if (m_prepared.request.includeUsage)
            send(usageEvent(m_head, m_usage));
        send(doneEvent);
        m_responder->finish();
    } else {
        std::vector<AnswerChoice> results;
        for (Choice &choice : m_choices)
            results.push_back(std::move(choice.result));
        m_responder->respond(jsonResponse(200, completionBody(m_head, results, m_usage)));
    }
    end(200);
}

void Completion::onFailed(std::size_t index, const Error &error) {
    m_choices[index].done = true;
    --m_running;
    if (!m_over)
        fail(apiErrorFrom(error));
}

void Completion::fail(const ApiError &error) {
    m_over = true;
    if (m_streaming) {
        m_responder->write(errorEvent(error));
        m_responder->finish();
    } else {
        m_responder->respond(errorResponse(error));
    }
    cancelAll();
    end(error.status);
}

void Completion::cancelAll() {
    m_over = true;
    for (Choice &choice : m_choices)
        if (!choice.done && choice.generation)
            m_context.generator.cancel(*choice.generation);
}

void Completion::end(int status) {
    m_over = true;
    m_context.onEnd(m_usage, status);
}

} // namespace

std::uint64_t PreparedRequest::tokensAtMost() const {
    std::uint64_t sum = std::uint64_t(prompts.size()) * request.choices * maxTokens;
    for (const std::vector<TokenId> &prompt : prompts)
        sum += prompt.size();
    return sum;
}

ApiResult<PreparedRequest> prepareRequest(ApiRequest request,
                                          std::shared_ptr<const ServedModel> model,
                                          std::uint32_t defaultMaxTokens) {
    PreparedRequest prepared;
    std::size_t longest = 0;
    if (request.endpoint == Endpoint::ChatCompletions) {
        CW_TRY_ASSIGN(std::vector<TokenId> tokens, tokensOf(request.messages, *model));
        prepared.prompts.push_back(std::move(tokens));
    } else {
        for (const ApiRequest::Prompt &prompt : request.prompts) {
            CW_TRY_ASSIGN(std::vector<TokenId> tokens, tokensOf(prompt, *model));
            prepared.prompts.push_back(std::move(tokens));
        }
    }
    for (const std::vector<TokenId> &tokens : prepared.prompts)
        longest = std::max(longest, tokens.size());
    const std::uint32_t context = model->manifest.contextLength;
    if (longest + request.maxTokens.value_or(1) > context)
        return std::unexpected(tooLong(request.endpoint, context, longest, request.maxTokens));
    const auto room = context - static_cast<std::uint32_t>(longest);
    prepared.maxTokens = request.maxTokens.value_or(std::min(room, defaultMaxTokens));
    for (const auto &[token, bias] : request.sampling.logitBias)
        if (!model->vocabulary->contains(token))
            return std::unexpected(invalidRequest(
                "logit_bias", "there is no token " + std::to_string(token) + " in this model"));
    prepared.stops = request.stops;
    if (request.endpoint == Endpoint::ChatCompletions)
        prepared.stops.insert(prepared.stops.end(), model->chatTemplate->stopTexts().begin(),
                              model->chatTemplate->stopTexts().end());
    prepared.request = std::move(request);
    prepared.model = std::move(model);
    return prepared;
}

void startCompletion(CompletionContext context, PreparedRequest prepared,
                     std::shared_ptr<HttpResponder> responder) {
    std::make_shared<Completion>(std::move(context), std::move(prepared), std::move(responder))
        ->start();
}

} // namespace commonwatt
