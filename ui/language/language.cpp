#include "ui/language/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

// The macro must be used outside of every namespace.
static void initTranslations() {
    Q_INIT_RESOURCE(translations);
}

namespace commonwatt {

namespace {

const QString folder = QStringLiteral(":/i18n");
const QString prefix = QStringLiteral("commonwatt_");

// The language in which there is something, the first that the locale asks for; or nothing.
QString install(const QLocale &locale, const QString &name, const QString &where) {
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (!translator->load(locale, name, QString(), where))
        return {};
    const QString language = translator->language();
    QCoreApplication::installTranslator(translator.release());
    return language;
}

} // namespace

void useLanguage(const QLocale &locale) {
    initTranslations();
    QLocale::setDefault(locale);
    const auto before = QCoreApplication::instance()->findChildren<QTranslator *>(
        QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(before);
    // Of Qt's own texts, such as those of buttons; a system may not have them installed.
    install(locale, QStringLiteral("qtbase_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    QString language = install(locale, prefix, folder);
    if (language.isEmpty()) // English has its plural forms there too
        language = install(QLocale(QLocale::English), prefix, folder);
    QApplication::setLayoutDirection(QLocale(language).textDirection());
}

} // namespace commonwatt
