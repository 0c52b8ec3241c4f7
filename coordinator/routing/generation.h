// Running one request: what the API asks of the router, and what it hears back.
// All of it on the coordinator's loop thread.
#pragma once

#include "core/base/error.h"
#include "core/types/frame.h"
#include "core/types/sampled_token.h"
#include "core/types/wishes.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace commonwatt {

struct GenerationRequest {
    std::string model;
    // Whom it is for: an API key's id. Requesters share room fairly.
    std::int64_t requester = 0;
    // What volunteers may refuse: the key's name, and what it asks for.
    std::string requesterName;
    WorkKind kind = WorkKind::Completion;
    std::vector<TokenId> prompt;  // at least one token
    std::uint32_t maxTokens = 16; // of the answer, at least 1
    SamplingOptions sampling;
    WireFormat wire = WireFormat::F16; // of the activations between holders
    // How long it may wait without progress: for room at the start, and for a holder to take over
    // when one is lost. Its own clock each time; an answer that flows has no limit.
    std::chrono::milliseconds timeout = std::chrono::seconds(60);
};

struct Usage {
    std::uint32_t promptTokens = 0; // 0 if it ended before it began
    std::uint32_t completionTokens = 0;

    bool operator==(const Usage &) const = default;
};

enum class NextStep { Continue, Stop };

enum class FinishReason {
    Stop,      // the listener said so
    Length,    // maxTokens are reached
    Cancelled, // Generator::cancel
};
[[nodiscard]] std::string_view nameOf(FinishReason reason);

// Hears what becomes of a generation: any number of tokens, then exactly one of onFinished and
// onFailed. Never called from within Generator::start.
class GenerationListener {
public:
    virtual ~GenerationListener() = default;

    // The next token of the answer, in order, each once. The end of the text and stop strings are
    // the listener's business: after Stop comes onFinished(Stop). May call Generator::cancel.
    virtual NextStep onToken(const SampledToken &token) = 0;
    virtual void onFinished(FinishReason reason, const Usage &usage) = 0;
    // ResourceExhausted: no room in time; Unavailable: no holder in time for a part of the model,
    // or none whose owner serves this requester and kind of work;
    // the message is fit for the requester. Tokens told before stand.
    virtual void onFailed(const Error &error) = 0;
};

using GenerationId = std::uint64_t;

class Generator {
public:
    virtual ~Generator() = default;

    // NotFound: no such model; InvalidArgument: an empty prompt, or one that does not fit the
    // model's context together with maxTokens; ResourceExhausted: too many of this requester wait
    // already; Unavailable: too many of all.
    [[nodiscard]] virtual Result<GenerationId>
    start(GenerationRequest request, std::shared_ptr<GenerationListener> listener) = 0;

    // Ends it; onFinished(Cancelled) comes from within. Nothing happens if it has ended already.
    virtual void cancel(GenerationId id) = 0;
};

} // namespace commonwatt
