// commonwatt-reference: greedy text of a whole model in llama.cpp, to compare with.
#include "core/base/json.h"
#include "core/base/version.h"
#include "tools/reference/reference_model.h"

#include <CLI/CLI.hpp>

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <chrono>
#include <iostream>

using namespace commonwatt;

namespace {

int failWith(const Error &error) {
    std::cerr << "commonwatt-reference: " << error.describe() << '\n';
    return 1;
}

using Clock = std::chrono::steady_clock;

// Tokens per second of `tokens` tokens since `start`.
double rate(std::uint32_t tokens, Clock::time_point start) {
    return tokens / std::chrono::duration<double>(Clock::now() - start).count();
}

// One decode, one prefill and one parallel decode, as JSON with tokens per second.
Status benchmark(ReferenceModel &model, std::uint32_t decodeTokens, std::uint32_t prefillTokens,
                 std::uint32_t sequences) {
    constexpr TokenId token = 5; // any: the time does not depend on it
    constexpr std::uint32_t chunk = 512;
    constexpr std::uint32_t promptTokens = 32;
    CW_TRY(model.decodeBatch(1, 0, promptTokens, token));
    Clock::time_point start = Clock::now();
    for (std::uint32_t i = 0; i < decodeTokens; ++i)
        CW_TRY(model.decodeBatch(1, promptTokens + i, 1, token));
    const double decode = rate(decodeTokens, start);

    model.clear();
    start = Clock::now();
    for (std::uint32_t i = 0; i < prefillTokens; i += chunk)
        CW_TRY(model.decodeBatch(1, i, std::min(chunk, prefillTokens - i), token));
    const double prefill = rate(prefillTokens, start);

    model.clear();
    CW_TRY(model.decodeBatch(sequences, 0, promptTokens, token));
    start = Clock::now();
    for (std::uint32_t i = 0; i < decodeTokens; ++i)
        CW_TRY(model.decodeBatch(sequences, promptTokens + i, 1, token));
    std::cout << json::serialize(json::object{{"decode", decode},
                                              {"prefill", prefill},
                                              {"parallel", rate(decodeTokens * sequences, start)}})
              << '\n';
    return {};
}

} // namespace

int main(int argc, char **argv) {
    CLI::App app("Prints what llama.cpp continues a prompt with, greedily, on the CPU");
    std::string file;
    std::string prompt;
    std::uint32_t count = 64;
    ReferenceModel::Options options;
    app.add_option("model", file, "GGUF file")->required();
    CLI::Option *promptOption = app.add_option("--prompt", prompt, "Text to continue");
    app.add_option("--tokens", count, "At most so many tokens")->capture_default_str();
    app.add_option("--threads", options.threads, "Threads; 0: one for each core");
    std::uint32_t prefillTokens = 2048;
    CLI::Option *bench = app.add_option("--bench-prefill", prefillTokens,
                                        "Measure speeds instead, with a prompt of this length");
    promptOption->excludes(bench);
    app.add_option("--sequences", options.sequences, "With --bench-prefill: in parallel");
    app.set_version_flag("--version", std::string(version));
    CLI11_PARSE(app, argc, argv);

    Result<ReferenceModel> model = ReferenceModel::load(file, options);
    if (!model)
        return failWith(model.error());
    if (bench->count() > 0) {
        const Status status = benchmark(*model, count, prefillTokens, options.sequences);
        return status ? 0 : failWith(status.error());
    }
    const Result<std::vector<TokenId>> tokens = model->tokenize(prompt);
    if (!tokens)
        return failWith(tokens.error());
    const Result<std::vector<TokenId>> answer = model->greedy(*tokens, count);
    if (!answer)
        return failWith(answer.error());
    std::cout << model->textOf(*answer) << std::flush;
    return 0;
}
