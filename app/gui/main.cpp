// commonwatt: the tray's icon and the window.
#include "app/gui/gui.h"
#include "app/gui/single_instance.h"
#include "core/base/file.h"
#include "core/base/version.h"
#include "core/platform/paths/paths.h"
#include "ui/language/language.h"

#include <CLI/CLI.hpp>

#include <QApplication>
#include <QProcess>

#include <filesystem>
#include <iostream>

using namespace commonwatt;

namespace {

int complain(const std::string &problem) {
    std::cerr << "commonwatt: " << problem << '\n';
    return 1;
}

// Until it is quit; then nobody is the first one any more.
int run(const GuiOptions &options) {
    SingleInstance instance(options.data);
    const Result<bool> isFirst = instance.isFirst();
    if (!isFirst)
        return complain(isFirst.error().describe());
    if (!*isFirst)
        return 0;
    Gui gui(options);
    QObject::connect(&instance, &SingleInstance::startedAgain, &gui, &Gui::showWindow);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv) {
    // QApplication takes out its own.
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("commonwatt"));
    QApplication::setApplicationDisplayName(QStringLiteral("Commonwatt"));
    QApplication::setDesktopFileName(QStringLiteral("commonwatt"));

    GuiOptions options;
    CLI::App app("Shows what this machine lends, in the tray and in a window.", "commonwatt");
    app.set_version_flag("--version", "commonwatt " + std::string(version));
    app.add_option_function<std::string>(
        "--data", [&options](const std::string &text) { options.data = pathOf(text); },
        "The daemon's data folder");
    app.add_flag_callback(
        "--hidden", [&options] { options.window = GuiOptions::Window::Hidden; },
        "Show only the icon in the tray, if there is a tray");
    app.add_flag_callback(
        "--quit-with-window", [&options] { options.onClose = GuiOptions::OnClose::Quit; },
        "Leave no icon behind when the window is closed");
    CLI11_PARSE(app, argc, argv);

    if (options.data.empty()) {
        Result<std::filesystem::path> folder = defaultDataFolder("commonwatt");
        if (!folder)
            return complain(folder.error().describe());
        options.data = *folder;
    }
    std::error_code failure;
    std::filesystem::create_directories(options.data, failure);
    if (failure)
        return complain("cannot make " + options.data.string() + ": " + failure.message());
    options.daemon =
        std::filesystem::path(QApplication::applicationDirPath().toStdString()) / "commonwattd";

    useLanguage(QLocale::system());
    const int result = run(options);
    if (result != Gui::beginAnew)
        return result;
    if (options.window == GuiOptions::Window::Shown)
        arguments << QStringLiteral("--hidden");
    return QProcess::startDetached(QApplication::applicationFilePath(), arguments)
               ? 0
               : complain("cannot begin anew for the tray that came");
}
