#include "ui/models/policy_store.h"

#include "net/control/control_types.h"

#include <boost/json/array.hpp>

#include <QUndoCommand>

#include <algorithm>

namespace commonwatt {

namespace {

constexpr QLatin1String profilePrefix("profiles.");
constexpr QLatin1String devicePrefix("device.");

QString messageOf(const Error &error) {
    return QString::fromStdString(error.describe());
}

} // namespace

// What a step has changed. The stack keeps their order and names; it moves when the daemon has
// taken what the step says, so that undo() and redo() have nothing left to do.
class SettingCommand final : public QUndoCommand {
public:
    SettingCommand(const QString &what, std::vector<SettingEdit> before,
                   std::vector<SettingEdit> after)
        : QUndoCommand(what)
        , m_before(std::move(before))
        , m_after(std::move(after)) {}

    [[nodiscard]] const std::vector<SettingEdit> &before() const { return m_before; }
    [[nodiscard]] const std::vector<SettingEdit> &after() const { return m_after; }

private:
    std::vector<SettingEdit> m_before; // in the order in which it is undone
    std::vector<SettingEdit> m_after;
};

PolicyStore::PolicyStore(DaemonLink &link, QObject *parent)
    : QObject(parent)
    , m_link(link) {
}

void PolicyStore::setProfile(const QString &profile) {
    if (std::exchange(m_profile, profile) != profile)
        refresh();
}

void PolicyStore::setDevice(const QString &device) {
    if (std::exchange(m_device, device) != device)
        refresh();
}

void PolicyStore::refresh() {
    // Changes that are on their way ask at their end; an answer of before would undo for the eye
    // what was just entered.
    if (isSending())
        return;
    ++m_asked;
    if (!m_device.isEmpty())
        ask(m_device);
    ask({});
}

void PolicyStore::ask(const QString &device) {
    json::object params;
    if (!m_profile.isEmpty())
        params["profile"] = m_profile.toStdString();
    if (!device.isEmpty())
        params["device"] = device.toStdString();
    const bool ofDevice = !device.isEmpty();
    m_link.call("config.get", std::move(params), this,
                [this, ofDevice, asked = m_asked](const Result<json::object> &answer) {
                    if (asked != m_asked)
                        return;
                    const Result<std::vector<SettingStatus>> settings =
                        answer ? settingsFromJson(*answer) : std::unexpected(answer.error());
                    if (!settings)
                        return Q_EMIT failed(messageOf(settings.error()));
                    Entries entries;
                    for (const SettingStatus &setting : *settings)
                        entries.insert(
                            QString::fromStdString(setting.key),
                            {QString::fromStdString(setting.value),
                             QString::fromStdString(setting.fallback),
                             QString::fromStdString(setting.holds.value_or(setting.value)),
                             setting.isSet, setting.holds.has_value()});
                    take(std::move(entries), ofDevice);
                });
}

void PolicyStore::take(Entries entries, bool ofDevice) {
    if (ofDevice) {
        m_ofDevice = std::move(entries);
        return; // those of everything follow
    }
    m_entries = std::move(entries);
    m_isLoaded = true;
    Q_EMIT changed();
}

QString PolicyStore::keyOf(const QString &field, Of of) const {
    if (of == Of::Device && !m_device.isEmpty())
        return devicePrefix + m_device + QLatin1Char('.') + field;
    const auto general = m_entries.constFind(field);
    // Only those of the policy can be set for a profile.
    const bool isOfPolicy = general != m_entries.cend() && general->isOfPolicy;
    return m_profile.isEmpty() || !isOfPolicy
               ? field
               : profilePrefix + m_profile + QLatin1Char('.') + field;
}

SettingView PolicyStore::view(const QString &field, Of of) const {
    const bool isOfDevice = of == Of::Device && !m_device.isEmpty();
    const Entries &inherited = isOfDevice ? m_ofDevice : m_entries;
    const auto general = inherited.constFind(field);
    if (general == inherited.cend())
        return {};
    const std::optional<QString> own = said(keyOf(field, of));
    return {true,           own.has_value(), own.value_or(QString()),
            general->holds, general->value,  general->fallback};
}

std::optional<QString> PolicyStore::said(const QString &key) const {
    const auto found = m_entries.constFind(key);
    if (found == m_entries.cend() || !found->isSet)
        return std::nullopt;
    return found->value;
}

std::optional<QString> PolicyStore::meant(const QString &key) const {
    for (auto sending = m_sending.rbegin(); sending != m_sending.rend(); ++sending) {
        const auto edit =
            std::find_if(sending->edits.rbegin(), sending->edits.rend(),
                         [&key](const SettingEdit &candidate) { return candidate.key == key; });
        if (edit != sending->edits.rend())
            return edit->value;
    }
    return said(key);
}

QStringList PolicyStore::fields() const {
    QStringList fields;
    for (auto entry = m_entries.keyBegin(); entry != m_entries.keyEnd(); ++entry)
        if (!entry->contains(QLatin1Char('.')))
            fields << *entry;
    return fields;
}

QSet<QString> PolicyStore::profilesWithSettings() const {
    QSet<QString> names;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry)
        if (entry->isSet && entry.key().startsWith(profilePrefix))
            names.insert(entry.key().section(QLatin1Char('.'), 1, 1));
    return names;
}

