// The benchmark of a device, several times: how much its figures differ from run to run, the ratios
// that its kernels are judged by, and what it predicts for models of different width and
// quantization against what the engine measures in turns with it.
//
//   bench_device [--device NAME] [--rounds N] [--threads N] [--seconds N] [--figures-only]
#include "bench/bench_support.h"
#include "core/types/prediction.h"
#include "gpu/bench/runner.h"
#include "gpu/engine/engine.h"
#include "gpu/inventory/inventory.h"
#include "gpu/random_model/random_model.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <thread>

using namespace commonwatt;
using namespace commonwatt::bench;

namespace {

constexpr std::uint32_t longestPrompt = 512;
constexpr SequenceId sequence = 1;

struct Shape {
    const char *type;
    std::uint32_t width;
    std::uint32_t blocks;
};
constexpr std::array shapes{Shape{"q8_0", 1024, 12}, Shape{"q4_0", 2048, 6},
                            Shape{"q8_0", 3072, 4}};

struct Model {
    Shape shape;
    std::unique_ptr<Engine> engine;
    RangeWork work;
    std::vector<double> answer; // predicted / measured
    std::vector<double> prompt;
};

Model makeModel(const Shape &shape, const std::string &device, std::uint32_t threads,
                const std::filesystem::path &folder) {
    const std::filesystem::path file =
        folder / (std::string(shape.type) + std::to_string(shape.width));
    RandomModelOptions options;
    options.type = shape.type;
    options.width = shape.width;
    options.blocks = shape.blocks;
    options.heads = shape.width / 128;
    options.kvHeads = options.heads / 4;
    options.feedForward = shape.width * 3;
    require(writeRandomModel(options, file));
    EngineOptions engineOptions;
    engineOptions.device = device;
    engineOptions.threads = threads;
    engineOptions.kvTokens = longestPrompt;
    engineOptions.maxSequences = 1;
    const StageSpan span{.begin = 0, .end = shape.blocks, .embedding = false, .head = false};
    Model model{
        shape, require(Engine::load({.files = {file}, .span = span}, engineOptions)), {}, {}, {}};
    std::filesystem::remove(file);
    require(model.engine->openSequence(sequence, span, longestPrompt));
    const std::uint64_t square = std::uint64_t(shape.width) * shape.width;
    model.work = {.blocks = shape.blocks,
                  .parameters = shape.blocks * (square * 2 + square / 2 + square * 9),
                  .bytes = model.engine->memory().weightsPerToken.value,
                  .bits = std::string(shape.type) == "q4_0" ? WeightBits::Four : WeightBits::Eight};
    return model;
}

// Seconds of a token, as many calls as take about half a second.
double measure(Engine &engine, std::uint32_t tokensAtOnce) {
    constexpr std::chrono::duration<double> fair(0.5);
    const ByteVector activations(tokensAtOnce * rowBytes(WireFormat::F32, engine.model().width));
    require(engine.truncateSequence(sequence, 0));
    std::uint32_t position = 0;
    std::chrono::duration<double> time{};
    const auto begin = std::chrono::steady_clock::now();
    while (time < fair && position + tokensAtOnce <= longestPrompt) {
        StageInput input;
        input.sequence = sequence;
        input.position = position;
        input.tokenCount = tokensAtOnce;
        input.activations = activations;
        require(engine.run({&input, 1}));
        position += tokensAtOnce;
        time = std::chrono::steady_clock::now() - begin;
    }
    return time.count() / position;
}

// A figure of ours over one of another's in the same run.
struct Comparison {
    const char *ours;
    const char *theirs;
    double target; // 0: none
};
constexpr std::array comparisons{
    Comparison{"copy", "driver_copy", 0.95},
    Comparison{"mul_mat_vec_q4_0", "copy", 0.8},
    Comparison{"mul_mat_vec_q8_0", "copy", 0.8},
    Comparison{"mul_mat_vec_q4_0", "ggml_mul_mat_vec_q4_0", 0},
    Comparison{"mul_mat_vec_q8_0", "ggml_mul_mat_vec_q8_0", 0},
    Comparison{"mul_mat_q4_0", "ggml_mul_mat_q4_0", 0},
    Comparison{"mul_mat_q8_0", "ggml_mul_mat_q8_0", 0},
    // Of 16-bit weights, for which ggml uses cuBLAS on CUDA.
    Comparison{"matrix_f16", "product_chain", 0.6},
};

void printFigures(const std::vector<BenchReport> &reports) {
    std::printf("%-26s %12s %-7s %8s   %s\n", "figure", "median", "", "spread", "disturbed runs");
    for (const BenchFigure &figure : reports.front().figures) {
        std::vector<double> values;
        int disturbed = 0;
        for (const BenchReport &report : reports)
            if (const BenchFigure *const found = report.find(figure.name)) {
                values.push_back(found->value);
                disturbed += found->state == FigureState::Disturbed ? 1 : 0;
            }
        if (values.empty()) {
            std::printf("%-26s %12s %s\n", figure.name.c_str(), "-", figure.note.c_str());
            continue;
        }
        const auto [least, most] = std::ranges::minmax(values);
        const double middle = median(values);
        std::printf("%-26s %12.4g %-7s %6.1f %%   %d of %zu\n", figure.name.c_str(), middle,
                    figure.unit.c_str(), 100 * (most - least) / middle, disturbed, values.size());
    }
}

void printComparisons(const std::vector<BenchReport> &reports) {
    std::printf("\nratios in the same run, medians\n");
    for (const Comparison &comparison : comparisons) {
        std::vector<double> ratios;
        for (const BenchReport &report : reports) {
            const BenchFigure *const ours = report.find(comparison.ours);
            const BenchFigure *const theirs = report.find(comparison.theirs);
            if (ours && theirs)
                ratios.push_back(ours->value / theirs->value);
        }
        if (ratios.empty())
            continue;
        std::printf("%-20s / %-24s %.2f", comparison.ours, comparison.theirs, median(ratios));
        if (comparison.target > 0)
            std::printf("   (target %.2f)", comparison.target);
        std::printf("\n");
    }
}

void comparePrediction(Model &model, const BenchReport &report) {
    const auto predicted = predictSpeed(report, model.work);
    const BenchFigure *const promptTokens = report.find("prompt_tokens");
    if (!predicted || !promptTokens)
        require(fail(ErrorCode::NotFound, "the benchmark lacks a figure: nothing is predicted"));
    // Threads of the others have stopped spinning.
    std::this_thread::sleep_for(std::chrono::seconds(1));
    const auto promptLength = static_cast<std::uint32_t>(promptTokens->value);
    measure(*model.engine, 1); // wakes the threads, compiles
    model.answer.push_back(predicted->answerTokensPerSecond * measure(*model.engine, 1));
    measure(*model.engine, promptLength);
    model.prompt.push_back(predicted->promptTokensPerSecond * measure(*model.engine, promptLength));
}

} // namespace

