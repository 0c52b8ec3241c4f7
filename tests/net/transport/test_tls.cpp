#include "net/transport/tls.h"

#include "core/base/file.h"
#include "loop_support.h"
#include "support/qtest_support.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace commonwatt;
using namespace std::chrono_literals;

class TestTls : public QObject {
    Q_OBJECT

private slots:
    // OpenSSL's own program is the judge.
    void theCertificateHasItsNamesAndDates() {
        if (QStandardPaths::findExecutable("openssl").isEmpty())
            QSKIP("needs the openssl program");
        const auto identity =
            makeSelfSignedCertificate("Coordinator of Zoë", {"example.org", "::1"});
        QVERIFY(identity.has_value());
        QProcess openssl;
        openssl.start("openssl", {"x509", "-noout", "-text", "-fingerprint", "-sha256", "-checkend",
                                  QString::number(86400LL * 3649)});
        openssl.write(identity->certificate.c_str());
        openssl.closeWriteChannel();
        QVERIFY(openssl.waitForFinished());
        QCOMPARE(openssl.exitCode(), 0); // valid for at least that long
        const QString text = openssl.readAllStandardOutput();
        QVERIFY2(text.contains("DNS:example.org, IP Address:0:0:0:0:0:0:0:1"), qPrintable(text));
        QVERIFY(text.contains("prime256v1"));
        QVERIFY(text.contains("CA:FALSE"));
        const QString shown =
            text.section("ingerprint=", 1).section('\n', 0, 0).remove(':').toLower();
        QCOMPARE(toHex(certificateFingerprint(identity->certificate).value()), shown.toStdString());
    }

    // A random serial number must not now and then make one that is malformed.
    void everyCertificateCanBeRead() {
        for (int i = 0; i < 2000; ++i) {
            const auto identity = makeSelfSignedCertificate("test", {"localhost"});
            QVERIFY(identity.has_value());
            QVERIFY(certificateFingerprint(identity->certificate).has_value());
        }
    }

    void aNameThatIsNoneIsRefused() {
        for (const char *name : {"", "a b", "x,DNS:evil.example", "ex\nample"}) {
            const auto identity = makeSelfSignedCertificate("test", {name});
            QVERIFY2(!identity, name);
            QCOMPARE(identity.error().code, ErrorCode::InvalidArgument);
        }
    }

    void changedFilesAreReadAnew() {
        QTemporaryDir folder;
        const std::filesystem::path base = folder.path().toStdString();
        // Each a second later than the one before: some systems keep times no more exactly.
        auto time = std::filesystem::file_time_type::clock::now();
        const auto write = [&](const PemIdentity &identity) {
            time += 1s;
            for (const auto &[name, text] : {std::pair{"cert.pem", &identity.certificate},
                                             std::pair{"key.pem", &identity.privateKey}}) {
                QVERIFY(writeFileAtomically(base / name, *text));
                std::filesystem::last_write_time(base / name, time);
            }
        };
        write(testIdentity());
        const auto context = TlsServerContext::fromFiles(base / "cert.pem", base / "key.pem");
        QVERIFY(context.has_value());
        const Sha256Digest before = (*context)->fingerprint();
        QCOMPARE((*context)->reloadIfChanged().value_or(true), false);
        const auto next = makeSelfSignedCertificate("next", {"localhost"}).value();
        write(next);
        QCOMPARE((*context)->reloadIfChanged().value_or(false), true);
        QVERIFY((*context)->fingerprint() != before);
        QVERIFY((*context)->fingerprint() == certificateFingerprint(next.certificate).value());

        write({testIdentity().certificate, next.privateKey});
        const Result<bool> mixed = (*context)->reloadIfChanged();
        QVERIFY(!mixed);
        QVERIFY(mixed.error().describe().find("key values mismatch") != std::string::npos);
        QVERIFY((*context)->fingerprint() == certificateFingerprint(next.certificate).value());
        // OpenSSL has another place for keys of another kind.
        if (const PemIdentity other = identityWithRsaKey(); !other.certificate.empty()) {
            write({other.certificate, next.privateKey});
            QVERIFY(!(*context)->reload());
            write({next.certificate, other.privateKey});
            QVERIFY(!(*context)->reload());
            write({testIdentity().certificate, next.privateKey});
            QVERIFY(!(*context)->reload());
        }
        QVERIFY((*context)->fingerprint() == certificateFingerprint(next.certificate).value());
        // Told once; when the other file has followed, it is good.
        QCOMPARE((*context)->reloadIfChanged().value_or(true), false);
        write(testIdentity());
        QCOMPARE((*context)->reloadIfChanged().value_or(false), true);
        QVERIFY((*context)->fingerprint() == before);
    }

    void whatIsNotAnIdentityIsRefused() {
        QVERIFY(!TlsServerContext::fromPem({"nonsense", "nonsense"}));
        QVERIFY(!TlsServerContext::fromPem({testIdentity().certificate, "nonsense"}));
        QVERIFY(!certificateFingerprint(""));
        const auto missing = TlsServerContext::fromFiles("/nonexistent/c", "/nonexistent/k");
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
    }

private:
    // Empty without the openssl program.
    static PemIdentity identityWithRsaKey() {
        QProcess openssl;
        openssl.start("openssl", {"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj",
                                  "/CN=rsa", "-keyout", "-", "-out", "-"});
        if (!openssl.waitForFinished() || openssl.exitCode() != 0)
            return {};
        const std::string both = openssl.readAllStandardOutput().toStdString();
        return {both.substr(both.find("-----BEGIN CERT")), both};
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "test_tls.moc"
