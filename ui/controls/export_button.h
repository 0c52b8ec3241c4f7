// A button that offers tables of a page to be saved, asks where to, and saves them while the window
// goes on. In the GUI's thread.
#pragma once

#include "ui/models/export_job.h"

#include <QProgressDialog>
#include <QPushButton>

namespace commonwatt {

class ExportButton : public QPushButton {
    Q_OBJECT

public:
    struct Offer {
        QString title;    // "All tasks"
        QString fileName; // that is proposed, without its ending
        std::function<ExportJob::Source()> source;
    };

    // The link must outlive it.
    ExportButton(DaemonLink &link, std::vector<Offer> offers, QWidget *parent = nullptr);

    void save(const Offer &offer, ExportFormat format, const QString &path);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const QString &problem);

private:
    void askWhereTo(const Offer &offer, ExportFormat format);

    DaemonLink &m_link;
    std::vector<Offer> m_offers;
};

} // namespace commonwatt
