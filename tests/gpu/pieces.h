// A model cut into pieces that run one after another, as volunteers would run them.
#pragma once

#include "gpu/engine/engine.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace commonwatt {

struct PiecesOptions {
    EngineOptions engine;
    WireFormat wire = WireFormat::F32;
};

class Pieces {
public:
    // Cuts before each block of `cuts` (rising, none first or last).
    [[nodiscard]] static Result<Pieces> load(const std::filesystem::path &file,
                                             const std::vector<std::uint32_t> &cuts,
                                             const PiecesOptions &options) {
        CW_TRY_ASSIGN(const ModelDescription model, readModelDescription(file));
        Pieces pieces;
        pieces.m_wire = options.wire;
        std::vector<std::uint32_t> bounds{0};
        bounds.insert(bounds.end(), cuts.begin(), cuts.end());
        bounds.push_back(model.blockCount);
        for (std::size_t i = 0; i + 1 < bounds.size(); ++i) {
            const StageSpan span{bounds[i], bounds[i + 1], i == 0, i + 2 == bounds.size()};
            CW_TRY_ASSIGN(auto engine, Engine::load({{file}, span}, options.engine));
            pieces.m_engines.push_back(std::move(engine));
        }
        return pieces;
    }

    [[nodiscard]] Status open(SequenceId id, std::uint32_t maxTokens) {
        for (auto &engine : m_engines)
            CW_TRY(engine->openSequence(id, engine->span(), maxTokens));
        return {};
    }
    [[nodiscard]] Status close(SequenceId id) {
        for (auto &engine : m_engines)
            CW_TRY(engine->closeSequence(id));
        return {};
    }

    // One sequence's tokens for one step.
    struct Turn {
        SequenceId sequence = 0;
        std::uint32_t position = 0;
        std::vector<TokenId> tokens;
    };

    // The logits after the last token of each turn.
    [[nodiscard]] Result<std::vector<std::vector<float>>> logits(const std::vector<Turn> &turns) {
        std::vector<StageResult> previous;
        for (std::size_t stage = 0; stage < m_engines.size(); ++stage) {
            std::vector<StageInput> inputs;
            for (std::size_t i = 0; i < turns.size(); ++i) {
                StageInput input;
                input.sequence = turns[i].sequence;
                input.position = turns[i].position;
                input.tokenCount = static_cast<std::uint32_t>(turns[i].tokens.size());
                if (stage == 0)
                    input.tokens = turns[i].tokens;
                else
                    input.activations = previous[i].activations;
                input.inputFormat = m_wire;
                input.outputFormat = m_wire;
                input.want =
                    stage + 1 == m_engines.size() ? StageWant::Logits : StageWant::Activations;
                inputs.push_back(input);
            }
            CW_TRY_ASSIGN(auto results, m_engines[stage]->run(inputs));
            previous = std::move(results);
        }
        std::vector<std::vector<float>> logits;
        for (StageResult &result : previous)
            logits.push_back(std::move(result.logits));
        return logits;
    }
    [[nodiscard]] Result<std::vector<float>> logits(SequenceId sequence, std::uint32_t position,
                                                    std::vector<TokenId> tokens) {
        CW_TRY_ASSIGN(auto all, logits({Turn{sequence, position, std::move(tokens)}}));
        return std::move(all.front());
    }

    [[nodiscard]] Engine &engine(std::size_t index) { return *m_engines[index]; }

private:
    std::vector<std::unique_ptr<Engine>> m_engines;
    WireFormat m_wire = WireFormat::F32;
};

} // namespace commonwatt
