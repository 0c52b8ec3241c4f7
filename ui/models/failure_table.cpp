#include "ui/models/failure_table.h"

#include "ui/models/format.h"

#include <QCoreApplication>

namespace commonwatt {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Failure)
};

} // namespace

QString whatToDo(const FailureRecord &failure) {
    switch (failure.code) {
    case ErrorCode::ResourceExhausted:
        return Text::tr(
            "Memory or disk space was used up. Free some, or change what you lend: under Policy "
            "the "
            "device's memory, under Models the space for downloads. It is tried again with less "
            "work.");
    case ErrorCode::Unavailable:
        return Text::tr(
            "The process that computes ended, or the coordinator could not be reached. It is "
            "tried again by itself. If it keeps happening on one device, update that device's "
            "driver, and undo overclocking if there is any; if it happens on all of them, check "
            "the network.");
    case ErrorCode::Timeout:
        return Text::tr(
            "Something took too long. A device that hangs is started anew by itself. If it keeps "
            "happening, update the device's driver, lend it less memory, or check the network.");
    case ErrorCode::InvalidData:
        return Text::tr(
            "A file or an answer was damaged. Damaged downloads are thrown away and fetched again. "
            "If it keeps happening, check the disk and the machine's memory for faults, and tell "
            "the people who run the coordinator.");
    case ErrorCode::Unsupported:
        return Text::tr(
            "This device or this version cannot compute that model. Nothing is lost: it gets "
            "other work. An update of Commonwatt or of the device's driver may help.");
    case ErrorCode::PermissionDenied:
        return Text::tr(
            "The system refused access. See that the user who runs Commonwatt may use the device "
            "(on Linux, the groups “video” and “render”) and may write to the data folder.");
    case ErrorCode::Unauthorized:
        return Text::tr(
            "The coordinator does not accept this machine any more. Ask for a new link to join, "
            "and join again.");
    case ErrorCode::NotFound:
        return Text::tr(
            "The device or a file that was needed is not there any more. If you have taken a "
            "device out, nothing has to be done; otherwise see under Hardware whether it is "
            "found.");
    case ErrorCode::Cancelled:
        return Text::tr("The work was called off, as when you pause or turn the machine off. "
                        "Nothing has to be done.");
    case ErrorCode::InvalidArgument:
    case ErrorCode::AlreadyExists:
        return Text::tr(
            "The coordinator asked for something that cannot be done here. You cannot change that; "
            "it gives the work to others. If it keeps happening, see whether there is an update.");
    case ErrorCode::Internal:
        break;
    }
    return Text::tr("This is a defect of Commonwatt. See whether there is an update; if it still "
                    "happens, please report it with the message above.");
}

FailureTable::FailureTable(QLocale locale, QObject *parent)
    : QAbstractTableModel(parent)
    , m_locale(std::move(locale)) {
}

void FailureTable::clear() {
    beginResetModel();
    m_failures.clear();
    m_texts.clear();
    m_rows.clear();
    endResetModel();
}

void FailureTable::append(const std::vector<FailureRecord> &older) {
    const std::size_t first = m_failures.size();
    m_failures.insert(m_failures.end(), older.begin(), older.end());
    std::vector<std::size_t> found;
    for (std::size_t i = first; i < m_failures.size(); ++i) {
        m_texts.push_back(searchText(m_failures[i]));
        if (m_texts.back().contains(m_wanted, Qt::CaseInsensitive))
            found.push_back(i);
    }
    if (found.empty())
        return;
    const auto row = static_cast<int>(m_rows.size());
    beginInsertRows({}, row, row + static_cast<int>(found.size()) - 1);
    m_rows.insert(m_rows.end(), found.begin(), found.end());
    endInsertRows();
}

void FailureTable::prepend(const std::vector<FailureRecord> &newer) {
    if (newer.empty())
        return;
    beginResetModel();
    m_failures.insert(m_failures.begin(), newer.begin(), newer.end());
    std::vector<QString> texts;
    for (const FailureRecord &failure : newer)
        texts.push_back(searchText(failure));
    m_texts.insert(m_texts.begin(), texts.begin(), texts.end());
    find();
    endResetModel();
}

void FailureTable::setNames(std::map<std::string, QString> names) {
    if (names == m_names)
        return;
    beginResetModel();
    m_names = std::move(names);
    for (std::size_t i = 0; i < m_failures.size(); ++i)
        m_texts[i] = searchText(m_failures[i]);
    find();
    endResetModel();
}

void FailureTable::search(const QString &text) {
    beginResetModel();
    m_wanted = text.trimmed();
    find();
    endResetModel();
}

void FailureTable::find() {
    m_rows.clear();
    for (std::size_t i = 0; i < m_failures.size(); ++i)
        if (m_texts[i].contains(m_wanted, Qt::CaseInsensitive))
            m_rows.push_back(i);
}

int FailureTable::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FailureTable::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : columns;
}

QString FailureTable::text(const FailureRecord &failure, int column) const {
    switch (column) {
    case When:
        return format::dateTime(failure.time, m_locale);
    case Device: {
        const auto known = m_names.find(failure.device);
        return known == m_names.end() ? QString::fromStdString(failure.device) : known->second;
    }
    case Model:
        return QString::fromStdString(failure.model);
    default:
        return QString::fromStdString(failure.message);
    }
}

QString FailureTable::searchText(const FailureRecord &failure) const {
    QStringList texts;
    for (int column = 0; column < columns; ++column)
        texts << text(failure, column);
    return texts.join(u'\n');
}

QVariant FailureTable::data(const QModelIndex &index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const FailureRecord &failure = at(index.row());
    if (role == Qt::DisplayRole)
        return text(failure, index.column());
    if (role == Qt::ToolTipRole && index.column() == What)
        return text(failure, What);
    return {};
}

QVariant FailureTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Device:
        return tr("Device");
    case Model:
        return tr("Model");
    default:
        return tr("What happened");
    }
}

} // namespace commonwatt
