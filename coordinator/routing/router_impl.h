// The router's state. Internal to coordinator/routing: router.cpp has the life of requests and
// their holders, router_calls.cpp the calls and results.
#pragma once

#include "coordinator/routing/router.h"
#include "coordinator/routing/stage.h"
#include "core/base/hash.h"

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

namespace commonwatt {

struct Generation : std::enable_shared_from_this<Generation> {
    GenerationId id = 0;
    GenerationRequest request;
    std::shared_ptr<GenerationListener> listener;
    ModelManifest model;
    std::vector<TokenId> tokens; // prompt and answer
    std::vector<Stage> stages;   // in the order of the blocks; together the whole model
    std::uint32_t chunkTokens = 0;
    bool begun = false; // had holders for all stages once
    bool ended = false;
    bool tooLarge = false;      // for the holders that there were when it last tried to start
    std::uint32_t failures = 0; // since the last token
    // Set while some stage has no holder: when that becomes an error.
    std::optional<std::chrono::steady_clock::time_point> waitUntil;
    std::optional<Error> lastError; // of a holder

    [[nodiscard]] std::uint32_t tokenCount() const {
        return static_cast<std::uint32_t>(tokens.size());
    }
    [[nodiscard]] std::uint32_t tokensAtMost() const {
        return static_cast<std::uint32_t>(request.prompt.size()) + request.maxTokens;
    }
    // What a holder sets aside for it.
    [[nodiscard]] std::uint32_t kvTokens() const {
        return (tokensAtMost() + kvUnitTokens - 1) / kvUnitTokens * kvUnitTokens;
    }
    [[nodiscard]] Usage usage() const {
        const auto prompt = static_cast<std::uint32_t>(request.prompt.size());
        return {begun ? prompt : 0, tokenCount() - prompt};
    }
};

struct Router::Impl {
    using Clock = std::chrono::steady_clock;
    enum class HolderIs { There, Gone };
    static constexpr auto sweepInterval = std::chrono::milliseconds(100);

    Impl(EventLoop &loop, Fleet &theFleet, WorkLedger &theLedger, RouterOptions theOptions)
        : fleet(theFleet)
        , ledger(theLedger)
        , options(theOptions)
        , kept{0, theOptions.replayBudget.value}
        , sweepTimer(loop)
        , scheduleTimer(loop)
        , throttleTimer(loop) {}

    // router.cpp
    [[nodiscard]] Result<GenerationId> start(GenerationRequest request,
                                             std::shared_ptr<GenerationListener> listener,
                                             const ModelManifest &model);
    [[nodiscard]] std::shared_ptr<Generation> findGeneration(GenerationId id) const {
        const auto found = generations.find(id);
        return found == generations.end() ? nullptr : found->second;
    }
    [[nodiscard]] Status checkWaiting(std::int64_t requester) const;
    void wait(Generation &generation);
    void end(Generation &generation);
    void finish(Generation &generation, FinishReason reason);
    void failGeneration(Generation &generation, const Error &error);
    [[nodiscard]] Error shortage(const Generation &generation) const;
    [[nodiscard]] bool isOnItsWay(const std::string &model, std::uint32_t block) const;
    [[nodiscard]] bool isWanted(const std::string &model) const;
    [[nodiscard]] bool isWilling(VolunteerId volunteer, const Generation &generation) const;
    [[nodiscard]] std::vector<const Holder *> willingHolders(const Generation &generation) const;
    [[nodiscard]] std::vector<RouteStage> routeFor(const Generation &generation,
                                                   const StageSpan &part) const;
    [[nodiscard]] bool isServed(const Generation &generation) const;
    [[nodiscard]] bool fitsWhenIdle(const Generation &generation) const;
    bool repair(Generation &generation);
    [[nodiscard]] std::uint32_t chunkFor(const Generation &generation) const;
    void openStage(Generation &generation, Stage &stage, AssignmentId assignment);
    void closeStage(Generation &generation, Stage &stage, HolderIs holder);
    using IsLeft = std::function<bool(const Generation &, const Stage &)>;
    void leaveStages(const IsLeft &isLeft, HolderIs holder, const Error &reason);
    void leaveHolder(AssignmentId assignment, HolderIs holder, const Error &reason);
    void leaveUnwilling(VolunteerId volunteer);
    void goOn(Generation &generation);
    void abandon(Generation &generation, Stage &stage, std::chrono::nanoseconds pause,
                 Error reason);
    void widen(Generation &generation);
    void schedule();
    void startWaiting();
    void sweep();

    // router_calls.cpp
    void pump(Generation &generation);
    [[nodiscard]] std::uint32_t replayTokens(const Generation &generation,
                                             const Stage &stage) const;
    bool sendTokens(Generation &generation);
    bool sendInput(Generation &generation, std::size_t index);
    void sendCall(Generation &generation, std::size_t index, WireFormat wire, StagePiece piece);
    [[nodiscard]] bool isThrottled(const Generation &generation);
    void forgetCall(const Stage &stage, const StageCallInFlight &call);
    [[nodiscard]] bool isOverdue(const Stage &stage, Clock::time_point now) const;
    void onStageFrame(VolunteerId volunteer, const FrameHeader &header, ByteVector &frame);
    void onResult(Generation &generation, std::size_t index, const FrameHeader &header,
                  ByteVector &frame);
    void onToken(Generation &generation, const SampledToken &token);

    // What is set aside on a holder.
    struct Load {
        std::uint64_t tokens = 0;
        std::uint32_t sequences = 0;
    };
    // How quick a holder is as seen from here: seconds, running means; 0: unknown.
    struct Pace {
        double decode = 0;                     // a call of one token
        double promptToken = 0;                // a token of a longer call
        std::uint64_t promptTokensWaiting = 0; // in such calls under way, all sequences
    };
    struct CallOwner {
        GenerationId generation = 0;
        std::uint32_t sequence = 0;
    };

    Fleet &fleet;
    WorkLedger &ledger;
    RouterOptions options;
    KeptInputs kept;
    Timer sweepTimer;
    Timer scheduleTimer;
    Timer throttleTimer;
    bool scheduled = false;
    std::map<GenerationId, std::shared_ptr<Generation>> generations; // in the order of their start
    std::unordered_map<std::uint64_t, CallOwner> calls;
    std::map<AssignmentId, Load> loads;
    std::map<AssignmentId, Pace> paces;
    std::map<std::pair<VolunteerId, std::string>, Clock::time_point> heard; // of each device
    std::map<AssignmentId, Clock::time_point> suspects;                     // left alone until then
    std::map<std::int64_t, std::uint64_t> turns; // of requesters here: when one of theirs began
    std::uint64_t lastTurn = 0;
    std::set<GenerationId> throttled;
    std::set<std::string> wideModels; // that widen() told of in the log
    RouterStats counters;
    GenerationId nextGeneration = 1;
    std::uint32_t nextSequence = 1;
    std::uint64_t nextCall = 1;
};

} // namespace commonwatt
