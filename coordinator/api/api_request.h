// The body of POST /v1/completions and POST /v1/chat/completions, checked and understood. Pure.
// Fields: https://platform.openai.com/docs/api-reference; docs/api.md tells which of them count.
#pragma once

#include "coordinator/api/api_error.h"
#include "coordinator/models/chat_template.h"
#include "core/types/sampling.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace commonwatt {

enum class Endpoint { Completions, ChatCompletions };
[[nodiscard]] std::string_view nameOf(Endpoint endpoint); // "completions", "chat_completions"

inline constexpr std::uint32_t maxChoices = 16;
inline constexpr std::size_t maxPrompts = 16;
inline constexpr std::size_t maxStops = 4;

struct ApiRequest {
    using Prompt = std::variant<std::string, std::vector<TokenId>>;

    Endpoint endpoint = Endpoint::Completions;
    std::string model;
    std::vector<Prompt> prompts;       // completions: at least one
    std::vector<ChatMessage> messages; // chat: at least one
    std::optional<std::uint32_t> maxTokens;
    std::uint32_t choices = 1; // "n", for each prompt
    std::vector<std::string> stops;
    SamplingOptions sampling; // its seed is set by `seed`
    std::optional<std::uint64_t> seed;
    bool logprobs = false;
    bool stream = false;
    bool ignoreEndToken = false;
    bool includeUsage = false; // as the last event of a stream
};

// 400 with the field's name: malformed, out of range, or something that is not supported and would
// change the answer. Fields that change nothing here ("user", "store", …) are ignored.
[[nodiscard]] ApiResult<ApiRequest> parseApiRequest(Endpoint endpoint, std::string_view body);

} // namespace commonwatt
