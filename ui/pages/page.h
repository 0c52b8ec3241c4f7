// What all pages of the window have in common: each asks the daemon only while it is shown, and
// says so where there is nothing to show. In the GUI's thread.
#pragma once

#include "ui/models/daemon_state.h"
#include "ui/pages/notice.h"

#include <QStackedLayout>

#include <functional>

namespace commonwatt {

class Page : public QWidget {
    Q_OBJECT

public:
    // The state must outlive it. `title` is the page's heading, and its name for screen readers.
    Page(DaemonState &state, const QString &title, QWidget *parent);

    [[nodiscard]] QString title() const { return accessibleName(); }

Q_SIGNALS:
    void joinWanted();
    void nowWanted();   // the page Now
    void startWanted(); // of the daemon

protected:
    // The daemon is there and the page is seen: called when that begins, and when the status
    // changes while it lasts.
    virtual void update(const DaemonStatus &status) = 0;
    // That begins: ask for what the page needs, want() events, start timers.
    virtual void begin() {}
    // That ends, for whatever reason: unwant() events, stop timers. What is shown may stay.
    virtual void end() {}

    [[nodiscard]] DaemonState &state() const { return m_state; }
    [[nodiscard]] DaemonLink &link() const { return m_state.link(); }
    [[nodiscard]] bool isActive() const { return m_isActive; }

    // The page's own widgets, which scroll where there is too little room: put into this one's
    // layout, which has the margins of a page.
    [[nodiscard]] QWidget *content() const { return m_content; }
    void showContent();
    // `onPressed`: what the notice's button does; may be empty where it has none.
    void showNotice(const NoticeText &notice, std::function<void()> onPressed = {});
    void showLoading();

    // A call to the daemon whose failure is shown as a notice with "Try again".
    void fetch(const std::string &method, json::object params,
               std::function<void(const json::object &)> onAnswer, std::function<void()> again,
               std::chrono::milliseconds timeout = std::chrono::seconds(15));

    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void heed(); // what is so now

    DaemonState &m_state;
    QWidget *m_content;
    Notice *m_notice;
    QStackedLayout *m_stack;
    std::function<void()> m_onPressed;
    bool m_isSeen = false;
    bool m_isActive = false;
};

} // namespace commonwatt
