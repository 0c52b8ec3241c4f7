// commonwattd: lends this machine's devices.
#include "app/daemon/daemon.h"
#include "core/base/file.h"
#include "core/base/version.h"
#include "core/platform/paths/paths.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace commonwatt {

namespace {

constexpr int wrongUsage = 2;

int complain(DaemonExit exit, const Error &error) {
    std::cerr << "commonwattd: " << error.describe() << '\n';
    return static_cast<int>(exit);
}

int runDaemon(DaemonOptions options) {
    if (options.data.empty()) {
        Result<std::filesystem::path> folder = defaultDataFolder("commonwatt");
        if (!folder)
            return complain(DaemonExit::DataFolder, folder.error());
        options.data = *folder;
    }
    if (options.worker.empty()) {
        Result<std::filesystem::path> program = programFile();
        if (!program)
            return complain(DaemonExit::NoWorker, program.error());
        options.worker = program->parent_path() / "commonwatt-worker" COMMONWATT_EXECUTABLE_SUFFIX;
    }
    EventLoop loop;
    auto daemon = Daemon::open(loop, options);
    if (!daemon)
        return complain(daemon.error().exit, daemon.error().error);
    const SignalWatcher signals(loop, [&](int) {
        logInfo("quitting: told by a signal");
        (*daemon)->quit();
    });
    (*daemon)->start();
    loop.run();
    logInfo("stopped");
    return static_cast<int>(DaemonExit::Success);
}

} // namespace

} // namespace commonwatt

int main(int argc, char **argv) {
    using namespace commonwatt;
    DaemonOptions options;
    CLI::App app(
        "Lends this machine's computing devices to a Commonwatt coordinator. Controlled "
        "by commonwattctl.\n\nExit codes: 0 ended when told to; 1 failed; 2 wrong usage; 3 "
        "the data folder cannot be used; 4 another commonwattd uses it; 5 settings.toml "
        "is not valid; 6 the worker program is missing; 7 the control socket cannot be "
        "made.",
        "commonwattd");
    app.set_version_flag("--version", "commonwattd " + std::string(version));
    const auto addPath = [&app](const char *name, std::filesystem::path &path,
                                const char *description) {
        app.add_option_function<std::string>(
            name, [&path](const std::string &text) { path = pathOf(text); }, description);
    };
    addPath("--data", options.data,
            "Folder for settings, identity, cache, history, socket and logs");
    addPath("--worker", options.worker, "The worker program (default: beside this program)");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &problem) {
        return app.exit(problem) == 0 ? 0 : wrongUsage;
    }
    return runDaemon(std::move(options));
}
