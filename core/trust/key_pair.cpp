#include "core/trust/key_pair.h"

#include "core/base/file.h"

#include <openssl/bio.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <algorithm>
#include <cstdlib>

namespace commonwatt {

namespace {

template <auto Free>
struct Deleter {
    template <typename T>
    void operator()(T *object) const {
        Free(object);
    }
};
using PKey = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Deleter<EVP_MD_CTX_free>>;
using Bio = std::unique_ptr<BIO, Deleter<BIO_free_all>>;

constexpr std::size_t seedSize = 32;

} // namespace

struct KeyPair::State {
    PKey key;
    PublicKey publicKey{};

    explicit State(PKey privateKey)
        : key(std::move(privateKey)) {
        std::size_t size = publicKey.size();
        EVP_PKEY_get_raw_public_key(key.get(), publicKey.data(), &size);
    }
};

KeyPair::KeyPair(std::unique_ptr<State> state)
    : m_state(std::move(state)) {
}
KeyPair::~KeyPair() = default;
KeyPair::KeyPair(KeyPair &&) noexcept = default;
KeyPair &KeyPair::operator=(KeyPair &&) noexcept = default;

Result<PublicKey> publicKeyFromHex(std::string_view text) {
    CW_TRY_ASSIGN(const ByteVector bytes, fromHex(text));
    PublicKey key{};
    if (bytes.size() != key.size())
        return fail(ErrorCode::InvalidData, "a public key must have 64 hexadecimal digits");
    std::ranges::copy(bytes, key.begin());
    return key;
}

bool verifySignature(const PublicKey &key, ByteView message, ByteView signature) {
    const PKey publicKey(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, key.data(), key.size()));
    const DigestContext context(EVP_MD_CTX_new());
    return publicKey && context &&
           EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, publicKey.get()) == 1 &&
           EVP_DigestVerify(context.get(), signature.data(), signature.size(), message.data(),
                            message.size()) == 1;
}

KeyPair KeyPair::generate() {
    PKey key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    // Without randomness there is no identity, and nothing to fall back to.
    if (!key)
        std::abort();
    return KeyPair(std::make_unique<State>(std::move(key)));
}

Result<KeyPair> KeyPair::fromSeed(ByteView seed) {
    if (seed.size() != seedSize)
        return fail(ErrorCode::InvalidData, "a private key has 32 bytes");
    PKey key(EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, seed.data(), seed.size()));
    if (!key)
        return fail(ErrorCode::InvalidData, "not an Ed25519 private key");
    return KeyPair(std::make_unique<State>(std::move(key)));
}

Result<KeyPair> KeyPair::loadOrCreate(const std::filesystem::path &file) {
    const Result<std::string> pem = readFile(file, Bytes(16384));
    if (pem) {
        const Bio bio(BIO_new_mem_buf(pem->data(), static_cast<int>(pem->size())));
        PKey key(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
        if (!key || EVP_PKEY_get_id(key.get()) != EVP_PKEY_ED25519)
            return fail(ErrorCode::InvalidData,
                        file.string() + " does not hold an Ed25519 key; restore it from a backup, "
                                        "or move it away to begin with a new identity");
        return KeyPair(std::make_unique<State>(std::move(key)));
    }
    if (pem.error().code != ErrorCode::NotFound)
        return std::unexpected(pem.error());

    KeyPair pair = generate();
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(bio.get(), pair.m_state->key.get(), nullptr, nullptr, 0, nullptr,
                             nullptr);
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    CW_TRY(
        writeFileAtomically(file, {data, static_cast<std::size_t>(size)}, FileAccess::OwnerOnly));
    OPENSSL_cleanse(data, static_cast<std::size_t>(size));
    return pair;
}

const PublicKey &KeyPair::publicKey() const {
    return m_state->publicKey;
}

Signature KeyPair::sign(ByteView message) const {
    Signature signature{};
    std::size_t size = signature.size();
    const DigestContext context(EVP_MD_CTX_new());
    if (EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_state->key.get()) != 1 ||
        EVP_DigestSign(context.get(), signature.data(), &size, message.data(), message.size()) != 1)
        std::abort(); // out of memory: nothing may leave unsigned
    return signature;
}

SignedManifest signManifest(const ModelManifest &manifest, const KeyPair &key) {
    std::string text = toJsonText(manifest);
    std::string signature = toHex(key.sign(asBytes(text)));
    return {std::move(text), std::move(signature)};
}

Result<ModelManifest> verifyManifest(const SignedManifest &manifest, const PublicKey &key) {
    const Result<ByteVector> signature = fromHex(manifest.signature);
    if (!signature || !verifySignature(key, asBytes(manifest.text), *signature))
        return fail(ErrorCode::Unauthorized,
                    "the manifest's signature is not the coordinator's; nothing was loaded");
    return manifestFromJsonText(manifest.text);
}

} // namespace commonwatt
