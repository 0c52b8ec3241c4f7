// Aligned columns for the terminal.
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace commonwatt {

// Columns are as wide as their widest cell, counted in characters; two blanks between them, none
// at a line's end.
class TextTable {
public:
    explicit TextTable(std::vector<std::string> header);

    // As many cells as the header has. Line breaks and control characters become blanks.
    void add(std::vector<std::string> row);

    // The header and the rows, or `whenEmpty` on a line if there are none and it is not empty.
    void print(std::ostream &out, std::string_view whenEmpty) const;
    [[nodiscard]] std::string text() const;

private:
    std::vector<std::vector<std::string>> m_rows; // the header first
};

} // namespace commonwatt
