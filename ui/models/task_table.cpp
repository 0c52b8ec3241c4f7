#include "ui/models/task_table.h"

#include "ui/models/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <utility>

namespace commonwatt {

namespace {

constexpr std::chrono::seconds newEvery{1};

class Words {
    Q_DECLARE_TR_FUNCTIONS(TaskTable)
};

QString fromText(const std::string &text) {
    return QString::fromStdString(text);
}

QVariant alignment(int column) {
    if (column == TaskTable::State) // away from the numbers beside it
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    const bool isNumber =
        column == TaskTable::Tokens || column == TaskTable::Took || column == TaskTable::Credits;
    return QVariant::fromValue((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) |
                               Qt::AlignVCenter);
}

} // namespace

QString taskStateWord(const std::string &state) {
    if (state == "pending")
        return Words::tr("Pending");
    if (state == "credited")
        return Words::tr("Credited");
    if (state == "verified")
        return Words::tr("Verified");
    if (state == "held")
        return Words::tr("Held back");
    if (state == "none")
        return Words::tr("No credit");
    return fromText(state); // of a newer daemon
}

QString blocksText(const StageSpan &span) {
    if (span.blocks() == 0)
        return QString();
    if (span.blocks() == 1)
        return format::count(span.end);
    //: The first and the last of some blocks
    return Words::tr("%1 to %2").arg(format::count(span.begin + 1), format::count(span.end));
}

TaskTable::TaskTable(DaemonLink &link, QLocale locale, QObject *parent)
    : QAbstractTableModel(parent)
    , m_link(link)
    , m_locale(std::move(locale)) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(newEvery);
    connect(&m_soon, &QTimer::timeout, this, [this] { ask(Place::Top); });
}

void TaskTable::setFilter(const Filter &filter) {
    if (filter == m_filter)
        return;
    m_filter = filter;
    reload();
}

void TaskTable::reload() {
    ++m_question;
    m_isAskingMore = false;
    m_soon.stop();
    ask(Place::All);
}

void TaskTable::refresh() {
    if (m_tasks.empty())
        reload();
    else
        ask(Place::Top);
}

void TaskTable::heedNew() {
    if (!m_soon.isActive())
        m_soon.start();
}

void TaskTable::setDeviceNames(std::map<std::string, QString> names) {
    if (names == m_names)
        return;
    m_names = std::move(names);
    if (!m_tasks.empty())
        Q_EMIT dataChanged(index(0, Device), index(rowCount() - 1, Device));
}

QString TaskTable::deviceName(const std::string &device) const {
    const auto name = m_names.find(device);
    return name == m_names.end() ? fromText(device) : name->second;
}

void TaskTable::ask(Place place) {
    json::object params{{"limit", pageSize}};
    if (!m_filter.search.empty())
        params["search"] = m_filter.search;
    if (!m_filter.state.empty())
        params["state"] = m_filter.state;
    if (place == Place::Bottom && !m_tasks.empty())
        params["before"] = m_tasks.back().id;
    m_link.call("tasks", std::move(params), this,
                [this, place, question = m_question](const Result<json::object> &answer) {
                    if (question != m_question)
                        return;
                    if (place == Place::Bottom)
                        m_isAskingMore = false;
                    const Result<TaskPage> page =
                        answer ? taskPageFromJson(*answer)
                               : Result<TaskPage>(std::unexpected(answer.error()));
                    if (page)
                        take(place, *page);
                    else
                        Q_EMIT failed(fromText(page.error().describe()));
                });
}

void TaskTable::take(Place place, TaskPage page) {
    const bool isFull = page.tasks.size() == pageSize;
    const auto count = static_cast<int>(page.tasks.size());
    switch (place) {
    case Place::All:
        beginResetModel();
        m_tasks.assign(std::make_move_iterator(page.tasks.begin()),
                       std::make_move_iterator(page.tasks.end()));
        m_isAtEnd = !isFull;
        m_total = page.total;
        endResetModel();
        break;
    case Place::Bottom:
        m_isAtEnd = !isFull;
        // Of how many there are is told by the newest page.
        if (count > 0) {
            beginInsertRows({}, rowCount(), rowCount() + count - 1);
            m_tasks.insert(m_tasks.end(), std::make_move_iterator(page.tasks.begin()),
                           std::make_move_iterator(page.tasks.end()));
            endInsertRows();
        }
        break;
    case Place::Top:
        m_total = page.total;
        takeAtTop(std::move(page.tasks));
        break;
    }
    Q_EMIT loaded();
}

