// The table of tasks with its search, and the details of the one that is picked. In the GUI's
// thread.
#pragma once

#include "ui/look/text.h"
#include "ui/models/task_table.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableView>

namespace commonwatt {

class TaskSection : public QWidget {
    Q_OBJECT

public:
    // The table must outlive it.
    explicit TaskSection(TaskTable &table, QWidget *parent = nullptr);

    // Says above the table what went wrong; empty: nothing.
    void showProblem(const QString &problem);

private:
    void filter();
    void showCount();
    void showDetails();
    void scrollToCurrent();

    TaskTable &m_table;
    QLineEdit *m_search;
    QComboBox *m_state;
    QTimer m_typed;
    Text *m_count;
    Text *m_problem;
    QTableView *m_view;
    Text *m_details;
};

// Makes a view of many rows quick: all of one height, and nothing is measured over all of them.
// `samples`: for each column the widest text that is to be seen whole.
void setUpLongTable(QTableView &view, const QStringList &samples);

} // namespace commonwatt
