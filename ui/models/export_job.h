// Fetches a table from the daemon page by page and writes it to a file, while the window goes on.
// Belongs to the GUI's thread.
#pragma once

#include "ui/link/daemon_link.h"
#include "ui/models/export_writer.h"

#include <optional>

namespace commonwatt {

class ExportJob : public QObject {
    Q_OBJECT

public:
    // What one answer holds.
    struct Page {
        std::vector<ExportRow> rows;
        std::optional<json::object> next; // parameters of the next call; none: this was the last
    };
    struct Source {
        std::string method;
        json::object params; // of the first call
        std::vector<std::string> columns;
        // Of an answer, and the parameters that it answers.
        std::function<Result<Page>(const json::object &answer, const json::object &params)> read;
    };

    // The link must outlive it.
    ExportJob(DaemonLink &link, Source source, ExportFormat format, QObject *parent = nullptr);

    // Tells of ended(), never from within.
    void start(const QString &path);
    // Nothing remains of what was written, and nothing is told any more.
    void cancel();

Q_SIGNALS:
    void progressed(int rows);          // written until now
    void ended(const QString &problem); // empty: the file is there

private:
    void ask(json::object params);
    [[nodiscard]] Status take(const json::object &answer, const json::object &params);
    void end(const Status &status);

    DaemonLink &m_link;
    Source m_source;
    std::optional<ExportWriter> m_writer;
    int m_rows = 0;
};

} // namespace commonwatt
