#include "core/base/file.h"
#include "core/trust/key_pair.h"
#include "support/qtest_support.h"

#include <QTemporaryDir>

#include <filesystem>

using namespace commonwatt;

class TestKeyPair : public QObject {
    Q_OBJECT

private slots:
    // RFC 8032, section 7.1, tests 1 and 2.
    void matchesRfc8032() {
        const auto check = [](const char *seed, const char *publicKey, const char *message,
                              const char *signature) {
            const KeyPair pair = KeyPair::fromSeed(fromHex(seed).value()).value();
            QCOMPARE(toHex(pair.publicKey()), publicKey);
            const ByteVector bytes = fromHex(message).value();
            QCOMPARE(toHex(pair.sign(bytes)), signature);
            QVERIFY(verifySignature(pair.publicKey(), bytes, fromHex(signature).value()));
        };
        check("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
              "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
              "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e"
              "39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
        check("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
              "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
              "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f"
              "3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    }

    void keepsTheKeyInItsFile() {
        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("identity.pem").toStdString();
        const PublicKey first = KeyPair::loadOrCreate(file)->publicKey();
        QCOMPARE(toHex(KeyPair::loadOrCreate(file)->publicKey()), toHex(first));
#ifndef Q_OS_WIN // has lists of who may do what instead
        QCOMPARE(std::filesystem::status(file).permissions(),
                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
#endif
    }

    void neverReplacesABrokenKey() {
        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("identity.pem").toStdString();
        QVERIFY(writeFileAtomically(file, "-----BEGIN PRIVATE KEY-----\nxx\n"));
        QCOMPARE(KeyPair::loadOrCreate(file).error().code, ErrorCode::InvalidData);
        QCOMPARE(readFile(file).value(), "-----BEGIN PRIVATE KEY-----\nxx\n");
    }

    void manifestsAreRefusedUnlessSigned() {
        ModelManifest manifest;
        manifest.name = "m";
        manifest.width = manifest.contextLength = manifest.vocabularySize = 1;
        manifest.embedding = manifest.head = {std::string(64, '0'), Bytes(1), 1};
        manifest.blocks = {manifest.head};
        const KeyPair key = KeyPair::generate();
        const SignedManifest good = signManifest(manifest, key);
        QVERIFY(verifyManifest(good, key.publicKey()).value() == manifest);

        SignedManifest changed = good;
        changed.text.replace(changed.text.find("\"m\""), 3, "\"n\"");
        QCOMPARE(verifyManifest(changed, key.publicKey()).error().code, ErrorCode::Unauthorized);
        QCOMPARE(verifyManifest(good, KeyPair::generate().publicKey()).error().code,
                 ErrorCode::Unauthorized);
        SignedManifest unsignedOne{good.text, ""};
        QVERIFY(!verifyManifest(unsignedOne, key.publicKey()));
    }
};

QTEST_APPLESS_MAIN(TestKeyPair)
#include "test_key_pair.moc"
