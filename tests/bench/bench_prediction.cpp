// What the benchmark of a device predicts for models of different width and quantization, and what
// the engine then measures, in turns: ratios of predicted to measured speed.
//
//   bench_prediction [--device NAME] [--rounds N] [--threads N]
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

namespace {

constexpr std::uint32_t promptTokens = 512;
constexpr std::uint32_t answerTokens = 16;
constexpr SequenceId sequence = 1;

struct Shape {
    const char *type;
    std::uint32_t width;
    std::uint32_t blocks;
};
constexpr std::array shapes{Shape{"q8_0", 1024, 12}, Shape{"q4_0", 2048, 6},
                            Shape{"q8_0", 3072, 4}};

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

template <typename T>
T require(Result<T> result) {
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().describe().c_str());
        std::exit(1);
    }
    return std::move(*result);
}

void require(const Status &status) {
    if (!status) {
        std::fprintf(stderr, "%s\n", status.error().describe().c_str());
        std::exit(1);
    }
}

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
    engineOptions.kvTokens = promptTokens;
    engineOptions.maxSequences = 1;
    const StageSpan span{.begin = 0, .end = shape.blocks, .embedding = false, .head = false};
    Model model{
        shape, require(Engine::load({.files = {file}, .span = span}, engineOptions)), {}, {}, {}};
    std::filesystem::remove(file);
    require(model.engine->openSequence(sequence, span, promptTokens));
    const std::uint64_t square = std::uint64_t(shape.width) * shape.width;
    model.work = {.blocks = shape.blocks,
                  .parameters = shape.blocks * (square * 2 + square / 2 + square * 9),
                  .bytes = model.engine->memory().weightsPerToken.value,
                  .bits = std::string(shape.type) == "q4_0" ? WeightBits::Four : WeightBits::Eight};
    return model;
}

// Seconds of a token.
double measure(Engine &engine, std::uint32_t tokensAtOnce, std::uint32_t calls) {
    const ByteVector activations(tokensAtOnce * rowBytes(WireFormat::F32, engine.model().width));
    require(engine.truncateSequence(sequence, 0));
    const auto begin = std::chrono::steady_clock::now();
    for (std::uint32_t call = 0; call < calls; ++call) {
        StageInput input;
        input.sequence = sequence;
        input.position = call * tokensAtOnce;
        input.tokenCount = tokensAtOnce;
        input.activations = activations;
        require(engine.run({&input, 1}));
    }
    const std::chrono::duration<double> time = std::chrono::steady_clock::now() - begin;
    return time.count() / (static_cast<double>(calls) * tokensAtOnce);
}

} // namespace

int main(int argc, char **argv) {
    CLI::App app("Predicted against measured speed");
    BenchOptions options;
    options.device = "cpu";
    int rounds = 5;
    app.add_option("--device", options.device, "Device")->capture_default_str();
    app.add_option("--rounds", rounds, "Rounds")->capture_default_str();
    app.add_option("--threads", options.threads, "Threads of the CPU");
    CLI11_PARSE(app, argc, argv);

    require(loadBackends(backendFolder(), options.device));
    options.folder = std::filesystem::temp_directory_path();
    options.memory = Bytes(require(chooseDevice(options.device)).memoryFree.value / 2);
    std::vector<Model> models;
    for (const Shape &shape : shapes)
        models.push_back(makeModel(shape, options.device, options.threads, options.folder));
    for (int round = 0; round < rounds; ++round) {
        const BenchReport report = require(runBenchmark(options, {}));
        for (Model &model : models) {
            const auto predicted = predictSpeed(report, model.work);
            if (!predicted) {
                std::fprintf(stderr, "the benchmark lacks a figure: nothing is predicted\n");
                return 1;
            }
            // Threads of the others have stopped spinning.
            std::this_thread::sleep_for(std::chrono::seconds(1));
            measure(*model.engine, 1, 2);
            model.answer.push_back(predicted->answerTokensPerSecond *
                                   measure(*model.engine, 1, answerTokens));
            model.prompt.push_back(predicted->promptTokensPerSecond *
                                   measure(*model.engine, promptTokens, 1));
        }
    }
    std::printf("predicted / measured, medians of %d rounds, %s\n", rounds, options.device.c_str());
    for (const Model &model : models)
        std::printf("%s, width %4u, %2u blocks   answer %.3f   prompt %.3f\n", model.shape.type,
                    model.shape.width, model.shape.blocks, median(model.answer),
                    median(model.prompt));
    return 0;
}
