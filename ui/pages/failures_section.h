// Failures with what can be done about each. In the GUI's thread.
#pragma once

#include "ui/models/failure_table.h"
#include "ui/pages/section.h"

#include <QLineEdit>
#include <QTableView>

namespace commonwatt {

class FailuresSection final : public Section {
    Q_OBJECT

public:
    explicit FailuresSection(DaemonState &state, QWidget *parent = nullptr);

    void update(const DaemonStatus &status) override;

protected:
    void begin() override;

private:
    void readNewest(); // of which some may be known
    void readOlder();
    void readOn(); // after a page: what is missing, news first
    void ask(json::object params, std::function<void(const std::vector<FailureRecord> &)> take);
    void showTable();
    void showSelected();
    void search();
    // Runs it, and chooses again what was chosen before.
    void keepSelected(const std::function<void()> &change);

    FailureTable m_table;
    std::map<std::string, QString> m_names; // of devices
    QLineEdit *m_search;
    QTableView *m_view;
    Text *m_message;
    Text *m_help;
    std::uint64_t m_failures = 0; // as of the last status
    bool m_isAsked = false;       // and not answered yet
    bool m_isStale = false;       // there is news since that was asked
    bool m_isComplete = false;    // there are no older ones
};

} // namespace commonwatt
