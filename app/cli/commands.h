// The commands of commonwattctl: each a call of the daemon and what is printed of its answer.
#pragma once

#include "app/cli/what_if.h"
#include "core/base/error.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace commonwatt {

// The program's exit codes; 0 is success, 2 wrong usage.
enum class CliExit : int {
    Success = 0,
    Failed = 1,     // the daemon refused or could not; it says why
    NoDaemon = 3,   // none runs for this data folder
    Connection = 4, // the daemon does not answer, or went away
};

enum class Output { Text, Json };
enum class Follow { No, Yes };
enum class Refresh { No, Yes };
enum class Bench { Run, Cancel, List };

// One invocation, as its options say.
struct Invocation {
    std::filesystem::path data;
    std::string command; // "status", "cache list", …
    Output output = Output::Text;
    Follow follow = Follow::No;    // status --watch, log --follow, watch without --once
    Refresh refresh = Refresh::No; // devices
    std::string argument;          // link, size, key
    std::string value;
    std::optional<std::string> duration; // pause --for, boost --for
    std::string device;                  // pause, resume
    std::string until;                   // pause: "tomorrow", "game"
    Situation situation;                 // policy test
    std::uint64_t count = 20;
    std::string profile = "quick"; // bench
    Bench bench = Bench::Run;
};

// Prints to standard output, complaints to standard error.
[[nodiscard]] CliExit runCommand(const Invocation &invocation);

} // namespace commonwatt