// New ones go before the others; of those that are there, credits may have been booked.
void TaskTable::takeAtTop(std::vector<TaskRecord> tasks) {
    if (m_tasks.empty() || tasks.empty() || tasks.back().id > m_tasks.front().id) {
        // None of them is known, and some between them and the known ones may be missing. What is
        // being asked for would go on where the known ones ended.
        ++m_question;
        m_isAskingMore = false;
        beginResetModel();
        m_isAtEnd = tasks.size() < pageSize;
        m_tasks.assign(std::make_move_iterator(tasks.begin()),
                       std::make_move_iterator(tasks.end()));
        endResetModel();
        return;
    }
    const auto known = std::ranges::partition_point(
        tasks, [&](const TaskRecord &task) { return task.id > m_tasks.front().id; });
    const auto count = static_cast<int>(known - tasks.begin());
    // Those that the filter leaves out now, as they were booked, go.
    const std::int64_t oldest =
        tasks.size() < pageSize ? std::numeric_limits<std::int64_t>::min() : tasks.back().id;
    for (std::size_t row = 0; row < m_tasks.size() && m_tasks[row].id >= oldest;) {
        const auto same = std::ranges::lower_bound(known, tasks.end(), m_tasks[row].id,
                                                   std::ranges::greater(), &TaskRecord::id);
        const int at = static_cast<int>(row);
        if (same == tasks.end() || same->id != m_tasks[row].id) {
            beginRemoveRows({}, at, at);
            m_tasks.erase(m_tasks.begin() + at);
            endRemoveRows();
            continue;
        }
        if (*same != m_tasks[row]) {
            m_tasks[row] = std::move(*same);
            Q_EMIT dataChanged(index(at, 0), index(at, columns - 1));
        }
        ++row;
    }
    if (count > 0) {
        beginInsertRows({}, 0, count - 1);
        m_tasks.insert(m_tasks.begin(), std::make_move_iterator(tasks.begin()),
                       std::make_move_iterator(known));
        endInsertRows();
    }
}

int TaskTable::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_tasks.size());
}

int TaskTable::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : columns;
}

QVariant TaskTable::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(at(index.row()), index.column());
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    default:
        return {};
    }
}

QString TaskTable::text(const TaskRecord &task, int column) const {
    switch (column) {
    case When:
        return format::dateTime(task.began, m_locale);
    case Model:
        return fromText(task.model);
    case Blocks:
        return blocksText(task.span);
    case Device:
        return deviceName(task.device);
    case Tokens:
        return format::count(task.tokens, m_locale);
    case Took:
        return format::duration(task.duration, m_locale);
    case Credits:
        return task.credits ? format::credits(*task.credits, m_locale) : QStringLiteral("–");
    case State:
        return taskStateWord(task.state);
    default:
        return {};
    }
}

QVariant TaskTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Model:
        return tr("Model");
    case Blocks:
        return tr("Blocks");
    case Device:
        return tr("Device");
    case Tokens:
        return tr("Tokens");
    case Took:
        return tr("Took");
    case Credits:
        return tr("Credits");
    case State:
        return tr("State");
    default:
        return {};
    }
}

bool TaskTable::canFetchMore(const QModelIndex &parent) const {
    return !parent.isValid() && !m_isAtEnd && !m_isAskingMore;
}

void TaskTable::fetchMore(const QModelIndex &parent) {
    if (!canFetchMore(parent))
        return;
    m_isAskingMore = true;
    ask(Place::Bottom);
}

} // namespace commonwatt
