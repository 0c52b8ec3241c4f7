#include "ui/setup/invitation.h"

#include "support/qtest_support.h"
#include "ui/setup/qr_reader.h"

#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace commonwatt;

namespace {

const QString invited = QStringLiteral("commonwatt://coordinator.example.org:8443/join?token="
                                       "kq3Zr0aP9bY2mC7dE5fG8hJ1&fingerprint="
                                       "0123456789abcdef0123456789abcdef"
                                       "0123456789abcdef0123456789abcdef");
const QString other = QStringLiteral("commonwatt://coordinator.example.org:8443/join?token="
                                     "zzzzr0aP9bY2mC7dE5fG8hJ1");

// As an operator makes one.
QImage qr(const QString &text, int dot = 4) {
    QProcess qrencode;
    qrencode.start("qrencode", {"-s", QString::number(dot), "-o", "-", text});
    if (!qrencode.waitForFinished() || qrencode.exitCode() != 0)
        return {};
    return QImage::fromData(qrencode.readAllStandardOutput(), "PNG");
}

// Something like a photograph: a gradient with noise, the code at an angle in the middle of it.
QImage photograph(const QImage &code, QSize size, double angle, double scale) {
    QImage image(size, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) {
            const int base = 90 + 90 * x / size.width() + 40 * y / size.height();
            const auto noisy = [&] { return std::clamp(base + random.bounded(-25, 25), 0, 255); };
            image.setPixel(x, y, qRgb(noisy(), noisy(), noisy()));
        }
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(size.width() / 2.0, size.height() / 2.0);
    painter.rotate(angle);
    painter.scale(scale, scale);
    painter.setOpacity(0.85); // not quite black on white
    painter.drawImage(-code.width() / 2, -code.height() / 2, code);
    return image;
}

} // namespace

class TestInvitation : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString &name, const QByteArray &content) {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }
    QString save(const QString &name, const QImage &image) {
        const QString file = m_folder.filePath(name);
        return image.save(file) ? file : QString();
    }

