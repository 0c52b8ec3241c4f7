// Who should hold what. Pure: the same input gives the same plan, on every machine.
//
// What is aimed at, in this order:
//  1. Every block of every model is held by somebody; models of larger weight first.
//  2. Throughput under concurrent load. A device that computes the bytes w of weights for a token
//     does so speed/w times a second; a block that several devices hold is shared among them as
//     suits best, since a request may run on any part of what a holder holds. The throughput of a
//     model is therefore the largest T for which every block b can be given T × bytes(b) of speed
//     from its holders (a fractional matching of devices to blocks); for a single chain of stages
//     it is 1 / max(bytes of the stage / speed of its device), and replicas add to it. With
//     several models the weighted sum of log T counts (proportional fairness); a device that
//     serves several is thought of as divided among them by weight × bytes held.
//  3. Latency of one request: the sum over its stages of bytes / speed plus a round trip each, so
//     fewer hops are better.
//  4. Spare holders where there are fewest.
// Reading the embedding costs no time: a token needs one row of it.
//
// What is held already stays unless moving gains more than it costs: see PlacementOptions.
#pragma once

#include "core/base/units.h"
#include "core/types/range.h"
#include "core/types/volunteer_id.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace commonwatt {

struct PlacementModel {
    std::string name;
    Bytes embedding; // goes with the first block
    std::vector<Bytes> blocks;
    Bytes head; // goes with the last block
    Bytes kvPerTokenAndBlock;
    Bytes scratch;                    // memory any part of it takes besides weights and KV cache
    std::uint32_t minKvTokens = 512;  // of every holder
    std::uint32_t maxKvTokens = 8192; // when there is memory left
    double weight = 1;                // above 0
    // No volunteer gets more blocks of it than this, over all its devices; 0: no limit. With a
    // limit below the number of blocks nobody sees the whole model.
    std::uint32_t maxBlocksPerHolder = 0;
};

struct CurrentSpan {
    std::string model;
    StageSpan span;
    std::uint32_t kvTokens = 0;
    bool ready = false; // or still on its way there

    bool operator==(const CurrentSpan &) const = default;
};

struct ExcludedSpan {
    std::string model;
    StageSpan span;

    bool operator==(const ExcludedSpan &) const = default;
};

struct PlacementDevice {
    VolunteerId volunteer = 0;
    std::string device;
    Bytes memory;
    double bytesPerSecond = 0; // 0: unknown, the median of the others is assumed
    std::chrono::microseconds roundTrip{0};
    std::vector<ExcludedSpan> excluded; // failed here too often: no block of it is placed here
    std::vector<CurrentSpan> current;
};

struct PlacementOptions {
    double unknownBytesPerSecond = 5e9; // when no device's speed is known
    std::chrono::microseconds minimumHop = std::chrono::microseconds(300); // beside the round trip
    double memoryOverhead = 0.03; // added to the need, for alignment and small buffers
    // Moving is worth it if, over `horizon`, the tokens won exceed those that the moved devices
    // could have made while they load at `downloadBytesPerSecond`; and never for a gain of less
    // than `minimumGain` of the throughput.
    std::chrono::seconds horizon = std::chrono::minutes(30);
    double downloadBytesPerSecond = 10e6;
    double minimumGain = 0.1;
};

struct PlacementInput {
    std::vector<PlacementModel> models; // names differ; each has a block
    std::vector<PlacementDevice> devices;
    PlacementOptions options;
};

struct PlannedSpan {
    std::string model;
    StageSpan span;
    std::uint32_t kvTokens = 0;

    bool operator==(const PlannedSpan &) const = default;
};

struct ModelOutlook {
    std::string model;
    bool covered = false;
    double tokensPerSecond = 0;          // all requests together; 0 if not covered
    std::chrono::microseconds latency{}; // of a token of one request, on its best route
    std::uint32_t stages = 0;            // of that route
};

struct PlacementPlan {
    std::vector<std::vector<PlannedSpan>> devices; // as PlacementInput::devices
    std::vector<ModelOutlook> models;              // as PlacementInput::models
};

// At most one span of a model on a device. Takes well under a second for 200 devices and 100
// blocks.
[[nodiscard]] PlacementPlan planPlacement(const PlacementInput &input);

// What a device needs to hold `span` with `kvTokens` cells of KV cache.
[[nodiscard]] Bytes memoryNeeded(const PlacementModel &model, const StageSpan &span,
                                 std::uint32_t kvTokens, const PlacementOptions &options);

} // namespace commonwatt
