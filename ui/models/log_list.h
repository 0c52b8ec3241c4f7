// The daemon's log as rows, the oldest first, bounded; and a choice of them. In the GUI's thread.
#pragma once

#include "net/control/control_types.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

#include <deque>
#include <vector>

namespace commonwatt {

class LogList final : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr std::size_t mostLines = 5000; // the oldest go

    enum Role { LevelRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void clear();
    void append(const std::vector<LogLine> &lines);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    // What is shown is one line: moment, level and message.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        int level;
        QString text;
    };
    std::deque<Row> m_rows;
};

// Levels from debug, 0, to error, 3. One that is not known counts as an error, so that it is seen.
[[nodiscard]] int logLevel(const std::string &name);

class LogFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setLeast(int level);
    void setText(const QString &text); // in any case of letters; empty: every line

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    int m_least = 0;
    QString m_text;
};

} // namespace commonwatt
