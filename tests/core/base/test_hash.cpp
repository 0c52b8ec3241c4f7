#include "core/base/hash.h"
#include "support/qtest_support.h"

#include <QTemporaryDir>

#include <fstream>

using namespace commonwatt;

class TestHash : public QObject {
    Q_OBJECT

private slots:
    void sha256MatchesFips180() {
        QCOMPARE(toHex(sha256(asBytes("abc"))),
                 "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    void piecesAndFileGiveTheSame() {
        const std::string content(1'000'000, 'x');
        Sha256 hash;
        hash.update(asBytes(std::string_view(content).substr(0, 7)));
        hash.update(asBytes(std::string_view(content).substr(7)));
        const Sha256Digest expected = sha256(asBytes(content));
        QCOMPARE(toHex(hash.finish()), toHex(expected));

        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("file").toStdString();
        std::ofstream(path, std::ios::binary) << content;
        QCOMPARE(toHex(sha256OfFile(path).value()), toHex(expected));
        QCOMPARE(sha256OfFile(path.string() + "x").error().code, ErrorCode::NotFound);
    }

    void randomBytesDiffer() {
        QVERIFY(randomBytes(32) != randomBytes(32));
        QCOMPARE(randomBytes(5).size(), std::size_t(5));
    }

    void comparesContent() {
        QVERIFY(equalInConstantTime(asBytes("same"), asBytes("same")));
        QVERIFY(!equalInConstantTime(asBytes("same"), asBytes("sama")));
        QVERIFY(!equalInConstantTime(asBytes("same"), asBytes("sam")));
    }
};

QTEST_APPLESS_MAIN(TestHash)
#include "test_hash.moc"
