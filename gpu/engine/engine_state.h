// What an Engine is made of; shared by engine.cpp (loading, sequences) and run.cpp (computing).
#pragma once

#include "gpu/engine/engine.h"
#include "gpu/engine/graph_runner.h"

#include <map>

namespace commonwatt {

struct Sequence {
    StageSpan span;
    std::uint32_t length = 0;
    std::uint32_t maxTokens = 0;
    std::uint32_t clearedCells = 0; // this many cells of its region hold numbers
    RopeReach reach = RopeReach::Original;
};

struct Engine::State {
    EngineOptions options;
    StageSpan span;
    ModelShape model;
    EngineMemory memory;
    // In the order in which they depend on each other.
    std::unique_ptr<ComputeBackend> backend;
    ModelWeights weights;
    KvCache cache;
    std::unique_ptr<GraphRunner> runner; // null: embedding only
    std::map<SequenceId, Sequence> sequences;
};

} // namespace commonwatt
