// What Commonwatt does right now, on what, and what it has earned. Costs nothing while it is
// hidden.
#pragma once

#include "ui/pages/device_card.h"
#include "ui/pages/page.h"

#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <map>

namespace commonwatt {

class NowPage : public Page {
    Q_OBJECT

public:
    // The state must outlive it.
    explicit NowPage(DaemonState &state, QWidget *parent = nullptr);

protected:
    void update(const DaemonStatus &status) override;
    void begin() override;
    void end() override;

private:
    void showHead(const DaemonStatus &status);
    void showDevices(const DaemonStatus &status);
    void showActions(const DaemonStatus &status, Activity activity);
    void showEarnings(const DaemonStatus &status);
    void call(const std::string &method, json::object params = {});
    void onEvent(const std::string &type, const json::object &told);

    QTimer m_ask; // while it is shown and something runs
    QLabel *m_icon;
    Text *m_word;
    Text *m_sentence;
    Text *m_next;
    QPushButton *m_snooze;
    QPushButton *m_resume;
    QPushButton *m_boost;
    QPushButton *m_action;
    Figure *m_credits; // today's
    Figure *m_cost;
    Figure *m_energy;
    Text *m_totals;  // since the first start
    Text *m_refused; // what the daemon said to the last press of a button
    Text *m_problems;
    QVBoxLayout *m_cards;
    std::map<std::string, DeviceCard *> m_byDevice;
    std::map<std::string, DeviceCard *> m_byHardware;
};

} // namespace commonwatt
