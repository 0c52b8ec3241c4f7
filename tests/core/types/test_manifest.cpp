#include "core/types/manifest.h"
#include "support/qtest_support.h"

#include <QString>

using namespace commonwatt;

class TestManifest : public QObject {
    Q_OBJECT

    static ModelManifest example() {
        ModelManifest manifest;
        manifest.name = "example-1b:q8_0";
        manifest.architecture = "llama";
        manifest.quantization = "q8_0";
        manifest.licence = "mit";
        manifest.width = 64;
        manifest.contextLength = 2048;
        manifest.vocabularySize = 512;
        manifest.kvPerTokenAndBlock = Bytes(128);
        manifest.embedding = {std::string(64, 'e'), Bytes(10), 1};
        for (const char digit : {'0', '1', '2'})
            manifest.blocks.push_back({std::string(64, digit), Bytes(100), 20});
        manifest.head = {std::string(64, 'f'), Bytes(1000), 300};
        return manifest;
    }

private slots:
    void roundTrip() {
        const ModelManifest manifest = example();
        QVERIFY(manifestFromJsonText(toJsonText(manifest)).value() == manifest);
    }

    void addsUpParts() {
        const ModelManifest manifest = example();
        QCOMPARE(manifest.sizeOf(manifest.whole()).value, std::uint64_t(1310));
        QCOMPARE(manifest.parametersOf({1, 3, false, true}), std::uint64_t(340));
        const auto files = manifest.filesOf({0, 2, true, false});
        QCOMPARE(files.size(), std::size_t(3));
        QVERIFY(files[0] == manifest.embedding);
        QVERIFY(files[2] == manifest.blocks[1]);
    }

    void refusesBadFields_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("path as name") << "example-1b:q8_0"
                                      << "../../etc";
        QTest::newRow("path as hash") << QString(64, 'e') << QString("../") + QString(61, 'e');
        QTest::newRow("upper-case hash") << QString(64, 'e') << QString(64, 'E');
        QTest::newRow("zero width") << "\"width\":64"
                                    << "\"width\":0";
        QTest::newRow("huge width") << "\"width\":64"
                                    << "\"width\":99999999";
        QTest::newRow("negative size") << "\"size\":10,"
                                       << "\"size\":-10,";
        QTest::newRow("other format") << "commonwatt-manifest-1"
                                      << "commonwatt-manifest-2";
        QTest::newRow("no blocks") << "\"blocks\":["
                                   << "\"blocks\":[],\"x\":[";
    }

    void refusesBadFields() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QString text = QString::fromStdString(toJsonText(example()));
        QVERIFY(text.contains(from));
        text.replace(from, to);
        QVERIFY(!manifestFromJsonText(text.toStdString()));
    }

    void modelNames() {
        QVERIFY(isModelName("Llama-3.1_8B:q4"));
        for (const char *name : {"", "a b", "a/b", ".hidden", "\xC3\xA9"})
            QVERIFY2(!isModelName(name), name);
        QVERIFY(!isModelName(std::string(129, 'a')));
    }
};

QTEST_APPLESS_MAIN(TestManifest)
#include "test_manifest.moc"
