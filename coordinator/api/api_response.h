// The bodies and stream events that answer completions, as OpenAI's API has them. Pure.
#pragma once

#include "coordinator/api/answer_text.h"
#include "coordinator/api/api_request.h"
#include "coordinator/models/served_models.h"
#include "coordinator/routing/generation.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace commonwatt {

// What all bodies and events of one answer have in common.
struct AnswerHead {
    Endpoint endpoint = Endpoint::Completions;
    std::string id;
    std::int64_t created = 0; // seconds since 1970
    std::string model;
    std::shared_ptr<const Vocabulary> vocabulary; // to spell tokens
    bool logprobs = false;
    bool includeUsage = false;
};

struct AnswerChoice {
    std::uint32_t index = 0;
    std::string text;
    std::vector<AnswerText::Token> tokens;
    std::string_view finishReason; // "stop", "length"; in a stream empty before the end
};

// The whole answer.
[[nodiscard]] std::string completionBody(const AnswerHead &head,
                                         std::span<const AnswerChoice> choices, const Usage &usage);

// One event of a stream ("data: …\n\n") with what is new of one choice.
enum class ChoicePart { First, Later };
[[nodiscard]] std::string choiceEvent(const AnswerHead &head, const AnswerChoice &choice,
                                      ChoicePart part);
[[nodiscard]] std::string usageEvent(const AnswerHead &head, const Usage &usage);
[[nodiscard]] std::string errorEvent(const ApiError &error);
inline constexpr std::string_view doneEvent = "data: [DONE]\n\n";

// GET /v1/models and /v1/models/NAME.
[[nodiscard]] std::string modelBody(const ServedModel &model);
[[nodiscard]] std::string modelListBody(std::span<const std::shared_ptr<const ServedModel>> models);

} // namespace commonwatt
