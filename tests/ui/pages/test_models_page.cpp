#include "ui/pages/models_page.h"

#include "support/qtest_support.h"
#include "ui/scripted_link.h"

#include <QElapsedTimer>
#include <QMessageBox>
#include <QSignalSpy>

using namespace commonwatt;

namespace {

constexpr std::uint64_t gibibyte = std::uint64_t(1) << 30;

ModelStatus model(const std::string &name) {
    ModelStatus status;
    status.name = name;
    status.architecture = "llama";
    status.quantization = "q8_0";
    status.licence = "apache-2.0";
    status.size = Bytes(8 * gibibyte);
    status.blocks = 32;
    status.parameters = 8'000'000'000;
    status.offered = true;
    return status;
}

ModelsStatus offered() {
    ModelsStatus status;
    ModelStatus held = model("llama-8b");
    held.held = {{"cuda:0", {3, 17, false, false}, AssignmentState::Ready, Bytes(3 * gibibyte)}};
    ModelStatus denied = model("gemma-2b");
    denied.licence.clear();
    denied.allowed = false;
    denied.rule = "gemma*";
    status.models = {denied, held};
    status.requesters = {{"anna", true}, {"bob", false}};
    status.kinds = {{"chat", true}, {"completion", true}};
    return status;
}

json::object settings(const std::map<std::string, std::string> &values) {
    json::array list;
    for (const auto &[key, value] : values)
        list.push_back(toJson(SettingStatus{key, value, "", "", true, {}}));
    return {{"settings", std::move(list)}};
}

CacheStatus cache() {
    return {
        Bytes(3 * gibibyte),
        Bytes(10 * gibibyte),
        {{"aa", Bytes(gibibyte), {}, "llama-8b: block 4"}, {"bb", Bytes(2 * gibibyte), {}, ""}}};
}

template <typename T>
T *named(const QWidget &within, const QString &name) {
    for (T *const one : within.findChildren<T *>())
        if (one->isVisibleTo(&within) && (one->accessibleName() == name || one->text() == name))
            return one;
    qFatal("there is no %s", qPrintable(name));
    return nullptr;
}

QString textOf(const QWidget &page) {
    QStringList texts;
    for (const QLabel *const label : page.findChildren<QLabel *>())
        if (label->isVisibleTo(&page))
            texts << label->text();
    for (const QAbstractButton *const button : page.findChildren<QAbstractButton *>())
        if (button->isVisibleTo(&page))
            texts << "[" + button->text() + "]";
    return texts.join(" | ").replace(QChar(QChar::Nbsp), " ");
}

} // namespace

class TestModelsPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() {
        m_link = std::make_unique<ScriptedLink>();
        m_state = std::make_unique<DaemonState>(*m_link);
        m_page = std::make_unique<ModelsPage>(*m_state);
        m_page->resize(800, 600);
        m_link->answerWith("models", toJson(offered()));
        m_link->answerWith("cache.list", toJson(cache()));
        m_link->answerWith("config.set", json::object());
        m_link->answerWith("config.get",
                           settings({{"models_deny", "gemma*, llama-70b"}, {"disk_keep", "5G"}}));
    }
    void cleanup() {
        m_page.reset();
        m_state.reset();
        m_link.reset();
    }

    void offersToStartADaemonThatIsNotThere() {
        m_page->show();
        QVERIFY(textOf(*m_page).contains("[Start it]"));
    }

    void offersToJoin() {
        DaemonStatus alone;
        become(alone);
        QVERIFY(textOf(*m_page).contains("No models yet."));
        QSignalSpy joins(m_page.get(), &Page::joinWanted);
        named<QPushButton>(*m_page, "Join…")->click();
        QCOMPARE(joins.count(), 1);
        become(joined());
        QTRY_VERIFY(shows("llama-8b"));
    }

    void saysThatItIsLoading() {
        become(joined(), false);
        QVERIFY(textOf(*m_page).contains("One moment"));
    }

    void saysThatNothingIsOffered() {
        m_link->answerWith("models", toJson(ModelsStatus()));
        become(joined());
        QTRY_VERIFY(shows("offers no model right now"));
        QVERIFY(shows("has not told whose requests"));
        QVERIFY(!shows("Kinds of work"));
        QVERIFY(shows("3.0 GiB of 10.0 GiB used"));
    }

    void whatFailsIsAskedAgainByTheOwnerAlone() {
        m_link->answerWith("models", fail(ErrorCode::Internal, "the disk is full"));
        become(joined());
        QTRY_VERIFY(shows("the disk is full"));
        DaemonStatus changed = joined();
        changed.name = "another";
        become(changed);
        QVERIFY(shows("the disk is full"));
        m_link->answerWith("models", toJson(offered()));
        named<QPushButton>(*m_page, "Try again")->click();
        QTRY_VERIFY(shows("llama-8b"));
        QVERIFY(!shows("the disk is full"));
    }

    void showsWhatIsOfferedAndHeld() {
        showIt();
        for (const QString expected :
             {"llama-8b", "llama · Q8_0 · 8.0 billion parameters", "Licence: Apache License 2.0",
              "Blocks 4 to 17 of 32 on A Card: ready, 3.0 GiB", "Licence: not told",
              "Denied by your pattern “gemma*”.", "Nothing of it is held here.", "[Not here]",
              "[Allowed]", "[Chat: answers in a conversation]", "3.0 GiB of 10.0 GiB used",
              "llama-8b: 1.0 GiB in 1 file(s)", "Not in use now: 2.0 GiB", "5.0 GiB of the disk"})
            QVERIFY2(shows(expected), qPrintable(expected + " is not in " + textOf(*m_page)));
        // Only removing the pattern allows it.
        QVERIFY(!named<QCheckBox>(*m_page, "gemma-2b may run here")->isEnabled());
    }

    void aSwitchWritesTheList() {
        showIt();
        named<QCheckBox>(*m_page, "llama-8b may run here")->click();
        QVERIFY(isSet("models_deny", "gemma*, llama-70b, llama-8b"));
        // The next one builds upon it, though nothing was answered yet.
        named<QPushButton>(*m_page, "Remove the pattern gemma*")->click();
        QVERIFY(isSet("models_deny", "llama-70b, llama-8b"));
        ModelsStatus after = offered();
        after.models[0].allowed = true;
        after.models[0].rule.clear();
        after.models[1].allowed = false;
        after.models[1].rule = "llama-8b";
        m_link->tell("models", toJson(after));
        QVERIFY(named<QCheckBox>(*m_page, "gemma-2b may run here")->isEnabled());
        QCheckBox *const box = named<QCheckBox>(*m_page, "llama-8b may run here");
        QVERIFY(!box->isChecked() && box->isEnabled());
        box->click();
        QVERIFY(isSet("models_deny", "llama-70b"));
    }

    void whatWasRefusedIsToldAndUndone() {
        showIt();
        m_link->answerWith("config.set", fail(ErrorCode::InvalidArgument, "the list is too long"));
        QCheckBox *const box = named<QCheckBox>(*m_page, "llama-8b may run here");
        box->click();
        QTRY_VERIFY(shows("the list is too long"));
        QTRY_VERIFY(box->isChecked());
        // What was not taken is not written the next time.
        m_link->answerWith("config.set", json::object());
        QTest::qWait(0);
        named<QPushButton>(*m_page, "Remove the pattern llama-70b")->click();
        QVERIFY(isSet("models_deny", "gemma*"));
    }

    void patternsAreDenied() {
        showIt();
        auto *const field = named<QLineEdit>(*m_page, "Pattern of models to deny");
        QPushButton *const deny = named<QPushButton>(*m_page, "Deny models with this pattern");
        QVERIFY(!deny->isEnabled());
        field->setText(" , ");
        QVERIFY(!deny->isEnabled());
        field->setText("*-405b");
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(isSet("models_deny", "gemma*, llama-70b, *-405b"));
        QVERIFY(shows("*-405b"));
        QTRY_VERIFY(field->text().isEmpty());
    }

    void aPatternThatWasRefusedCanBeMended() {
        showIt();
        m_link->answerWith("config.set", fail(ErrorCode::InvalidArgument, "the list is too long"));
        auto *const field = named<QLineEdit>(*m_page, "Pattern of models to deny");
        field->setText("*-405b");
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(shows("the list is too long"));
        QCOMPARE(field->text(), "*-405b");
    }

    void anAllowListIsShownAndCanBeDropped() {
        m_link->answerWith("config.get", settings({{"models_allow", "llama-8b"}}));
        showIt();
        QVERIFY(shows("Only these run here: llama-8b."));
        named<QPushButton>(*m_page, "Allow all others too")->click();
        QVERIFY(isSet("models_allow", ""));
        QVERIFY(!shows("Only these run here"));
    }

    void requestersAreCheckedWithTheKeyboard() {
        showIt();
        auto *const view = m_page->findChild<QListView *>();
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Space);
        QVERIFY(isSet("requesters_deny", "anna"));
    }

    void theLastKindOfWorkStays() {
        showIt();
        named<QCheckBox>(*m_page, "Chat: answers in a conversation")->click();
        QVERIFY(isSet("work_allow", "completion"));
        ModelsStatus after = offered();
        after.kinds[0].allowed = false;
        m_link->tell("models", toJson(after));
        QVERIFY(!named<QCheckBox>(*m_page, "Text completion: a text is carried on")->isEnabled());
        QVERIFY(shows("One kind stays on."));
        named<QCheckBox>(*m_page, "Chat: answers in a conversation")->click();
        QVERIFY(isSet("work_allow", ""));
    }

    void theCacheHasALimit() {
        showIt();
        auto *const limit = m_page->findChild<QDoubleSpinBox *>();
        QPushButton *const set = named<QPushButton>(*m_page, "Set limit");
        QCOMPARE(limit->value(), 10.0);
        QVERIFY(!set->isEnabled());
        limit->setValue(12.5);
        CacheStatus after = cache();
        after.limit = Bytes(25 * gibibyte / 2);
        m_link->answerWith("cache.limit", toJson(after));
        set->click();
        QCOMPARE(m_link->calls().back().method, "cache.limit");
        QVERIFY(m_link->calls().back().params == json::object({{"limit", "12800M"}}));
        QTRY_VERIFY(shows("3.0 GiB of 12.5 GiB used"));
        QVERIFY(!set->isEnabled());
    }

    void theWheelChangesNothingInPassing() {
        showIt();
        auto *const limit = m_page->findChild<QDoubleSpinBox *>();
        limit->clearFocus();
        QWheelEvent wheel({5, 5}, limit->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(limit, &wheel);
        QCOMPARE(limit->value(), 10.0);
    }

    void whatCouldNotBeReadOfTheCacheIsForgottenOnceItCould() {
        m_link->answerWith("cache.list", fail(ErrorCode::Internal, "the disk is full"));
        become(joined());
        QTRY_VERIFY(shows("What is in the cache could not be read: the disk is full"));
        m_link->answerWith("cache.list", toJson(cache()));
        DaemonStatus changed = joined();
        changed.cacheUsed = Bytes(7);
        become(changed);
        QTRY_VERIFY(shows("GiB used"));
        QVERIFY(!shows("the disk is full"));
    }

    void theCacheIsClearedAfterAQuestion() {
        showIt();
        m_link->answerWith("cache.clear", json::object({{"freed", 2 * gibibyte}}));
        named<QPushButton>(*m_page, "Clear the cache")->click();
        auto *const question = m_page->findChild<QMessageBox *>();
        QVERIFY(question != nullptr);
        QVERIFY(question->informativeText().contains("Blocks in use stay"));
        QVERIFY(!wasCalled("cache.clear"));
        for (QAbstractButton *const button : question->buttons())
            if (question->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        QVERIFY(wasCalled("cache.clear"));
        QTRY_VERIFY(shows("2.0 GiB freed."));
        QTest::qWait(10); // and what is left was read
        QVERIFY(shows("2.0 GiB freed."));
    }

    void aThousandModelsDoNotStall() {
        ModelsStatus many = offered();
        many.models.clear();
        many.requesters.clear();
        for (int i = 0; i < 1000; ++i) {
            many.models.push_back(model("model-" + std::to_string(1000 + i)));
            many.requesters.push_back({"requester-" + std::to_string(i), true});
        }
        m_link->answerWith("models", toJson(many));
        become(joined());
        QTRY_VERIFY(shows("model-1019"));
        QVERIFY(!shows("model-1020"));
        named<QPushButton>(*m_page, "Show more of 1000")->click();
        QVERIFY(shows("model-1020"));
        named<QLineEdit>(*m_page, "Search models")->setText("model-1999");
        QVERIFY(shows("model-1999") && !shows("model-1000"));
        named<QLineEdit>(*m_page, "Search models")->setText("nothing");
        QVERIFY(shows("No model has that"));
        QVERIFY(m_page->findChildren<ModelCard *>().size() <= 40);
    }

    void costsNothingWhileItIsHidden() {
        showIt();
        QCOMPARE(m_link->events(), (std::vector<std::string>{"models", "status"}));
        m_page->hide();
        QCOMPARE(m_link->events(), std::vector<std::string>{"status"});
        const std::size_t calls = m_link->calls().size();
        DaemonStatus changed = joined();
        changed.cacheUsed = Bytes(7);
        m_link->tell("status", toJson(changed));
        m_link->tell("models", json::object());
        QTest::qWait(50);
        QCOMPARE(m_link->calls().size(), calls);
    }

private:
    static DaemonStatus joined() {
        DaemonStatus status;
        status.link = LinkState::Connected;
        DeviceStatus device;
        device.device = {"cuda:0", "cuda", "A Card", Bytes(8 * gibibyte)};
        status.devices = {device};
        return status;
    }
    void become(const DaemonStatus &status, bool answer = true) {
        m_link->answerWith("status", toJson(status));
        m_page->show();
        if (m_link->state() != DaemonLink::State::Connected)
            m_link->become(DaemonLink::State::Connected);
        m_link->tell("status", toJson(status));
        if (answer)
            QCoreApplication::processEvents();
    }
    void showIt() {
        become(joined());
        QTRY_VERIFY(shows("GiB used") && shows("llama-8b"));
        QTest::qWait(0);
    }
    [[nodiscard]] bool shows(const QString &text) const { return textOf(*m_page).contains(text); }
    [[nodiscard]] bool isSet(const std::string &key, const std::string &value) const {
        for (auto call = m_link->calls().rbegin(); call != m_link->calls().rend(); ++call)
            if (call->method == "config.set" && call->params.at("key") == json::value(key))
                return call->params.at("value") == json::value(value);
        return false;
    }
    [[nodiscard]] bool wasCalled(const std::string &method) const {
        return std::ranges::any_of(m_link->calls(),
                                   [&](const auto &call) { return call.method == method; });
    }

    std::unique_ptr<ScriptedLink> m_link;
    std::unique_ptr<DaemonState> m_state;
    std::unique_ptr<ModelsPage> m_page;
};

QTEST_MAIN(TestModelsPage)
#include "test_models_page.moc"
