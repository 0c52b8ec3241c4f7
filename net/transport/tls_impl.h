// Inside net/transport: the OpenSSL contexts behind tls.h.
#pragma once

#include "net/transport/tls.h"

#include <boost/asio/ssl/context.hpp>

#include <openssl/x509.h>

#include <array>
#include <optional>

namespace commonwatt {

struct TlsServerContext::Impl {
    // Replaced by reload(); a connection keeps the one it began with.
    std::shared_ptr<boost::asio::ssl::context> context;
    Sha256Digest fingerprint{};
    std::filesystem::path certificateFile;
    std::filesystem::path keyFile;
    // When the files were written that were read last.
    using FileTimes = std::array<std::filesystem::file_time_type, 2>;
    FileTimes readAsOf{};
};

struct TlsClientContext::Impl {
    boost::asio::ssl::context context{boost::asio::ssl::context::tls_client};
    std::optional<Sha256Digest> pin;
};

[[nodiscard]] Sha256Digest fingerprintOf(const X509 *certificate);

} // namespace commonwatt
