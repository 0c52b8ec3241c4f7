#include "core/trust/block_credential.h"
#include "support/qtest_support.h"

using namespace commonwatt;

class TestBlockCredential : public QObject {
    Q_OBJECT

private slots:
    void provesTheKeyForOneFile() {
        const KeyPair key = KeyPair::generate();
        const std::string file(64, 'a');
        const PublicKey here = KeyPair::generate().publicKey();
        const std::string header = blockCredential(key, here, file);
        QCOMPARE(toHex(verifyBlockCredential(header, here, file).value()), toHex(key.publicKey()));
        QCOMPARE(verifyBlockCredential(header, here, std::string(64, 'b')).error().code,
                 ErrorCode::Unauthorized);
        const PublicKey elsewhere = KeyPair::generate().publicKey();
        QVERIFY(!verifyBlockCredential(header, elsewhere, file));
        for (const std::string &bad :
             {std::string(), std::string("Bearer x"), std::string("Commonwatt "),
              std::string("Commonwatt ab:cd"), header.substr(0, header.size() - 2)})
            QVERIFY2(!verifyBlockCredential(bad, here, file), bad.c_str());
    }
};

QTEST_APPLESS_MAIN(TestBlockCredential)
#include "test_block_credential.moc"
