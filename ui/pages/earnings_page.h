// What was earned, and what it cost: figures, a chart, every task, and how a credit comes about.
#pragma once

#include "ui/controls/export_button.h"
#include "ui/pages/credit_explanation.h"
#include "ui/pages/earnings_chart.h"
#include "ui/pages/figure.h"
#include "ui/pages/page.h"
#include "ui/pages/task_section.h"

namespace commonwatt {

class EarningsPage : public Page {
    Q_OBJECT

public:
    // The state must outlive it.
    explicit EarningsPage(DaemonState &state, QWidget *parent = nullptr);

protected:
    void update(const DaemonStatus &status) override;
    void begin() override;
    void end() override;

private:
    void ask();
    void take(const json::object &answer);
    void takeTasks();
    void showAll();     // or that there is nothing yet
    void showFigures(); // and the chart
    void showPicked();

    TaskTable m_table;
    QTimer m_soon; // asks again; while something was told that makes the answer old
    std::optional<EarningsReport> m_report;
    EarningsChartData m_data;
    std::map<std::string, QString> m_names; // of devices
    Totals m_totals;
    QComboBox *m_period;
    QComboBox *m_split;
    Text *m_told;
    Figure *m_credits;
    Figure *m_pending;
    Figure *m_cost;
    Figure *m_energy;
    EarningsChart *m_chart;
    Text *m_picked;
    TaskSection *m_tasks;
    CreditExplanation *m_explanation;
};

} // namespace commonwatt
