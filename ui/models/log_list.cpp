#include "ui/models/log_list.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace commonwatt {

namespace {

// Not the locale's: columns line up, and others can read it.
QString lineText(const LogLine &line) {
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(line.time.time_since_epoch().count());
    return QStringLiteral("%1  %2  %3")
        .arg(time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")),
             QString::fromStdString(line.level).leftJustified(7),
             QString::fromStdString(line.message).simplified());
}

} // namespace

int logLevel(const std::string &name) {
    constexpr std::array<std::string_view, 4> names{"debug", "info", "warning", "error"};
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? 3 : static_cast<int>(found - names.begin());
}

void LogList::clear() {
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void LogList::append(const std::vector<LogLine> &lines) {
    const std::size_t count = std::min(lines.size(), mostLines);
    if (count == 0)
        return;
    if (const std::size_t all = m_rows.size() + count; all > mostLines) {
        const auto gone = static_cast<std::ptrdiff_t>(std::min(all - mostLines, m_rows.size()));
        if (gone > 0) {
            beginRemoveRows({}, 0, static_cast<int>(gone) - 1);
            m_rows.erase(m_rows.begin(), m_rows.begin() + gone);
            endRemoveRows();
        }
    }
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(count) - 1);
    for (const LogLine &line : std::span(lines).last(count))
        m_rows.push_back({logLevel(line.level), lineText(line)});
    endInsertRows();
}

int LogList::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant LogList::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return row.text;
    return role == LevelRole ? QVariant(row.level) : QVariant();
}

void LogFilter::setLeast(int level) {
    m_least = level;
    invalidateRowsFilter();
}

void LogFilter::setText(const QString &text) {
    m_text = text.trimmed();
    invalidateRowsFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const {
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return index.data(LogList::LevelRole).toInt() >= m_least &&
           (m_text.isEmpty() ||
            index.data(Qt::DisplayRole).toString().contains(m_text, Qt::CaseInsensitive));
}

} // namespace commonwatt
