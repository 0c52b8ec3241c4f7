#include "ui/language/language.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

// The macro must be used outside of every namespace.
static void initTranslations() {
    Q_INIT_RESOURCE(translations);
}

namespace commonwatt {

namespace {

const QString folder = QStringLiteral(":/i18n");
const QString prefix = QStringLiteral("commonwatt_");

void install(const QLocale &locale, const QString &name, const QString &where) {
    auto *const translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, name, QString(), where))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QStringList languages() {
    initTranslations();
    QStringList found;
    for (const QString &file : QDir(folder).entryList({prefix + QLatin1Char('*')}))
        found << file.mid(prefix.size()).chopped(3); // ".qm"
    return found;
}

void useLanguage(const QLocale &locale) {
    initTranslations();
    QLocale::setDefault(locale);
    const auto before = QCoreApplication::instance()->findChildren<QTranslator *>(
        QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(before);
    // Of Qt's own texts, such as those of buttons; a system may not have them installed.
    install(locale, QStringLiteral("qtbase_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, prefix, folder);
    QApplication::setLayoutDirection(locale.textDirection());
}

} // namespace commonwatt
