// TLS identities and trust, by OpenSSL. TLS 1.2 is the least that is spoken, 1.3 what is preferred.
#pragma once

#include "core/base/error.h"
#include "core/base/hash.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace commonwatt {

// A certificate (or chain, the server's own first) and its private key, as PEM text.
struct PemIdentity {
    std::string certificate;
    std::string privateKey;
};

// A new EC P-256 key and a certificate that it signs itself, for each of `names` (DNS names and IP
// addresses). Valid from two days ago, so that a peer whose clock is behind takes it too, until
// `validity` from now.
[[nodiscard]] Result<PemIdentity>
makeSelfSignedCertificate(const std::string &commonName, const std::vector<std::string> &names,
                          std::chrono::days validity = std::chrono::days(3650));

// SHA-256 of the DER form of the first certificate in `pem`: what a join link carries.
[[nodiscard]] Result<Sha256Digest> certificateFingerprint(std::string_view pem);

// What a server shows. May be shared by servers.
class TlsServerContext {
public:
    [[nodiscard]] static Result<std::shared_ptr<TlsServerContext>>
    fromPem(const PemIdentity &identity);
    [[nodiscard]] static Result<std::shared_ptr<TlsServerContext>>
    fromFiles(const std::filesystem::path &certificateChain,
              const std::filesystem::path &privateKey);
    ~TlsServerContext();

    // Reads the files anew if they have changed since they were read last, for connections that
    // come from now on. True: there is another certificate; on failure the old identity stays, and
    // the next try comes with the next change. Only for a context made by fromFiles.
    [[nodiscard]] Result<bool> reloadIfChanged();
    // The same whether they have changed or not.
    [[nodiscard]] Result<bool> reload();

    // Of the server's own certificate.
    [[nodiscard]] const Sha256Digest &fingerprint() const;

    // For net/transport only.
    struct Impl;
    [[nodiscard]] Impl &impl() { return *m_impl; }

private:
    explicit TlsServerContext(std::unique_ptr<Impl> impl);
    [[nodiscard]] Status read();
    std::unique_ptr<Impl> m_impl;
};

// Who judges the certificate that a server shows.
enum class CertificateCheck {
    ByContext,
    // The maker of the connection, before it sends anything that matters there.
    ByCaller,
};

// Whom a client trusts. May be shared by connections.
class TlsClientContext {
public:
    // The authorities that the operating system trusts; the host's name must match.
    [[nodiscard]] static Result<std::shared_ptr<TlsClientContext>> systemTrust();
    // Exactly the server whose certificate has this fingerprint. Names and dates are not looked at,
    // so it works by any address and with any clock. Another certificate gives Unauthorized.
    [[nodiscard]] static Result<std::shared_ptr<TlsClientContext>>
    pinned(const Sha256Digest &fingerprint);
    ~TlsClientContext();

    [[nodiscard]] bool isPinned() const;
    // Of a pinned context: only this certificate counts from now on.
    void pinTo(const Sha256Digest &fingerprint);

    // For net/transport only.
    struct Impl;
    [[nodiscard]] Impl &impl() { return *m_impl; }

private:
    explicit TlsClientContext(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace commonwatt
