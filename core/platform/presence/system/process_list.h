// Which of the programs that the owner has listed are running.
#pragma once

#include "core/base/error.h"

#include <filesystem>
#include <string>
#include <vector>

namespace commonwatt {

// The names, each once and in order, of running programs that match any of `globs`
// (core/base/glob.h): 64 at most, of at most 256 bytes of well-formed UTF-8 each. A program has
// three: its file's, the one it was called by (so that "game.exe" under Wine has its own), and the
// one the kernel shows, cut at 15 bytes; the first that matches is told. Of other users' programs
// the first may be hidden, and with the proc(5) option hidepid they all are. Takes milliseconds.
// `proc` is the folder of proc(5). Unavailable: it cannot be read; Unsupported: not on this system.
[[nodiscard]] Result<std::vector<std::string>>
runningPrograms(const std::vector<std::string> &globs, const std::filesystem::path &proc = "/proc");

} // namespace commonwatt
