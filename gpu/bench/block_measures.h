// What the engine itself takes for blocks of models, in three kinds: small ones and large ones of
// 8-bit weights, and large ones of 4 bits. What a model takes follows from them
// (core/types/prediction.h). Steps of the benchmark.
#pragma once

#include "gpu/bench/engine_block.h"
#include "gpu/bench/meter.h"

#include <array>
#include <memory>

namespace commonwatt {

class BlockMeasures {
public:
    // Both must outlive it.
    BlockMeasures(Meter &meter, const BenchOptions &options, std::uint32_t threads);

    // In this order, whatever comes between: decoding also finds how large the blocks should be
    // and how long a prompt the device has time for.
    void addDecoding();
    void addPrompts();
    void addSustained(); // a minute of decoding

    // Known after the decoding steps.
    [[nodiscard]] std::uint32_t promptTokens() const { return m_promptTokens; }

private:
    struct Kind {
        const char *name; // before "_decode", "_prefill", "_bytes", "_parameters"
        const char *type;
        bool isLarge;
        std::unique_ptr<EngineBlocks> blocks = nullptr; // from decoding to the prompt
    };
    [[nodiscard]] Status decode(Kind &kind);
    [[nodiscard]] Status choosePrompt(EngineBlocks &blocks);
    [[nodiscard]] Status prefill(Kind &kind);
    [[nodiscard]] Status sustain();

    Meter &m_meter;
    const BenchOptions &m_options;
    std::uint32_t m_threads;
    std::uint32_t m_largeWidth = 0;
    std::uint32_t m_promptTokens;
    std::array<Kind, 3> m_kinds{{{"engine_small_block", "q8_0", false},
                                 {"engine_block", "q8_0", true},
                                 {"engine_block_q4", "q4_0", true}}};
};

} // namespace commonwatt
