// commonwatt-reference: greedy text of a whole model in llama.cpp, to compare with.
#include "core/base/version.h"
#include "tools/reference/reference_model.h"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <iostream>

using namespace commonwatt;

namespace {

int failWith(const Error &error) {
    std::cerr << "commonwatt-reference: " << error.describe() << '\n';
    return 1;
}

} // namespace

int main(int argc, char **argv) {
    CLI::App app("Prints what llama.cpp continues a prompt with, greedily, on the CPU");
    std::string file;
    std::string prompt;
    std::uint32_t count = 64;
    ReferenceModel::Options options;
    app.add_option("model", file, "GGUF file")->required();
    app.add_option("--prompt", prompt, "Text to continue")->required();
    app.add_option("--tokens", count, "At most so many tokens")->capture_default_str();
    app.add_option("--threads", options.threads, "Threads; 0: one for each core");
    app.set_version_flag("--version", std::string(version));
    CLI11_PARSE(app, argc, argv);

    Result<ReferenceModel> model = ReferenceModel::load(file, options);
    if (!model)
        return failWith(model.error());
    const Result<std::vector<TokenId>> tokens = model->tokenize(prompt);
    if (!tokens)
        return failWith(tokens.error());
    const Result<std::vector<TokenId>> answer = model->greedy(*tokens, count);
    if (!answer)
        return failWith(answer.error());
    std::cout << model->textOf(*answer) << std::flush;
    return 0;
}
