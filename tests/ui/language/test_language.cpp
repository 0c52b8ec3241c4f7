#include "ui/language/language.h"

#include "support/qtest_support.h"

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