int main(int argc, char **argv) {
    CLI::App app("Figures of a device, and predicted against measured speed");
    BenchOptions options;
    options.device = "cpu";
    int rounds = 5;
    double seconds = 0;
    bool isFiguresOnly = false;
    app.add_option("--device", options.device, "Device")->capture_default_str();
    app.add_option("--rounds", rounds, "Rounds")->capture_default_str()->check(CLI::Range(1, 100));
    app.add_option("--threads", options.threads, "Threads of the CPU");
    app.add_option("--seconds", seconds, "For a round; 0: as the quick profile");
    app.add_flag("--figures-only", isFiguresOnly, "Nothing about predictions");
    CLI11_PARSE(app, argc, argv);

    require(loadBackends(backendFolder(), options.device));
    options.folder = std::filesystem::temp_directory_path();
    options.memory = Bytes(require(chooseDevice(options.device)).memoryFree.value / 2);
    if (seconds > 0)
        options.time = Seconds(seconds);
    std::vector<Model> models;
    for (const Shape &shape : shapes)
        if (!isFiguresOnly)
            models.push_back(makeModel(shape, options.device, options.threads, options.folder));
    std::vector<BenchReport> reports;
    for (int round = 0; round < rounds; ++round) {
        reports.push_back(require(runBenchmark(options, {})));
        for (Model &model : models)
            comparePrediction(model, reports.back());
    }
    std::printf("%s (%s), %d rounds\n", options.device.c_str(), reports.front().driver.c_str(),
                rounds);
    printFigures(reports);
    printComparisons(reports);
    if (!models.empty())
        std::printf("\npredicted / measured, medians (target 0.85 to 1.15)\n");
    for (const Model &model : models)
        std::printf("%s, width %4u, %2u blocks   answer %.3f   prompt %.3f\n", model.shape.type,
                    model.shape.width, model.shape.blocks, median(model.answer),
                    median(model.prompt));
    return 0;
}
