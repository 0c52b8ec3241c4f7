// commonwattctl: the command line of commonwattd.
#include "app/cli/commands.h"
#include "core/base/file.h"
#include "core/base/version.h"
#include "core/platform/paths/paths.h"

#include <CLI/CLI.hpp>

#include <iostream>

using namespace commonwatt;

namespace {

constexpr int wrongUsage = 2;

// A command of one or two words; `invocation` is filled in when it is the one.
CLI::App *addCommand(CLI::App &parent, const std::string &name, const std::string &description,
                     Invocation &invocation) {
    CLI::App *const command = parent.add_subcommand(name, description);
    const std::string words = parent.get_parent() ? parent.get_name() + " " + name : name;
    command->callback([&invocation, words] { invocation.command = words; });
    command->add_flag_callback(
        "--json", [&invocation] { invocation.output = Output::Json; }, "Print JSON");
    return command;
}

void addSituation(CLI::App &test, Situation &situation) {
    test.add_option("--at", situation.at,
                    "\"Sat 23:10\", 23:10, \"2026-12-24 18:00\" (default: now)");
    test.add_option("--idle", situation.idle, "No input for so long: 5m; 0: somebody is typing");
    test.add_option("--profile", situation.profile, "Under this profile");
    test.add_option("--fullscreen", situation.fullScreen, "A window of this class fills the screen")
        ->expected(0, 1)
        ->default_str("a window");
    test.add_option("--media", situation.media, "This player plays")
        ->expected(0, 1)
        ->default_str("a player");
    test.add_option("--inhibit", situation.inhibitor, "This program keeps the screen on")
        ->expected(0, 1)
        ->default_str("a program");
    test.add_option("--window", situation.windows, "A window of this class is open");
    test.add_option("--program", situation.programs, "This program runs");
    test.add_option("--battery", situation.battery, "On battery, so full: 40%");
    test.add_option("--network", situation.network, "Connected by this");
    test.add_option("--cpu-by-others", situation.cpuByOthers,
                    "Others use so much of the processor: 60%");
    test.add_option("--price", situation.price, "The own signal's price of a kilowatt-hour");
    test.add_flag("--locked", situation.isLocked, "The screen is locked");
    test.add_flag("--remote", situation.isRemote, "A remote session is open");
    test.add_flag("--gamepad", situation.isGamepad, "A game controller is in use");
    test.add_flag("--game-mode", situation.isGameMode, "A game has asked for game mode");
    test.add_flag("--ups", situation.isOnUps, "The power supply runs on its battery");
    test.add_flag("--metered", situation.isMetered, "The network is metered");
    test.add_flag("--stopped", situation.isStopped, "The own signal says stop");
}

// Being a good guest.
void addPolicyCommands(CLI::App &app, Invocation &invocation) {
    const auto add = [&](const std::string &name, const std::string &help) {
        return addCommand(app, name, help, invocation);
    };
    CLI::App *const pause = add("pause", "Stop lending; what runs moves elsewhere");
    CLI::Option *const duration = pause->add_option(
        "--for", invocation.duration, "How long: 15m, 2h, 1d (default: until resumed)");
    pause
        ->add_flag_callback(
            "--until-tomorrow", [&invocation] { invocation.until = "tomorrow"; },
            "Until tomorrow at 8:00")
        ->excludes(duration);
    pause
        ->add_flag_callback(
            "--until-game-ends", [&invocation] { invocation.until = "game"; },
            "Until the game that runs now ends")
        ->excludes(duration);
    pause->add_option("--device", invocation.device, "This one alone");
    add("resume", "Lend again, and end a boost")
        ->add_option("--device", invocation.device, "This one alone");
    add("boost", "Run now, though you are here")
        ->add_option("--for", invocation.duration, "How long (default: 30m)");
    add("presence", "Tell a daemon outside this session, as a system's service, whether you are "
                    "here, until ended");
    add("why", "What may run, what speaks against it, and when that changes");
    CLI::App *const policy = app.add_subcommand("policy", "The idle policy");
    policy->require_subcommand(1);
    addSituation(*addCommand(*policy, "test",
                             "What would happen; what is not said speaks against nothing",
                             invocation),
                 invocation.situation);
    addCommand(*policy, "history", "What ran and paused, and why, newest first", invocation)
        ->add_option("--limit", invocation.count, "How many")
        ->check(CLI::Range(1, 10'000))
        ->capture_default_str();
}

void addCommands(CLI::App &app, Invocation &invocation) {
    const auto add = [&](const std::string &name, const std::string &description) {
        return addCommand(app, name, description, invocation);
    };
    const auto follow = [&](CLI::App *command, const std::string &flag,
                            const std::string &description) {
        command->add_flag_callback(
            flag, [&invocation] { invocation.follow = Follow::Yes; }, description);
    };
    add("join", "Join a coordinator")
        ->add_option("LINK", invocation.argument, "The link its operator gave you")
        ->required();
    add("leave", "Leave the coordinator; identity and earnings are kept");
    follow(add("status", "What runs, and why not"), "--watch", "Show every change");
    add("devices", "What this machine can compute with, and what keeps it from it")
        ->add_flag_callback(
            "--refresh", [&invocation] { invocation.refresh = Refresh::Yes; },
            "Ask the drivers again");
    add("models", "What the coordinator serves, what of it this machine serves, and for whom");
    CLI::App *const bench = add("bench", "Measure what a device can do");
    bench->add_flag_callback(
        "--quick", [&invocation] { invocation.profile = "quick"; },
        "At most 10 seconds (the default)");
    bench->add_flag_callback(
        "--full", [&invocation] { invocation.profile = "full"; },
        "At most 90 seconds, with a minute of load");
    bench->add_option("--device", invocation.argument,
                      "As 'commonwattctl devices' names it (default: the first that is lent)");
    bench->add_flag_callback(
        "--list", [&invocation] { invocation.bench = Bench::List; }, "Show the last runs");
    bench->add_flag_callback(
        "--cancel", [&invocation] { invocation.bench = Bench::Cancel; }, "End the one that runs");
    CLI::App *const watch =
        add("watch", "What the GPUs' sensors tell: heat, power, clocks, memory, use");
    watch->preparse_callback([&invocation](std::size_t) { invocation.follow = Follow::Yes; });
    watch->add_flag_callback(
        "--once", [&invocation] { invocation.follow = Follow::No; }, "Once, and not every second");
    add("tasks", "The last tasks, newest first")
        ->add_option("--limit", invocation.count, "How many")
        ->check(CLI::Range(1, 10'000))
        ->capture_default_str();
    addPolicyCommands(app, invocation);

    CLI::App *const log = add("log", "What the daemon logged since it started");
    log->add_option("--lines", invocation.count, "How many")
        ->check(CLI::Range(0, 1000))
        ->capture_default_str();
    follow(log, "--follow", "Go on with what comes");

    CLI::App *const cache = app.add_subcommand("cache", "The model blocks on this disk");
    cache->require_subcommand(1);
    addCommand(*cache, "list", "List them", invocation);
    addCommand(*cache, "limit", "Set the cache's size", invocation)
        ->add_option("SIZE", invocation.argument, "For example 20G")
        ->required();
    addCommand(*cache, "clear", "Remove all that are not in use", invocation);

    CLI::App *const config = app.add_subcommand("config", "The settings");
    config->require_subcommand(1);
    addCommand(*config, "get", "Show all settings, or the value of one", invocation)
        ->add_option("KEY", invocation.argument);
    addCommand(*config, "history", "What was changed, newest first", invocation)
        ->add_option("--limit", invocation.count, "How many")
        ->check(CLI::Range(1, 10'000))
        ->capture_default_str();
    CLI::App *const set = addCommand(*config, "set", "Change a setting", invocation);
    set->add_option("KEY", invocation.argument)->required();
    set->add_option("VALUE", invocation.value)->required();
    addCommand(*config, "unset", "Back to the default of a setting", invocation)
        ->add_option("KEY", invocation.argument)
        ->required();

    add("quit", "End the daemon");
}

} // namespace

int main(int argc, char **argv) {
    Invocation invocation;
    CLI::App app("Controls the commonwattd of this user.\n\nExit codes: 0 done; 1 the daemon "
                 "refused or could not; 2 wrong usage; 3 no daemon runs for the data folder; 4 the "
                 "daemon does not answer.",
                 "commonwattctl");
    app.set_version_flag("--version", "commonwattctl " + std::string(version));
    app.add_option_function<std::string>(
        "--data", [&invocation](const std::string &text) { invocation.data = pathOf(text); },
        "The daemon's data folder");
    app.require_subcommand(1);
    app.fallthrough();
    addCommands(app, invocation);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &problem) {
        return app.exit(problem) == 0 ? 0 : wrongUsage;
    }
    if (invocation.data.empty()) {
        Result<std::filesystem::path> folder = defaultDataFolder("commonwatt");
        if (!folder) {
            std::cerr << "commonwattctl: " << folder.error().describe() << '\n';
            return static_cast<int>(CliExit::Failed);
        }
        invocation.data = *folder;
    }
    return static_cast<int>(runCommand(invocation));
}
