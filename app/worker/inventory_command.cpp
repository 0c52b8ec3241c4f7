#include "app/worker/inventory_command.h"

#include "core/base/duration.h"
#include "core/platform/paths/paths.h"
#include "core/platform/process/capture.h"
#include "gpu/inventory/inventory.h"
#include "gpu/inventory/merge.h"

#include <thread>

namespace commonwatt {

namespace {

constexpr Bytes maxAnswer(1 << 20);

Result<Inventory> ask(const std::filesystem::path &program, ProbeSource source,
                      std::chrono::milliseconds timeout) {
    ProcessOptions options;
    options.program = program;
    options.arguments = {"--probe", std::string(nameOf(source))};
    Result<CapturedRun> run = runAndCapture(options, timeout, maxAnswer);
    if (!run && run.error().code == ErrorCode::Timeout)
        return fail(ErrorCode::Timeout, "nothing came within " + formatDuration(timeout));
    if (!run)
        return std::unexpected(std::move(run).error());
    if (!run->status.isSuccess())
        return fail(ErrorCode::Unavailable, "the process that asked it: " + run->status.describe());
    CW_TRY_ASSIGN(const json::object object, parseJsonObject(run->output));
    const JsonReader reader(object);
    if (!reader.has("error"))
        return inventoryFromJson(object);
    CW_TRY_ASSIGN(const json::object *error, reader.object("error"));
    const JsonReader fields(*error);
    CW_TRY_ASSIGN(const std::string code, fields.string("code", 64));
    CW_TRY_ASSIGN(const std::string message, fields.string("message", 2048));
    return fail(errorCodeFromString(code), message);
}

} // namespace

Status printInventory(std::chrono::milliseconds timeout, JsonLines &output) {
    CW_TRY_ASSIGN(const std::filesystem::path program, programFile());
    ProbeAnswers answers;
    for (const ProbeSource source : allProbeSources)
        answers.emplace(source, Inventory());
    {
        std::vector<std::jthread> threads;
        for (auto &[source, answer] : answers)
            threads.emplace_back([&program, timeout, &answer, which = source] {
                answer = ask(program, which, timeout);
            });
    }
    return output.print(toJson(mergeAnswers(answers)));
}

Status printProbe(ProbeSource source, JsonLines &output) {
    const Result<Inventory> inventory = probe(source, backendFolder());
    if (inventory)
        return output.print(toJson(*inventory));
    return output.print({{"error", json::object{{"code", nameOf(inventory.error().code)},
                                                {"message", inventory.error().describe()}}}});
}

} // namespace commonwatt
