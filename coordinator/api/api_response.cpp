#include "coordinator/api/api_response.h"

#include "core/base/json.h"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <cmath>

namespace commonwatt {

namespace {

// JSON has no infinity; OpenAI's API says this for what is next to impossible.
constexpr double leastLogprob = -9999;

double finite(float logprob) {
    return std::isfinite(logprob) ? std::max<double>(logprob, leastLogprob) : leastLogprob;
}

json::object chatToken(const Vocabulary &vocabulary, const TokenLogprob &token) {
    json::array bytes;
    for (const char byte : vocabulary.pieceOf(token.token))
        bytes.emplace_back(static_cast<unsigned char>(byte));
    return {{"token", vocabulary.displayTextOf(token.token)},
            {"logprob", finite(token.logprob)},
            {"bytes", std::move(bytes)}};
}

json::value chatLogprobs(const AnswerHead &head, const AnswerChoice &choice) {
    if (!head.logprobs)
        return nullptr;
    json::array content;
    for (const AnswerText::Token &token : choice.tokens) {
        json::object entry = chatToken(*head.vocabulary, token.sampled.chosen);
        json::array top;
        for (const TokenLogprob &rival : token.sampled.top)
            top.push_back(chatToken(*head.vocabulary, rival));
        entry["top_logprobs"] = std::move(top);
        content.push_back(std::move(entry));
    }
    return json::object{{"content", std::move(content)}, {"refusal", nullptr}};
}

json::value completionLogprobs(const AnswerHead &head, const AnswerChoice &choice) {
    if (!head.logprobs)
        return nullptr;
    json::array tokens;
    json::array logprobs;
    json::array top;
    json::array offsets;
    for (const AnswerText::Token &token : choice.tokens) {
        const TokenLogprob &chosen = token.sampled.chosen;
        tokens.push_back(json::value(head.vocabulary->displayTextOf(chosen.token)));
        logprobs.push_back(finite(chosen.logprob));
        offsets.push_back(token.offset);
        json::object rivals;
        for (const TokenLogprob &rival : token.sampled.top)
            rivals[head.vocabulary->displayTextOf(rival.token)] = finite(rival.logprob);
        top.push_back(std::move(rivals));
    }
    return json::object{{"tokens", std::move(tokens)},
                        {"token_logprobs", std::move(logprobs)},
                        {"top_logprobs", std::move(top)},
                        {"text_offset", std::move(offsets)}};
}

json::value finishReasonOf(const AnswerChoice &choice) {
    return choice.finishReason.empty() ? json::value(nullptr) : json::value(choice.finishReason);
}

json::object usageObject(const Usage &usage) {
    return {{"prompt_tokens", usage.promptTokens},
            {"completion_tokens", usage.completionTokens},
            {"total_tokens", std::uint64_t(usage.promptTokens) + usage.completionTokens}};
}

json::object headObject(const AnswerHead &head, std::string_view object, json::array choices) {
    return {{"id", head.id},
            {"object", object},
            {"created", head.created},
            {"model", head.model},
            {"choices", std::move(choices)}};
}

json::object eventObject(const AnswerHead &head, json::array choices) {
    const bool chat = head.endpoint == Endpoint::ChatCompletions;
    return headObject(head, chat ? "chat.completion.chunk" : "text_completion", std::move(choices));
}

std::string event(const json::object &object) {
    return "data: " + json::serialize(object) + "\n\n";
}

json::object wholeChoice(const AnswerHead &head, const AnswerChoice &choice) {
    if (head.endpoint == Endpoint::Completions)
        return {{"text", choice.text},
                {"index", choice.index},
                {"logprobs", completionLogprobs(head, choice)},
                {"finish_reason", finishReasonOf(choice)}};
    return {{"index", choice.index},
            {"message",
             json::object{{"role", "assistant"}, {"content", choice.text}, {"refusal", nullptr}}},
            {"logprobs", chatLogprobs(head, choice)},
            {"finish_reason", finishReasonOf(choice)}};
}

} // namespace

std::string completionBody(const AnswerHead &head, std::span<const AnswerChoice> choices,
                           const Usage &usage) {
    json::array array;
    for (const AnswerChoice &choice : choices)
        array.push_back(wholeChoice(head, choice));
    const bool chat = head.endpoint == Endpoint::ChatCompletions;
    json::object object =
        headObject(head, chat ? "chat.completion" : "text_completion", std::move(array));
    object["usage"] = usageObject(usage);
    return json::serialize(object);
}

std::string choiceEvent(const AnswerHead &head, const AnswerChoice &choice, ChoicePart part) {
    json::object entry;
    if (head.endpoint == Endpoint::Completions) {
        entry = wholeChoice(head, choice);
    } else {
        json::object delta;
        if (part == ChoicePart::First)
            delta["role"] = "assistant";
        if (part == ChoicePart::First || !choice.text.empty())
            delta["content"] = choice.text;
        entry = {{"index", choice.index},
                 {"delta", std::move(delta)},
                 {"logprobs", chatLogprobs(head, choice)},
                 {"finish_reason", finishReasonOf(choice)}};
    }
    json::object object = eventObject(head, json::array{std::move(entry)});
    if (head.includeUsage)
        object["usage"] = nullptr;
    return event(object);
}

std::string usageEvent(const AnswerHead &head, const Usage &usage) {
    json::object object = eventObject(head, {});
    object["usage"] = usageObject(usage);
    return event(object);
}

std::string errorEvent(const ApiError &error) {
    return "data: " + errorBody(error) + "\n\n";
}

namespace {

json::object modelObject(const ServedModel &model) {
    return {{"id", model.manifest.name},
            {"object", "model"},
            {"created", model.added.time_since_epoch().count()},
            {"owned_by", "commonwatt"}};
}

} // namespace

std::string modelBody(const ServedModel &model) {
    return json::serialize(modelObject(model));
}

std::string modelListBody(std::span<const std::shared_ptr<const ServedModel>> models) {
    json::array data;
    for (const auto &model : models)
        data.push_back(modelObject(*model));
    return json::serialize(json::object{{"object", "list"}, {"data", std::move(data)}});
}

} // namespace commonwatt
