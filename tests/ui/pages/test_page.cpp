#include "ui/pages/page.h"

#include "support/qtest_support.h"
#include "ui/scripted_link.h"

#include <QSignalSpy>

using namespace commonwatt;

namespace {

class APage final : public Page {
public:
    explicit APage(DaemonState &state)
        : Page(state, "A page", nullptr) {}

    using Page::showNotice;
    int begun = 0;
    int ended = 0;
    int updated = 0;

    void ask() {
        fetch("answers", {}, [this](const json::object &) { ++answered; }, [this] { ask(); });
    }
    int answered = 0;

    [[nodiscard]] QString shown() const {
        QStringList texts;
        for (const QLabel *const label : findChildren<QLabel *>())
            if (label->isVisibleTo(this))
                texts << label->text();
        return texts.join("|");
    }
    [[nodiscard]] QPushButton *button() const { return findChild<QPushButton *>(); }

protected:
    void update(const DaemonStatus &) override { ++updated; }
    void begin() override { ++begun; }
    void end() override { ++ended; }
};

} // namespace

class TestPage : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_link = std::make_unique<ScriptedLink>();
        m_state = std::make_unique<DaemonState>(*m_link);
        m_page = std::make_unique<APage>(*m_state);
    }
    void cleanup() {
        m_page.reset();
        m_state.reset();
        m_link.reset();
    }

    void beginsWhenItIsSeenAndTheDaemonThere() {
        m_page->show();
        QCOMPARE(m_page->begun, 0);
        QVERIFY(m_page->shown().contains("not running"));
        connectIt();
        QCOMPARE(m_page->begun, 1);
        QVERIFY(m_page->updated >= 1);
        QVERIFY(!m_page->button()->isVisibleTo(m_page.get()));
        m_page->hide();
        QCOMPARE(m_page->ended, 1);
        const int updated = m_page->updated;
        m_link->tell("status", toJson(joined()));
        QCOMPARE(m_page->updated, updated); // nobody looks
        m_page->show();
        QCOMPARE(m_page->begun, 2);
        m_link->become(DaemonLink::State::Absent);
        QCOMPARE(m_page->ended, 2);
        QVERIFY(m_page->shown().contains("not running"));
    }

    void offersToStartTheDaemon() {
        m_page->show();
        QSignalSpy starts(m_page.get(), &Page::startWanted);
        m_page->button()->click();
        QCOMPARE(starts.count(), 1);
    }

    void tellsOfAnotherVersion() {
        m_page->show();
        m_link->become(DaemonLink::State::Refused, "it speaks protocol 9");
        QVERIFY(m_page->shown().contains("it speaks protocol 9"));
        QVERIFY(!m_page->button()->isVisibleTo(m_page.get()));
    }

    void whatCannotBeReadCanBeTriedAgain() {
        m_page->show();
        connectIt();
        m_link->answerWith("answers", fail(ErrorCode::Internal, "the disk is full"));
        m_page->ask();
        QTRY_VERIFY(m_page->shown().contains("the disk is full"));
        m_link->answerWith("answers", json::object());
        m_page->button()->click();
        QTRY_COMPARE(m_page->answered, 1);
    }

private:
    static DaemonStatus joined() {
        DaemonStatus status;
        status.link = LinkState::Connected;
        status.name = "mine";
        return status;
    }
    void connectIt() {
        m_link->answerWith("status", toJson(DaemonStatus()));
        m_link->become(DaemonLink::State::Connected);
        m_link->tell("status", toJson(DaemonStatus()));
    }

    std::unique_ptr<ScriptedLink> m_link;
    std::unique_ptr<DaemonState> m_state;
    std::unique_ptr<APage> m_page;
};

QTEST_MAIN(TestPage)
#include "test_page.moc"
