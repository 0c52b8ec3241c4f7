#include "gpu/random_model/random_model.h"

#include <CLI/CLI.hpp>

#include <iostream>

int main(int argc, char **argv) {
    using namespace commonwatt;
    CLI::App app("Writes a GGUF model with random weights.", "commonwatt-random-model");
    RandomModelOptions options;
    std::string preset;
    std::string rope = "plain";
    std::string output;
    bool tied = false;
    app.add_option("--preset", preset, "start from llama-0.5b")
        ->check(CLI::IsMember({"llama-0.5b"}));
    // The preset gives defaults, so it has to be known before the other options are read.
    for (int i = 1; i + 1 < argc; ++i)
        if (std::string(argv[i]) == "--preset")
            options = llamaHalfBillion();
    app.add_option("--arch", options.architecture, "llama, qwen2, qwen3, qwen3moe, gemma3 or phi3");
    app.add_option("--blocks", options.blocks);
    app.add_option("--width", options.width);
    app.add_option("--heads", options.heads);
    app.add_option("--kv-heads", options.kvHeads);
    app.add_option("--head-size", options.headSize, "0: width / heads");
    app.add_option("--ffn", options.feedForward, "0: 3 x width");
    app.add_option("--vocab", options.vocabulary);
    app.add_option("--context", options.context);
    app.add_option("--experts", options.experts, "qwen3moe");
    app.add_option("--experts-used", options.expertsUsed, "qwen3moe");
    app.add_option("--window", options.slidingWindow, "gemma3");
    app.add_option("--rope", rope, "plain, linear, yarn, llama3 or longrope");
    app.add_option("--type", options.type, "of the matrices: f32, f16, q8_0, q4_0, q4_K, ...");
    app.add_option("--seed", options.seed);
    app.add_flag("--tied", tied, "no output matrix: the head uses the embedding");
    app.add_option("output", output, "the file to write")->required();
    CLI11_PARSE(app, argc, argv);

    Status status;
    if (const auto variant = ropeVariantFromString(rope)) {
        options.rope = *variant;
        options.head = tied ? HeadMatrix::Tied : HeadMatrix::Own;
        status = writeRandomModel(options, output);
    } else {
        status = std::unexpected(variant.error());
    }
    if (!status) {
        std::cerr << "commonwatt-random-model: " << status.error().describe() << '\n';
        return 1;
    }
    return 0;
}
