// The tasks that were computed, as a part of the page History. In the GUI's thread.
#pragma once

#include "ui/pages/section.h"
#include "ui/pages/task_section.h"

namespace commonwatt {

class TaskHistory final : public Section {
    Q_OBJECT

public:
    explicit TaskHistory(DaemonState &state, QWidget *parent = nullptr);

    void update(const DaemonStatus &status) override;

protected:
    void begin() override;
    void end() override;

private:
    void showTable();

    TaskTable m_table;
    TaskSection *m_tasks;
    Totals m_totals; // as of the last status
};

} // namespace commonwatt
