#include "core/base/text_table.h"

#include <algorithm>
#include <ostream>
#include <sstream>

namespace commonwatt {

namespace {

// Characters of UTF-8 text: every byte but the continuing ones.
std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

} // namespace

TextTable::TextTable(std::vector<std::string> header) {
    m_rows.push_back(std::move(header));
}

void TextTable::add(std::vector<std::string> row) {
    for (std::string &cell : row)
        std::ranges::replace_if(
            cell, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
    row.resize(m_rows.front().size());
    m_rows.push_back(std::move(row));
}

void TextTable::print(std::ostream &out, std::string_view whenEmpty) const {
    if (m_rows.size() == 1 && !whenEmpty.empty()) {
        out << whenEmpty << '\n';
        return;
    }
    std::vector<std::size_t> widths(m_rows.front().size());
    for (const auto &row : m_rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], characters(row[i]));
    for (const auto &row : m_rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            line += row[i];
            line.append(widths[i] - characters(row[i]) + 2, ' ');
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out << line << '\n';
    }
}

std::string TextTable::text() const {
    std::ostringstream stream;
    print(stream, "");
    return stream.str();
}

} // namespace commonwatt
