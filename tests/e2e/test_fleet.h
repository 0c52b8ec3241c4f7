// A coordinator and volunteers as real processes in a temporary folder, for the end-to-end tests.
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <vector>

namespace commonwatt {

// Calls `condition` until it holds or the time is over; true if it held.
bool waitUntil(const std::function<bool()> &condition, int milliseconds = 60'000);

struct Answer {
    int status = 0;        // of HTTP; 0: no answer
    QByteArray body;       // as it came
    QString text;          // of the first choice; streamed pieces joined
    bool complete = false; // a stream that ended with [DONE], or a whole JSON answer
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

class TestFleet {
public:
    TestFleet();
    ~TestFleet();

    QString path(const QString &name) const { return m_folder.filePath(name); }

    // The coordinator. A restart takes the same port again.
    bool startCoordinator(const QStringList &options = {});
    void killCoordinator();   // SIGKILL
    void reloadCoordinator(); // SIGHUP
    int port() const { return m_port; }
    QString address() const { return QStringLiteral("https://localhost:%1").arg(m_port); }
    QString certificate() const { return path("coordinator/tls/certificate.pem"); }
    // Runs a command of commonwatt-coordinator; its standard output, or a null string when it
    // fails (then error() has what it said).
    QString coordinator(const QStringList &arguments);
    QString error() const { return m_error; }

    // A volunteer's daemon, joined; the index for the calls below. Its clock may be off, by
    // "+25h" for instance (of faketime).
    int addVolunteer(const QStringList &settings = {}, const QString &clock = {});
    // The same, not joined yet.
    int addMachine(const QStringList &settings = {}, const QString &clock = {});
    bool startVolunteer(int index);
    void killVolunteer(int index); // SIGKILL to the daemon and, with it, its worker
    QProcess &daemon(int index) { return *m_volunteers.at(static_cast<std::size_t>(index)); }
    std::vector<QString> m_clocks; // of the volunteers; empty: the right one
    // Runs commonwattctl against that daemon; as coordinator().
    QString control(int index, const QStringList &arguments);
    QJsonObject status(int index);
    // Blocks that the volunteer has ready, of all models.
    int readyBlocks(int index);

    // An API key, made at first use.
    QString apiKey();
    // POST of a JSON body; streams are read to their end.
    Answer post(const QString &path, const QJsonObject &body, int timeoutSeconds = 60);
    Answer get(const QString &path);
    // The same in the background; `onStarted` is for tests that do something in the middle.
    std::unique_ptr<QProcess> postInBackground(const QString &path, const QJsonObject &body,
                                               int timeoutSeconds = 60);
    static Answer answerOf(QProcess &process); // waits for its end

    // Greedy completion of `prompt`.
    static QJsonObject greedy(const QString &model, const QString &prompt, int tokens,
                              bool stream = true);

private:
    QString volunteerFolder(int index) const;
    QStringList curl(const QString &path, int timeoutSeconds) const;
    QString run(const QString &file, const QStringList &arguments);

    QTemporaryDir m_folder;
    QProcess m_coordinator;
    std::vector<std::unique_ptr<QProcess>> m_volunteers;
    int m_port = 0;
    QString m_apiKey;
    QString m_error;
};

} // namespace commonwatt