private slots:
    void initTestCase() {
        QVERIFY2(!qr(invited).isNull(), "qrencode is missing: run scripts/setup");
    }

    void isFoundInTexts_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("alone") << invited;
        QTest::newRow("spaces") << "  " + invited + "\r\n";
        QTest::newRow("message") << "Hello,\n\nhere it is: <" + invited + ">.\nBye";
        QTest::newRow("sentence") << "Join with " + invited + ".";
        QTest::newRow("twice") << invited + "\n" + invited;
        QTest::newRow("json")
            << QString(R"({"to": ["you"], "invitation": {"link": "%1"}})").arg(invited);
        QTest::newRow("json escapes")
            << QString(R"({"link": "%1"})")
                   .arg(QString(invited).replace("/", "\\/").replace("&", "\\u0026"));
        QTest::newRow("json array") << QString(R"([1, null, "%1"])").arg(invited);
    }
    void isFoundInTexts() {
        QFETCH(const QString, text);
        const Result<QString> found = invitation::inText(text);
        QVERIFY2(found, found ? "" : found.error().message.c_str());
        QCOMPARE(*found, invited);
    }

    // In words, and never with the secret in them.
    void errorsAreSentences_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << QString() << ErrorCode::NotFound;
        QTest::newRow("another link") << "https://example.org/" << ErrorCode::NotFound;
        QTest::newRow("half") << invited.left(50) << ErrorCode::InvalidData;
        QTest::newRow("half a fingerprint") << invited.chopped(9) << ErrorCode::InvalidData;
        QTest::newRow("two") << invited + " " + other << ErrorCode::InvalidData;
        QTest::newRow("deep json")
            << QString(100, '[') + '"' + invited + '"' + QString(100, ']') << ErrorCode::NotFound;
    }
    void errorsAreSentences() {
        QFETCH(const QString, text);
        QFETCH(const ErrorCode, code);
        const Result<QString> found = invitation::inText(text);
        QVERIFY(!found);
        QCOMPARE(found.error().code, code);
        QVERIFY(found.error().message.ends_with('.'));
        QVERIFY(found.error().message.find("token") == std::string::npos);
    }

    void codesAreReadAtAnySizeAndAngle_data() {
        QTest::addColumn<int>("dot");
        QTest::addColumn<double>("angle");
        for (const int dot : {2, 3, 8, 20})
            for (const double angle : {0.0, 7.0, 45.0, 90.0, 180.0})
                QTest::addRow("%d pixels, %g degrees", dot, angle) << dot << angle;
    }
    void codesAreReadAtAnySizeAndAngle() {
        QFETCH(const int, dot);
        QFETCH(const double, angle);
        const QImage code =
            qr(invited, dot).transformed(QTransform().rotate(angle), Qt::SmoothTransformation);
        const Result<QString> found = invitation::inImage(code);
        QVERIFY2(found, found ? "" : found.error().message.c_str());
        QCOMPARE(*found, invited);
    }

    void aPhotographIsRead() {
        const QImage photo = photograph(qr(invited, 6), {1600, 1200}, 12, 1.3);
        const Result<QString> found = invitation::inImage(photo);
        QVERIFY2(found, found ? "" : found.error().message.c_str());
        QCOMPARE(*found, invited);
        // As JPEG, which smears it.
        QCOMPARE(invitation::inFile(save("photo.jpg", photo)).value(), invited);
    }

    void aDamagedCodeIsReadOrRefused() {
        QImage code = qr(invited, 8);
        const int side = code.width();
        // A stain of a few dots is mended by the code's own redundancy.
        QPainter(&code).fillRect(side / 2, side / 2, 24, 24, Qt::white);
        QCOMPARE(invitation::inImage(code).value(), invited);
        // Half of it is not: never another link.
        QPainter(&code).fillRect(0, side / 3, side, side / 2, Qt::white);
        const Result<QString> found = invitation::inImage(code);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::NotFound);
    }

    void imagesWithoutAnInvitation() {
        QImage white(400, 400, QImage::Format_RGB32);
        white.fill(Qt::white);
        for (const QImage &image :
             {white, QImage(), photograph(white.copy(0, 0, 9, 9), {640, 480}, 0, 1)})
            QCOMPARE(invitation::inImage(image).error().code, ErrorCode::NotFound);
        const Result<QString> foreign = invitation::inImage(qr("https://example.org/"));
        QCOMPARE(foreign.error().code, ErrorCode::NotFound);
        QVERIFY(foreign.error().message.find("is not an invitation") != std::string::npos);
    }

    void twoCodes() {
        const QImage first = qr(invited, 4);
        const auto beside = [&](const QImage &second) {
            QImage both(first.width() + second.width(), qMax(first.height(), second.height()),
                        QImage::Format_RGB32);
            both.fill(Qt::white);
            QPainter painter(&both);
            painter.drawImage(0, 0, first);
            painter.drawImage(first.width(), 0, second);
            painter.end();
            return invitation::inImage(both);
        };
        QCOMPARE(beside(qr(other)).error().code, ErrorCode::InvalidData);
        QCOMPARE(beside(qr("https://example.org/")).value(), invited); // only one is an invitation
        QCOMPARE(beside(first).value(), invited);                      // the same twice
    }

    void transparentPaperIsWhite() {
        QImage code = qr(invited, 4).convertToFormat(QImage::Format_ARGB32);
        for (int y = 0; y < code.height(); ++y)
            for (int x = 0; x < code.width(); ++x)
                if (qGray(code.pixel(x, y)) > 128)
                    code.setPixel(x, y, qRgba(0, 0, 0, 0));
        QCOMPARE(invitation::inImage(code).value(), invited);
    }

    void hugeImagesAreBounded() {
        // 100 million pixels: made smaller while it is read.
        QImage huge(10'000, 10'000, QImage::Format_Grayscale8);
        huge.fill(255);
        const QImage code = qr(invited, 30);
        QPainter(&huge).drawImage(2'000, 2'000, code);
        QCOMPARE(invitation::inFile(save("huge.jpg", huge)).value(), invited);
        QCOMPARE(invitation::inImage(huge).value(), invited);
        // Of this format it would take too much memory.
        QCOMPARE(invitation::inFile(save("huge.png", huge)).error().code,
                 ErrorCode::ResourceExhausted);
        // A few bytes that claim to be 60,000 times as many.
        QByteArray bomb = QByteArray::fromHex("424d3600000000000000360000002800000060ea000060ea0000"
                                              "0100180000000000000000000000000000000000000000000000"
                                              "0000");
        const Result<QString> refused = invitation::inFile(write("bomb.bmp", bomb));
        QCOMPARE(refused.error().code, ErrorCode::ResourceExhausted);
    }

    void files() {
        QCOMPARE(invitation::inFile(write("a.txt", invited.toUtf8())).value(), invited);
        QCOMPARE(
            invitation::inFile(write("a.json", "{\"link\":\"" + invited.toUtf8() + "\"}")).value(),
            invited);
        QCOMPARE(invitation::inFile(save("a.png", qr(invited))).value(), invited);
        // By what is in it, not by its name.
        QVERIFY(QFile::copy(m_folder.filePath("a.png"), m_folder.filePath("b.txt")));
        QCOMPARE(invitation::inFile(m_folder.filePath("b.txt")).value(), invited);

        QFile whole(m_folder.filePath("a.png"));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QCOMPARE(invitation::inFile(write("broken.png", whole.readAll().left(200))).error().code,
                 ErrorCode::InvalidData);
        QCOMPARE(invitation::inFile(write("empty.txt", {})).error().code, ErrorCode::NotFound);
        QCOMPARE(invitation::inFile(write("large.txt", QByteArray(70'000, 'x'))).error().code,
                 ErrorCode::ResourceExhausted);
        QCOMPARE(invitation::inFile(m_folder.filePath("nothing")).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(invitation::inFile(m_folder.path()).error().code, ErrorCode::NotFound);
        QCOMPARE(invitation::inFile("/dev/zero").error().code, ErrorCode::ResourceExhausted);
    }
};

QTEST_MAIN(TestInvitation)
#include "test_invitation.moc"
