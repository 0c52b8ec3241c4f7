// The languages of the window, for tests that look at all of them.
#pragma once

#include "ui/language/language.h"

#include <QDir>
#include <QStringList>

namespace commonwatt {

// Those that it is translated into, and English: "de", "pt_BR", …
inline QStringList languages() {
    useLanguage(QLocale(QStringLiteral("en"))); // the translations are there from then on
    const QString prefix = QStringLiteral("commonwatt_");
    QStringList found;
    for (const QString &file :
         QDir(QStringLiteral(":/i18n")).entryList({prefix + QLatin1Char('*')}))
        found << file.mid(prefix.size()).chopped(3); // ".qm"
    return found;
}

} // namespace commonwatt
