// Chooses which waiting stage calls the next step of a device computes. Pure: no clock, no thread,
// no device.
//
// The policy, after continuous batching as in Orca (Yu et al., OSDI 2022) and the chunked prefill
// of Sarathi (Agrawal et al., 2023): every step takes along all short calls (decoding) and a
// bounded number of prompt tokens, so that a long prompt delays the answers of others by no more
// than one piece of it. Calls of one sequence run one after the other, in the order they came.
// Loaded ranges take turns.
#pragma once

#include "app/worker/frame_pipe.h"
#include "app/worker/inbox.h"
#include "app/worker/sequence_key.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <vector>

namespace commonwatt {

struct BatchLimits {
    // Prompt tokens of one step when nothing else waits; a longer call is computed in pieces.
    std::uint32_t promptTokens = 512;
    // The same when answers of others wait.
    std::uint32_t promptTokensBesideDecoding = 128;
    // A call of at most so many tokens counts as decoding.
    std::uint32_t decodingTokens = 4;
};

// A stage call on its way through the worker.
struct StageWork {
    FrameHeader header;
    FrameBuffer frame; // header and payload as received
    InboxSpace space;  // what it takes of the inbox until it is done
    std::chrono::steady_clock::time_point arrival{};

    std::uint32_t done = 0; // tokens computed so far
    ByteVector output{};    // of the pieces so far
    std::chrono::microseconds computeTime{};

    [[nodiscard]] ByteView payload() const { return frame.bytes().subspan(frameHeaderSize); }
    [[nodiscard]] std::uint32_t remaining() const { return header.count - done; }
};

class BatchScheduler {
public:
    explicit BatchScheduler(BatchLimits limits)
        : m_limits(limits) {}

    // `work` must have tokens left.
    void add(StageWork work);
    // Forget what waits of a sequence or of an assignment.
    void drop(std::uint32_t assignment, std::uint32_t sequence);
    void drop(std::uint32_t assignment);

    [[nodiscard]] bool isEmpty() const { return m_sequences.empty(); }
    // Whether a call goes on with an answer, and is no prompt.
    [[nodiscard]] bool isDecoding(const FrameHeader &call) const {
        return call.count <= m_limits.decodingTokens;
    }

    struct Piece {
        StageWork *work = nullptr; // stays where it is until finish() or drop()
        std::uint32_t count = 0;   // of its remaining tokens
    };
    struct Step {
        std::uint32_t assignment = 0;
        std::vector<Piece> pieces; // at most one of each sequence; empty: nothing waits
    };
    // Whose turn the next step is; something must wait.
    [[nodiscard]] std::uint32_t nextAssignment() const;
    // The next step, of at most so many tokens, oldest calls first; but at least one of decoding
    // and one of a prompt if there are both, so that neither starves. The caller computes it, adds
    // to StageWork::done, and calls finish() for each work that needs no further step: complete, or
    // failed.
    [[nodiscard]] Step next(std::uint32_t mostTokens = UINT32_MAX);
    // Takes the first call of a sequence out.
    void finish(std::uint32_t assignment, std::uint32_t sequence);

private:
    struct Waiting {
        std::uint64_t arrival = 0;
        StageWork work;
    };

    using Sequences = std::map<SequenceKey, std::deque<Waiting>>;

    [[nodiscard]] Sequences::const_iterator nextTurn() const;

    BatchLimits m_limits;
    Sequences m_sequences; // none is empty
    std::uint64_t m_arrivals = 0;
    std::uint32_t m_lastAssignment = 0; // the one whose turn it was
};

} // namespace commonwatt
