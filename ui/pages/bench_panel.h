// Measuring a device: which one, how thoroughly, how far it is, and what it found. In the GUI's
// thread.
#pragma once

#include "core/types/hardware.h"
#include "ui/models/bench_run.h"
#include "ui/pages/bench_results_view.h"

#include <QComboBox>
#include <QProgressBar>
#include <QPushButton>

#include <optional>

namespace commonwatt {

class BenchPanel : public QWidget {
    Q_OBJECT

public:
    // The state must outlive it.
    explicit BenchPanel(DaemonState &state, QWidget *parent = nullptr);

    // It is seen, and no longer.
    void begin();
    void end();

    struct Choice {
        QString name;
        std::string device; // "cuda:0"
        std::string hardware;
        Bytes lent; // that models may have
        bool operator==(const Choice &) const = default;
    };
    // What can be measured.
    void setDevices(std::vector<Choice> choices);
    void setModels(ModelsStatus models);

private:
    void ask();
    void forget(); // what is known of the device that was chosen
    void take(const std::string &device, const Result<json::object> &answer);
    void showRun();
    void showResults();
    void pressed();
    [[nodiscard]] const Choice *chosen() const;
    [[nodiscard]] QString nameOf(const std::string &device) const;

    DaemonState &m_state;
    BenchRun m_run;
    std::vector<Choice> m_choices;
    ModelsStatus m_models;
    // Of the chosen device; nothing: not told yet.
    std::optional<std::vector<BenchReport>> m_reports;
    QString m_unread; // why they could not be read
    bool m_isSeen = false;

    QComboBox *m_device;
    QComboBox *m_profile;
    QPushButton *m_measure;
    Text *m_step;
    QProgressBar *m_progress;
    Text *m_found; // while it runs
    Text *m_problem;
    Text *m_empty;
    BenchResultsView *m_results;
};

} // namespace commonwatt
