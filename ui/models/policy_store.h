// The settings as the daemon has them, and their changes, each of which can be undone and redone.
// Nothing is kept here that the daemon has not taken: what it refuses is told, and the value of
// before stays. Belongs to the thread of its window.
#pragma once

#include "ui/link/daemon_link.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QUndoStack>

#include <deque>
#include <optional>
#include <vector>

namespace commonwatt {

// One setting as it is looked at: for everything, or for a profile or device alone.
struct SettingView {
    bool exists = false; // the daemon has it
    bool isSet = false;  // said there
    QString own;         // what is said there
    QString holds;       // what holds there in the end
    QString general;     // what is said for everything, or the default
    QString fallback;    // the default
    // What an editor shows: what is said, or what holds where nothing is.
    [[nodiscard]] const QString &shown() const { return isSet ? own : holds; }
    bool operator==(const SettingView &) const = default;
};

// A key's new value; nothing: it is taken back.
struct SettingEdit {
    QString key;
    std::optional<QString> value;
};

class SettingCommand;

class PolicyStore : public QObject {
    Q_OBJECT

public:
    // The link must outlive it.
    explicit PolicyStore(DaemonLink &link, QObject *parent = nullptr);

    // Which settings are looked at and changed: those of a profile, or, empty, for everything. A
    // device goes before: those of that device alone.
    void setProfile(const QString &profile);
    [[nodiscard]] const QString &profile() const { return m_profile; }
    void setDevice(const QString &device);
    [[nodiscard]] const QString &device() const { return m_device; }

    // Asks for all of them. changed() or failed() follows.
    void refresh();
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }
    // Changes are on their way: view() may still have what was before. changed() follows.
    [[nodiscard]] bool isSending() const { return !m_sending.empty(); }

    enum class Of {
        All,    // for everything, or of the profile
        Device, // of the device, if one is chosen
    };
    [[nodiscard]] SettingView view(const QString &field, Of of = Of::All) const;
    // "idle_gpu", "profiles.night.idle_gpu", "device.cuda:0.idle_gpu"
    [[nodiscard]] QString keyOf(const QString &field, Of of = Of::All) const;
    [[nodiscard]] QStringList fields() const; // that the daemon has
    // Profiles for which something is said, and what is.
    [[nodiscard]] QSet<QString> profilesWithSettings() const;
    [[nodiscard]] QStringList keysOfProfile(const QString &profile) const;

    // One step of undoing, named by `what`. Those that change nothing are left out.
    void change(const QString &what, const std::vector<SettingEdit> &edits);
    // Send what the last step changed back, or what the next one changes again. The stack moves
    // when the daemon has taken all of it; nothing happens while changes are on their way.
    void undo();
    void redo();
    [[nodiscard]] const QUndoStack &undoStack() const { return m_stack; }

Q_SIGNALS:
    void changed();
    void failed(const QString &message); // of refresh()
    // A value was not taken; the one of before stays.
    void refused(const QString &key, const QString &message);
    void accepted(const QString &key);

private:
    struct Entry {
        QString value;
        QString fallback;
        QString holds;
        bool isSet = false;
        bool isOfPolicy = false;
    };
    using Entries = QHash<QString, Entry>;
    struct Sending;
    using Done = std::function<void(const Sending &sent)>;

    void ask(const QString &device);
    void take(Entries entries, bool ofDevice);
    // One after the other, up to the first that is refused, after those that were sent before.
    void send(std::vector<SettingEdit> edits, Done done);
    void sendNext();
    void finish();
    // Of the stack; nullptr: there is none, or it cannot be told now.
    [[nodiscard]] const SettingCommand *commandAt(int index) const;
    // Sends a step's changes, after which the stack stands at `to`.
    void step(const std::vector<SettingEdit> &edits, int to);
    [[nodiscard]] std::optional<QString> said(const QString &key) const;
    // What will be said when all that is on its way was taken.
    [[nodiscard]] std::optional<QString> meant(const QString &key) const;

    DaemonLink &m_link;
    QUndoStack m_stack;
    QString m_profile;
    QString m_device;
    Entries m_entries;
    Entries m_ofDevice; // with what holds for the device
    bool m_isLoaded = false;
    int m_asked = 0; // answers of before are of another question
    // Changes on their way. Of the first, those that have a `before` were taken, and the next one
    // is with the daemon.
    struct Sending {
        std::vector<SettingEdit> edits;
        std::vector<SettingEdit> before;
        Done done;
    };
    std::deque<Sending> m_sending;
};

} // namespace commonwatt
