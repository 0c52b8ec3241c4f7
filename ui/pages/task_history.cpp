#include "ui/pages/task_history.h"

#include "ui/controls/export_button.h"
#include "ui/models/device_names.h"
#include "ui/models/earnings_export.h"

#include <QVBoxLayout>

#include <utility>

namespace commonwatt {

TaskHistory::TaskHistory(DaemonState &state, QWidget *parent)
    : Section(state, tr("Tasks"), parent)
    , m_table(state.link())
    , m_tasks(new TaskSection(m_table)) {
    auto *const layout = static_cast<QVBoxLayout *>(content()->layout());
    layout->addWidget(m_tasks, 1);
    layout->addWidget(
        new ExportButton(state.link(), {{tr("All tasks"), tr("commonwatt tasks", "name of a file"),
                                         [] { return allTasks(); }}}),
        0, Qt::AlignLeading);
    connect(&m_table, &TaskTable::loaded, this, &TaskHistory::showTable);
    connect(&m_table, &TaskTable::failed, this, [this](const QString &problem) {
        m_tasks->showProblem(problem);
        showContent();
    });
    connect(&link(), &DaemonLink::eventCame, this,
            [this](const std::string &type, const json::object &) {
                if (type == "task" && isActive())
                    m_table.heedNew();
            });
}

void TaskHistory::begin() {
    state().want("task");
    if (!m_table.total())
        showLoading();
    m_table.refresh();
}

void TaskHistory::end() {
    state().unwant("task");
    m_table.rest();
}

void TaskHistory::update(const DaemonStatus &status) {
    m_table.setDeviceNames(deviceNames(status));
    // Credits that were booked make no event of their own.
    if (std::exchange(m_totals, status.totals) != status.totals)
        m_table.heedNew();
}

void TaskHistory::showTable() {
    if (m_table.total() == 0U && m_table.filter() == TaskTable::Filter())
        return showNotice({tr("No tasks yet."),
                           tr("Every task that this machine computes will be listed here, with "
                              "what it earned."),
                           {}});
    showContent();
}

} // namespace commonwatt
