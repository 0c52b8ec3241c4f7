// The icon in the system's tray: what Commonwatt does, in its shape and its tooltip, and what its
// owner does most often. In the GUI's thread.
#pragma once

#include "ui/controls/snooze_menu.h"
#include "ui/models/activity.h"

#include <QActionGroup>
#include <QSystemTrayIcon>

#include <memory>

namespace commonwatt {

class Tray : public QObject {
    Q_OBJECT

public:
    // The state must outlive it.
    explicit Tray(DaemonState &state, QObject *parent = nullptr);
    ~Tray() override;

    void show() { m_icon.show(); }
    // As a notification of the desktop's; pressing it wants the window. Nothing where there is no
    // tray.
    void tell(const QString &title, const QString &text);
    [[nodiscard]] const Summary &summary() const { return m_summary; }
    [[nodiscard]] QMenu &menu() { return *m_menu; }

Q_SIGNALS:
    void windowWanted();
    void whyWanted();
    void quitWanted();
    // The daemon refused or could not; a sentence for the owner.
    void failed(const QString &problem);

private:
    void buildMenu();
    void update();
    void showProfiles(const DaemonStatus &status);
    void call(const std::string &method, json::object params);

    DaemonState &m_state;
    QSystemTrayIcon m_icon;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_sentence = nullptr;
    SnoozeMenu *m_snooze = nullptr;
    QAction *m_resume = nullptr;
    QAction *m_boost = nullptr;
    QMenu *m_profile = nullptr;
    QActionGroup *m_profiles = nullptr; // the entries of m_profile
    std::vector<std::string> m_profileNames;
    QAction *m_why = nullptr;
    Summary m_summary;
    bool m_isShown = false; // something was put onto the icon
};

} // namespace commonwatt
