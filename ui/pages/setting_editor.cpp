#include "ui/pages/setting_editor.h"

#include "ui/look/look.h"
#include "ui/models/policy_sentence.h"
#include "ui/pages/setting_table.h"
#include "ui/pages/week_editor.h"
#include "ui/pages/wheel_guard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>

#include <algorithm>

namespace commonwatt {

namespace {

constexpr std::chrono::milliseconds settleFor{400}; // while a number is stepped

QHBoxLayout *addLayout(QWidget *widget) {
    auto *const layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::unit);
    return layout;
}

// Its items may be longer than the window is wide.
void keepNarrow(QComboBox *box) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    guardWheel(box);
}

class ChoiceEditor final : public SettingEditor {
public:
    ChoiceEditor(const CatalogueEntry &entry, QWidget *parent)
        : SettingEditor(parent)
        , m_entry(entry)
        , m_box(new QComboBox(this)) {
        keepNarrow(m_box);
        m_box->setAccessibleName(entry.labelText());
        addLayout(this)->addWidget(m_box);
        setFocusProxy(m_box);
        fill({});
        connect(m_box, &QComboBox::activated, this,
                [this] { commit(m_box->currentData().toString()); });
    }

    void setProfiles(const QStringList &profiles) override {
        if (m_entry.form != SettingForm::Profile)
            return;
        fill(profiles);
        display(value());
    }

protected:
    void display(const QString &value) override {
        if (m_box->findData(value) < 0 && !value.isEmpty())
            m_box->addItem(value, value); // that this program does not know
        m_box->setCurrentIndex(m_box->findData(value));
    }

private:
    void fill(const QStringList &others) {
        m_box->clear();
        for (const SettingWord &word : m_entry.words)
            m_box->addItem(policyText(word.label), QString::fromLatin1(word.value));
        for (const QString &other : others)
            m_box->addItem(profileName(other), other);
    }

    const CatalogueEntry &m_entry;
    QComboBox *m_box;
};

class SwitchEditor final : public SettingEditor {
public:
    SwitchEditor(const CatalogueEntry &entry, QWidget *parent)
        : SettingEditor(parent)
        , m_box(new QCheckBox(this)) {
        m_box->setAccessibleName(entry.labelText());
        addLayout(this)->addWidget(m_box);
        setFocusProxy(m_box);
        connect(m_box, &QCheckBox::toggled, this, &SwitchEditor::say);
        connect(m_box, &QCheckBox::clicked, this,
                [this](bool on) { commit(on ? QStringLiteral("yes") : QStringLiteral("no")); });
    }

protected:
    void display(const QString &value) override {
        m_box->setChecked(value == QLatin1String("yes"));
        say();
    }

private:
    void say() {
        m_box->setText(m_box->isChecked() ? policyText(QT_TRANSLATE_NOOP("Policy", "Yes"))
                                          : policyText(QT_TRANSLATE_NOOP("Policy", "No")));
    }

    QCheckBox *m_box;
};

class LineEditor final : public SettingEditor {
public:
    LineEditor(const CatalogueEntry &entry, QWidget *parent)
        : SettingEditor(parent)
        , m_line(new QLineEdit(this)) {
        m_line->setAccessibleName(entry.labelText());
        addLayout(this)->addWidget(m_line);
        setFocusProxy(m_line);
        connect(m_line, &QLineEdit::editingFinished, this,
                [this] { commit(m_line->text().trimmed()); });
    }

protected:
    void display(const QString &value) override { m_line->setText(value); }

private:
    QLineEdit *m_line;
};

// 1.5, and 1 rather than 1.00.
class NumberBox final : public QDoubleSpinBox {
public:
    using QDoubleSpinBox::QDoubleSpinBox;

    [[nodiscard]] QString textFromValue(double value) const override {
        QLocale plain = locale();
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        return plain.toString(value, 'f', QLocale::FloatingPointShortest);
    }
};

