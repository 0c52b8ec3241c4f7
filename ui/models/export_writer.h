// A table that leaves the program as a file: CSV (RFC 4180, UTF-8, a header line) or JSON (a list
// of objects). Numbers and times are written the same in every language. The file appears whole or
// not at all. Belongs to one thread.
#pragma once

#include "core/base/duration.h"
#include "core/base/error.h"

#include <QByteArray>
#include <QSaveFile>
#include <QString>

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace commonwatt {

enum class ExportFormat { Csv, Json };

// monostate: not known. It is an empty cell, or null.
using ExportCell = std::variant<std::monostate, std::string, std::int64_t, double>;
using ExportRow = std::vector<ExportCell>;

// "2026-11-28T14:02:05.250Z"
[[nodiscard]] std::string exportTime(WallTime time);

class ExportWriter {
public:
    // `columns`: names for programs, never translated. Each row has as many cells.
    ExportWriter(ExportFormat format, std::vector<std::string> columns);

    // A file of that name stays as it is until finish().
    [[nodiscard]] Status open(const QString &path);
    [[nodiscard]] Status add(const std::vector<ExportRow> &rows);
    // Without it, nothing of what was written remains.
    [[nodiscard]] Status finish();

private:
    void appendCsv(QByteArray &bytes, const ExportRow &row) const;
    void appendJson(QByteArray &bytes, const ExportRow &row);
    [[nodiscard]] Status write(const QByteArray &bytes);

    ExportFormat m_format;
    std::vector<std::string> m_columns;
    QSaveFile m_file;
    bool m_isFirst = true;
};

} // namespace commonwatt
