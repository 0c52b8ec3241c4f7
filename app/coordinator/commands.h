// The commands of commonwatt-coordinator besides `serve`. Each does one thing in the data folder,
// also beside a running server, which takes notice by itself. What a command prints to `out` is
// its result, fit for scripts; remarks go to the log.
#pragma once

#include "app/coordinator/data_folder.h"

#include <chrono>
#include <iosfwd>
#include <optional>
#include <string>

namespace commonwatt {

struct InviteOptions {
    std::chrono::milliseconds validity = std::chrono::hours(24);
    std::string host;       // empty: as `serve` announced it
    std::uint16_t port = 0; // 0: likewise
};
// Prints a join link.
[[nodiscard]] Status invite(const DataFolder &folder, const InviteOptions &options,
                            std::ostream &out);

struct KeyCreateOptions {
    std::string name;
    std::uint32_t requestsPerMinute = 0; // 0: no limit
    std::uint64_t tokensPerMinute = 0;   // 0: no limit
};
// Prints the key: the only time that it is to be seen.
[[nodiscard]] Status createKey(const DataFolder &folder, const KeyCreateOptions &options,
                               std::ostream &out);
[[nodiscard]] Status listKeys(const DataFolder &folder, std::ostream &out);
[[nodiscard]] Status revokeKey(const DataFolder &folder, const std::string &name);

[[nodiscard]] Status listVolunteers(const DataFolder &folder, std::ostream &out);
[[nodiscard]] Status removeVolunteer(const DataFolder &folder, std::uint64_t id);

struct ModelAddOptions {
    std::string source; // a file, https://…, or hf:OWNER/REPO/FILE.gguf
    std::string name;   // empty: from the file's name
    std::string quantize;
    std::string sha256; // of the file that is fetched, hexadecimal; empty: not checked
    std::uint32_t maxBlocksPerVolunteer = 0; // 0: no limit
};
[[nodiscard]] Status addModel(const DataFolder &folder, const ModelAddOptions &options,
                              std::ostream &out);
[[nodiscard]] Status listModels(const DataFolder &folder, std::ostream &out);
[[nodiscard]] Status showModel(const DataFolder &folder, const std::string &name,
                               std::ostream &out);
[[nodiscard]] Status limitModel(const DataFolder &folder, const std::string &name,
                                std::uint32_t maxBlocksPerVolunteer);
[[nodiscard]] Status exportModel(const DataFolder &folder, const std::string &name,
                                 const std::string &file);
[[nodiscard]] Status removeModel(const DataFolder &folder, const std::string &name);

} // namespace commonwatt
