#include "ui/models/amount.h"

#include "core/base/duration.h"
#include "core/base/units.h"

#include <cmath>

namespace commonwatt {

namespace {

// In milliseconds or bytes.
std::optional<double> baseOf(const QString &text, AmountOf of) {
    switch (of) {
    case AmountOf::Number:
        break;
    case AmountOf::Duration:
        if (text == QLatin1String("0s"))
            return 0;
        if (const auto duration = parseDuration(text.toStdString()))
            return static_cast<double>(duration->count());
        break;
    case AmountOf::Size:
        if (const auto size = parseBytes(text.toStdString()))
            return static_cast<double>(size->value);
        break;
    }
    return std::nullopt;
}

} // namespace

std::optional<Amount> parseAmount(const QString &text, std::span<const AmountUnit> units,
                                  AmountOf of) {
    for (std::size_t i = 0; i < units.size(); ++i) {
        const QString suffix = QString::fromLatin1(units[i].suffix);
        if (units[i].factor != 0 || !text.endsWith(suffix))
            continue;
        bool isNumber = false;
        const double number = text.chopped(suffix.size()).trimmed().toDouble(&isNumber);
        if (isNumber)
            return Amount{i, number};
    }
    const std::optional<double> base = baseOf(text, of);
    std::optional<Amount> found;
    for (std::size_t i = 0; base && i < units.size(); ++i) {
        const double factor = units[i].factor;
        if (factor != 0 && (!found || (*base != 0 && std::fmod(*base, factor) == 0)))
            found = Amount{i, *base / factor};
    }
    return found;
}

QString amountText(const Amount &amount, std::span<const AmountUnit> units) {
    return QString::number(amount.number, 'g', 15) + QString::fromLatin1(units[amount.unit].suffix);
}

} // namespace commonwatt
