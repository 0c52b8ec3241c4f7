#include "ui/setup/electricity_price.h"

#include "ui/setup/electricity_prices_json.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace commonwatt {

namespace {

const QJsonObject &table() {
    static const QJsonObject object =
        QJsonDocument::fromJson(QByteArray(electricityPricesJson.data(),
                                           static_cast<qsizetype>(electricityPricesJson.size())))
            .object();
    return object;
}

} // namespace

std::optional<TypicalPrice> typicalPrice(QLocale::Territory territory) {
    const QJsonObject entry =
        table()[QLatin1String("prices")][QLocale::territoryToCode(territory)].toObject();
    if (entry.isEmpty())
        return std::nullopt;
    const QJsonValue source =
        table()[QLatin1String("sources")][entry[QLatin1String("source")].toString()];
    return TypicalPrice{.price = entry[QLatin1String("price")].toDouble(),
                        .currency = entry[QLatin1String("currency")].toString(),
                        .source = source[QLatin1String("name")].toString(),
                        .year = source[QLatin1String("year")].toInt()};
}

QString currencyOf(const QLocale &locale) {
    if (const std::optional<TypicalPrice> typical = typicalPrice(locale.territory()))
        return typical->currency;
    return locale.currencySymbol(QLocale::CurrencyIsoCode);
}

} // namespace commonwatt
