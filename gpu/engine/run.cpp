// Engine::run: checks the inputs, groups those that can share a graph, and cuts each group into
// batches.
#include "gpu/engine/engine_state.h"
#include "gpu/engine/sampler.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <set>

namespace commonwatt {

namespace {

// One input on its way through.
struct Job {
    const StageInput *input = nullptr;
    Sequence *sequence = nullptr;
    std::vector<float> activations; // decoded, if the input brought any
    std::uint32_t done = 0;         // tokens
    std::vector<float> rows;        // that the caller wants, [rows][width or vocabulary]

    [[nodiscard]] std::uint32_t left() const { return input->tokenCount - done; }
    [[nodiscard]] bool wantsOneRow() const {
        return input->want != StageWant::Activations && input->want != StageWant::Nothing;
    }
};

// Part of a batch: the next `tokens` tokens of a job.
struct Piece {
    Job *job = nullptr;
    std::uint32_t tokens = 0;

    [[nodiscard]] bool isLast() const { return tokens == job->left(); }
    // How many of its rows the caller gets.
    [[nodiscard]] std::uint32_t wantedRows() const {
        if (job->input->want == StageWant::Activations)
            return tokens;
        return job->wantsOneRow() && isLast() ? 1 : 0;
    }
};

class Runner {
public:
    explicit Runner(Engine::State &state)
        : m_state(state) {}

    [[nodiscard]] Status accept(std::span<const StageInput> inputs) {
        std::set<SequenceId> seen;
        m_jobs.reserve(inputs.size());
        for (const StageInput &input : inputs) {
            if (!seen.insert(input.sequence).second)
                return fail(ErrorCode::InvalidArgument, "a sequence appears twice in one call");
            const auto entry = m_state.sequences.find(input.sequence);
            if (entry == m_state.sequences.end())
                return fail(ErrorCode::NotFound, "there is no such sequence");
            Job job{.input = &input, .sequence = &entry->second, .activations = {}, .rows = {}};
            CW_TRY(checkPosition(job));
            CW_TRY(checkWant(job));
            CW_TRY(takeInput(job));
            m_jobs.push_back(std::move(job));
        }
        return {};
    }

    [[nodiscard]] Status computeAll(const std::stop_token &stop) {
        for (Job &first : m_jobs) {
            std::vector<Job *> group;
            for (Job &job : m_jobs)
                if (job.left() > 0 && job.sequence->span == first.sequence->span &&
                    job.sequence->reach == first.sequence->reach)
                    group.push_back(&job);
            while (!group.empty()) {
                if (stop.stop_requested())
                    return fail(ErrorCode::Cancelled, "the computation was stopped");
                CW_TRY(computeBatch(group));
                std::erase_if(group, [](const Job *job) { return job->left() == 0; });
            }
        }
        return {};
    }

    [[nodiscard]] Result<std::vector<StageResult>> results() {
        std::vector<StageResult> results;
        for (Job &job : m_jobs) {
            CW_TRY_ASSIGN(StageResult result, resultOf(job));
            results.push_back(std::move(result));
        }
        return results;
    }

private:
    [[nodiscard]] std::size_t width() const { return m_state.model.width(); }

    [[nodiscard]] Status checkPosition(const Job &job) const {
        const StageInput &input = *job.input;
        const Sequence &sequence = *job.sequence;
        if (input.tokenCount == 0)
            return fail(ErrorCode::InvalidArgument, "an input has no tokens");
        // Without blocks there is no past that a position could miss.
        if (sequence.span.blocks() > 0 && input.position != sequence.length)
            return fail(ErrorCode::InvalidArgument,
                        "position " + std::to_string(input.position) +
                            " does not continue the sequence, which has " +
                            std::to_string(sequence.length) + " tokens");
        if (input.position > sequence.maxTokens ||
            input.tokenCount > sequence.maxTokens - input.position)
            return fail(ErrorCode::ResourceExhausted,
                        "the sequence was opened for " + std::to_string(sequence.maxTokens) +
                            " tokens and would have " +
                            std::to_string(std::uint64_t(input.position) + input.tokenCount));
        return {};
    }

