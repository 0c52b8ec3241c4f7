#include "ui/window/log_dialog.h"

#include "ui/link/local_link.h"
#include "ui/look/look.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace commonwatt {

namespace {

constexpr std::chrono::milliseconds addAfter{100};
constexpr QSize usualSize(100 * look::unit, 60 * look::unit);
constexpr int lines = 1000; // what the daemon keeps

} // namespace

LogDialog::LogDialog(DaemonState &state, QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_view(new QListView(this))
    , m_follow(new QCheckBox(tr("&Follow"), this))
    , m_problem(new Text(look::Type::Body, look::Tone::Warn, this))
    , m_empty(new Text(look::Type::Body, look::Tone::Quiet, this)) {
    setWindowTitle(tr("Log"));
    resize(usualSize);
    auto *const level = new QComboBox(this);
    level->setAccessibleName(tr("Least important lines that are shown"));
    for (const QString &name :
         {tr("Everything"), tr("Information"), tr("Warnings"), tr("Errors only")})
        level->addItem(name);
    level->setCurrentIndex(1);
    auto *const search = new QLineEdit(this);
    search->setPlaceholderText(tr("Search"));
    search->setAccessibleName(tr("Search the log"));
    search->setClearButtonEnabled(true);
    m_follow->setChecked(true);
    auto *const choices = new QHBoxLayout;
    choices->setSpacing(look::unit);
    choices->addWidget(level);
    choices->addWidget(search, 1);
    choices->addWidget(m_follow);

    m_filter.setSourceModel(&m_lines);
    m_filter.setLeast(level->currentIndex());
    m_view->setModel(&m_filter);
    m_view->setAccessibleName(tr("Lines of the log"));
    m_view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_view->setUniformItemSizes(true); // thousands of lines are not measured one by one
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setTextElideMode(Qt::ElideNone);
    m_view->setLayoutDirection(Qt::LeftToRight); // the daemon's words are English

    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *const copyLines = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    // Of another machine's daemon there is nothing to open.
    if (const auto *const local = qobject_cast<const LocalLink *>(&state.link())) {
        const QString folder = local->dataFolder();
        auto *const open = buttons->addButton(tr("&Open folder"), QDialogButtonBox::ActionRole);
        connect(open, &QPushButton::clicked, this, [folder] {
            QDesktopServices::openUrl(QUrl::fromLocalFile(folder + QStringLiteral("/logs")));
        });
    }
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::margin, look::margin, look::margin, look::margin);
    layout->setSpacing(look::gap);
    layout->addLayout(choices);
    layout->addWidget(m_problem);
    layout->addWidget(m_empty);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    m_problem->hide();
    m_empty->hide();

    connect(level, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_filter.setLeast(index); });
    connect(search, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_filter.setText(text); });
    connect(m_follow, &QCheckBox::toggled, this, [this](bool isOn) {
        if (isOn)
            m_view->scrollToBottom();
    });
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, change, this, &LogDialog::showWhetherEmpty);
    connect(copyLines, &QPushButton::clicked, this, &LogDialog::copy);
    auto *const shortcut = new QShortcut(QKeySequence::Copy, m_view);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &LogDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&state.link(), &DaemonLink::eventCame, this, &LogDialog::onEvent);
    connect(&state.link(), &DaemonLink::stateChanged, this, &LogDialog::onState);
    m_add.setSingleShot(true);
    m_add.setInterval(addAfter);
    connect(&m_add, &QTimer::timeout, this, &LogDialog::addPending);
    search->setFocus();
}

void LogDialog::showEvent(QShowEvent *event) {
    QDialog::showEvent(event);
    if (std::exchange(m_isShown, true))
        return;
    m_state.want("log");
    onState();
}

void LogDialog::hideEvent(QHideEvent *event) {
    QDialog::hideEvent(event);
    if (!std::exchange(m_isShown, false))
        return;
    m_state.unwant("log");
    m_add.stop();
    m_pending.clear();
    m_isLoaded = false;
}

void LogDialog::onState() {
    if (!m_isShown)
        return;
    m_isLoaded = false;
    if (m_state.link().state() == DaemonLink::State::Connected)
        load();
    else
        m_problem->show(tr("The program in the background is not there. Its earlier lines are in "
                           "the folder logs of its data."));
    showWhetherEmpty();
}

void LogDialog::showWhetherEmpty() {
    if (!m_isLoaded || m_filter.rowCount() > 0)
        m_empty->show(QString());
    else
        m_empty->show(m_lines.rowCount() > 0
                          ? tr("No line fits what is chosen and searched for above.")
                          : tr("What the program in the background does will be written here."));
}

// Events that come before the answer are in it: the daemon answers in order.
void LogDialog::load() {
    if (std::exchange(m_isLoading, true))
        return;
    m_state.link().call(
        "log", {{"lines", lines}}, this, [this](const Result<json::object> &answer) {
            m_isLoading = false;
            const Result<const json::array *> told =
                answer ? JsonReader(*answer).array("lines")
                       : Result<const json::array *>(std::unexpected(answer.error()));
            if (!told)
                return m_problem->show(tr("The log could not be read: %1")
                                           .arg(QString::fromStdString(told.error().describe())));
            m_problem->hide();
            m_pending.clear();
            for (const json::value &value : **told)
                if (value.is_object())
                    if (Result<LogLine> line = logLineFromJson(value.get_object()))
                        m_pending.push_back(std::move(*line));
            m_lines.clear();
            m_isLoaded = true;
            addPending();
        });
}

void LogDialog::onEvent(const std::string &type, const json::object &told) {
    if (type != "log" || !m_isShown || !m_isLoaded)
        return;
    Result<LogLine> line = logLineFromJson(told);
    if (!line)
        return;
    // Of a flood only the last ones would be shown.
    if (m_pending.size() >= 2 * LogList::mostLines)
        m_pending.erase(m_pending.begin(),
                        m_pending.begin() + static_cast<std::ptrdiff_t>(LogList::mostLines));
    m_pending.push_back(std::move(*line));
    if (!m_add.isActive())
        m_add.start();
}

void LogDialog::addPending() {
    m_lines.append(std::exchange(m_pending, {}));
    if (m_follow->isChecked())
        m_view->scrollToBottom();
    showWhetherEmpty();
}

// The chosen lines, or all that are shown.
void LogDialog::copy() const {
    QList<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes())
        rows << index.row();
    if (rows.isEmpty())
        for (int row = 0; row < m_filter.rowCount(); ++row)
            rows << row;
    std::ranges::sort(rows);
    QStringList texts;
    for (const int row : rows)
        texts << m_filter.index(row, 0).data().toString();
    QGuiApplication::clipboard()->setText(texts.join(u'\n'));
}

} // namespace commonwatt
