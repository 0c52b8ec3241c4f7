#include "ui/pages/failures_section.h"

#include "ui/controls/export_button.h"
#include "ui/models/device_names.h"
#include "ui/models/format.h"
#include "ui/models/history_export.h"
#include "ui/pages/task_section.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace commonwatt {

namespace {
constexpr std::size_t pageSize = 500;
constexpr int leastRows = 5;

// What the widths of the columns are made for.
QStringList samples() {
    return {format::dateTime(WallTime(std::chrono::milliseconds(1'796'000'000'000))),
            QStringLiteral("NVIDIA GeForce RTX 4090"), QStringLiteral("llama-3.1-8b-instruct-q4"),
            QString()};
}

} // namespace

FailuresSection::FailuresSection(DaemonState &state, QWidget *parent)
    : Section(state, tr("Failures"), parent)
    , m_search(new QLineEdit)
    , m_view(new QTableView)
    , m_message(new Text(look::Type::Body))
    , m_help(new Text(look::Type::Body, look::Tone::Quiet)) {
    m_search->setPlaceholderText(tr("Search for a device, a model or a message"));
    m_search->setAccessibleName(tr("Search the failures"));
    m_search->setClearButtonEnabled(true);
    m_view->setModel(&m_table);
    m_view->setAccessibleName(tr("Failures, newest first"));
    setUpLongTable(*m_view, samples());
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_view->setMinimumHeight(leastRows * m_view->verticalHeader()->defaultSectionSize());
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *const words = new QVBoxLayout;
    words->setSpacing(look::tight);
    words->addWidget(m_message);
    words->addWidget(new Text(tr("What to do"), look::Type::Heading));
    words->addWidget(m_help);
    auto *const layout = static_cast<QVBoxLayout *>(content()->layout());
    auto *const head = new QHBoxLayout;
    head->setSpacing(look::unit);
    head->addWidget(m_search, 1);
    head->addWidget(new ExportButton(
        state.link(), {{tr("All failures"), tr("commonwatt failures", "name of a file"),
                        [] { return allFailures(); }}}));
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    layout->addLayout(words);

    connect(m_search, &QLineEdit::textChanged, this, &FailuresSection::search);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FailuresSection::showSelected);
}

void FailuresSection::begin() {
    if (m_table.failures().empty())
        showLoading();
    readNewest();
}

void FailuresSection::update(const DaemonStatus &status) {
    std::map<std::string, QString> names = deviceNames(status);
    if (std::exchange(m_names, names) != names)
        keepSelected([&] { m_table.setNames(std::move(names)); });
    if (std::exchange(m_failures, status.totals.failures) != status.totals.failures)
        readNewest();
}

void FailuresSection::ask(json::object params,
                          std::function<void(const std::vector<FailureRecord> &)> take) {
    if (m_isAsked || !isActive())
        return;
    m_isAsked = true;
    params["limit"] = pageSize;
    fetch(
        "failures", std::move(params),
        [this, take = std::move(take)](Result<json::object> answer) -> Status {
            m_isAsked = false;
            CW_TRY_ASSIGN(const json::object told, std::move(answer));
            CW_TRY_ASSIGN(const FailurePage page, failurePageFromJson(told));
            take(page.failures);
            return {};
        },
        [this] {
            showLoading();
            readNewest();
        });
}

void FailuresSection::readNewest() {
    m_isStale = m_isAsked;
    ask({}, [this](const std::vector<FailureRecord> &page) {
        const std::vector<FailureRecord> &known = m_table.failures();
        const auto isNew = [&](const FailureRecord &failure) {
            return known.empty() || failure.id > known.front().id;
        };
        const auto end = std::ranges::find_if_not(page, isNew);
        if (!known.empty() && end == page.end() && !page.empty()) {
            // So many that some between them and the known ones are missing.
            m_table.clear();
            m_isComplete = false;
        }
        if (known.empty()) {
            m_isComplete = page.size() < pageSize;
            m_table.append(page);
        } else {
            keepSelected([&] { m_table.prepend({page.begin(), end}); });
        }
        showTable();
        readOn();
    });
}

// One page after the other until all are there, so that all are searched. They are few.
void FailuresSection::readOlder() {
    if (m_isComplete || m_table.failures().empty())
        return;
    ask({{"before", m_table.failures().back().id}}, [this](const std::vector<FailureRecord> &page) {
        m_isComplete = page.size() < pageSize;
        m_table.append(page);
        showTable();
        readOn();
    });
}

void FailuresSection::readOn() {
    if (std::exchange(m_isStale, false))
        readNewest();
    else
        readOlder();
}

void FailuresSection::search() {
    keepSelected([this] { m_table.search(m_search->text()); });
    showTable();
}

void FailuresSection::keepSelected(const std::function<void()> &change) {
    const QModelIndex before = m_view->currentIndex();
    const std::optional<std::int64_t> id =
        before.isValid() ? std::optional(m_table.at(before.row()).id) : std::nullopt;
    change();
    for (int row = 0; id && row < m_table.rowCount(); ++row)
        if (m_table.at(row).id == *id)
            return m_view->selectRow(row);
}

void FailuresSection::showTable() {
    if (m_table.failures().empty() && m_isComplete)
        return showNotice({tr("Nothing has failed."),
                           tr("When work fails on this machine, you will see here when, why, and "
                              "what you can do about it."),
                           {}});
    showContent();
    if (m_table.rowCount() > 0 && !m_view->currentIndex().isValid())
        m_view->selectRow(0);
    showSelected();
}

void FailuresSection::showSelected() {
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid()) {
        m_message->setText(tr("Nothing is like “%1”.").arg(m_search->text().trimmed()));
        m_help->show({});
        return;
    }
    const FailureRecord &failure = m_table.at(index.row());
    m_message->setText(QString::fromStdString(failure.message));
    m_help->show(whatToDo(failure));
}

} // namespace commonwatt
