#include "ui/models/export_job.h"

#include <QTimer>

#include <utility>

namespace commonwatt {

ExportJob::ExportJob(DaemonLink &link, Source source, ExportFormat format, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_source(std::move(source)) {
    m_writer.emplace(format, m_source.columns);
}

void ExportJob::start(const QString &path) {
    if (const Status opened = m_writer->open(path); !opened) {
        QTimer::singleShot(0, this, [this, opened] { end(opened); });
        return;
    }
    ask(m_source.params);
}

void ExportJob::cancel() {
    m_writer.reset();
}

void ExportJob::ask(json::object params) {
    const json::object asked = params;
    m_link.call(m_source.method, std::move(params), this,
                [this, asked](const Result<json::object> &answer) {
                    if (!m_writer)
                        return; // cancelled
                    if (!answer)
                        return end(std::unexpected(answer.error()));
                    if (const Status taken = take(*answer, asked); !taken)
                        end(taken);
                });
}

Status ExportJob::take(const json::object &answer, const json::object &params) {
    CW_TRY_ASSIGN(Page page, m_source.read(answer, params));
    CW_TRY(m_writer->add(page.rows));
    m_rows += static_cast<int>(page.rows.size());
    Q_EMIT progressed(m_rows);
    if (!m_writer) // cancelled by who was told
        return {};
    if (page.next) {
        ask(std::move(*page.next));
        return {};
    }
    CW_TRY(m_writer->finish());
    end({});
    return {};
}

void ExportJob::end(const Status &status) {
    if (!m_writer)
        return;
    m_writer.reset();
    Q_EMIT ended(status ? QString() : QString::fromStdString(status.error().describe()));
}

} // namespace commonwatt
