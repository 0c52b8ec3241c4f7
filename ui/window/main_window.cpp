#include "ui/window/main_window.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/pages/earnings_page.h"
#include "ui/pages/hardware_page.h"
#include "ui/pages/history_page.h"
#include "ui/pages/models_page.h"
#include "ui/pages/now_page.h"
#include "ui/pages/policy_page.h"
#include "ui/window/about_dialog.h"
#include "ui/window/diagnostics_dialog.h"
#include "ui/window/join_dialog.h"
#include "ui/window/log_dialog.h"
#include "ui/window/notification_settings.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QStatusBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace commonwatt {

namespace {
constexpr std::chrono::seconds complainFor{15};
constexpr int narrowestList = 14 * look::unit;
constexpr QSize usualSize(120 * look::unit, 80 * look::unit);

// Styles put a line's text right at its edge.
class PageLine final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        QStyleOptionViewItem line(option);
        initStyleOption(&line, index);
        const QString text = std::exchange(line.text, QString());
        const QStyle *const style = line.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &line, painter, line.widget);
        style->drawItemText(
            painter, line.rect.adjusted(look::unit, 0, -look::unit, 0),
            QStyle::visualAlignment(line.direction, Qt::AlignLeading | Qt::AlignVCenter).toInt(),
            line.palette, true, text,
            line.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText
                                                        : QPalette::WindowText);
    }
};

template <typename P>
Page *make(DaemonState &state) {
    return new P(state);
}

void open(QDialog *dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
} // namespace

MainWindow::MainWindow(DaemonState &state, NotificationSettings &notifications, SetupOptions setup,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_state(state)
    , m_notifications(notifications)
    , m_setupOptions(std::move(setup))
    , m_update(new UpdateNotice(state, m_setupOptions.memory, this))
    , m_banner(new Banner(this))
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this)) {
    setWindowIcon(programIcon());
    resize(usualSize);
    auto *const middle = new QWidget(this);
    auto *const columns = new QHBoxLayout;
    columns->setSpacing(0);
    auto *const list = new QVBoxLayout;
    list->setContentsMargins(look::unit, look::gap, look::unit, look::unit);
    list->addWidget(m_list);
    columns->addLayout(list);
    columns->addWidget(m_stack, 1);
    auto *const layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_update);
    layout->addLayout(columns, 1);
    setCentralWidget(middle);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setItemDelegate(new PageLine(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    // A line for each page, in the order of the list.
    addPage(tr("Now"), make<NowPage>);
    addPage(tr("Earnings"), make<EarningsPage>);
    addPage(tr("Hardware"), make<HardwarePage>);
    addPage(tr("Policy"), make<PolicyPage>);
    addPage(tr("History"), make<HistoryPage>);
    addPage(tr("Models"), make<ModelsPage>);

    for (int row = 0; row < m_list->count(); ++row) {
        const int width = m_list->fontMetrics().horizontalAdvance(m_list->item(row)->text());
        m_list->item(row)->setSizeHint({width + 2 * look::gap, 4 * look::unit});
    }
    m_list->setFixedWidth(std::max(m_list->sizeHintForColumn(0), narrowestList));
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
        m_stack->addWidget(page);
        m_pages[at] = page;
    }
    m_stack->setCurrentWidget(m_pages[at]);
    m_list->setCurrentRow(index);
    //: A page's title, such as "Earnings"
    setWindowTitle(tr("%1 – Commonwatt").arg(m_pages[at]->title()));
}

// Everything that the window can do, so that the keyboard finds it.
void MainWindow::addMenus() {
    QMenu *const program = menuBar()->addMenu(tr("&Commonwatt"));
    program->addAction(tr("&Join a coordinator…"), this, &MainWindow::join);
    program->addAction(tr("&Set up again…"), this, &MainWindow::setUp);
    program->addAction(tr("&Notifications…"), this,
                       [this] { open(new NotificationDialog(m_notifications, this)); });
    program->addSeparator();
    program->addAction(tr("&Close window"), QKeySequence::Close, this, &QWidget::close);
    program->addAction(tr("&Quit…"), QKeySequence::Quit, this, &MainWindow::quitWanted);
    QMenu *const pages = menuBar()->addMenu(tr("&Pages"));
    for (int index = 0; index < pageCount(); ++index)
        pages->addAction(m_list->item(index)->text(),
                         QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)), this,
                         [this, index] {
                             showPage(index);
                             m_list->setFocus(); // from which Tab goes into the page
                         });
    QMenu *const help = menuBar()->addMenu(tr("&Help"));
    // Beside the window: what is done in it is seen in the log.
    help->addAction(tr("&Log…"), this, [this] {
        if (!m_log) {
            m_log = new LogDialog(m_state, this);
            m_log->setAttribute(Qt::WA_DeleteOnClose);
        }
        m_log->show();
        m_log->raise();
        m_log->activateWindow();
    });
    help->addAction(tr("&Diagnostics…"), this,
                    [this] { open(new DiagnosticsDialog(m_state, this)); });
    help->addSeparator();
    help->addAction(tr("&About Commonwatt"), this,
                    [this] { open(new AboutDialog(m_state, this)); });
}

void MainWindow::sayThatThereIsNoTray() {
    m_banner->show(tr("This desktop has no tray for Commonwatt's icon. If you close this window, "
                      "Commonwatt goes on in the background; start it again to see it."),
                   tr("Minimize"));
}

void MainWindow::onTrayCame() {
    m_banner->hide();
}

void MainWindow::closeEvent(QCloseEvent *event) {
    QMainWindow::closeEvent(event);
    if (event->isAccepted())
        Q_EMIT closed();
}

void MainWindow::join() {
    open(new JoinDialog(m_state, this));
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

// Where the owner can see it; otherwise when they turn to the window. Before that it has not got
// its place on the screen, over which the dialog is put.
void MainWindow::setUpIfNew() {
    if (!isActiveWindow() || m_setup || m_wasOffered || !m_state.status() ||
        !SetupMemory(m_setupOptions.memory).shouldBegin(*m_state.status()))
        return;
    m_wasOffered = true;
    setUp();
}

void MainWindow::changeEvent(QEvent *event) {
    QMainWindow::changeEvent(event);
    // After this event, else the dialog would not get the keyboard.
    if (event->type() == QEvent::ActivationChange)
        QMetaObject::invokeMethod(this, &MainWindow::setUpIfNew, Qt::QueuedConnection);
}

void MainWindow::complain(const QString &problem) {
    statusBar()->showMessage(problem,
                             static_cast<int>(std::chrono::milliseconds(complainFor).count()));
}

} // namespace commonwatt
