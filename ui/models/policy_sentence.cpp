#include "ui/models/policy_sentence.h"

#include "ui/models/format.h"
#include "ui/models/reason_text.h"

#include <boost/json/array.hpp>

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>

namespace commonwatt {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(PolicySentence)
};

struct BuiltIn {
    QLatin1String name;
    const char *label;
    const char *help;
};
constexpr std::array<BuiltIn, 4> builtIns{{
    {QLatin1String("balanced"), QT_TRANSLATE_NOOP("PolicySentence", "Balanced"),
     QT_TRANSLATE_NOOP("PolicySentence", "Runs when nobody is here.")},
    {QLatin1String("gentle"), QT_TRANSLATE_NOOP("PolicySentence", "Gentle"),
     QT_TRANSLATE_NOOP("PolicySentence", "Waits longer, stays cooler and quieter.")},
    {QLatin1String("night"), QT_TRANSLATE_NOOP("PolicySentence", "Night"),
     QT_TRANSLATE_NOOP("PolicySentence", "Runs at night only, and quietly.")},
    {QLatin1String("headless"), QT_TRANSLATE_NOOP("PolicySentence", "Headless"),
     QT_TRANSLATE_NOOP("PolicySentence", "A machine that nobody sits at: runs always.")},
}};

const BuiltIn *findBuiltIn(const QString &profile) {
    const auto *const found = std::ranges::find(builtIns, profile, &BuiltIn::name);
    return found == builtIns.end() ? nullptr : found;
}

Result<std::vector<ReasonStatus>> reasonsOf(const JsonReader &device) {
    std::vector<ReasonStatus> reasons;
    CW_TRY_ASSIGN(const json::array *const list, device.array("reasons"));
    for (const json::value &value : *list) {
        if (!value.is_object())
            return fail(ErrorCode::InvalidData, "a reason must be an object");
        CW_TRY_ASSIGN(ReasonStatus reason, reasonFromJson(value.get_object()));
        reasons.push_back(std::move(reason));
    }
    return reasons;
}

QString actionText(const PolicyOutlook::Device &device) {
    if (device.action == "run")
        return Text::tr("It may run");
    if (device.action == "throttle")
        return Text::tr("It may run %1 of the time").arg(format::percent(device.duty));
    if (device.action == "unload")
        return Text::tr("It pauses and gives its memory back");
    return Text::tr("It pauses");
}

QString sentence(const PolicyOutlook::Device &device, WallTime at, const QLocale &locale) {
    const QString action = actionText(device);
    if (device.reasons.empty())
        //: A whole sentence from what happens
        return Text::tr("%1.").arg(action);
    //: What happens, and why
    return Text::tr("%1: %2.").arg(action, reasonText(device.reasons.front(), at, locale));
}

QString nameOf(const std::string &device, const DaemonStatus &status) {
    const auto found = std::ranges::find_if(
        status.devices, [&](const DeviceStatus &known) { return known.device.id == device; });
    return QString::fromStdString(found == status.devices.end() || found->device.description.empty()
                                      ? device
                                      : found->device.description);
}

} // namespace

Result<PolicyOutlook> policyOutlookFromJson(const json::object &object) {
    const JsonReader reader(object);
    PolicyOutlook outlook;
    CW_TRY_ASSIGN(outlook.profile, reader.string("profile"));
    CW_TRY_ASSIGN(outlook.profileBy, reader.string("profileBy"));
    CW_TRY_ASSIGN(const json::array *const list, reader.array("devices"));
    for (const json::value &value : *list) {
        if (!value.is_object())
            return fail(ErrorCode::InvalidData, "a device must be an object");
        const JsonReader of(value.get_object());
        PolicyOutlook::Device device;
        CW_TRY_ASSIGN(device.id, of.string("device"));
        CW_TRY_ASSIGN(device.action, of.string("action"));
        CW_TRY_ASSIGN(device.duty, of.number("duty"));
        CW_TRY_ASSIGN(device.reasons, reasonsOf(of));
        outlook.devices.push_back(std::move(device));
    }
    return outlook;
}

QString outlookText(const PolicyOutlook &outlook, const DaemonStatus &status, WallTime at,
                    const QLocale &locale) {
    if (outlook.devices.empty())
        return Text::tr("No device is lent.");
    QStringList sentences;
    for (const PolicyOutlook::Device &device : outlook.devices)
        sentences << sentence(device, at, locale);
    if (std::ranges::count(sentences, sentences.front()) == sentences.size())
        return sentences.front();
    QStringList named;
    for (qsizetype i = 0; i < sentences.size(); ++i)
        //: A device, and a sentence about it
        named << Text::tr("%1: %2").arg(
            nameOf(outlook.devices[static_cast<std::size_t>(i)].id, status), sentences[i]);
    return named.join(QLatin1Char('\n'));
}

QString profileText(const PolicyOutlook &outlook) {
    const QString name = profileName(QString::fromStdString(outlook.profile));
    if (outlook.profileBy == "hand")
        return Text::tr("%1 holds, because you have chosen it.").arg(name);
    if (outlook.profileBy == "schedule")
        return Text::tr("%1 holds, because of the time.").arg(name);
    if (outlook.profileBy == "network")
        return Text::tr("%1 holds, because of the network.").arg(name);
    return Text::tr("%1 holds, because neither network nor time chooses another.").arg(name);
}

QString profileName(const QString &profile) {
    const BuiltIn *const known = findBuiltIn(profile);
    return known ? Text::tr(known->label) : profile;
}

QString profileHelp(const QString &profile) {
    const BuiltIn *const known = findBuiltIn(profile);
    return known ? Text::tr(known->help) : QString();
}

bool isBuiltIn(const QString &profile) {
    return findBuiltIn(profile) != nullptr;
}

WallTime nextEvening(WallTime now) {
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count());
    QDateTime evening(local.date(), QTime(23, 0));
    if (evening <= local)
        evening = QDateTime(local.date().addDays(1), QTime(23, 0));
    return WallTime(std::chrono::milliseconds(evening.toMSecsSinceEpoch()));
}

} // namespace commonwatt
