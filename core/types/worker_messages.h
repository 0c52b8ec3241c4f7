// What daemon and worker say to each other besides the frames that the daemon passes through
// unchanged (OpenSequence, CloseSequence, the hardware challenge and the stage frames of the
// fabric). Each is the payload of a frame of type Message on the worker's standard input or output;
// a frame follows its length (u32, little endian). Described in docs/protocol/worker.md.
#pragma once

#include "core/types/fabric_messages.h"

#include <string>
#include <variant>
#include <vector>

namespace commonwatt {

// Daemon: load a range. Answered by WorkerLoaded or WorkerFailed.
struct LoadRange {
    std::uint32_t assignment = 0;
    std::string model; // for messages
    StageSpan span;
    std::vector<std::string> files; // paths, in the manifest's order; verified by the daemon
    std::uint32_t kvTokens = 0;
    std::uint32_t maxSequences = 0;
    bool operator==(const LoadRange &) const = default;
};

struct UnloadRange {
    std::uint32_t assignment = 0;
    bool operator==(const UnloadRange &) const = default;
};

// Daemon: how much of the time the worker may compute, and in how small portions. Until the first
// one: always, in portions of any size.
struct SetPace {
    static constexpr std::uint32_t maxSubmissionMicros = 10'000'000;

    double duty = 1;                    // part of the time, 0 to 1; 0: nothing is computed
    std::uint32_t submissionMicros = 0; // that a step should not take longer than; 0: no limit
    bool operator==(const SetPace &) const = default;
};

// Worker, first: it runs and this is its device.
struct WorkerReady {
    DeviceInfo device;
    bool operator==(const WorkerReady &) const = default;
};

// Worker, at least once a second while it lives, also in the middle of a computation (from a
// thread of its own, which stops when the computing thread made no progress for too long).
struct Heartbeat {
    std::uint64_t callsDone = 0;
    bool operator==(const Heartbeat &) const = default;
};

struct WorkerLoaded {
    std::uint32_t assignment = 0;
    std::uint32_t kvTokens = 0;
    Bytes memory;              // weights, KV cache and buffers
    double bytesPerSecond = 0; // of weights read when decoding, measured
    bool operator==(const WorkerLoaded &) const = default;
};

// A range could not be loaded, or had to be given up.
struct WorkerFailed {
    std::uint32_t assignment = 0;
    ErrorCode code = ErrorCode::Internal;
    std::string message;
    bool operator==(const WorkerFailed &) const = default;
};

using WorkerMessage =
    std::variant<LoadRange, UnloadRange, SetPace, OpenSequence, CloseSequence, WorkerReady,
                 Heartbeat, WorkerLoaded, WorkerFailed, PrepareProduct, RunProduct, OpenProduct,
                 EndProduct, ProductPrepared, ProductDigests, ProductRefused>;

[[nodiscard]] Result<WorkerMessage> decodeWorkerMessage(std::string_view payload);
// A whole frame of type Message.
[[nodiscard]] ByteVector encodeWorkerFrame(const WorkerMessage &message);

} // namespace commonwatt
