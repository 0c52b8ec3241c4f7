#include "ui/controls/export_button.h"

#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QStandardPaths>

#include <utility>

namespace commonwatt {

ExportButton::ExportButton(DaemonLink &link, std::vector<Offer> offers, QWidget *parent)
    : QPushButton(tr("Export…"), parent)
    , m_link(link)
    , m_offers(std::move(offers)) {
    auto *const menu = new QMenu(this);
    for (const Offer &offer : m_offers) {
        //: A table, and the kind of file that it is saved in
        menu->addAction(tr("%1 as CSV…").arg(offer.title), this,
                        [this, &offer] { askWhereTo(offer, ExportFormat::Csv); });
        menu->addAction(tr("%1 as JSON…").arg(offer.title), this,
                        [this, &offer] { askWhereTo(offer, ExportFormat::Json); });
    }
    setMenu(menu);
}

void ExportButton::askWhereTo(const Offer &offer, ExportFormat format) {
    const QString ending =
        format == ExportFormat::Csv ? QStringLiteral("csv") : QStringLiteral("json");
    auto *const dialog = new QFileDialog(
        this, offer.title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        format == ExportFormat::Csv ? tr("Table (*.csv)") : tr("JSON (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(QStringLiteral("%1.%2").arg(offer.fileName, ending));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, &offer, format](const QString &path) { save(offer, format, path); });
    dialog->open();
}

void ExportButton::save(const Offer &offer, ExportFormat format, const QString &path) {
    auto *const job = new ExportJob(m_link, offer.source(), format, this);
    // How many there are is not known before the last: it is busy until then.
    auto *const progress = new QProgressDialog(offer.title, tr("Cancel"), 0, 0, window());
    progress->setAttribute(Qt::WA_DeleteOnClose);
    progress->setWindowModality(Qt::WindowModal);
    connect(progress, &QProgressDialog::canceled, job, [job, progress] {
        job->cancel();
        job->deleteLater();
        progress->deleteLater(); // it only hides
    });
    connect(job, &ExportJob::progressed, progress, [progress, title = offer.title](int rows) {
        //: A table, and how much of it was saved until now
        progress->setLabelText(tr("%1: %Ln row(s)", nullptr, rows).arg(title));
    });
    connect(job, &ExportJob::ended, this, [this, job, progress, path](const QString &problem) {
        job->deleteLater();
        progress->disconnect(job);
        progress->close();
        if (problem.isEmpty()) {
            Q_EMIT saved(path);
            return;
        }
        Q_EMIT failed(problem);
        auto *const box = new QMessageBox(
            QMessageBox::Warning, tr("Export"),
            tr("This was not saved.\n%1\nA file of that name is as it was.").arg(problem),
            QMessageBox::Ok, window());
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    // So that a quick one shows nothing; its own rule takes for granted that a range is known.
    progress->setMinimumDuration(500);
    job->start(path);
}

} // namespace commonwatt