// A number and its unit, or a word in the unit's place.
class AmountEditor final : public SettingEditor {
public:
    AmountEditor(const CatalogueEntry &entry, QWidget *parent)
        : SettingEditor(parent)
        , m_entry(entry)
        , m_number(new NumberBox(this))
        , m_unit(new QComboBox(this)) {
        guardWheel(m_number);
        m_number->setKeyboardTracking(false);
        m_number->setAccessibleName(entry.labelText());
        m_number->setMinimumWidth(12 * look::unit);
        keepNarrow(m_unit);
        m_unit->setMinimumContentsLength(6);
        m_unit->setAccessibleName(
            policyText(QT_TRANSLATE_NOOP("Policy", "%1: unit")).arg(entry.labelText()));
        for (const AmountUnit &unit : entry.units)
            m_unit->addItem(policyText(unit.label));
        for (const SettingWord &word : entry.words)
            m_unit->addItem(policyText(word.label), QString::fromLatin1(word.value));
        QHBoxLayout *const layout = addLayout(this);
        layout->addWidget(m_number, 1);
        layout->addWidget(m_unit, 1);
        if (m_unit->count() == 1) {
            m_number->setSuffix(QStringLiteral("\u00a0%1").arg(m_unit->itemText(0)));
            m_unit->hide();
        }
        setFocusProxy(m_number);
        m_settling.setSingleShot(true);
        m_settling.setInterval(settleFor);
        connect(&m_settling, &QTimer::timeout, this, &AmountEditor::commitNow);
        connect(m_number, &QDoubleSpinBox::valueChanged, &m_settling, qOverload<>(&QTimer::start));
        connect(m_number, &QDoubleSpinBox::editingFinished, this, [this] {
            if (m_settling.isActive())
                commitNow();
        });
        connect(m_unit, &QComboBox::activated, this, &AmountEditor::onUnit);
    }

protected:
    void display(const QString &value) override {
        if (m_settling.isActive())
            return; // a newer one is being entered
        const QSignalBlocker quiet(m_number);
        const auto quantity =
            isWord(value) ? std::nullopt : parseAmount(value, m_entry.units, m_entry.of);
        if (quantity) {
            m_unit->setCurrentIndex(static_cast<int>(quantity->unit));
            useUnit();
            m_number->setValue(quantity->number);
        } else {
            m_unit->setCurrentIndex(m_unit->findData(value));
            useUnit();
        }
        m_hadNumber = quantity.has_value();
    }

private:
    [[nodiscard]] bool isWord(const QString &value) const {
        return std::ranges::any_of(m_entry.words, [&](const SettingWord &word) {
            return value == QLatin1String(word.value);
        });
    }
    [[nodiscard]] const AmountUnit *unit() const {
        const auto index = static_cast<std::size_t>(std::max(m_unit->currentIndex(), 0));
        return m_unit->currentIndex() >= 0 && index < m_entry.units.size() ? &m_entry.units[index]
                                                                           : nullptr;
    }

    // Shows the number within the unit's bounds, or hides it behind a word.
    void useUnit() {
        const AmountUnit *const now = unit();
        m_number->setVisible(now != nullptr);
        setFocusProxy(now ? static_cast<QWidget *>(m_number) : m_unit);
        if (!now)
            return;
        const double factor = now->factor;
        m_number->setDecimals(now->decimals);
        m_number->setSingleStep(now->step);
        m_number->setRange(factor != 0 ? m_entry.least / factor : now->least,
                           factor != 0 ? m_entry.most / factor : now->most);
        // The least may be a part of a large unit.
        if (factor != 0 && now->decimals == 0 && m_entry.least > 0 && m_entry.least < factor)
            m_number->setMinimum(1);
    }

    void onUnit() {
        {
            const QSignalBlocker quiet(m_number);
            useUnit();
            if (const AmountUnit *const now = unit(); now && !m_hadNumber)
                m_number->setValue(now->start);
        }
        commitNow();
    }

    void commitNow() {
        m_settling.stop();
        const AmountUnit *const now = unit();
        m_hadNumber = now != nullptr;
        if (now)
            commit(amountText({static_cast<std::size_t>(m_unit->currentIndex()), m_number->value()},
                              m_entry.units));
        else
            commit(m_unit->currentData().toString());
    }

    const CatalogueEntry &m_entry;
    QDoubleSpinBox *m_number;
    QComboBox *m_unit;
    QTimer m_settling;
    bool m_hadNumber = false;
};

} // namespace

void SettingEditor::setValue(const QString &value) {
    if (m_isKnown && value == m_value)
        return;
    restore(value);
}

void SettingEditor::restore(const QString &value) {
    m_isKnown = true;
    m_value = value;
    display(value);
}

void SettingEditor::commit(const QString &value) {
    if (m_isKnown && value == m_value)
        return;
    m_value = value;
    Q_EMIT edited(value);
}

SettingEditor *makeSettingEditor(const CatalogueEntry &entry, QWidget *parent) {
    switch (entry.form) {
    case SettingForm::YesNo:
        return new SwitchEditor(entry, parent);
    case SettingForm::Amount:
        return new AmountEditor(entry, parent);
    case SettingForm::Text:
        return new LineEditor(entry, parent);
    case SettingForm::List:
    case SettingForm::Prices:
    case SettingForm::Schedule:
    case SettingForm::Networks:
        return new SettingTable(entry, parent);
    case SettingForm::Windows:
        return new WeekEditor(entry, parent);
    case SettingForm::Choice:
    case SettingForm::Profile:
        break;
    }
    return new ChoiceEditor(entry, parent);
}

} // namespace commonwatt
