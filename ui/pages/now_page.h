// What Commonwatt does right now, on what, and what it has earned. Costs nothing while it is
// hidden.
#pragma once

#include "ui/models/daemon_state.h"
#include "ui/pages/device_card.h"

#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <map>

namespace commonwatt {

class NowPage : public QWidget {
    Q_OBJECT

public:
    // The state must outlive it.
    explicit NowPage(DaemonState &state, QWidget *parent = nullptr);

Q_SIGNALS:
    void joinWanted();
    void startWanted(); // of the daemon

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showAll();
    void showHead(const DaemonStatus *status);
    void showDevices(const DaemonStatus *status);
    void showTotals(const DaemonStatus *status);
    void onEvent(const std::string &type, const json::object &told);
    void applyLook();

    DaemonState &m_state;
    QTimer m_ask; // while it is shown and something runs
    bool m_isShown = false;
    QLabel *m_icon;
    QLabel *m_word;
    QLabel *m_sentence;
    QLabel *m_next;
    QPushButton *m_action;
    Figure *m_credits;
    Figure *m_tokens;
    Figure *m_tasks;
    QLabel *m_problems;
    QVBoxLayout *m_cards;
    std::map<std::string, DeviceCard *> m_byDevice;
    std::map<std::string, DeviceCard *> m_byHardware;
};

} // namespace commonwatt
