// The devices of this machine: what each is, whether it is lent and why not, what it is limited to,
// and how fast it is. In the GUI's thread.
#pragma once

#include "ui/pages/bench_panel.h"
#include "ui/pages/hardware_card.h"
#include "ui/pages/page.h"

#include <QTimer>

#include <optional>

namespace commonwatt {

class HardwarePage : public Page {
    Q_OBJECT

public:
    // The state must outlive it.
    explicit HardwarePage(DaemonState &state, QWidget *parent = nullptr);

protected:
    void update(const DaemonStatus &status) override;
    void begin() override;
    void end() override;

private:
    void load();
    void askDevices();
    void askSettings();
    void askModels();
    void searchAgain();
    void take(const json::object &inventory);
    [[nodiscard]] bool hasFound() const; // something to be shown
    void showDevices();
    void showProblems();
    void makeCards();
    void lend(const Hardware &hardware, bool isLent);

    struct CardOf {
        std::string hardware; // Hardware::id()
        HardwareCard *card = nullptr;
    };

    std::optional<Inventory> m_inventory;                 // nothing: not told yet
    std::optional<std::vector<SettingStatus>> m_settings; // the same
    int m_asked = 0; // for the settings; answers to questions of before a wish are left
    QTimer m_soon;   // asks for the settings anew, shortly after the daemon has told of something
    std::vector<DeviceStatus> m_lent;
    std::vector<CardOf> m_cards;
    QPushButton *m_search;
    Text *m_told; // what was refused
    QVBoxLayout *m_problemRows;
    QVBoxLayout *m_cardRows;
    BenchPanel *m_bench;
};

} // namespace commonwatt
