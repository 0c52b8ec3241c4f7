// Failures, newest first, as rows of a table, and what the owner can do about each. Belongs to the
// GUI's thread.
#pragma once

#include "net/control/history_types.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <map>
#include <vector>

namespace commonwatt {

// What it means and what helps, in sentences for the owner.
[[nodiscard]] QString whatToDo(const FailureRecord &failure);

class FailureTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Device, Model, What, columns };
    explicit FailureTable(QLocale locale = {}, QObject *parent = nullptr);

    void clear();
    // Older ones than all that are there; or, at the top, newer ones.
    void append(const std::vector<FailureRecord> &older);
    void prepend(const std::vector<FailureRecord> &newer);
    // Names for people; otherwise devices go by their ids.
    void setNames(std::map<std::string, QString> names);
    // Only those with that text in one of their columns are rows. Empty: all.
    void search(const QString &text);

    // All that are there, and those that are rows.
    [[nodiscard]] const std::vector<FailureRecord> &failures() const { return m_failures; }
    [[nodiscard]] const FailureRecord &at(int row) const {
        return m_failures[m_rows[static_cast<std::size_t>(row)]];
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const FailureRecord &failure, int column) const;
    [[nodiscard]] QString searchText(const FailureRecord &failure) const;
    void find(); // fills m_rows

    QLocale m_locale;
    std::vector<FailureRecord> m_failures;
    std::vector<QString> m_texts;    // for searching, made once: dates take long
    std::vector<std::size_t> m_rows; // of m_failures
    std::map<std::string, QString> m_names;
    QString m_wanted;
};

} // namespace commonwatt
