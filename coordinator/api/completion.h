// One request for an answer, from its prompts to the last byte of its response. On the loop's
// thread.
#pragma once

#include "coordinator/api/api_response.h"
#include "core/base/metrics.h"
#include "net/transport/http_server.h"

#include <chrono>
#include <functional>

namespace commonwatt {

// A prompt as tokens, checked against the model.
struct PreparedRequest {
    ApiRequest request;
    std::shared_ptr<const ServedModel> model;
    std::vector<std::vector<TokenId>> prompts;
    std::uint32_t maxTokens = 0; // fits the context with the longest prompt
    std::vector<std::string> stops;

    // Prompts and answers; a prompt counts once, however many answers it gets.
    [[nodiscard]] std::uint64_t tokensAtMost() const;
};

// Tokenizes, applies the chat template, checks the length. 400 with context_length_exceeded, …
[[nodiscard]] ApiResult<PreparedRequest> prepareRequest(ApiRequest request,
                                                        std::shared_ptr<const ServedModel> model,
                                                        std::uint32_t defaultMaxTokens);

struct CompletionContext {
    Generator &generator;
    std::int64_t requester = 0; // GenerationRequest::requester
    std::string requesterName;
    MetricsRegistry &metrics;
    WireFormat wire = WireFormat::F16;
    std::chrono::milliseconds timeout;
    // Called once, at the end, with what was used: to charge it, and the status that was given.
    std::function<void(const Usage &, int status)> onEnd;
};

// Starts all choices and answers when they are done, or piece by piece. Lives as long as a choice
// runs; a client that goes away ends them.
void startCompletion(CompletionContext context, PreparedRequest prepared,
                     std::shared_ptr<HttpResponder> responder);

} // namespace commonwatt
