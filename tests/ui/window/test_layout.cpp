// Every page in every language: nothing clipped, nothing on top of something else, mirrored where a
// language runs from right to left, and everything has a name for who cannot see it. ctest runs it
// at 100, 150 and 200 %.
#include "ui/language/language.h"
#include "ui/window/main_window.h"

#include "support/qtest_support.h"
#include "ui/full_daemon.h"
#include "ui/languages.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTranslator>

using namespace commonwatt;

namespace {

// Short of this many pixels nobody sees a difference: metrics are rounded at odd scales.
constexpr int tolerance = 2;

QString nameOf(const QWidget &widget) {
    QString text;
    if (const auto *const label = qobject_cast<const QLabel *>(&widget))
        text = label->text();
    else if (const auto *const button = qobject_cast<const QAbstractButton *>(&widget))
        text = button->text();
    return QString("%1 '%2' in %3")
        .arg(widget.metaObject()->className(), text.left(60),
             widget.parentWidget() ? widget.parentWidget()->metaObject()->className() : "nothing");
}

bool isInsideOfScrolling(const QWidget &widget) {
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget())
        if (qobject_cast<const QAbstractItemView *>(parent))
            return true;
    return false;
}

// What is not as large as its text needs it.
QStringList clipped(const QWidget &page) {
    QStringList found;
    for (const QWidget *const widget : page.findChildren<QWidget *>()) {
        if (!widget->isVisible() || isInsideOfScrolling(*widget))
            continue;
        if (const auto *const label = qobject_cast<const QLabel *>(widget)) {
            if (label->text().isEmpty() || !label->pixmap().isNull())
                continue;
            const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                                 : label->sizeHint().height();
            const int width = label->wordWrap() ? 0 : label->sizeHint().width();
            if (label->height() + tolerance < needed || label->width() + tolerance < width)
                found << QString("%1: %2x%3, needs %4x%5")
                             .arg(nameOf(*label))
                             .arg(label->width())
                             .arg(label->height())
                             .arg(width)
                             .arg(needed);
        } else if (const auto *const button = qobject_cast<const QAbstractButton *>(widget)) {
            const QSize needed = button->minimumSizeHint();
            if (!button->text().isEmpty() && (button->width() + tolerance < needed.width() ||
                                              button->height() + tolerance < needed.height()))
                found << QString("%1: %2 wide, needs %3")
                             .arg(nameOf(*button))
                             .arg(button->width())
                             .arg(needed.width());
        }
    }
    return found;
}

// Texts and controls of one parent that lie on one another.
QStringList overlapping(const QWidget &page) {
    QStringList found;
    QList<QWidget *> seen;
    for (QWidget *const widget : page.findChildren<QWidget *>())
        if (widget->isVisible() && !isInsideOfScrolling(*widget) &&
            (qobject_cast<QLabel *>(widget) || qobject_cast<QAbstractButton *>(widget) ||
             qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)))
            seen << widget;
    for (qsizetype i = 0; i < seen.size(); ++i)
        for (qsizetype j = 0; j < i; ++j) {
            if (seen[i]->parentWidget() != seen[j]->parentWidget())
                continue;
            const QRect both = seen[i]->geometry().intersected(seen[j]->geometry());
            if (both.width() > tolerance && both.height() > tolerance)
                found << nameOf(*seen[i]) + " on " + nameOf(*seen[j]);
        }
    return found;
}

// Stands in for a language with long words: each text with 40 % more, in as many words as before,
// or one more.
class LongTexts : public QTranslator {
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *,
                                    int n) const override {
        QString text = QString::fromUtf8(source);
        if (n >= 0)
            text.replace(QLatin1String("%Ln"), QString::number(n));
        const qsizetype more = (text.size() * 2 + 4) / 5;
        for (qsizetype i = 0; i < more; ++i)
            text += i > 0 && i % 8 == 0 ? u' ' : u'o';
        return text;
    }
};

// Pages scroll downwards and never sideways.
QStringList sideways(const QWidget &page) {
    QStringList found;
    for (const QScrollArea *const area : page.findChildren<QScrollArea *>())
        if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
            found << QString("%1 pixels wider than the page")
                         .arg(area->horizontalScrollBar()->maximum());
    return found;
}

// Controls that a screen reader would have no word for.
QStringList nameless(const QWidget &window) {
    QStringList found;
    for (QWidget *const widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0 ||
            widget->focusProxy() || // which is looked at itself
            QByteArray(widget->metaObject()->className()).startsWith("Qt"))
            continue;
        QAccessibleInterface *const told = QAccessible::queryAccessibleInterface(widget);
        if (told && told->text(QAccessible::Name).isEmpty())
            found << nameOf(*widget);
    }
    return found;
}

