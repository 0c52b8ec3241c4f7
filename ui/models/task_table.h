// Tasks, newest first, as rows of a table that are fetched from the daemon as they are looked at;
// it does the searching as well. Belongs to the GUI's thread.
#pragma once

#include "net/control/history_types.h"
#include "ui/link/daemon_link.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QTimer>

#include <deque>
#include <map>

namespace commonwatt {

// What a task's credit is at, in a word.
[[nodiscard]] QString taskStateWord(const std::string &state);
// "3 to 17": the blocks that were computed, counted from 1, and what belongs to them.
[[nodiscard]] QString blocksText(const StageSpan &span);

class TaskTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Model, Blocks, Device, Tokens, Took, Credits, State, columns };
    struct Filter {
        std::string search; // empty: all
        std::string state;  // "pending", "credited", "none"; empty: all
        bool operator==(const Filter &) const = default;
    };
    static constexpr int pageSize = 500;

    // The link must outlive it.
    explicit TaskTable(DaemonLink &link, QLocale locale = {}, QObject *parent = nullptr);

    // Asks for the newest ones. What is there stays until they have come.
    void setFilter(const Filter &filter);
    void reload();
    // Asks for what is new at once, or for everything if there is nothing yet.
    void refresh();
    // Asks for what is new, soon: as often as one likes. Rows that are there keep their places.
    void heedNew();
    // Nothing more is asked for by itself.
    void rest() { m_soon.stop(); }
    // Names for people; otherwise devices go by their ids.
    void setDeviceNames(std::map<std::string, QString> names);

    [[nodiscard]] const Filter &filter() const { return m_filter; }
    // How many match, fetched or not; nothing before the first answer.
    [[nodiscard]] std::optional<std::uint64_t> total() const { return m_total; }
    [[nodiscard]] const TaskRecord &at(int row) const {
        return m_tasks[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] QString deviceName(const std::string &device) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    // Something was answered.
    void loaded();
    void failed(const QString &problem);

private:
    enum class Place { All, Top, Bottom };
    void ask(Place place);
    void take(Place place, TaskPage page);
    void takeAtTop(std::vector<TaskRecord> tasks);
    [[nodiscard]] QString text(const TaskRecord &task, int column) const;

    DaemonLink &m_link;
    QLocale m_locale;
    Filter m_filter;
    std::deque<TaskRecord> m_tasks; // grows at both ends
    std::optional<std::uint64_t> m_total;
    std::map<std::string, QString> m_names;
    QTimer m_soon;
    std::uint64_t m_question = 0; // answers to those of before it are of another filter
    bool m_isAskingMore = false;
    bool m_isAtEnd = true;
};

} // namespace commonwatt
