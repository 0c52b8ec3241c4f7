// A part of a page that is shown by itself, under a tab: like a page it asks the daemon only while
// it is shown, and says so where there is nothing to show. In the GUI's thread.
#pragma once

#include "ui/models/daemon_state.h"
#include "ui/pages/notice.h"

#include <QStackedLayout>

#include <functional>

namespace commonwatt {

class Section : public QWidget {
    Q_OBJECT

public:
    // The state must outlive it. `title`: its tab's, and its name for screen readers.
    Section(DaemonState &state, const QString &title, QWidget *parent);

    [[nodiscard]] QString title() const { return accessibleName(); }

    // It is seen and the daemon is there; and no longer.
    void setActive(bool isActive);
    // When the status changes meanwhile.
    virtual void update(const DaemonStatus &status) = 0;

protected:
    virtual void begin() = 0;
    virtual void end() {}

    [[nodiscard]] DaemonState &state() const { return m_state; }
    [[nodiscard]] DaemonLink &link() const { return m_state.link(); }
    [[nodiscard]] bool isActive() const { return m_isActive; }

    // For the section's widgets; has a layout without margins.
    [[nodiscard]] QWidget *content() const { return m_content; }
    void showContent();
    void showNotice(const NoticeText &notice, std::function<void()> onPressed = {});
    void showLoading();

    // A call to the daemon. `onAnswer` is given its answer or failure and returns whether it could
    // make something of it; what it could not is shown as a notice with "Try again".
    void fetch(const std::string &method, json::object params,
               std::function<Status(Result<json::object>)> onAnswer, std::function<void()> again);

private:
    DaemonState &m_state;
    QWidget *m_content;
    Notice *m_notice;
    QStackedLayout *m_stack;
    std::function<void()> m_onPressed;
    bool m_isActive = false;
};

} // namespace commonwatt
