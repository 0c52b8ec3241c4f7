// The program in the owner's session: tray, window, and what tells the daemon whether they are
// here.
#pragma once

#include "app/agent/presence_agent.h"
#include "ui/link/local_link.h"
#include "ui/look/colour_scheme.h"
#include "ui/models/notifications.h"
#include "ui/tray/tray.h"
#include "ui/tray/tray_host.h"
#include "ui/window/main_window.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace commonwatt {

struct GuiOptions {
    std::filesystem::path data;
    std::filesystem::path daemon; // the program to start where none runs
    enum class Window { Shown, Hidden } window = Window::Shown;
    // What closing the window does: leave the icon in the tray, if there is a tray, or quit.
    enum class OnClose { LeaveIcon, Quit } onClose = OnClose::LeaveIcon;
};

class Gui : public QObject {
    Q_OBJECT

public:
    explicit Gui(GuiOptions options);
    ~Gui() override;

    // What the event loop returns with when the program must begin anew, hidden: a tray came that
    // Qt does not ask for again.
    static constexpr int beginAnew = 75;

    void showWindow();

private:
    void onState();
    void startDaemon();
    void askToQuit();
    [[nodiscard]] QString memory() const; // the file with what the window remembers
    [[nodiscard]] SetupOptions setupOptions() const;
    void onClosed();
    void onTrayCame();
    void quit();

    GuiOptions m_options;
    LocalLink m_link;
    DaemonState m_state;
    Notifier m_notifier;
    ColourScheme m_scheme;
    std::unique_ptr<MainWindow> m_window; // made when it is first shown
    std::unique_ptr<Tray> m_tray;
    TrayHost m_trayHost;
    std::optional<PresenceAgent> m_agent;
    bool m_hasLooked = false;       // whether a daemon is there
    bool m_standsIn = false;        // the window, for an icon that has no tray; nobody asked for it
    bool m_shouldBeginAnew = false; // once the window is closed
};

} // namespace commonwatt