// The one that is shown.
Page &pageOf(const MainWindow &window) {
    return *qobject_cast<Page *>(window.findChild<QStackedWidget *>()->currentWidget());
}

} // namespace

class TestLayout : public QObject {
    Q_OBJECT

private slots:
    void eachLanguage_data() {
        QTest::addColumn<QString>("language");
        for (const QString &language : languages())
            QTest::newRow(qPrintable(language)) << language;
    }

    void eachLanguage() {
        QFETCH(const QString, language);
        useLanguage(QLocale(language));
        for (const full::Amount amount :
             {full::Amount::None, full::Amount::Normal, full::Amount::Huge})
            lookAtAllPages(language, amount);
    }

    void longTexts() {
        useLanguage(QLocale("en"));
        LongTexts texts;
        QCoreApplication::installTranslator(&texts);
        lookAtAllPages("en", full::Amount::Normal, "long");
        QCoreApplication::removeTranslator(&texts);
    }

    void allControlsHaveNames() {
        useLanguage(QLocale("en"));
        ScriptedLink link;
        DaemonState state(link);
        NotificationSettings notifications{QString()};
        MainWindow window(state, notifications, {});
        open(link, window, full::Amount::Normal);
        for (int page = 0; page < window.pageCount(); ++page) {
            window.showPage(page);
            settle();
            const QStringList found = nameless(window);
            QVERIFY2(found.isEmpty(), qPrintable(pageOf(window).title() + ": " + found.join("; ")));
        }
    }

    // Tab comes by everything, and comes back.
    void theKeyboardGoesEverywhere() {
        useLanguage(QLocale("en"));
        ScriptedLink link;
        DaemonState state(link);
        NotificationSettings notifications{QString()};
        MainWindow window(state, notifications, {});
        open(link, window, full::Amount::Normal);
        window.activateWindow();
        for (int page = 0; page < window.pageCount(); ++page) {
            window.showPage(page);
            settle();
            QSet<QWidget *> visited;
            QWidget *widget = &window;
            while ((widget = widget->nextInFocusChain()) != &window && !visited.contains(widget))
                visited.insert(widget);
            for (QWidget *const control : pageOf(window).findChildren<QWidget *>())
                if (control->isVisible() && control->isEnabled() &&
                    qobject_cast<QAbstractButton *>(control) &&
                    !QByteArray(control->parentWidget()->metaObject()->className())
                         .startsWith("Q")) {
                    QVERIFY2(control->focusPolicy() & Qt::TabFocus, qPrintable(nameOf(*control)));
                    QVERIFY2(visited.contains(control), qPrintable(nameOf(*control)));
                }
        }
    }

private:
    static void settle() {
        for (int i = 0; i < 5; ++i)
            QTest::qWait(10);
    }

    static void open(ScriptedLink &link, MainWindow &window, full::Amount amount) {
        full::answer(link, amount);
        link.become(DaemonLink::State::Connected);
        link.tell("status", toJson(full::status(amount)));
        window.resize(800, 600);
        window.show();
        settle();
    }

    void lookAtAllPages(const QString &language, full::Amount amount) {
        lookAtAllPages(language, amount, language);
    }

    void lookAtAllPages(const QString &language, full::Amount amount, const QString &name) {
        ScriptedLink link;
        DaemonState state(link);
        NotificationSettings notifications{QString()};
        MainWindow window(state, notifications, {});
        open(link, window, amount);
        for (int index = 0; index < window.pageCount(); ++index) {
            window.showPage(index);
            settle();
            Page &page = pageOf(window);
            keep(window, name, index, amount);
            const QStringList problems = clipped(page) + overlapping(page) + sideways(page);
            QVERIFY2(
                problems.isEmpty(),
                qPrintable(QString("%1 in %2: %3").arg(page.title(), name, problems.join("\n  "))));
        }
        // The list of pages stands where reading begins.
        const QWidget *const list = window.findChild<QListWidget *>();
        const bool isRightToLeft = QLocale(language).textDirection() == Qt::RightToLeft;
        const int middle = list->mapTo(&window, list->rect().center()).x();
        QCOMPARE(middle > window.width() / 2, isRightToLeft);
    }

    // Pictures of all, for looking at them: COMMONWATT_PICTURES=FOLDER.
    static void keep(QWidget &window, const QString &language, int page, full::Amount amount) {
        const QString folder = qEnvironmentVariable("COMMONWATT_PICTURES");
        if (!folder.isEmpty())
            window.grab().save(QString("%1/%2-%3-%4.png")
                                   .arg(folder, language)
                                   .arg(page + 1)
                                   .arg(static_cast<int>(amount)));
    }
};

QTEST_MAIN(TestLayout)
#include "test_layout.moc"