QStringList PolicyStore::keysOfProfile(const QString &profile) const {
    QStringList keys;
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry)
        if (entry->isSet && entry.key().startsWith(profilePrefix + profile + QLatin1Char('.')))
            keys << entry.key();
    keys.sort();
    return keys;
}

void PolicyStore::change(const QString &what, const std::vector<SettingEdit> &edits) {
    std::vector<SettingEdit> after;
    for (const SettingEdit &edit : edits)
        if (meant(edit.key) != edit.value)
            after.push_back(edit);
    if (after.empty())
        return;
    send(std::move(after), [this, what](const Sending &sent) {
        if (sent.before.empty())
            return;
        // What was not reached has not changed.
        const auto reached = static_cast<std::ptrdiff_t>(sent.before.size());
        m_stack.push(new SettingCommand(what, {sent.before.rbegin(), sent.before.rend()},
                                        {sent.edits.begin(), sent.edits.begin() + reached}));
    });
}

void PolicyStore::undo() {
    if (const SettingCommand *const last = commandAt(m_stack.index() - 1))
        step(last->before(), m_stack.index() - 1);
}

void PolicyStore::redo() {
    if (const SettingCommand *const next = commandAt(m_stack.index()))
        step(next->after(), m_stack.index() + 1);
}

// While changes are on their way it is not known yet which step is the last.
const SettingCommand *PolicyStore::commandAt(int index) const {
    return isSending() ? nullptr : static_cast<const SettingCommand *>(m_stack.command(index));
}

void PolicyStore::step(const std::vector<SettingEdit> &edits, int to) {
    send(edits, [this, to](const Sending &sent) {
        // After a refusal it can be tried again as a whole: what was taken may be said twice.
        if (sent.before.size() == sent.edits.size())
            m_stack.setIndex(to);
    });
}

void PolicyStore::send(std::vector<SettingEdit> edits, Done done) {
    ++m_asked;
    m_sending.push_back({std::move(edits), {}, std::move(done)});
    if (m_sending.size() == 1)
        sendNext();
}

void PolicyStore::sendNext() {
    const Sending &sending = m_sending.front();
    if (sending.before.size() == sending.edits.size())
        return finish();
    const SettingEdit edit = sending.edits[sending.before.size()];
    json::object params{{"key", edit.key.toStdString()}};
    if (edit.value)
        params["value"] = edit.value->toStdString();
    m_link.call(edit.value ? "config.set" : "config.unset", std::move(params), this,
                [this, edit](const Result<json::object> &answer) {
                    if (!answer) {
                        Q_EMIT refused(edit.key, messageOf(answer.error()));
                        return finish();
                    }
                    m_sending.front().before.push_back({edit.key, said(edit.key)});
                    // Until the daemon is asked again, so that a second change knows of the first.
                    Entry &entry = m_entries[edit.key];
                    entry.isSet = edit.value.has_value();
                    entry.value = edit.value.value_or(entry.fallback);
                    Q_EMIT accepted(edit.key);
                    sendNext();
                });
}

void PolicyStore::finish() {
    const Sending sent = std::move(m_sending.front());
    m_sending.pop_front();
    if (sent.done)
        sent.done(sent);
    if (isSending())
        return sendNext();
    // Also after a refusal: what a text was made of by the daemon, and what the field is to show
    // again.
    refresh();
}

} // namespace commonwatt
