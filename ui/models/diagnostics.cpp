#include "ui/models/diagnostics.h"

#include "core/base/version.h"
#include "ui/models/redact.h"

#include <QJsonDocument>
#include <QLocale>
#include <QSysInfo>

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

namespace commonwatt {

namespace {

// Digits of a key by which the log tells it from others.
constexpr qsizetype toldOfKey = 16;

QString told(const json::object &object, std::string_view name) {
    const Result<std::string> text = JsonReader(object).stringOr(name, "");
    return text ? QString::fromStdString(*text) : QString();
}

// Names of the networks that the machine is in: of signals of that kind.
void addNetworks(const json::object &why, std::vector<KnownSecret> &secrets) {
    const Result<const json::array *> all = JsonReader(why).array("signals");
    if (!all)
        return;
    for (const json::value &signal : **all) {
        if (!signal.is_object() || told(signal.get_object(), "kind") != QLatin1String("network"))
            continue;
        const Result<const json::array *> names = JsonReader(signal.get_object()).array("names");
        if (!names)
            continue;
        for (const json::value &name : **names)
            if (name.is_string())
                secrets.push_back({QString::fromStdString(std::string(name.get_string())),
                                   QStringLiteral("[network]")});
    }
}

// Values of settings that say who or where the owner is: here, and wherever else they are told.
void hideSettings(json::object &answer, std::vector<KnownSecret> &secrets) {
    const auto list = answer.find("settings");
    if (list == answer.end() || !list->value().is_array())
        return;
    for (json::value &value : list->value().get_array()) {
        if (!value.is_object() || !isPrivateSetting(told(value.get_object(), "key")))
            continue;
        const QString placeholder = QStringLiteral("[removed]");
        for (const char *const member : {"value", "holds"}) {
            const QString text = told(value.get_object(), member);
            if (text.isEmpty())
                continue;
            secrets.push_back({text, placeholder});
            for (const QString &entry : text.split(u',', Qt::SkipEmptyParts)) {
                secrets.push_back({entry.trimmed(), placeholder});
                // "Home* gentle", of profile_networks: the log may tell of "Home" alone.
                QString name = entry.trimmed().section(u' ', 0, -2);
                name.remove(u'*').remove(u'?');
                secrets.push_back({name, placeholder});
            }
            value.get_object()[member] = placeholder.toStdString();
        }
    }
}

// What decided stays by its code; who it was, such as a game or a player, is nobody's business.
void hideReasons(json::object &status, std::vector<KnownSecret> &secrets) {
    const auto devices = status.find("devices");
    if (devices == status.end() || !devices->value().is_array())
        return;
    for (json::value &device : devices->value().get_array()) {
        json::value *const reasons =
            device.is_object() ? device.get_object().if_contains("reasons") : nullptr;
        if (reasons == nullptr || !reasons->is_array())
            continue;
        for (json::value &reason : reasons->get_array()) {
            if (!reason.is_object())
                continue;
            secrets.push_back({told(reason.get_object(), "detail"), QStringLiteral("[detail]")});
            reason.get_object().erase("detail");
            reason.get_object().erase("words");
        }
    }
}

QString systemText(const QString &platform) {
    return QStringLiteral("commonwatt %1\nQt %2 (built with %3), %4\n%5\nKernel %6 %7, %8\n"
                          "Language %9\n")
        .arg(QString::fromUtf8(version.data(), static_cast<qsizetype>(version.size())),
             QLatin1String(qVersion()), QStringLiteral(QT_VERSION_STR), platform,
             QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
             QSysInfo::currentCpuArchitecture(), QLocale().name());
}

} // namespace

QString diagnosticsText(const std::map<std::string, Result<json::object>> &answers,
                        const QString &platform) {
    std::vector<KnownSecret> secrets = secretsOfMachine();
    QString text = systemText(platform);
    for (const auto &[method, answer] : answers) {
        if (method == "policy.why") {
            if (answer)
                addNetworks(*answer, secrets);
            continue;
        }
        text += QStringLiteral("\n== %1\n").arg(QString::fromStdString(method));
        if (!answer) {
            text += QString::fromStdString(answer.error().describe()) + u'\n';
            continue;
        }
        json::object shown = *answer;
        if (method == "status") {
            for (KnownSecret &secret :
                 secretsOfCoordinator(told(shown, "coordinator"), told(shown, "coordinatorName")))
                secrets.push_back(std::move(secret));
            secrets.push_back({told(shown, "name"), QStringLiteral("[this machine]")});
            const QString key = told(shown, "key");
            secrets.push_back({key, QStringLiteral("[key]")});
            secrets.push_back({key.left(toldOfKey), QStringLiteral("[key]")});
            hideReasons(shown, secrets);
        }
        hideSettings(shown, secrets);
        text += QString::fromUtf8(
            QJsonDocument::fromJson(QByteArray::fromStdString(json::serialize(shown)))
                .toJson(QJsonDocument::Indented));
    }
    return redact(text, std::move(secrets));
}

} // namespace commonwatt