    [[nodiscard]] Status checkWant(const Job &job) const {
        const StageInput &input = *job.input;
        const bool head = job.sequence->span.head;
        switch (input.want) {
        case StageWant::Nothing:
            return {};
        case StageWant::Activations:
        case StageWant::LastActivations:
            if (head)
                return fail(ErrorCode::InvalidArgument,
                            "a stage with the head gives tokens, no activations");
            // Tells now, not after computing, whether the format can hold such rows.
            if (auto encoded = encodeActivations({}, m_state.model.width(), input.outputFormat);
                !encoded)
                return std::unexpected(std::move(encoded).error());
            return {};
        case StageWant::Token:
            if (input.sampling == nullptr)
                return fail(ErrorCode::InvalidArgument, "sampling options are missing");
            [[fallthrough]];
        case StageWant::Logits:
            if (!head)
                return fail(ErrorCode::InvalidArgument, "tokens need the head");
            return {};
        }
        return fail(ErrorCode::InvalidArgument, "unknown kind of output");
    }

    [[nodiscard]] Status takeInput(Job &job) const {
        const StageInput &input = *job.input;
        if (!job.sequence->span.embedding) {
            job.activations.resize(input.tokenCount * width());
            return decodeActivations(input.activations, m_state.model.width(), input.inputFormat,
                                     job.activations);
        }
        if (input.tokens.size() != input.tokenCount)
            return fail(ErrorCode::InvalidArgument, "the number of tokens does not match");
        const std::uint32_t vocabulary = m_state.model.description.vocabularySize;
        for (const TokenId token : input.tokens)
            if (token < 0 || static_cast<std::uint32_t>(token) >= vocabulary)
                return fail(ErrorCode::InvalidArgument,
                            "token " + std::to_string(token) + " is not in the vocabulary");
        return {};
    }

    // Short ones first: a token of an answer does not wait for a long prompt.
    [[nodiscard]] std::vector<Piece> cut(const std::vector<Job *> &group) const {
        std::vector<Job *> order = group;
        std::ranges::stable_sort(order, {}, [](const Job *job) { return job->left(); });
        std::vector<Piece> pieces;
        std::uint32_t room = m_state.options.maxBatchTokens;
        for (Job *job : order) {
            if (room == 0)
                break;
            pieces.push_back({job, std::min(job->left(), room)});
            room -= pieces.back().tokens;
        }
        return pieces;
    }

    // Appends the embedding of `count` tokens.
    void lookUp(std::span<const TokenId> tokens, std::vector<float> &into) const {
        const ggml_tensor *table = m_state.weights.embedding;
        const ggml_to_float_t convert = ggml_get_type_traits(table->type)->to_float;
        for (const TokenId token : tokens) {
            const auto *row = static_cast<const char *>(table->data) +
                              static_cast<std::size_t>(token) * table->nb[1];
            into.resize(into.size() + width());
            float *values = into.data() + into.size() - width();
            if (table->type == GGML_TYPE_F32)
                std::memcpy(values, row, width() * sizeof(float));
            else
                convert(row, values, static_cast<std::int64_t>(width()));
            if (m_state.model.embeddingScale != 1)
                for (std::size_t i = 0; i < width(); ++i)
                    values[i] *= m_state.model.embeddingScale;
        }
    }

    void appendInput(const Piece &piece, std::vector<float> &into) const {
        const Job &job = *piece.job;
        if (job.sequence->span.embedding) {
            lookUp(job.input->tokens.subspan(job.done, piece.tokens), into);
            return;
        }
        const auto begin =
            job.activations.begin() + static_cast<std::ptrdiff_t>(job.done * width());
        into.insert(into.end(), begin, begin + static_cast<std::ptrdiff_t>(piece.tokens * width()));
    }

    // Makes sure that all cells that attention will read hold numbers.
    [[nodiscard]] BatchPart prepareCells(const Piece &piece) {
        const SequenceId id = piece.job->input->sequence;
        Sequence &sequence = *piece.job->sequence;
        const auto cells =
            static_cast<std::uint32_t>(KvCache::roundUp(sequence.length + piece.tokens));
        m_state.cache.clear(id, sequence.clearedCells, cells);
        sequence.clearedCells = std::max(sequence.clearedCells, cells);
        BatchPart part{piece.tokens, m_state.cache.firstCell(id), cells, 0};
        const std::uint32_t window = m_state.model.slidingWindow;
        if (window > 0 && sequence.length + 1 > window)
            part.slidingBegin =
                (sequence.length + 1 - window) / KvCache::granularity * KvCache::granularity;
        return part;
    }

