#include "ui/models/export_writer.h"

#include <QCoreApplication>
#include <QDateTime>

#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

#include <utility>

namespace commonwatt {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(ExportWriter)
};

// Spreadsheets take text that begins so for a formula, and what it does is up to whoever wrote it:
// names of models come from elsewhere. An apostrophe makes it text to them (OWASP, "CSV
// Injection").
bool isTakenForAFormula(const std::string &text) {
    return !text.empty() && std::string_view("=+-@\t\r").contains(text.front());
}

QByteArray csvText(const std::string &text) {
    QByteArray bytes = QByteArray::fromStdString(isTakenForAFormula(text) ? '\'' + text : text);
    if (!bytes.contains(',') && !bytes.contains('"') && !bytes.contains('\n') &&
        !bytes.contains('\r'))
        return bytes;
    bytes.replace("\"", "\"\"");
    return '"' + bytes + '"';
}

QByteArray number(double value) {
    return QByteArray::number(value, 'f', QLocale::FloatingPointShortest);
}

} // namespace

std::string exportTime(WallTime time) {
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODateWithMs)
        .toStdString();
}

ExportWriter::ExportWriter(ExportFormat format, std::vector<std::string> columns)
    : m_format(format)
    , m_columns(std::move(columns)) {
}

Status ExportWriter::open(const QString &path) {
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Unavailable, Text::tr("The file %1 could not be made: %2")
                                                .arg(path, m_file.errorString())
                                                .toStdString());
    QByteArray bytes;
    if (m_format == ExportFormat::Json)
        bytes = "[";
    else
        appendCsv(bytes, ExportRow(m_columns.begin(), m_columns.end()));
    return write(bytes);
}

Status ExportWriter::add(const std::vector<ExportRow> &rows) {
    QByteArray bytes;
    for (const ExportRow &row : rows) {
        if (m_format == ExportFormat::Json)
            appendJson(bytes, row);
        else
            appendCsv(bytes, row);
    }
    return write(bytes);
}

Status ExportWriter::finish() {
    if (m_format == ExportFormat::Json)
        CW_TRY(write("\n]\n"));
    if (!m_file.commit())
        return fail(ErrorCode::Unavailable, Text::tr("The file %1 could not be written: %2")
                                                .arg(m_file.fileName(), m_file.errorString())
                                                .toStdString());
    return {};
}

Status ExportWriter::write(const QByteArray &bytes) {
    if (m_file.write(bytes) == bytes.size())
        return {};
    return fail(ErrorCode::ResourceExhausted, Text::tr("The file %1 could not be written: %2")
                                                  .arg(m_file.fileName(), m_file.errorString())
                                                  .toStdString());
}

void ExportWriter::appendCsv(QByteArray &bytes, const ExportRow &row) const {
    const char *separator = "";
    for (const ExportCell &cell : row) {
        bytes += std::exchange(separator, ",");
        if (const auto *const text = std::get_if<std::string>(&cell))
            bytes += csvText(*text);
        else if (const auto *const whole = std::get_if<std::int64_t>(&cell))
            bytes += QByteArray::number(static_cast<qlonglong>(*whole));
        else if (const auto *const real = std::get_if<double>(&cell))
            bytes += number(*real);
    }
    bytes += "\r\n";
}

void ExportWriter::appendJson(QByteArray &bytes, const ExportRow &row) {
    bytes += std::exchange(m_isFirst, false) ? "\n" : ",\n";
    const char *separator = "{";
    for (std::size_t i = 0; i < row.size(); ++i) {
        bytes += std::exchange(separator, ",");
        bytes +=
            QByteArray::fromStdString(boost::json::serialize(boost::json::value(m_columns.at(i)))) +
            ':';
        if (const auto *const text = std::get_if<std::string>(&row[i]))
            bytes += QByteArray::fromStdString(boost::json::serialize(boost::json::value(*text)));
        else if (const auto *const whole = std::get_if<std::int64_t>(&row[i]))
            bytes += QByteArray::number(static_cast<qlonglong>(*whole));
        else if (const auto *const real = std::get_if<double>(&row[i]))
            bytes += number(*real);
        else
            bytes += "null";
    }
    bytes += '}';
}

} // namespace commonwatt
