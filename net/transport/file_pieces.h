// Inside net/transport: a file opened for sending in pieces.
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

namespace commonwatt {

// All functions block for as long as the disk does: EventLoop::Impl::runBlocking.
class FilePieces {
public:
    // NotFound: no such file, or not a regular one.
    [[nodiscard]] static Result<std::shared_ptr<FilePieces>>
    open(const std::filesystem::path &path);

    [[nodiscard]] std::uint64_t size() const { return m_size; }
    // Made of size and time of modification, without quotes.
    [[nodiscard]] const std::string &entityTag() const { return m_entityTag; }

    [[nodiscard]] Status seek(std::uint64_t offset);
    // Exactly `length` bytes; InvalidData when the file ends before: it was cut meanwhile. Uses the
    // memory of `buffer`: new memory for each piece would be cleared by the system every time.
    [[nodiscard]] Result<std::string> read(std::size_t length, std::string buffer);

private:
    std::ifstream m_file;
    std::uint64_t m_size = 0;
    std::string m_entityTag;
};

} // namespace commonwatt