    [[nodiscard]] Status computeBatch(const std::vector<Job *> &group) {
        const std::vector<Piece> pieces = cut(group);
        const StageSpan &span = group.front()->sequence->span;
        // Only there rows can be left out; see BatchShape::outputs.
        const bool choosesRows =
            span.head || (span.blocks() > 0 && span.end == m_state.model.description.blockCount);
        BatchShape shape{
            .span = span, .reach = group.front()->sequence->reach, .parts = {}, .outputs = 0};
        BatchData data;
        std::int32_t row = 0;
        for (const Piece &piece : pieces) {
            appendInput(piece, data.input);
            BatchPart part{.tokens = piece.tokens};
            if (span.blocks() > 0)
                part = prepareCells(piece);
            shape.parts.push_back(part);
            const std::uint32_t first = piece.job->input->position + piece.job->done;
            for (std::uint32_t i = 0; i < piece.tokens; ++i, ++row) {
                data.positions.push_back(static_cast<std::int32_t>(first + i));
                data.cells.push_back(std::int64_t(part.firstCell) + first + i);
                if (!choosesRows || i + piece.wantedRows() >= piece.tokens)
                    data.outputRows.push_back(row);
            }
        }
        shape.outputs = static_cast<std::uint32_t>(data.outputRows.size());

        std::vector<float> rows;
        if (span.blocks() == 0 && !span.head) {
            rows = std::move(data.input);
        } else {
            CW_TRY_ASSIGN(rows, m_state.runner->compute(shape, data));
        }
        hand(rows, pieces, choosesRows);
        return {};
    }

    // Gives each job its rows and moves it on.
    void hand(const std::vector<float> &rows, const std::vector<Piece> &pieces,
              bool onlyWanted) const {
        const std::uint32_t rowWidth = pieces.front().job->sequence->span.head
                                           ? m_state.model.description.vocabularySize
                                           : m_state.model.width();
        auto next = rows.begin();
        for (const Piece &piece : pieces) {
            Job &job = *piece.job;
            const std::uint32_t wanted = piece.wantedRows();
            const std::uint32_t present = onlyWanted ? wanted : piece.tokens;
            const auto end = next + static_cast<std::ptrdiff_t>(std::size_t(present) * rowWidth);
            job.rows.insert(job.rows.end(),
                            end - static_cast<std::ptrdiff_t>(std::size_t(wanted) * rowWidth), end);
            next = end;
            job.done += piece.tokens;
            job.sequence->length = job.input->position + job.done;
        }
    }

    [[nodiscard]] Result<StageResult> resultOf(Job &job) const {
        const StageInput &input = *job.input;
        StageResult result;
        result.sequence = input.sequence;
        if (input.want == StageWant::Nothing)
            return result;
        if (!job.sequence->span.head) {
            CW_TRY_ASSIGN(result.activations,
                          encodeActivations(job.rows, m_state.model.width(), input.outputFormat));
            return result;
        }
        if (!std::ranges::all_of(job.rows, [](float logit) { return std::isfinite(logit); }))
            return fail(ErrorCode::InvalidData, "the model's logits are not finite");
        if (input.want == StageWant::Token)
            result.token = sampleToken(job.rows, input.history, *input.sampling,
                                       std::uint64_t(input.position) + input.tokenCount);
        else
            result.logits = std::move(job.rows);
        return result;
    }

    Engine::State &m_state;
    std::vector<Job> m_jobs;
};

} // namespace

Result<std::vector<StageResult>> Engine::run(std::span<const StageInput> inputs,
                                             std::stop_token stop) {
    Runner runner(*m_state);
    CW_TRY(runner.accept(inputs));
    CW_TRY(runner.computeAll(stop));
    return runner.results();
}

} // namespace commonwatt
