// GET and HEAD of /blocks/SHA256: block files for enrolled volunteers.
#pragma once

#include "coordinator/store/coordinator_store.h"
#include "net/transport/http_server.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace commonwatt {

// On the loop's thread. The store must outlive it.
class BlockEndpoint {
public:
    // `key`: the coordinator's.
    BlockEndpoint(CoordinatorStore &store, const PublicKey &key)
        : m_store(store)
        , m_key(key) {}

    [[nodiscard]] static bool handles(std::string_view path) { return path.starts_with(prefix); }

    // The files that may be fetched, by SHA-256.
    void setFiles(std::map<std::string, std::filesystem::path> files) {
        m_files = std::move(files);
    }

    void handle(const HttpRequest &request, const std::shared_ptr<HttpResponder> &responder);

private:
    static constexpr std::string_view prefix = "/blocks/";

    CoordinatorStore &m_store;
    PublicKey m_key;
    std::map<std::string, std::filesystem::path> m_files;
};

} // namespace commonwatt
