#include "app/gui/gui.h"

#include "core/base/version.h"
#include "core/platform/autostart/autostart.h"
#include "core/platform/paths/paths.h"
#include "core/platform/presence/presence.h"
#include "net/control/control_socket.h"

#include <QApplication>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QTimer>

namespace commonwatt {

namespace {

constexpr std::chrono::seconds waitForTray{5};

std::string program() {
    return "commonwatt " + std::string(version);
}

} // namespace

Gui::Gui(GuiOptions options)
    : m_options(std::move(options))
    , m_link({.socket = controlSocketPath(m_options.data), .client = program()})
    , m_state(m_link)
    , m_notifier(m_state, NotificationSettings(memory())) {
    connect(&m_link, &DaemonLink::stateChanged, this, &Gui::onState);
    // Dialogs may be closed last.
    QApplication::setQuitOnLastWindowClosed(false);
    m_tray = std::make_unique<Tray>(m_state);
    connect(m_tray.get(), &Tray::windowWanted, this, &Gui::showWindow);
    connect(m_tray.get(), &Tray::whyWanted, this, [this] {
        showWindow();
        m_window->showPage(0); // Now, which tells why
    });
    connect(m_tray.get(), &Tray::quitWanted, this, &Gui::askToQuit);
    connect(m_tray.get(), &Tray::failed, this, [this](const QString &problem) {
        showWindow();
        m_window->complain(problem);
    });
    connect(&m_notifier, &Notifier::notify, m_tray.get(), &Tray::tell);
    connect(&m_trayHost, &TrayHost::came, this, &Gui::onTrayCame);
    m_tray->show();
    if (m_options.window == GuiOptions::Window::Shown)
        showWindow();
    else if (!QSystemTrayIcon::isSystemTrayAvailable())
        // At the start of a session the panel may come later than this program.
        QTimer::singleShot(waitForTray, this, [this] {
            if (QSystemTrayIcon::isSystemTrayAvailable() || (m_window && m_window->isVisible()))
                return;
            showWindow();
            m_standsIn = true;
        });
    m_agent.emplace(PresenceAgentOptions{.socket = controlSocketPath(m_options.data),
                                         .client = program(),
                                         .session = sessionName()},
                    [](const Status &) {});
}

Gui::~Gui() = default;

void Gui::showWindow() {
    if (!m_window) {
        m_window = std::make_unique<MainWindow>(m_state, m_notifier.settings(), setupOptions());
        connect(m_window.get(), &MainWindow::startWanted, this, &Gui::startDaemon);
        connect(m_window.get(), &MainWindow::quitWanted, this, &Gui::askToQuit);
        connect(m_window.get(), &MainWindow::closed, this, &Gui::onClosed);
    }
    QTimer::singleShot(waitForTray, m_window.get(), [this] {
        if (!m_shouldBeginAnew && !QSystemTrayIcon::isSystemTrayAvailable())
            m_window->sayThatThereIsNoTray();
    });
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

QString Gui::memory() const {
    return QString::fromStdString((m_options.data / "window.ini").string());
}

SetupOptions Gui::setupOptions() const {
    const auto set = [this](bool isOn) -> Status {
        if (!isOn)
            return autostart::turnOff();
        CW_TRY_ASSIGN(const std::filesystem::path file, programFile());
        return autostart::turnOn(file, {"--hidden", "--data", m_options.data.string()});
    };
    return {.memory = memory(),
            .autostart = {.isOn = autostart::isOn, .set = set},
            .locale = QLocale::system()};
}

// Without a tray the window is all there is.
void Gui::onClosed() {
    m_standsIn = false;
    if (m_shouldBeginAnew)
        QApplication::exit(beginAnew);
    else if (m_options.onClose == GuiOptions::OnClose::Quit ||
             !QSystemTrayIcon::isSystemTrayAvailable())
        quit();
}

void Gui::onTrayCame() {
    if (m_options.onClose == GuiOptions::OnClose::Quit)
        return;
    // A panel of both kinds may have embedded the icon already.
    m_shouldBeginAnew = !QSystemTrayIcon::isSystemTrayAvailable();
    if (m_window)
        m_window->onTrayCame();
    const bool isLookedAt = m_window && m_window->isVisible() && !m_window->isMinimized();
    if (QApplication::activeModalWidget() || (isLookedAt && !m_standsIn))
        return; // until it is closed
    if (m_shouldBeginAnew)
        QApplication::exit(beginAnew);
    else if (m_standsIn)
        m_window->close();
}

void Gui::quit() {
    m_shouldBeginAnew = false; // though the window is closed
    QApplication::quit();
}

// Where none runs one is started, once; if that one ends, the owner decides.
void Gui::onState() {
    if (m_link.state() == DaemonLink::State::Connecting || std::exchange(m_hasLooked, true))
        return;
    if (m_link.state() == DaemonLink::State::Absent)
        startDaemon();
}

void Gui::startDaemon() {
    const QString daemon = QString::fromStdString(m_options.daemon.string());
    if (!QProcess::startDetached(
            daemon, {QStringLiteral("--data"), QString::fromStdString(m_options.data.string())})) {
        showWindow();
        m_window->complain(tr("%1 cannot be started.").arg(daemon));
    }
}

void Gui::askToQuit() {
    if (m_link.state() != DaemonLink::State::Connected)
        return quit();
    auto *const question = new QMessageBox(
        QMessageBox::Question, tr("Quit Commonwatt"),
        tr("The program in the background can go on lending this machine without the icon in the "
           "tray."),
        QMessageBox::Cancel);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *const both =
        question->addButton(tr("Stop lending and quit"), QMessageBox::AcceptRole);
    const QPushButton *const icon =
        question->addButton(tr("Only remove the icon"), QMessageBox::AcceptRole);
    connect(both, &QPushButton::clicked, this, [this] {
        m_link.call("quit", {}, this, [this](const Result<json::object> &) { quit(); });
    });
    connect(icon, &QPushButton::clicked, this, &Gui::quit);
    question->open();
}

} // namespace commonwatt
