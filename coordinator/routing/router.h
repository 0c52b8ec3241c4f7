// Runs requests through the holders: opens a sequence on each stage, passes chunks of the prompt
// and then token after token from stage to stage, and goes on elsewhere when a holder is lost.
// Described in docs/protocol/fabric.md.
//
// A result goes on to the next stage as it came, header rewritten, not copied. Each stage's inputs
// are kept (within RouterOptions::replayBudget), so that the stage can be rebuilt on another holder
// by sending them again; without them the stages before it are rebuilt too, from the tokens.
//
// One loop, one thread: see net/transport/event_loop.h.
#pragma once

#include "coordinator/fleet/fleet.h"
#include "coordinator/routing/generation.h"
#include "coordinator/routing/work_ledger.h"

#include <chrono>
#include <functional>
#include <memory>

namespace commonwatt {

struct RouterOptions {
    // Tokens of the prompt in one call. With several stages a prompt is cut smaller, into so many
    // chunks for each stage, that the time until the last stage begins is a small part of the
    // whole: but not below what a device computes as quickly for each token as more of them.
    std::uint32_t chunkTokens = 256;
    std::uint32_t chunksPerStage = 16;
    std::uint32_t minChunkTokensOnCpu = 64;
    std::uint32_t minChunkTokensOnGpu = 256;
    std::uint32_t callsInFlight = 4; // of one sequence on one stage
    // No new prompt chunk starts while more than this waits to be sent to a volunteer.
    Bytes linkQueue{std::uint64_t(16) << 20};
    Bytes replayBudget{std::uint64_t(256) << 20}; // kept inputs, all requests together
    // An answer that takes no longer than this to repeat token by token is repeated so.
    std::chrono::milliseconds exactReplay = std::chrono::milliseconds(500);
    std::size_t maxWaiting = 256;            // requests that wait for room
    std::size_t maxWaitingPerRequester = 64; // those of one requester
    // A call that takes longer than `callTimeoutFactor` times what is usual on that holder, and
    // than `minCallTimeout`, means that the holder is frozen. The first call on a holder may have
    // to build what later ones need.
    std::chrono::milliseconds minCallTimeout = std::chrono::seconds(2);
    std::chrono::milliseconds firstCallTimeout = std::chrono::seconds(30);
    double callTimeoutFactor = 10;
    // However busy the holder is.
    std::chrono::milliseconds longestCall = std::chrono::minutes(5);
    // A holder that timed out is left alone for so long, or until it answers; after a failed call
    // for a thirtieth of it.
    std::chrono::milliseconds suspicion = std::chrono::seconds(30);
    // So many failed calls and time-outs without a token between them end a request.
    std::uint32_t maxFailures = 6;
    // Told of each call of one token that was alone on its stage: how long it took besides the
    // computing. Must not call the router.
    std::function<void(std::chrono::duration<double>)> onHop;
};

struct RouterStats {
    std::size_t running = 0;
    std::size_t waiting = 0; // for room, or for a holder to take over
    std::uint64_t promptTokens = 0;
    std::uint64_t completionTokens = 0;
    std::uint64_t takeovers = 0; // stages that moved to another holder
    Bytes kept;                  // inputs kept for replays
};

class Router final : public Generator, private FleetListener {
public:
    // Fleet and ledger must outlive the router.
    Router(EventLoop &loop, Fleet &fleet, WorkLedger &ledger, RouterOptions options = {});
    // Ends all generations without telling their listeners.
    ~Router() override;
    Router(const Router &) = delete;
    Router &operator=(const Router &) = delete;

    [[nodiscard]] Result<GenerationId> start(GenerationRequest request,
                                             std::shared_ptr<GenerationListener> listener) override;
    void cancel(GenerationId id) override;

    [[nodiscard]] RouterStats stats() const;

private:
    void onHolderReady(const Holder &holder) override;
    void onHolderDraining(const Holder &holder, const Error &reason) override;
    void onHolderGone(const Holder &holder, const Error &reason) override;
    void onVolunteerLeft(VolunteerId volunteer) override;
    void onWishesChanged(VolunteerId volunteer) override;
    void onStageFrame(VolunteerId volunteer, const FrameHeader &header, ByteVector &frame) override;

    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace commonwatt
