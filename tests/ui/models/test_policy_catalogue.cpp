#include "ui/models/policy_catalogue.h"

#include "support/qtest_support.h"

#include <set>

using namespace commonwatt;

class TestPolicyCatalogue : public QObject {
    Q_OBJECT

private slots:
    void everyEntryCanBeShown() {
        std::set<std::string_view> keys;
        for (const CatalogueEntry &entry : settingCatalogue()) {
            const QByteArray key(entry.key.data(), static_cast<qsizetype>(entry.key.size()));
            QVERIFY2(keys.insert(entry.key).second, key);
            QCOMPARE(findInCatalogue(entry.key), &entry);
            QVERIFY2(!entry.labelText().isEmpty() && !entry.helpText().isEmpty(), key);
            QVERIFY2(entry.form != SettingForm::Choice || entry.words.size() > 1, key);
            if (entry.form != SettingForm::Amount)
                continue;
            QVERIFY2(!entry.units.empty(), key);
            for (const AmountUnit &unit : entry.units)
                QVERIFY2(unit.factor != 0 ? entry.most > entry.least : unit.most > unit.least, key);
        }
        QVERIFY(!findInCatalogue("nothing"));
    }

    void numbersAreTakenApartAndPutTogether_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("number");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QString>("again");
        const auto row = [](const char *key, const char *text, double number, const char *suffix,
                            const char *again) {
            QTest::addRow("%s %s", key, text)
                << QString(key) << QString(text) << number << QString(suffix) << QString(again);
        };
        row("idle_gpu", "15m", 15, "m", "15m");
        row("idle_gpu", "1h 30m", 90, "m", "90m");
        row("idle_gpu", "2h", 2, "h", "2h");
        row("cpu_grace", "0s", 0, "s", "0s");
        row("submission_limit", "16ms", 16, "ms", "16ms");
        row("memory_keep", "4G", 4, "G", "4G");
        row("memory_keep", "1536M", 1536, "M", "1536M");
        row("memory_keep", "512", 0.5, "K", "0.5K");
        row("memory_limit", "75%", 75, "%", "75%");
        row("memory_limit", "4G", 4, "G", "4G");
        row("core_target", "71.5C", 71.5, "C", "71.5C");
        row("clock_limit", "1500MHz", 1500, "MHz", "1500MHz");
        row("clock_limit", "70%", 70, "%", "70%");
        row("max_price", "-0.01", -0.01, "", "-0.01");
    }
    void numbersAreTakenApartAndPutTogether() {
        QFETCH(const QString, key);
        QFETCH(const QString, text);
        QFETCH(const double, number);
        QFETCH(const QString, suffix);
        QFETCH(const QString, again);
        const CatalogueEntry *const entry = findInCatalogue(key.toStdString());
        QVERIFY(entry);
        const auto quantity = parseAmount(text, entry->units, entry->of);
        QVERIFY(quantity);
        QCOMPARE(quantity->number, number);
        QCOMPARE(QString(entry->units[quantity->unit].suffix), suffix);
        QCOMPARE(amountText(*quantity, entry->units), again);
    }

    void wordsAreNoNumbers() {
        for (const char *key : {"give_back_after", "battery", "core_target", "watt_limit"}) {
            const CatalogueEntry *const entry = findInCatalogue(key);
            for (const SettingWord &word : entry->words)
                QVERIFY2(!parseAmount(word.value, entry->units, entry->of), key);
        }
    }

    void isFoundByAnyOfItsWords() {
        const CatalogueEntry &entry = *findInCatalogue("core_limit");
        for (const QString search : {"", "core", "HOT", "core_limit", "heat noise", "cooler 5"})
            QVERIFY2(matches(entry, search), qPrintable(search));
        QVERIFY(!matches(entry, "core network"));
    }

    void valuesAreSaid() {
        QLocale::setDefault(QLocale::c());
        const auto said = [](const char *key, const char *value) {
            return valueText(*findInCatalogue(key), value).replace(QChar(QChar::Nbsp), ' ');
        };
        QCOMPARE(said("idle_gpu", "15m"), "15 minutes");
        QCOMPARE(said("core_target", "off"), "Off");
        QCOMPARE(said("traffic_day", "0"), "No limit");
        QCOMPARE(said("gamepad", "no"), "No");
        QCOMPARE(said("run_windows", ""), "At any time");
        QCOMPARE(said("exclusive", "unload"), "Pause and give memory back");
    }

    void listsAreSplitAndJoined() {
        QCOMPARE(listOf(" a, b ,,c"), (QStringList{"a", "b", "c"}));
        QCOMPARE(listOf(""), QStringList());
        QCOMPARE(textOfList({"a", "b"}), "a,b");
    }
};

QTEST_GUILESS_MAIN(TestPolicyCatalogue)
#include "test_policy_catalogue.moc"
