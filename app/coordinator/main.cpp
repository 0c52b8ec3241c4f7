// commonwatt-coordinator: the server, and the commands that set it up.
#include "app/coordinator/commands.h"
#include "app/coordinator/server.h"
#include "core/base/log.h"
#include "core/base/version.h"
#include "core/platform/paths/paths.h"

#include <CLI/CLI.hpp>

#include <iostream>

using namespace commonwatt;

namespace {

// A duration such as "24h" as an option.
CLI::Option *addDuration(CLI::App &app, const std::string &name, std::chrono::milliseconds &value,
                         const std::string &description) {
    return app
        .add_option_function<std::string>(
            name,
            [&value](const std::string &text) {
                const auto parsed = parseDuration(text);
                if (!parsed)
                    throw CLI::ValidationError(parsed.error().message);
                value = *parsed;
            },
            description)
        ->type_name("DURATION")
        ->default_str(formatDuration(value));
}

} // namespace

int main(int argc, char **argv) {
    CLI::App app("The server of Commonwatt: hands models out to volunteers, block by block, and "
                 "answers requests through an OpenAI-compatible API");
    app.set_version_flag("--version", "commonwatt-coordinator " + std::string(version));
    app.require_subcommand(1);
    std::string data;
    bool verbose = false;
    app.add_option("--data", data, "Folder for state, keys, models and logs")->type_name("DIR");
    app.add_flag("--verbose", verbose, "Log more");
    app.fallthrough(); // --data may stand behind the command too

    std::function<Status(const DataFolder &)> action;
    LogLevel level = LogLevel::Warning;
    const auto command = [&](CLI::App &parent, const std::string &name,
                             const std::string &description,
                             std::function<Status(const DataFolder &)> run) {
        CLI::App *sub = parent.add_subcommand(name, description);
        sub->callback([&action, run = std::move(run)] { action = run; });
        return sub;
    };

    ServeOptions serveOptions;
    CLI::App *serveCommand = command(app, "serve", "Run the server", [&](const DataFolder &folder) {
        return serve(folder, serveOptions);
    });
    serveCommand->add_option("--listen", serveOptions.listen, "Address and port")
        ->type_name("ADDRESS:PORT")
        ->capture_default_str();
    serveCommand
        ->add_option("--public-host", serveOptions.publicHost,
                     "Name or address under which volunteers reach this machine; goes into join "
                     "links and into the certificate [this machine's name]")
        ->type_name("HOST");
    serveCommand
        ->add_option("--public-port", serveOptions.publicPort,
                     "Port under which they reach it, if it is another than that of --listen")
        ->type_name("PORT");
    CLI::Option *certificate =
        serveCommand
            ->add_option(
                "--certificate", serveOptions.certificate,
                "Certificate chain (PEM), instead of one that is made at first start; read "
                "anew within a minute when it changes, or, without a terminal, on SIGHUP")
            ->type_name("FILE");
    serveCommand->add_option("--private-key", serveOptions.privateKey, "Its private key (PEM)")
        ->type_name("FILE")
        ->needs(certificate);
    certificate->needs(serveCommand->get_option("--private-key"));
    serveCommand
        ->add_option("--plain-http", serveOptions.plainHttpPort,
                     "Also offer the API without TLS, to this machine only (127.0.0.1)")
        ->type_name("PORT");
    serveCommand->add_option("--name", serveOptions.name, "What volunteers see as its name")
        ->type_name("NAME");
    serveCommand
        ->add_option("--wire", serveOptions.wire,
                     "Format of activations between volunteers: f16, f32 (twice the bytes, exact) "
                     "or q8_0 (half the bytes)")
        ->transform(CLI::CheckedTransformer(std::map<std::string, WireFormat>{
            {"f16", WireFormat::F16}, {"f32", WireFormat::F32}, {"q8_0", WireFormat::Q8_0}}))
        ->type_name("FORMAT")
        ->default_str("f16");
    addDuration(*serveCommand, "--request-timeout", serveOptions.requestTimeout,
                "How long a request waits for volunteers");
    addDuration(*serveCommand, "--exact-replay", serveOptions.exactReplay,
                "How long an answer may take to be repeated token by token, which gives a new "
                "holder the very numbers of before; longer ones are repeated in chunks");

    InviteOptions inviteOptions;
    CLI::App *inviteCommand =
        command(app, "invite", "Print a join link for one volunteer",
                [&](const DataFolder &folder) { return invite(folder, inviteOptions, std::cout); });
    addDuration(*inviteCommand, "--expires", inviteOptions.validity, "How long it is good for");
    inviteCommand->add_option("--host", inviteOptions.host, "Another host than serve announced");
    inviteCommand->add_option("--port", inviteOptions.port, "Another port");

    CLI::App *model = app.add_subcommand("model", "Models")->require_subcommand(1);
    ModelAddOptions add;
    CLI::App *addCommand =
        command(*model, "add", "Cut a GGUF file into blocks and offer it",
                [&](const DataFolder &folder) { return addModel(folder, add, std::cout); });
    addCommand->add_option("source", add.source, "FILE.gguf, https://…, or hf:OWNER/REPO/FILE.gguf")
        ->required();
    addCommand->add_option("--name", add.name, "What requesters call it [from the file's name]");
    addCommand->add_option("--quantize", add.quantize, "Type of the weights: q8_0, q4_k, …");
    addCommand->add_option("--sha256", add.sha256, "What the fetched file must hash to");
    addCommand->add_option("--max-blocks-per-volunteer", add.maxBlocksPerVolunteer,
                           "So that no volunteer holds the whole model; 0: no limit");
    command(*model, "list", "List the models",
            [](const DataFolder &folder) { return listModels(folder, std::cout); });
    std::string modelName;
    std::string exportFile;
    std::uint32_t maxBlocks = 0;
    const auto withModel = [&](CLI::App *sub) {
        sub->add_option("name", modelName, "The model")->required();
        return sub;
    };
    withModel(command(*model, "show", "Show a model and its files", [&](const DataFolder &folder) {
        return showModel(folder, modelName, std::cout);
    }));
    withModel(
        command(*model, "limit", "Change how many blocks a volunteer may hold",
                [&](const DataFolder &folder) { return limitModel(folder, modelName, maxBlocks); }))
        ->add_option("blocks", maxBlocks, "0: no limit")
        ->required();
    withModel(command(*model, "export", "Join the blocks to one GGUF file again",
                      [&](const DataFolder &folder) {
                          return exportModel(folder, modelName, exportFile);
                      }))
        ->add_option("file", exportFile, "The file to write")
        ->required();
    withModel(command(*model, "remove", "Remove a model and its files",
                      [&](const DataFolder &folder) { return removeModel(folder, modelName); }));

    CLI::App *key = app.add_subcommand("key", "API keys")->require_subcommand(1);
    KeyCreateOptions keyOptions;
    CLI::App *createCommand =
        command(*key, "create", "Make an API key and print it, this one time",
                [&](const DataFolder &folder) { return createKey(folder, keyOptions, std::cout); });
    createCommand->add_option("name", keyOptions.name, "Whom it is for")->required();
    createCommand->add_option("--requests-per-minute", keyOptions.requestsPerMinute, "0: no limit");
    createCommand->add_option("--tokens-per-minute", keyOptions.tokensPerMinute, "0: no limit");
    command(*key, "list", "List the keys",
            [](const DataFolder &folder) { return listKeys(folder, std::cout); });
    std::string keyName;
    command(*key, "revoke", "Make a key invalid",
            [&](const DataFolder &folder) { return revokeKey(folder, keyName); })
        ->add_option("name", keyName, "Its name")
        ->required();

    CLI::App *volunteer = app.add_subcommand("volunteer", "Volunteers")->require_subcommand(1);
    command(*volunteer, "list", "List them, with what they have earned",
            [](const DataFolder &folder) { return listVolunteers(folder, std::cout); });
    std::uint64_t volunteerId = 0;
    command(*volunteer, "remove", "Refuse a volunteer from now on",
            [&](const DataFolder &folder) { return removeVolunteer(folder, volunteerId); })
        ->add_option("id", volunteerId, "Its number in the list")
        ->required();

    CLI11_PARSE(app, argc, argv);

    const auto run = [&]() -> Status {
        if (data.empty()) {
            CW_TRY_ASSIGN(const std::filesystem::path standard,
                          defaultDataFolder("commonwatt-coordinator"));
            data = standard.string();
        }
        CW_TRY_ASSIGN(const DataFolder folder, DataFolder::open(data));
        const bool isServer = serveCommand->parsed();
        if (isServer)
            level = LogLevel::Info;
        startLogging(
            {verbose ? LogLevel::Debug : level, isServer ? folder.log() : std::filesystem::path()});
        return action(folder);
    };
    if (const Status status = run(); !status) {
        std::cerr << "commonwatt-coordinator: " << status.error().describe() << '\n';
        return 1;
    }
    return 0;
}
