#include "net/transport/tls_impl.h"

#include "core/base/file.h"

#include <algorithm>

#include <boost/asio/ip/address.hpp>

#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace commonwatt {

Sha256Digest fingerprintOf(const X509 *certificate) {
    Sha256Digest digest{};
    unsigned int size = 0;
    X509_digest(certificate, EVP_sha256(), digest.data(), &size);
    return digest;
}

namespace {

namespace ssl = boost::asio::ssl;

template <auto release>
struct Release {
    template <typename T>
    void operator()(T *object) const {
        release(object);
    }
};
using Bio = std::unique_ptr<BIO, Release<BIO_free>>;
using Certificate = std::unique_ptr<X509, Release<X509_free>>;
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Release<X509_EXTENSION_free>>;

std::unexpected<Error> opensslFailure(std::string what) {
    const unsigned long code = ERR_get_error();
    ERR_clear_error();
    const char *reason = code == 0 ? nullptr : ERR_reason_error_string(code);
    if (reason != nullptr)
        what += std::string(": ") + reason;
    return fail(ErrorCode::Internal, std::move(what));
}

std::string textOf(BIO *bio) {
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, static_cast<std::size_t>(size)};
}

bool addExtension(X509 *certificate, int id, const std::string &value) {
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, id, value.c_str()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

// The value of subjectAltName in OpenSSL's configuration syntax. Names that would be read as
// something else by that syntax are refused.
Result<std::string> alternativeNames(const std::vector<std::string> &names) {
    std::string list;
    for (const auto &name : names) {
        boost::system::error_code ec;
        boost::asio::ip::make_address(name, ec);
        const bool isAddress = !ec;
        const auto allowed = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                   c == '-' || c == '.' || c == '*' || c == '_';
        };
        if (!isAddress && (name.empty() || !std::ranges::all_of(name, allowed)))
            return fail(ErrorCode::InvalidArgument,
                        "\"" + name + "\" is neither a host name nor an IP address");
        list += (list.empty() ? "" : ",") + std::string(isAddress ? "IP:" : "DNS:") + name;
    }
    return list;
}

Result<Certificate> parseCertificate(std::string_view pem) {
    const Bio bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    Certificate certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    ERR_clear_error();
    if (!certificate)
        return fail(ErrorCode::InvalidData, "this is not a certificate in PEM form");
    return certificate;
}

void hardenContext(SSL_CTX *context) {
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION);
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS); // idle connections cost less
}

Result<std::shared_ptr<ssl::context>> serverContext(const PemIdentity &identity) {
    const auto context = std::make_shared<ssl::context>(ssl::context::tls_server);
    hardenContext(context->native_handle());
    boost::system::error_code ec;
    context->use_certificate_chain(boost::asio::buffer(identity.certificate), ec);
    if (ec)
        return fail(ErrorCode::InvalidData, "the certificate cannot be used: " + ec.message());
    context->use_private_key(boost::asio::buffer(identity.privateKey), ssl::context::pem, ec);
    if (ec)
        return fail(ErrorCode::InvalidData,
                    "the private key cannot be used with the certificate: " + ec.message());
    // The two calls find each other's mistakes among keys of one kind only.
    if (SSL_CTX_check_private_key(context->native_handle()) != 1) {
        ERR_clear_error();
        return fail(ErrorCode::InvalidData, "the private key is not the certificate's");
    }
    return context;
}

// A missing file has the time zero.
TlsServerContext::Impl::FileTimes fileTimes(const TlsServerContext::Impl &impl) {
    const auto timeOf = [](const std::filesystem::path &file) {
        std::error_code ec;
        const auto time = std::filesystem::last_write_time(file, ec);
        return ec ? std::filesystem::file_time_type() : time;
    };
    return {timeOf(impl.certificateFile), timeOf(impl.keyFile)};
}

// Replaces OpenSSL's chain verification: only the certificate itself counts.
int verifyPin(X509_STORE_CTX *store, void *pin) {
    const X509 *certificate = X509_STORE_CTX_get0_cert(store);
    const auto &expected = *static_cast<const Sha256Digest *>(pin);
    if (certificate != nullptr && fingerprintOf(certificate) == expected) {
        X509_STORE_CTX_set_error(store, X509_V_OK);
        return 1;
    }
    X509_STORE_CTX_set_error(store, X509_V_ERR_APPLICATION_VERIFICATION);
    return 0;
}

} // namespace

