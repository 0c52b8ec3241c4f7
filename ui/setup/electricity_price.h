// What a kilowatt-hour usually costs a household, as a first guess for owners who have not looked
// at their bill yet (resources/electricity_prices.json). Pure.
#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace commonwatt {

struct TypicalPrice {
    double price = 0; // of a kilowatt-hour, taxes included
    QString currency; // ISO 4217
    QString source;   // who published it
    int year = 0;     // of what year it is
};

// Nothing where none is known of that territory.
[[nodiscard]] std::optional<TypicalPrice> typicalPrice(QLocale::Territory territory);

// Of that territory: "EUR"; also where the locale's own data are from before a change of currency.
// Empty: not known.
[[nodiscard]] QString currencyOf(const QLocale &locale);

} // namespace commonwatt
