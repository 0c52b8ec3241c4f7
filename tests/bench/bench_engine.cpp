// The engine against libllama on the same machine: decoding, a long prompt, several sequences.
// The two take turns, so that whatever else the machine does meets both; medians are compared.
//
//   bench_engine [MODEL.gguf] [--threads N] [--rounds N] [--device NAME] [--prompt TOKENS]
//                [--sequences N] [--processor-time]
//
// Without a model it writes the random-weight one of half a billion parameters into the temporary
// folder and keeps it there.
#include "bench/bench_support.h"
#include "gpu/inventory/inventory.h"
#include "gpu/oracle.h"
#include "gpu/pieces.h"
#include "gpu/random_model/random_model.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <functional>
#include <thread>

using namespace commonwatt;
using namespace commonwatt::bench;

namespace {

constexpr std::uint32_t context = 2560;
constexpr std::uint32_t decodeTokens = 64; // of a round

enum class Clock {
    Wall,
    Processor, // what this process alone used: with one thread, other programs hardly matter
};

double now(Clock clock) {
    if (clock == Clock::Processor)
        return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

struct Measurement {
    std::vector<double> engine; // seconds
    std::vector<double> whole;

    void print(const char *name, double tokens) const {
        std::vector<double> ratios;
        for (std::size_t i = 0; i < engine.size(); ++i)
            ratios.push_back(whole[i] / engine[i]);
        std::printf("%-28s %9.2f %9.2f   %.3f (median of rounds %.3f, best of each %.3f)\n", name,
                    tokens / median(engine), tokens / median(whole), median(whole) / median(engine),
                    median(ratios), std::ranges::min(whole) / std::ranges::min(engine));
    }
};

} // namespace

int main(int argc, char **argv) {
    CLI::App app("Compares the engine with libllama.", "bench_engine");
    std::filesystem::path path;
    std::uint32_t threads = 2;
    int rounds = 9;
    std::string device = "cpu";
    bool processorTime = false;
    std::uint32_t promptLength = 2048;
    std::uint32_t sequences = 8;
    app.add_option("model", path);
    app.add_option("--threads", threads);
    app.add_option("--rounds", rounds);
    app.add_option("--device", device);
    app.add_option("--prompt", promptLength)->check(CLI::Range(64U, context - 1));
    app.add_option("--sequences", sequences, "of the last part")->check(CLI::Range(1U, 16U));
    app.add_flag("--processor-time", processorTime, "for machines that are busy; with --threads 1");
    CLI11_PARSE(app, argc, argv);
    if (path.empty()) {
        path = std::filesystem::temp_directory_path() / "commonwatt-llama-0.5b-q8_0.gguf";
        if (!std::filesystem::exists(path))
            require(writeRandomModel(llamaHalfBillion(), path));
    }
    require(loadBackends(backendFolder(), device));
    PiecesOptions options;
    options.engine.device = device;
    options.engine.threads = threads;
    options.engine.kvTokens = context * 2;
    Pieces engine = require(Pieces::load(path, {}, options));
    // One context for one sequence, another for eight: each the way libllama likes it best.
    WholeModel whole(path, device, context, static_cast<int>(threads));
    WholeModel wholeMany(path, device, 512, static_cast<int>(threads), sequences);
    if (!whole.isLoaded() || !wholeMany.isLoaded()) {
        std::fprintf(stderr, "libllama cannot load the model\n");
        return 1;
    }

    std::vector<TokenId> tokenOf(context);
    for (std::size_t i = 0; i < tokenOf.size(); ++i)
        tokenOf[i] = static_cast<TokenId>(3 + i * 7919 % 30000);
    const std::vector<TokenId> prompt(tokenOf.begin(), tokenOf.begin() + promptLength);
    const std::vector<TokenId> shortPrompt(tokenOf.begin(), tokenOf.begin() + 64);

    Measurement decode;
    Measurement prefill;
    Measurement many;
    const auto secondsOf = [&](const std::function<void()> &work) {
        // libllama's threads keep their cores busy for a while after their work.
        std::this_thread::sleep_for(std::chrono::seconds(1));
        const Clock clock = processorTime ? Clock::Processor : Clock::Wall;
        const double start = now(clock);
        work();
        return now(clock) - start;
    };
    for (int round = 0; round < rounds; ++round) {
        // Who goes first alternates.
        const auto both = [&](Measurement &measurement, const std::function<void()> &ours,
                              const std::function<void()> &theirs) {
            double first = 0;
            if (round % 2 == 0)
                first = secondsOf(ours);
            measurement.whole.push_back(secondsOf(theirs));
            measurement.engine.push_back(round % 2 == 0 ? first : secondsOf(ours));
        };
        require(engine.open(1, context));
        (void)require(engine.logits(1, 0, shortPrompt));
        whole.clear();
        (void)whole.logits(shortPrompt, 0);
        both(
            decode,
            [&] {
                for (std::uint32_t i = 0; i < decodeTokens; ++i)
                    (void)require(engine.logits(1, 64 + i, {tokenOf[i]}));
            },
            [&] {
                for (std::uint32_t i = 0; i < decodeTokens; ++i)
                    (void)whole.logits(std::span(&tokenOf[i], 1), 64 + i);
            });
        require(engine.close(1));

        require(engine.open(1, context));
        whole.clear();
        both(
            prefill, [&] { (void)require(engine.logits(1, 0, prompt)); },
            [&] { (void)whole.logits(prompt, 0); });
        require(engine.close(1));

        wholeMany.clear();
        for (std::uint32_t s = 0; s < sequences; ++s)
            require(engine.open(s, 512));
        for (std::uint32_t position = 0; position < 8; ++position) {
            wholeMany.step(std::vector<TokenId>(sequences, tokenOf[position]), position);
            std::vector<Pieces::Turn> turns;
            for (std::uint32_t s = 0; s < sequences; ++s)
                turns.push_back({s, position, {tokenOf[position]}});
            (void)require(engine.logits(turns));
        }
        both(
            many,
            [&] {
                for (std::uint32_t i = 0; i < decodeTokens / 2; ++i) {
                    std::vector<Pieces::Turn> turns;
                    for (std::uint32_t s = 0; s < sequences; ++s)
                        turns.push_back({s, 8 + i, {tokenOf[s * 50 + i]}});
                    (void)require(engine.logits(turns));
                }
            },
            [&] {
                for (std::uint32_t i = 0; i < decodeTokens / 2; ++i) {
                    std::vector<TokenId> tokens(sequences);
                    for (std::uint32_t s = 0; s < sequences; ++s)
                        tokens[s] = tokenOf[s * 50 + i];
                    wholeMany.step(tokens, 8 + i);
                }
            });
        for (std::uint32_t s = 0; s < sequences; ++s)
            require(engine.close(s));
    }
    std::printf("%-28s %9s %9s   %s\n", "tokens a second", "engine", "libllama", "ratio");
    decode.print("decode, 1 sequence", decodeTokens);
    prefill.print("prefill", promptLength);
    many.print(("decode, " + std::to_string(sequences) + " sequences").c_str(),
               decodeTokens / 2.0 * sequences);
    return 0;
}