Result<PemIdentity> makeSelfSignedCertificate(const std::string &commonName,
                                              const std::vector<std::string> &names,
                                              std::chrono::days validity) {
    CW_TRY_ASSIGN(const std::string alternatives, alternativeNames(names));
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    if (!key || !certificate)
        return opensslFailure("cannot make a key");

    ByteVector serial = randomBytes(16);
    // Positive, and not beginning with a zero byte, which DER forbids (X.690, section 8.3.2).
    serial[0] = static_cast<std::uint8_t>((serial[0] & 0x7f) | 0x40);
    ASN1_INTEGER *number = X509_get_serialNumber(certificate.get());
    X509_NAME *name = X509_get_subject_name(certificate.get());
    constexpr long daySeconds = 86400;
    bool ok = X509_set_version(certificate.get(), X509_VERSION_3) == 1;
    ok = ok && ASN1_STRING_set(number, serial.data(), static_cast<int>(serial.size())) == 1;
    ok = ok && X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -2 * daySeconds) != nullptr;
    ok = ok && X509_gmtime_adj(X509_getm_notAfter(certificate.get()),
                               static_cast<long>(validity.count()) * daySeconds) != nullptr;
    ok = ok && X509_set_pubkey(certificate.get(), key.get()) == 1;
    ok =
        ok && X509_NAME_add_entry_by_NID(name, NID_commonName, MBSTRING_UTF8,
                                         reinterpret_cast<const unsigned char *>(commonName.data()),
                                         static_cast<int>(commonName.size()), -1, 0) == 1;
    ok = ok && X509_set_issuer_name(certificate.get(), name) == 1;
    ok = ok && addExtension(certificate.get(), NID_basic_constraints, "critical,CA:FALSE");
    ok = ok && addExtension(certificate.get(), NID_key_usage, "critical,digitalSignature");
    ok = ok && addExtension(certificate.get(), NID_ext_key_usage, "serverAuth");
    if (!alternatives.empty())
        ok = ok && addExtension(certificate.get(), NID_subject_alt_name, alternatives);
    ok = ok && X509_sign(certificate.get(), key.get(), EVP_sha256()) > 0;

    const Bio certificateText(BIO_new(BIO_s_mem()));
    const Bio keyText(BIO_new(BIO_s_mem()));
    ok = ok && PEM_write_bio_X509(certificateText.get(), certificate.get()) == 1;
    ok = ok && PEM_write_bio_PKCS8PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr,
                                             nullptr) == 1;
    if (!ok)
        return opensslFailure("cannot make a certificate for \"" + commonName + "\"");
    return PemIdentity{textOf(certificateText.get()), textOf(keyText.get())};
}

Result<Sha256Digest> certificateFingerprint(std::string_view pem) {
    CW_TRY_ASSIGN(const Certificate certificate, parseCertificate(pem));
    return fingerprintOf(certificate.get());
}

TlsServerContext::TlsServerContext(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl)) {
}

TlsServerContext::~TlsServerContext() = default;

Result<std::shared_ptr<TlsServerContext>> TlsServerContext::fromPem(const PemIdentity &identity) {
    auto impl = std::make_unique<Impl>();
    CW_TRY_ASSIGN(impl->fingerprint, certificateFingerprint(identity.certificate));
    CW_TRY_ASSIGN(impl->context, serverContext(identity));
    return std::shared_ptr<TlsServerContext>(new TlsServerContext(std::move(impl)));
}

Result<std::shared_ptr<TlsServerContext>>
TlsServerContext::fromFiles(const std::filesystem::path &certificateChain,
                            const std::filesystem::path &privateKey) {
    auto impl = std::make_unique<Impl>();
    impl->certificateFile = certificateChain;
    impl->keyFile = privateKey;
    std::shared_ptr<TlsServerContext> context(new TlsServerContext(std::move(impl)));
    CW_TRY(context->read());
    return context;
}

Result<bool> TlsServerContext::reloadIfChanged() {
    return fileTimes(*m_impl) == m_impl->readAsOf ? Result<bool>(false) : reload();
}

Result<bool> TlsServerContext::reload() {
    if (m_impl->certificateFile.empty())
        return fail(ErrorCode::InvalidArgument, "this TLS identity was not read from files");
    const Sha256Digest before = m_impl->fingerprint;
    CW_TRY(read());
    return m_impl->fingerprint != before;
}

Status TlsServerContext::read() {
    // Before they are read: what is written meanwhile is noticed the next time.
    m_impl->readAsOf = fileTimes(*m_impl);
    PemIdentity identity;
    CW_TRY_ASSIGN(identity.certificate, readFile(m_impl->certificateFile));
    CW_TRY_ASSIGN(identity.privateKey, readFile(m_impl->keyFile));
    const auto where = [this] {
        return "cannot use " + m_impl->certificateFile.string() + " and " +
               m_impl->keyFile.string();
    };
    auto fingerprint = certificateFingerprint(identity.certificate);
    if (!fingerprint)
        return fail(where(), std::move(fingerprint).error());
    auto context = serverContext(identity);
    if (!context)
        return fail(where(), std::move(context).error());
    m_impl->fingerprint = *fingerprint;
    m_impl->context = std::move(*context);
    return {};
}

const Sha256Digest &TlsServerContext::fingerprint() const {
    return m_impl->fingerprint;
}

TlsClientContext::TlsClientContext(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl)) {
}

TlsClientContext::~TlsClientContext() = default;

Result<std::shared_ptr<TlsClientContext>> TlsClientContext::systemTrust() {
    auto impl = std::make_unique<Impl>();
    hardenContext(impl->context.native_handle());
    boost::system::error_code ec;
    impl->context.set_default_verify_paths(ec);
    if (ec)
        return fail(ErrorCode::Unavailable,
                    "cannot read the system's certificate authorities: " + ec.message());
    SSL_CTX_set_verify(impl->context.native_handle(), SSL_VERIFY_PEER, nullptr);
    return std::shared_ptr<TlsClientContext>(new TlsClientContext(std::move(impl)));
}

Result<std::shared_ptr<TlsClientContext>>
TlsClientContext::pinned(const Sha256Digest &fingerprint) {
    auto impl = std::make_unique<Impl>();
    hardenContext(impl->context.native_handle());
    impl->pin = fingerprint;
    SSL_CTX_set_verify(impl->context.native_handle(), SSL_VERIFY_PEER, nullptr);
    SSL_CTX_set_cert_verify_callback(impl->context.native_handle(), verifyPin, &*impl->pin);
    return std::shared_ptr<TlsClientContext>(new TlsClientContext(std::move(impl)));
}

bool TlsClientContext::isPinned() const {
    return m_impl->pin.has_value();
}

void TlsClientContext::pinTo(const Sha256Digest &fingerprint) {
    *m_impl->pin = fingerprint; // in place: OpenSSL has its address
}

} // namespace commonwatt
