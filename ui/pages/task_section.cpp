#include "ui/pages/task_section.h"

#include "ui/models/format.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace commonwatt {

namespace {

constexpr std::chrono::milliseconds typingPause{300};
constexpr int leastHeight = 36 * look::unit;
constexpr int leastColumn = 7 * look::unit;
constexpr int searchWidth = 30 * look::unit;

QString fromText(const std::string &text) {
    return QString::fromStdString(text);
}

constexpr std::array<const char *, 3> states{"pending", "credited", "none"};

QString longestState() {
    QStringList words;
    for (const char *const state : {"pending", "credited", "verified", "held", "none"})
        words << taskStateWord(state);
    return *std::ranges::max_element(words, {}, &QString::size);
}

// What the widths of the columns are made for.
QStringList samples() {
    const QLocale locale;
    const WallTime wide(std::chrono::milliseconds(1'796'000'000'000));
    return {format::dateTime(wide, locale),
            QStringLiteral("llama-3.1-8b-instruct-q4"),
            blocksText({99, 128, false, false}),
            QStringLiteral("NVIDIA GeForce RTX 4090"),
            format::count(999'999, locale),
            format::duration(std::chrono::seconds(9 * 60 + 59), locale),
            format::credits(MicroCredits(9'999'990'000), locale),
            longestState()};
}

} // namespace

void setUpLongTable(QTableView &view, const QStringList &samples) {
    const QFontMetrics metrics(view.font());
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(metrics.height() + look::unit);
    view.horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < samples.size(); ++column) {
        const QString title =
            view.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        view.setColumnWidth(column, std::max(metrics.horizontalAdvance(samples[column]),
                                             metrics.horizontalAdvance(title)) +
                                        look::gap);
    }
    view.setWordWrap(false);
    view.setShowGrid(false);
    view.setAlternatingRowColors(true);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setTabKeyNavigation(false); // Tab goes on to what follows, arrows walk the table
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
}

TaskSection::TaskSection(TaskTable &table, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_search(new QLineEdit)
    , m_state(new QComboBox)
    , m_count(new Text(look::Type::Small, look::Tone::Quiet))
    , m_problem(new Text(look::Type::Body, look::Tone::Warn))
    , m_view(new QTableView)
    , m_details(new Text(look::Type::Body)) {
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search in tasks"));
    m_search->setMaximumWidth(searchWidth);
    m_state->setAccessibleName(tr("State of tasks"));
    m_state->addItem(tr("All states"), QString());
    for (const char *const state : states)
        m_state->addItem(taskStateWord(state), QString::fromLatin1(state));
    m_view->setModel(&m_table);
    m_view->setAccessibleName(tr("Tasks"));
    m_view->setMinimumHeight(leastHeight);
    setUpLongTable(*m_view, samples());
    // Names take what the other columns leave, and may be cut: the details have them whole.
    QHeaderView &header = *m_view->horizontalHeader();
    header.setStretchLastSection(false);
    header.setMinimumSectionSize(leastColumn);
    for (const int column : {TaskTable::Model, TaskTable::Device})
        header.setSectionResizeMode(column, QHeaderView::Stretch);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setAccessibleName(tr("Details of the task"));
    m_problem->show(QString());

    auto *const head = new QHBoxLayout;
    head->setSpacing(look::unit);
    head->addWidget(new Text(tr("Tasks"), look::Type::Heading));
    head->addStretch();
    head->addWidget(m_search, 1);
    head->addWidget(m_state);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::unit);
    layout->addLayout(head);
    layout->addWidget(m_problem);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_details);

    m_typed.setSingleShot(true);
    m_typed.setInterval(typingPause);
    connect(&m_typed, &QTimer::timeout, this, &TaskSection::filter);
    connect(m_search, &QLineEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &TaskSection::filter);
    connect(m_state, &QComboBox::currentIndexChanged, this, &TaskSection::filter);
    connect(&m_table, &TaskTable::loaded, this, [this] {
        showProblem({});
        showCount();
    });
    connect(&m_table, &QAbstractItemModel::modelReset, this, &TaskSection::showDetails);
    connect(&m_table, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const int row = m_view->currentIndex().row();
                if (row >= first.row() && row <= last.row())
                    showDetails();
            });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showDetails();
        scrollToCurrent();
    });
    showDetails();
}

void TaskSection::showProblem(const QString &problem) {
    m_problem->show(
        problem.isEmpty()
            ? QString()
            : tr("Tasks could not be read: %1. They are asked for again when this page is shown "
                 "or the search changes.")
                  .arg(problem));
}

void TaskSection::filter() {
    m_typed.stop();
    m_table.setFilter({m_search->text().trimmed().toStdString(),
                       m_state->currentData().toString().toStdString()});
}

void TaskSection::showCount() {
    const std::uint64_t total = m_table.total().value_or(0);
    if (total == 0)
        return m_count->show(m_table.filter() == TaskTable::Filter()
                                 ? tr("There are no tasks yet.")
                                 : tr("No task matches the search."));
    //: A number, written as the owner does
    m_count->show(
        tr("%1 task(s)", nullptr, static_cast<int>(std::min<std::uint64_t>(total, 1'000'000)))
            .arg(format::count(total)));
}

void TaskSection::showDetails() {
    const QModelIndex current = m_view->selectionModel()->currentIndex();
    if (!current.isValid())
        return m_details->show(QString());
    const TaskRecord &task = m_table.at(current.row());
    QStringList lines;
    //: A model, its blocks, a device
    lines << tr("%1, blocks %2, on %3")
                 .arg(fromText(task.model), blocksText(task.span), m_table.deviceName(task.device));
    const double seconds = std::chrono::duration<double>(task.duration).count();
    //: A count, a duration and a moment
    QString computed = tr("%1 tokens in %2, from %3.")
                           .arg(format::count(task.tokens), format::duration(task.duration),
                                format::dateTime(task.began));
    if (seconds > 0)
        computed = tr("%1 tokens in %2 (%4), from %3.")
                       .arg(format::count(task.tokens), format::duration(task.duration),
                            format::dateTime(task.began),
                            format::speed(static_cast<double>(task.tokens) / seconds));
    lines << computed;
    lines << tr("%1 came in, %2 went out.")
                 .arg(format::bytes(task.received), format::bytes(task.sent));
    if (task.outcome != "done")
        lines << tr("It ended early: %1").arg(fromText(task.outcome));
    if (task.credits)
        lines << tr("%1 credits: booked by the coordinator.").arg(format::credits(*task.credits));
    else if (task.state == "none")
        lines << tr("It had no tokens, so there is no credit.");
    else
        lines << tr("The coordinator has not booked its credit yet.");
    lines << tr("Its number at the coordinator: %1").arg(fromText(task.work));
    m_details->show(lines.join(QLatin1Char('\n')));
}

// Its details may have taken the room in which it was seen. Only when it was picked: who scrolls
// away from it stays where they are.
void TaskSection::scrollToCurrent() {
    QTimer::singleShot(0, m_view, [this] { m_view->scrollTo(m_view->currentIndex()); });
}

} // namespace commonwatt
