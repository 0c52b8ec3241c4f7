// `commonwatt-coordinator serve`: puts the parts together and runs them.
#pragma once

#include "app/coordinator/data_folder.h"
#include "core/types/frame.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>

namespace commonwatt {

struct ServeOptions {
    std::string listen = "0.0.0.0:8443"; // IPv6 addresses in brackets; port 0: any free one
    std::string publicHost;              // empty: this machine's name
    std::uint16_t publicPort = 0;        // 0: the port that is listened on
    std::filesystem::path certificate;   // empty: own, made at first start
    std::filesystem::path privateKey;
    std::uint16_t plainHttpPort = 0; // 0: none
    std::string name = "Commonwatt";
    std::chrono::milliseconds requestTimeout = std::chrono::seconds(60);
    std::chrono::milliseconds exactReplay = std::chrono::milliseconds(500);
    WireFormat wire = WireFormat::F16; // of the activations between volunteers
};

// Runs until SIGINT or SIGTERM. Prints one line to standard output when it is ready:
// "Listening on https://HOST:PORT".
[[nodiscard]] Status serve(const DataFolder &folder, const ServeOptions &options);

} // namespace commonwatt
