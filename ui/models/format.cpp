#include "ui/models/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace commonwatt::format {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Format)
};

QDateTime toDateTime(WallTime time) {
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

// Russian and French group digits by a narrow space, others by a mark; all of them as given.
QString decimals(double number, int digits, const QLocale &locale) {
    return locale.toString(number, 'f', digits);
}

// Of an amount: two, or four where those would hide it.
int decimalsOf(double amount) {
    return std::abs(amount) >= 0.00005 && std::abs(amount) < 0.01 ? 4 : 2;
}

} // namespace

QString count(std::uint64_t number, const QLocale &locale) {
    return locale.toString(static_cast<qulonglong>(number));
}

QString percent(double share, const QLocale &locale) {
    //: A number of percent
    return Text::tr("%1\u00a0%").arg(locale.toString(qRound(share * 100)));
}

QString bytes(Bytes bytes, const QLocale &locale) {
    return locale.formattedDataSize(static_cast<qint64>(bytes.value), 1)
        .replace(QLatin1Char(' '), QChar(QChar::Nbsp));
}

QString credits(MicroCredits credits, const QLocale &locale) {
    const double amount = static_cast<double>(credits.value) / 1e6;
    return decimals(amount, decimalsOf(amount), locale);
}

QString money(double amount, const QString &currency, const QLocale &locale) {
    const QString symbol = locale.currencySymbol(QLocale::CurrencyIsoCode) == currency
                               ? locale.currencySymbol()
                               : currency;
    // Letters stand apart from the number (CLDR, "currency spacing"), which Qt 6.4 leaves out.
    static const QRegularExpression touching(
        QStringLiteral("(?<=\\p{L})(?=[-\\p{Nd}])|(?<=\\p{Nd})(?=\\p{L})"));
    return locale.toCurrencyString(amount, symbol, decimalsOf(amount))
        .replace(touching, QStringLiteral("\u00a0"));
}

QString energy(double wattHours, const QLocale &locale) {
    if (std::abs(wattHours) < 100)
        //: Watt-hours
        return Text::tr("%1\u00a0Wh").arg(decimals(wattHours, wattHours < 10 ? 1 : 0, locale));
    //: Kilowatt-hours
    return Text::tr("%1\u00a0kWh").arg(decimals(wattHours / 1000, 2, locale));
}

QString temperature(Celsius value, const QLocale &locale) {
    return Text::tr("%1\u00a0°C").arg(decimals(value.value, 0, locale));
}

QString power(Watts value, const QLocale &locale) {
    //: Watts
    return Text::tr("%1\u00a0W").arg(decimals(value.value, 0, locale));
}

QString speed(double tokensPerSecond, const QLocale &locale) {
    return Text::tr("%1\u00a0tokens/s").arg(decimals(tokensPerSecond, 1, locale));
}

QString withPrefix(double value, const QString &unit, const QLocale &locale) {
    constexpr std::array prefixes{"", "k", "M", "G", "T", "P"};
    std::size_t prefix = 0;
    // What would be rounded to a thousand has the next one.
    while (value >= 999.5 && prefix + 1 < prefixes.size()) {
        value /= 1000;
        ++prefix;
    }
    return QStringLiteral("%1\u00a0%2%3")
        .arg(decimals(value,
                      value < 9.995   ? 2
                      : value < 99.95 ? 1
                                      : 0,
                      locale),
             QLatin1String(prefixes.at(prefix)), unit);
}

QString duration(std::chrono::milliseconds duration, const QLocale &locale) {
    using namespace std::chrono;
    const auto whole = [&](std::int64_t number) {
        return locale.toString(static_cast<qlonglong>(number));
    };
    const auto text = floor<seconds>(duration);
    if (text < minutes(1))
        //: Seconds
        return Text::tr("%1\u00a0s").arg(whole(text.count()));
    if (text < hours(1)) {
        const auto rest = text % minutes(1);
        //: Minutes
        const QString full = Text::tr("%1\u00a0min").arg(whole(floor<minutes>(text).count()));
        return rest.count() == 0 || text >= minutes(10)
                   ? full
                   //: Minutes and seconds
                   : Text::tr("%1\u00a0min %2\u00a0s")
                         .arg(whole(floor<minutes>(text).count()), whole(rest.count()));
    }
    if (text < days(1)) {
        const auto rest = floor<minutes>(text % hours(1));
        return rest.count() == 0
                   //: Hours
                   ? Text::tr("%1\u00a0h").arg(whole(floor<hours>(text).count()))
                   //: Hours and minutes
                   : Text::tr("%1\u00a0h %2\u00a0min")
                         .arg(whole(floor<hours>(text).count()), whole(rest.count()));
    }
    // In two pieces, since lupdate takes the letter for a part of the space's number.
    const auto rest = floor<hours>(text % days(1));
    return rest.count() == 0
               //: Days
               ? Text::tr("%1\u00a0"
                          "d")
                     .arg(whole(floor<days>(text).count()))
               //: Days and hours
               : Text::tr("%1\u00a0"
                          "d %2\u00a0h")
                     .arg(whole(floor<days>(text).count()), whole(rest.count()));
}

QString moment(WallTime time, WallTime now, const QLocale &locale) {
    const QDateTime moment = toDateTime(time);
    const QString clock = locale.toString(moment.time(), QLocale::ShortFormat);
    const auto days = toDateTime(now).date().daysTo(moment.date());
    if (days == 0)
        return clock;
    if (days > -6 && days < 6)
        //: A day of the week and a time
        return Text::tr("%1 %2").arg(
            locale.dayName(moment.date().dayOfWeek(), QLocale::ShortFormat), clock);
    return locale.toString(moment, QLocale::ShortFormat);
}

QString dateTime(WallTime time, const QLocale &locale) {
    return locale.toString(toDateTime(time), QLocale::ShortFormat);
}

QString date(const QDate &day, const QLocale &locale) {
    return locale.toString(day, QLocale::ShortFormat);
}

} // namespace commonwatt::format
