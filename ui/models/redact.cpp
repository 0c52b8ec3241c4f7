#include "ui/models/redact.h"

#include <QDir>
#include <QRegularExpression>
#include <QSysInfo>

#include <algorithm>
#include <array>

namespace commonwatt {

namespace {

// Shorter ones would take half of the text with them.
constexpr qsizetype shortest = 2;

struct Form {
    const char *pattern;
    const char *placeholder;
};

// In this order: what is found first takes parts with it that would be found later.
constexpr auto forms = std::to_array<Form>({
    {R"(commonwatt:/[^\s"'<>]*)", "[join link]"},
    {R"(\b(token|fingerprint|password|secret|bearer)(\\?["']?\s*[=:\s]\s*\\?["']?)[^\s"'&,;\\}]+)",
     "\\1\\2[removed]"},
    {R"(\b(?:https?|wss?|file):/*[^\s"'<>]+)", "[address]"},
    {R"([\w.+-]+@[\w-]+(?:\.[\w-]+)+)", "[e-mail address]"},
    {R"((/home/|/Users/|[A-Za-z]:\\{1,2}Users\\{1,2})[^/\\\s"',:;]+)", "\\1[user]"},
    {R"((?<![0-9a-f])[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![0-9a-f]))", "[identifier]"},
    // Also fingerprints, which are longer.
    {R"((?<!\w)(?:[0-9a-f]{2}[:-]){5,}[0-9a-f]{2}(?!\w))", "[hardware address]"},
    {R"((?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?(?!\d|\.\d))", "[IP address]"},
    {R"(\[?(?<!\w)(?:[0-9a-f]{1,4}:){7,}[0-9a-f]{1,4}(?:%\w+)?(?!\w)(?:\]:\d{1,5})?)",
     "[IP address]"},
    {R"(\[?(?<!\w)(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4})*)?::(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4})*)?(?:%\w+)?(?!\w)(?:\]:\d{1,5})?)",
     "[IP address]"},
    {R"((?<![\w.-])(?:[a-z0-9-]+\.)+[a-z]{2,}:\d{2,5}(?!\d))", "[host]"},
    // Without a port only those that do not look like a file or a setting: "libcuda.so".
    {R"((?<![\w.-])(?:[a-z0-9-]+\.)+(?:com|org|net|edu|gov|info|example|local|lan|home|internal|)"
     R"(ac|at|au|be|br|ca|ch|cn|cz|de|dk|es|eu|fi|fr|hu|ie|io|it|jp|kr|nl|no|nz|pl|pt|ru|se|uk|us)"
     R"()(?![\w-]|\.\w))",
     "[host]"},
    // One that the machine's own network resolves; those of devices, "cuda:0", have fewer digits.
    {R"((?<![\w.-])[a-z][a-z0-9-]*:\d{4,5}(?!\d|:\d))", "[host]"},
    {R"(\bconnected to (?!\[)\S+(?= as volunteer))", "connected to [host]"},
    // Programs and players that a device made way for.
    {R"(\b(pauses|pauses and gives its memory back|is slowed down|may run): (?:[^"\\\n]|\\.)+)",
     "\\1: [reason]"},
    {R"((?<![0-9a-z])[0-9a-f]{32,}(?![0-9a-z]))", "[key]"},
    // base64 of 24 bytes and more has letters of both cases and a digit, or next to always so.
    {R"((?<![\w-])(?=[\w-]*(?-i:[a-z]))(?=[\w-]*(?-i:[A-Z]))(?=[\w-]*\d)[\w-]{32,}={0,2})",
     "[key]"},
});

// As it stands within JSON.
QString escaped(QString text) {
    return text.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('"'), QLatin1String("\\\""));
}

} // namespace

QString redact(QString text, std::vector<KnownSecret> known) {
    const std::vector<KnownSecret> plain = known;
    for (const KnownSecret &secret : plain)
        if (const QString inJson = escaped(secret.text); inJson != secret.text)
            known.push_back({inJson, secret.placeholder});
    // A name may be a part of another.
    std::ranges::stable_sort(known, [](const KnownSecret &one, const KnownSecret &other) {
        return one.text.size() > other.text.size();
    });
    constexpr auto options =
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
    for (const KnownSecret &secret : known) {
        if (secret.text.trimmed().size() < shortest)
            continue;
        const QRegularExpression pattern(
            QStringLiteral("(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])")
                .arg(QRegularExpression::escape(secret.text.trimmed())),
            options);
        text.replace(pattern, secret.placeholder);
    }
    for (const Form &form : forms)
        text.replace(QRegularExpression(QString::fromLatin1(form.pattern),
                                        QRegularExpression::CaseInsensitiveOption),
                     QString::fromLatin1(form.placeholder));
    return text;
}

bool isPrivateSetting(const QString &key) {
    static const QStringList keys{
        QStringLiteral("name"), QStringLiteral("external"), QStringLiteral("profile_networks"),
        QStringLiteral("requesters_allow"), QStringLiteral("requesters_deny")};
    return keys.contains(key.section(QLatin1Char('.'), -1));
}

std::vector<KnownSecret> secretsOfMachine() {
    std::vector<KnownSecret> secrets;
    const QString machine = QStringLiteral("[this machine]");
    const QString host = QSysInfo::machineHostName();
    secrets.push_back({host, machine});
    secrets.push_back({host.section(QLatin1Char('.'), 0, 0), machine});
    const QString user = QStringLiteral("[user]");
    for (const char *const variable : {"USER", "LOGNAME", "USERNAME"})
        secrets.push_back({qEnvironmentVariable(variable), user});
    const QString home = QDir::homePath();
    secrets.push_back({home, QStringLiteral("[home]")});
    secrets.push_back({QDir::toNativeSeparators(home), QStringLiteral("[home]")});
    secrets.push_back({QDir(home).dirName(), user});
    return secrets;
}

std::vector<KnownSecret> secretsOfCoordinator(const QString &address, const QString &name) {
    const QString placeholder = QStringLiteral("[coordinator]");
    // An IPv6 address stands in brackets before the port.
    QString host = address.section(QLatin1Char(':'), 0, -2);
    host.remove(QLatin1Char('[')).remove(QLatin1Char(']'));
    return {{address, placeholder}, {host, placeholder}, {name, placeholder}};
}

} // namespace commonwatt
