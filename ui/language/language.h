// The language of the window: the owner's, as their system tells it. In the GUI's thread.
#pragma once

#include <QLocale>

namespace commonwatt {

// From now on texts are in the first of the locale's languages that there is, numbers and dates as
// the locale writes them, and everything runs from right to left where the language does. After the
// application was made; what was made before keeps its texts.
void useLanguage(const QLocale &locale);

} // namespace commonwatt
