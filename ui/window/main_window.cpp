#include "ui/window/main_window.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/pages/earnings_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/models_page.h"
#include "ui/pages/now_page.h"
#include "ui/pages/policy_page.h"
#include "ui/window/join_dialog.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QStatusBar>
#include <QVBoxLayout>

#include <utility>

namespace commonwatt {

namespace {
constexpr std::chrono::seconds complainFor{15};
constexpr QSize usualSize(120 * look::unit, 80 * look::unit);

template <typename P>
Page *make(DaemonState &state) {
    return new P(state);
}
} // namespace

MainWindow::MainWindow(DaemonState &state, SetupOptions setup, QWidget *parent)
    : QMainWindow(parent)
    , m_state(state)
    , m_setupOptions(std::move(setup))
    , m_banner(new Banner(this))
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this)) {
    setWindowTitle(tr("Commonwatt"));
    setWindowIcon(programIcon());
    resize(usualSize);
    auto *const middle = new QWidget(this);
    auto *const columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_list);
    columns->addWidget(m_stack, 1);
    auto *const layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addLayout(columns, 1);
    setCentralWidget(middle);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setContentsMargins(look::unit, look::gap, look::unit, look::gap);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    // A line for each page, in the order of the list.
    addPage(tr("Now"), make<NowPage>);
    addPage(tr("Earnings"), make<EarningsPage>);
    addPage(tr("Policy"), make<PolicyPage>);
    addPage(tr("History"), make<HistoryPage>);
    addPage(tr("Models"), make<ModelsPage>);

    for (int row = 0; row < m_list->count(); ++row) {
        const int width = m_list->fontMetrics().horizontalAdvance(m_list->item(row)->text());
        m_list->item(row)->setSizeHint({width + 2 * look::margin, 4 * look::unit});
    }
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 2 * look::unit);
    connect(m_list, &QListWidget::currentRowChanged, this, &MainWindow::showPage);
    addMenus();
    connect(m_banner, &Banner::pressed, this, &QWidget::showMinimized);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->hide();
    connect(statusBar(), &QStatusBar::messageChanged, this,
            [this](const QString &message) { statusBar()->setVisible(!message.isEmpty()); });
    connect(&m_state, &DaemonState::changed, this, &MainWindow::setUpIfNew);
    showPage(0);
}

void MainWindow::addPage(const QString &title, Maker maker) {
    m_list->addItem(title);
    m_makers.push_back(std::move(maker));
    m_pages.push_back(nullptr);
}

void MainWindow::showPage(int index) {
    if (index < 0 || index >= pageCount())
        return;
    const auto at = static_cast<std::size_t>(index);
    if (m_pages[at] == nullptr) {
        Page *const page = m_makers[at](m_state);
        connect(page, &Page::joinWanted, this, &MainWindow::join);
        connect(page, &Page::nowWanted, this, [this] { showPage(0); });
        connect(page, &Page::startWanted, this, &MainWindow::startWanted);
        connect(page, &Page::setUpWanted, this, &MainWindow::setUp);
        m_stack->addWidget(page);
        m_pages[at] = page;
    }
    m_stack->setCurrentWidget(m_pages[at]);
    m_list->setCurrentRow(index);
}

Page *MainWindow::currentPage() const {
    return qobject_cast<Page *>(m_stack->currentWidget());
}

// Everything that the window can do, so that the keyboard finds it.
void MainWindow::addMenus() {
    QMenu *const program = menuBar()->addMenu(tr("&Commonwatt"));
    program->addAction(tr("&Join a coordinator…"), this, &MainWindow::join);
    program->addAction(tr("&Set up again…"), this, &MainWindow::setUp);
    program->addSeparator();
    program->addAction(tr("&Close window"), QKeySequence::Close, this, &QWidget::close);
    program->addAction(tr("&Quit…"), QKeySequence::Quit, this, &MainWindow::quitWanted);
    QMenu *const pages = menuBar()->addMenu(tr("&Pages"));
    for (int index = 0; index < pageCount(); ++index)
        pages->addAction(m_list->item(index)->text(),
                         QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)), this,
                         [this, index] { showPage(index); });
}

void MainWindow::sayThatThereIsNoTray() {
    m_banner->show(tr("This desktop has no tray for Commonwatt's icon. If you close this window, "
                      "Commonwatt goes on in the background; start it again to see it."),
                   tr("Minimize"));
}

void MainWindow::closeEvent(QCloseEvent *event) {
    QMainWindow::closeEvent(event);
    if (event->isAccepted())
        Q_EMIT closed();
}

void MainWindow::join() {
    auto *const dialog = new JoinDialog(m_state, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::setUp() {
    if (!m_setup) {
        m_setup = new SetupDialog(m_state, m_setupOptions, this);
        m_setup->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_setup, &SetupDialog::startWanted, this, &MainWindow::startWanted);
        connect(m_setup, &QDialog::finished, this, [this] { showPage(0); });
        m_setup->open();
    }
    m_setup->raise();
    m_setup->activateWindow();
}

// Where the owner can see it; otherwise when the window is shown.
void MainWindow::setUpIfNew() {
    if (isVisible() && !m_setup && m_state.status() &&
        SetupMemory(m_setupOptions.memory).shouldBegin(*m_state.status()))
        setUp();
}

void MainWindow::showEvent(QShowEvent *event) {
    QMainWindow::showEvent(event);
    setUpIfNew();
}

void MainWindow::complain(const QString &problem) {
    statusBar()->showMessage(problem,
                             static_cast<int>(std::chrono::milliseconds(complainFor).count()));
}

} // namespace commonwatt
