#include "ui/window/main_window.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/window/join_dialog.h"

#include <QScrollArea>
#include <QStatusBar>

namespace commonwatt {

namespace {
constexpr std::chrono::seconds complainFor{15};
constexpr QSize usualSize(100 * look::unit, 70 * look::unit);
} // namespace

MainWindow::MainWindow(DaemonState &state, QWidget *parent)
    : QMainWindow(parent)
    , m_state(state)
    , m_now(new NowPage(state)) {
    setWindowTitle(tr("Commonwatt"));
    setWindowIcon(programIcon());
    resize(usualSize);
    auto *const area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(m_now);
    setCentralWidget(area);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->hide();
    connect(statusBar(), &QStatusBar::messageChanged, this,
            [this](const QString &message) { statusBar()->setVisible(!message.isEmpty()); });
    connect(m_now, &NowPage::joinWanted, this, &MainWindow::join);
    connect(m_now, &NowPage::startWanted, this, &MainWindow::startWanted);
}

void MainWindow::join() {
    auto *const dialog = new JoinDialog(m_state, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::complain(const QString &problem) {
    statusBar()->showMessage(problem,
                             static_cast<int>(std::chrono::milliseconds(complainFor).count()));
}

} // namespace commonwatt
