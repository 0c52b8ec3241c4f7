#include "e2e/test_fleet.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

namespace commonwatt {

namespace {

QString program(const QString &name) {
    return QStringLiteral(COMMONWATT_BIN_DIR "/") + name;
}

// A volunteer's programs may be another system's: COMMONWATT_VOLUNTEER_PROGRAMS is the folder of
// what starts them.
QString volunteerProgram(const QString &name) {
    const QString folder = qEnvironmentVariable("COMMONWATT_VOLUNTEER_PROGRAMS");
    return folder.isEmpty() ? program(name) : folder + "/" + name;
}

// What a test run leaves on the screen goes with its own output.
void showErrors(QProcess &process) {
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

} // namespace

bool waitUntil(const std::function<bool()> &condition, int milliseconds) {
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > milliseconds)
            return false;
        QTest::qWait(50);
    }
    return true;
}

TestFleet::TestFleet() {
    QDir().mkpath(path("coordinator"));
}

TestFleet::~TestFleet() {
    for (const auto &volunteer : m_volunteers)
        volunteer->terminate();
    for (const auto &volunteer : m_volunteers)
        if (!volunteer->waitForFinished(5'000)) {
            volunteer->kill();
            volunteer->waitForFinished();
        }
    m_coordinator.terminate();
    if (!m_coordinator.waitForFinished(5'000))
        killCoordinator();
}

bool TestFleet::startCoordinator(const QStringList &options) {
    showErrors(m_coordinator);
    m_coordinator.start(program("commonwatt-coordinator"),
                        QStringList{"serve", "--data", path("coordinator"), "--listen",
                                    QStringLiteral("127.0.0.1:%1").arg(m_port), "--public-host",
                                    "localhost"} +
                            options);
    QByteArray output;
    const bool ready = waitUntil(
        [&] {
            m_coordinator.waitForReadyRead(50);
            output += m_coordinator.readAllStandardOutput();
            return output.contains('\n') || m_coordinator.state() == QProcess::NotRunning;
        },
        30'000);
    const auto match =
        QRegularExpression("Listening on https://[^ ]*:(\\d+)").match(QString::fromUtf8(output));
    if (!ready || !match.hasMatch())
        return false;
    m_port = match.captured(1).toInt();
    return true;
}

void TestFleet::killCoordinator() {
    m_coordinator.kill();
    m_coordinator.waitForFinished();
}

void TestFleet::reloadCoordinator() {
    ::kill(static_cast<pid_t>(m_coordinator.processId()), SIGHUP);
}

QString TestFleet::run(const QString &file, const QStringList &arguments) {
    QProcess process;
    process.start(file, arguments);
    const bool ended = process.waitForFinished(60'000);
    m_error = QString::fromUtf8(process.readAllStandardError());
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    // Not null, also when there is no output.
    return QLatin1String("") + QString::fromUtf8(process.readAllStandardOutput());
}

QString TestFleet::coordinator(const QStringList &arguments) {
    return run(program("commonwatt-coordinator"),
               QStringList{"--data", path("coordinator")} + arguments);
}

// People have such names, and so have their folders.
QString TestFleet::volunteerFolder(int index) const {
    return path(QStringLiteral("volonté %1").arg(index));
}

int TestFleet::addVolunteer(const QStringList &settings, const QString &clock) {
    const int index = addMachine(settings, clock);
    const QString link = coordinator({"invite"}).trimmed();
    if (control(index, {"join", link}).isNull())
        qWarning("join failed: %s", qPrintable(m_error));
    return index;
}

int TestFleet::addMachine(const QStringList &settings, const QString &clock) {
    const int index = static_cast<int>(m_volunteers.size());
    m_volunteers.push_back(std::make_unique<QProcess>());
    m_clocks.push_back(clock);
    const QString folder = volunteerFolder(index);
    QDir().mkpath(folder);
    QFile file(folder + "/settings.toml");
    if (file.open(QIODevice::WriteOnly))
        file.write(("name = \"volunteer" + QString::number(index) +
                    "\"\ndevices = [\"cpu\"]\nthreads = 1\nbenchmark = \"manual\"\nprofile = "
                    "\"headless\"\n" +
                    settings.join('\n') + "\n")
                       .toUtf8());
    file.close();
    if (!startVolunteer(index))
        qWarning("the daemon did not start");
    return index;
}

bool TestFleet::startVolunteer(int index) {
    QProcess &process = daemon(index);
    showErrors(process);
    if (const QString &clock = m_clocks.at(static_cast<std::size_t>(index)); !clock.isEmpty()) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("LD_PRELOAD", "/usr/$LIB/faketime/libfaketime.so.1");
        environment.insert("FAKETIME", clock);
        environment.insert("FAKETIME_DONT_FAKE_MONOTONIC", "1");
        process.setProcessEnvironment(environment);
    }
    process.start(volunteerProgram("commonwattd"), {"--data", volunteerFolder(index)});
    return waitUntil([&] { return !control(index, {"status"}).isNull(); }, 15'000);
}

void TestFleet::killVolunteer(int index) {
    daemon(index).kill();
    daemon(index).waitForFinished();
}

QString TestFleet::control(int index, const QStringList &arguments) {
    return run(volunteerProgram("commonwattctl"),
               QStringList{"--data", volunteerFolder(index)} + arguments);
}

QJsonObject TestFleet::status(int index) {
    return QJsonDocument::fromJson(control(index, {"status", "--json"}).toUtf8()).object();
}

int TestFleet::readyBlocks(int index) {
    int blocks = 0;
    for (const QJsonValue device : status(index)["devices"].toArray())
        for (const QJsonValue assignment : device["assignments"].toArray())
            if (assignment["state"].toString() == "ready")
                blocks += assignment["span"]["end"].toInt() - assignment["span"]["begin"].toInt();
    return blocks;
}

QString TestFleet::apiKey() {
    if (m_apiKey.isEmpty())
        m_apiKey = coordinator({"key", "create", "test"}).trimmed();
    return m_apiKey;
}

QStringList TestFleet::curl(const QString &path, int timeoutSeconds) const {
    return {"--silent",    "--no-buffer",    "--max-time",    QString::number(timeoutSeconds),
            "--cacert",    certificate(),    "--header",      "Authorization: Bearer " + m_apiKey,
            "--write-out", "\n%{http_code}", address() + path};
}

std::unique_ptr<QProcess> TestFleet::postInBackground(const QString &path, const QJsonObject &body,
                                                      int timeoutSeconds) {
    apiKey();
    auto process = std::make_unique<QProcess>();
    process->start("curl", curl(path, timeoutSeconds) +
                               QStringList{"--header", "Content-Type: application/json", "--data",
                                           QJsonDocument(body).toJson(QJsonDocument::Compact)});
    return process;
}

Answer TestFleet::answerOf(QProcess &process) {
    process.waitForFinished(120'000);
    QByteArray output = process.readAllStandardOutput();
    Answer answer;
    const auto lastLine = output.lastIndexOf('\n');
    answer.status = output.mid(lastLine + 1).toInt();
    answer.body = output.left(lastLine);
    const auto textOf = [](const QJsonObject &object) {
        const QJsonObject choice = object["choices"].toArray().first().toObject();
        if (choice.contains("text"))
            return choice["text"].toString();
        return choice[choice.contains("delta") ? "delta" : "message"]["content"].toString();
    };
    if (!answer.body.startsWith("data:")) {
        answer.text = textOf(answer.json());
        answer.complete = answer.status == 200;
        return answer;
    }
    for (const QByteArray &line : answer.body.split('\n')) {
        if (!line.startsWith("data: "))
            continue;
        if (line.trimmed() == "data: [DONE]")
            answer.complete = true;
        else
            answer.text += textOf(QJsonDocument::fromJson(line.mid(6)).object());
    }
    return answer;
}

Answer TestFleet::post(const QString &path, const QJsonObject &body, int timeoutSeconds) {
    return answerOf(*postInBackground(path, body, timeoutSeconds));
}

Answer TestFleet::get(const QString &path) {
    apiKey();
    QProcess process;
    process.start("curl", curl(path, 60));
    return answerOf(process);
}

QJsonObject TestFleet::greedy(const QString &model, const QString &prompt, int tokens,
                              bool stream) {
    return {{"model", model},
            {"prompt", prompt},
            {"max_tokens", tokens},
            {"temperature", 0},
            {"stream", stream}};
}

} // namespace commonwatt
