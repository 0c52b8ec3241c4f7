#include "ui/pages/setting_row.h"

#include "ui/models/policy_sentence.h"
#include "ui/pages/week_editor.h"

#include <QGridLayout>

namespace commonwatt {

namespace {
constexpr int labelWidth = 38 * look::unit;
constexpr int fieldWidth = 30 * look::unit;
} // namespace

SettingRow::SettingRow(const CatalogueEntry &entry, PolicyStore &store, QWidget *parent)
    : QWidget(parent)
    , m_entry(entry)
    , m_store(store)
    , m_editor(makeSettingEditor(entry, this))
    , m_reset(new QPushButton(tr("Reset"), this))
    , m_note(new Text(look::Type::Small, look::Tone::Quiet, this))
    , m_problem(new Text(look::Type::Small, look::Tone::Warn, this)) {
    setObjectName(entry.keyText());
    auto *const label = new Text(entry.labelText(), look::Type::Body, look::Tone::Plain, this);
    auto *const help = new Text(entry.helpText(), look::Type::Small, look::Tone::Quiet, this);
    label->setBuddy(m_editor);
    setToolTip(entry.keyText()); // as the command line calls it
    m_reset->setAccessibleName(tr("Reset: %1").arg(entry.labelText()));
    m_reset->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    // Its place stays, so that fields keep their width.
    QSizePolicy policy = m_reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(policy);
    m_reset->hide();

    auto *const words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(label);
    words->addWidget(help);
    auto *const layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(look::gap);
    layout->setVerticalSpacing(look::tight);
    layout->addLayout(words, 0, 0);
    if (m_editor->isWide()) {
        layout->addWidget(m_reset, 0, 2, Qt::AlignTop);
        layout->addWidget(m_editor, 1, 0, 1, 3);
    } else {
        m_editor->setMinimumWidth(fieldWidth);
        layout->addWidget(m_editor, 0, 1, Qt::AlignTop);
        layout->addWidget(m_reset, 0, 2, Qt::AlignTop);
        layout->setColumnStretch(1, 2);
        label->setMinimumWidth(labelWidth / 2);
    }
    layout->setColumnStretch(0, 3);
    layout->addWidget(m_note, 2, 0, 1, 3);
    layout->addWidget(m_problem, 3, 0, 1, 3);
    m_note->show(QString());
    m_problem->show(QString());

    connect(m_editor, &SettingEditor::edited, this, [this](const QString &value) {
        accept();
        m_store.change(m_entry.labelText(), {{key(), value}});
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        accept();
        m_store.change(m_entry.labelText(), {{key(), std::nullopt}});
        m_editor->setFocus(); // the button goes
    });
}

PolicyStore::Of SettingRow::of() const {
    return m_entry.isOfDevice ? PolicyStore::Of::Device : PolicyStore::Of::All;
}

QString SettingRow::key() const {
    return m_store.keyOf(m_entry.keyText(), of());
}

void SettingRow::heed(const QString &profile) {
    const SettingView view = m_store.view(m_entry.keyText(), of());
    const bool isSpecial = key() != m_entry.keyText();
    if (auto *const week = qobject_cast<WeekEditor *>(m_editor))
        week->setEmptyIsUnset(isSpecial);
    m_editor->setValue(view.shown());
    m_reset->setVisible(view.isSet);
    m_reset->setToolTip(isSpecial ? tr("Back to what holds elsewhere")
                                  : tr("Default: %1").arg(valueText(m_entry, view.fallback)));
    // What is said for everything may be said otherwise for the profile that holds.
    const bool isOverruled = view.isSet && !isSpecial && view.holds != view.own;
    m_note->show(isOverruled ? tr("The profile %1 has its own: %2.")
                                   .arg(profileName(profile), valueText(m_entry, view.holds))
                             : QString());
}

void SettingRow::refuse(const QString &message) {
    m_problem->show(message);
    m_editor->restore(m_store.view(m_entry.keyText(), of()).shown());
}

} // namespace commonwatt
