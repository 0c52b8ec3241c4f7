#include "ui/pages/credit_explanation.h"

#include "core/types/credits.h"
#include "ui/models/format.h"
#include "ui/models/task_table.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace commonwatt {

namespace {
constexpr int widest = 80 * look::unit; // longer lines are hard to read
} // namespace

CreditExplanation::CreditExplanation(QWidget *parent)
    : Fold(tr("How a credit comes about"), parent)
    , m_example(new Text(look::Type::Body)) {
    auto *const text = new QWidget;
    auto *const inner = new QVBoxLayout(text);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(look::unit);
    auto *const what = new Text(
        tr("A task is what one request computes on a part of a model here. It is worth the more, "
           "the larger the part and the more tokens; tokens of the prompt and of the answer count "
           "alike, and how quick the device is does not count."),
        look::Type::Body);
    auto *const formula =
        new Text(tr("Credits = parameters of the part × tokens ÷ %1")
                     .arg(format::count(1'000'000 * parameterTokensPerMicroCredit)),
                 look::Type::Heading);
    auto *const when = new Text(
        tr("A thousand tokens through a model of a billion parameters are one credit. The "
           "coordinator books it when the request has ended; until then the task is pending."),
        look::Type::Body);
    for (Text *const one : {what, formula, m_example, when})
        inner->addWidget(one);
    text->setMaximumWidth(widest);
    // In a row: only there a widget that may not be as wide gets the height for its own width.
    auto *const row = new QHBoxLayout;
    row->addWidget(text, 1);
    row->addStretch();
    rows()->addLayout(row);
    setExample(std::nullopt);
}

void CreditExplanation::setExample(const std::optional<TaskRecord> &task) {
    if (!task || !task->credits || task->tokens == 0)
        return m_example->show(QString());
    // The record has no number of parameters: it is what the formula was given.
    const double millions = static_cast<double>(task->credits->value) *
                            static_cast<double>(parameterTokensPerMicroCredit) / 1e6 /
                            static_cast<double>(task->tokens);
    m_example->show(tr("Your last booked task: blocks %1 of %2, which hold %3 million parameters, "
                       "for %4 tokens, gave %5 credits.")
                        .arg(blocksText(task->span), QString::fromStdString(task->model),
                             QLocale().toString(millions, 'f', millions < 10 ? 1 : 0),
                             format::count(task->tokens), format::credits(*task->credits)));
}

} // namespace commonwatt
