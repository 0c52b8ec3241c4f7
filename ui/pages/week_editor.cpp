#include "ui/pages/week_editor.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace commonwatt {

WeekEditor::WeekEditor(const CatalogueEntry &entry, QWidget *parent)
    : SettingEditor(parent)
    , m_view(new WeekGridView(entry.labelText(), this))
    , m_cell(new Text(look::Type::Small, look::Tone::Quiet, this))
    , m_note(new Text(look::Type::Body, look::Tone::Warn, this)) {
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(look::unit);
    const auto add = [&](const QString &text, auto onPressed) {
        auto *const button = new QPushButton(text, this);
        button->setAccessibleDescription(entry.labelText());
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, onPressed);
    };
    add(tr("Always"), [this] { take(WeekGrid::always()); });
    add(tr("Nights"), [this] { take(WeekGrid::nights()); });
    add(tr("Weekends"), [this] { take(WeekGrid::weekends()); });
    add(tr("Clear"), [this] { take(WeekGrid()); });
    buttons->addStretch();
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::unit);
    layout->addWidget(m_view);
    layout->addWidget(m_cell);
    layout->addLayout(buttons);
    layout->addWidget(m_note);
    m_note->show(QString());
    // Its line stays, so that nothing moves when the pointer comes over the grid.
    m_cell->setMinimumHeight(m_cell->fontMetrics().height());
    setFocusProxy(m_view);
    connect(m_view, &WeekGridView::painted, this, &WeekEditor::onPainted);
    connect(m_view, &WeekGridView::looksAt, m_cell, &QLabel::setText);
}

void WeekEditor::display(const QString &value) {
    const auto grid = WeekGrid::fromTexts(listOf(value));
    m_note->show(grid ? QString() : tr("This cannot be shown here: %1").arg(value));
    m_view->setGrid(grid.value_or(WeekGrid()));
}

void WeekEditor::take(const WeekGrid &grid) {
    m_view->setGrid(grid);
    onPainted();
}

void WeekEditor::onPainted() {
    const WeekGrid &grid = m_view->grid();
    // A plan without a window means always, so that there is none for never.
    if (grid.isEmpty())
        return m_note->show(tr("Paint at least one hour; until then the hours of before hold. To "
                               "stop all work, pause it."));
    m_note->show(QString());
    QStringList texts = grid.toTexts();
    if (texts.isEmpty() && m_emptyIsUnset)
        texts << QStringLiteral("daily");
    commit(textOfList(texts));
}

} // namespace commonwatt
