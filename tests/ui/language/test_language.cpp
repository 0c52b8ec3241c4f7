#include "ui/language/language.h"

#include "support/qtest_support.h"
#include "ui/languages.h"

#include <QApplication>

using namespace commonwatt;

class TestLanguage : public QObject {
    Q_OBJECT

private slots:
    void thereAreAllThatAreKept() {
        QStringList found = languages();
        found.sort();
        QCOMPARE(found, QStringList({"ar", "de", "en", "es", "fr", "ja", "pt_BR", "ru", "zh_CN"}));
    }

    // As the sources ask for them: by class, and by number.
    void textsAreFound() {
        for (const QString &language : languages()) {
            useLanguage(QLocale(language));
            const auto text = [](const char *source, int n = -1) {
                return QCoreApplication::translate("commonwatt::DeviceCard", source, nullptr, n);
            };
            QCOMPARE(text("Temperature") == "Temperature", language == "en");
            const QString one = text("computing %Ln answer(s)", 1);
            QVERIFY2(!one.contains("(s)") && !one.contains("%Ln"), qPrintable(language));
        }
        // English where there is no translation, and where the system names no language.
        for (const QLocale &locale : {QLocale("en"), QLocale("he_IL"), QLocale::c()}) {
            useLanguage(locale);
            QCOMPARE(QCoreApplication::translate("commonwatt::DeviceCard",
                                                 "computing %Ln answer(s)", nullptr, 2),
                     "computing 2 answers");
            QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
        }
    }

    void numbersAndDirectionFollowTheLocale() {
        useLanguage(QLocale(QLocale::Arabic, QLocale::Egypt));
        QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
        QCOMPARE(QLocale().language(), QLocale::Arabic);
        useLanguage(QLocale(QLocale::German));
        QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
        QCOMPARE(QLocale().toString(1.5), "1,5");
    }
};

QTEST_MAIN(TestLanguage)
#include "test_language.moc"
