#include "ui/models/week_grid.h"

#include "core/policy/week_plan.h"
#include "support/qtest_support.h"

#include <QRandomGenerator>

using namespace commonwatt;

namespace {

// The rules' own reading of the same texts, minute by minute.
bool meansTheSame(const WeekGrid &grid, const QStringList &texts) {
    WeekPlan plan;
    for (const QString &text : texts)
        if (!plan.add(text.toStdString(), WeekPlan::Values::None))
            return false;
    for (int minute = 0; minute < WeekGrid::minutes; ++minute)
        if ((plan.isEmpty() || plan.at(std::chrono::minutes(minute)) != nullptr) != grid.at(minute))
            return false;
    return true;
}

} // namespace

class TestWeekGrid : public QObject {
    Q_OBJECT

private slots:
    void readsWhatTheSettingsWrite_data() {
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("always") << QStringList{};
        QTest::newRow("into the morning") << QStringList{"Mon-Fri 18:00-08:00"};
        QTest::newRow("whole days") << QStringList{"Sat-Sun"};
        QTest::newRow("one day") << QStringList{"wed"};
        QTest::newRow("across the week's end") << QStringList{"Sat-Mon 23:30-1:15"};
        QTest::newRow("nights") << QStringList{"daily 22:00-06:00"};
        QTest::newRow("till midnight") << QStringList{"Tue 12:00-24:00"};
        QTest::newRow("both") << QStringList{"Mon-Fri 18:00-08:00", "SAT-sun"};
        QTest::newRow("finer") << QStringList{"daily 7:07-9:11"};
    }
    void readsWhatTheSettingsWrite() {
        QFETCH(const QStringList, texts);
        const auto grid = WeekGrid::fromTexts(texts);
        QVERIFY(grid);
        QVERIFY(meansTheSame(*grid, texts));
        QVERIFY(meansTheSame(*grid, grid->toTexts()));
    }

    void refusesWhatIsNoWindow() {
        for (const QString text :
             {"", "Mon Tue Wed", "someday", "Mon 8", "Mon 8:00", "Mon 8:0-9:00", "Mon 24:00-8:00",
              "Mon 9:00-9:00", "Mon 8:60-9:00", "Mon 8:00-25:00", "Mon-Tue-Wed 8:00-9:00",
              "Mon 008:00-9:00"})
            QVERIFY2(!WeekGrid::fromTexts({text}), qPrintable(text));
    }

    void writesShortly() {
        const auto again = [](const QStringList &texts) {
            return WeekGrid::fromTexts(texts).value().toTexts();
        };
        for (const QStringList &texts :
             {QStringList{}, QStringList{"Mon-Fri 18:00-08:00"}, QStringList{"Sat-Sun"},
              QStringList{"daily 22:00-07:00"}, QStringList{"Sat-Mon 23:00-01:00"},
              QStringList{"Mon-Fri 09:00-17:00", "Sat"}})
            QCOMPARE(again(texts), texts);
        QCOMPARE(again({"daily"}), QStringList());
        QCOMPARE(WeekGrid::nights().toTexts(), QStringList{"daily 22:00-07:00"});
        QCOMPARE(WeekGrid::weekends().toTexts(), QStringList{"Sat-Sun"});
    }

    void randomGridsSurvive() {
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            WeekGrid grid;
            const int stretches = random.bounded(1, 12);
            for (int i = 0; i < stretches; ++i) {
                // Whole hours, half hours, single minutes; up to three days, also past Sunday.
                const int step = round % 3 == 0 ? 60 : round % 3 == 1 ? 30 : 1;
                const int begin = random.bounded(WeekGrid::minutes / step) * step;
                const int length = random.bounded(1, 3 * 24 * 60 / step) * step;
                const bool on = random.bounded(4) != 0;
                for (int minute = begin; minute < begin + length; ++minute)
                    grid.set(minute % WeekGrid::minutes, on);
            }
            if (grid.isEmpty())
                continue;
            const QStringList texts = grid.toTexts();
            QVERIFY2(meansTheSame(grid, texts), qPrintable(texts.join(", ")));
            QVERIFY(WeekGrid::fromTexts(texts).value() == grid);
        }
    }

    void paintingKeepsWhatIsFiner() {
        WeekGrid grid = WeekGrid::fromTexts({"Mon 08:15-10:30"}).value();
        QCOMPARE(grid.cell(0, 8), WeekGrid::Cell::Part);
        QVERIFY(grid.parts(0, 8) == (std::vector<WeekGrid::Part>{{15, 60}}));
        QCOMPARE(grid.cell(0, 9), WeekGrid::Cell::All);
        QCOMPARE(grid.cell(0, 11), WeekGrid::Cell::None);
        grid.paint(0, 12, true);
        QCOMPARE(grid.toTexts(), (QStringList{"Mon 08:15-10:30", "Mon 12:00-13:00"}));
        grid.paint(0, 8, false);
        QCOMPARE(grid.toTexts(), (QStringList{"Mon 09:00-10:30", "Mon 12:00-13:00"}));
    }
};

QTEST_GUILESS_MAIN(TestWeekGrid)
#include "test_week_grid.moc"
