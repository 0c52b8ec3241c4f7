#include "coordinator/ledger/credit_book.h"
#include "support/qtest_support.h"

#include <QTemporaryDir>

using namespace commonwatt;
using namespace std::chrono_literals;

class TestCreditBook : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<CoordinatorStore> m_store;
    VolunteerId m_volunteer = 0;
    std::vector<Credit> m_sent;
    const WallTime m_now = WallTime(1s);

    CreditBook book() {
        return CreditBook(*m_store, [this](VolunteerId volunteer, const Credit &credit) {
            QCOMPARE(volunteer, m_volunteer);
            m_sent.push_back(credit);
        });
    }
    FinishedWork work(const std::string &id, std::uint64_t tokens) const {
        return {id, m_volunteer, "m", {0, 2, true, false}, tokens, 3'000'000};
    }

private slots:
    void init() {
        static int run = 0;
        m_store = std::make_unique<CoordinatorStore>(
            CoordinatorStore::open(m_folder.filePath(QString::number(run++) + ".db").toStdString())
                .value());
        m_volunteer =
            m_store->admit(PublicKey{}, m_store->createJoinToken(m_now, 1h).value(), m_now).value();
        m_sent.clear();
    }

    void paysOnce() {
        CreditBook credits = book();
        credits.workDone(work("a", 10), m_now);
        credits.workDone(work("a", 10), m_now);
        QCOMPARE(m_sent.size(), std::size_t(1));
        QCOMPARE(m_sent[0].amount.value, std::int64_t(30));
        QCOMPARE(m_store->volunteers()->front().earned.value, std::int64_t(30));
    }

    void workWithoutTokensIsNotBooked() {
        CreditBook credits = book();
        credits.workDone(work("a", 0), m_now);
        QVERIFY(m_sent.empty());
        QVERIFY(m_store->unacknowledgedWork(m_volunteer, 1)->empty());
    }

    void tellsAgainUntilAcknowledged() {
        CreditBook credits = book();
        credits.workDone(work("a", 1), m_now);
        credits.workDone(work("b", 1), m_now + 1s);
        credits.acknowledged(m_volunteer, "a", m_now);
        m_sent.clear();
        credits.volunteerJoined(m_volunteer);
        QCOMPARE(m_sent.size(), std::size_t(1));
        QCOMPARE(m_sent[0].work, "b");
        credits.acknowledged(m_volunteer, "b", m_now);
        m_sent.clear();
        credits.volunteerJoined(m_volunteer);
        QVERIFY(m_sent.empty());
    }

    void manyAreToldInPortions() {
        {
            CreditBook offline(*m_store, [](VolunteerId, const Credit &) {});
            for (int i = 0; i < 300; ++i)
                offline.workDone(work("w" + std::to_string(i), 1), m_now + std::chrono::seconds(i));
        }
        CreditBook credits = book();
        credits.volunteerJoined(m_volunteer);
        QCOMPARE(m_sent.size(), std::size_t(256));
        for (std::size_t i = 0; i < m_sent.size() && i < 300; ++i)
            credits.acknowledged(m_volunteer, std::string(m_sent[i].work), m_now);
        QCOMPARE(m_sent.size(), std::size_t(300));
        QVERIFY(m_store->unacknowledgedWork(m_volunteer, 1)->empty());
    }
};

QTEST_APPLESS_MAIN(TestCreditBook)
#include "test_credit_book.moc"
