#include "ui/pages/setting_table.h"

#include "ui/look/look.h"
#include "ui/models/policy_sentence.h"

#include <QComboBox>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace commonwatt {

namespace {

constexpr int mostRows = 8; // that are seen at once
constexpr int valueWidth = 20 * look::unit;
constexpr int widestList = 60 * look::unit;

// A profile is chosen, not typed.
class ProfileDelegate final : public QStyledItemDelegate {
public:
    ProfileDelegate(const QStringList &profiles, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_profiles(profiles) {}

    QString displayText(const QVariant &value, const QLocale & /*locale*/) const override {
        return profileName(value.toString());
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                          const QModelIndex & /*index*/) const override {
        auto *const box = new QComboBox(parent);
        for (const QString &profile : m_profiles)
            box->addItem(profileName(profile), profile);
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override {
        auto *const box = qobject_cast<QComboBox *>(editor);
        box->setCurrentIndex(std::max(0, box->findData(index.data())));
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override {
        model->setData(index, qobject_cast<QComboBox *>(editor)->currentData());
    }

private:
    const QStringList &m_profiles;
};

// Between names and between times a comma would begin the next entry.
QString withoutCommas(QString text) {
    return text.remove(QLatin1Char(','));
}

// In a price it is the decimal point: a kilowatt-hour does not cost thousands.
QString priceText(QString text) {
    return text.replace(QLocale().decimalPoint(), QStringLiteral("."))
        .replace(QLatin1Char(','), QLatin1Char('.'));
}

} // namespace

SettingTable::SettingTable(const CatalogueEntry &entry, QWidget *parent)
    : SettingEditor(parent)
    , m_entry(entry)
    , m_table(new QTableWidget(this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_raise(new QPushButton(tr("Move up"), this)) {
    QStringList columns;
    switch (entry.form) {
    case SettingForm::Prices:
        columns = {tr("When, such as Mon-Fri 07:00-21:00"), tr("Price of a kWh")};
        break;
    case SettingForm::Schedule:
        columns = {tr("When, such as Mon-Fri 22:00-07:00"), tr("Profile")};
        break;
    case SettingForm::Networks:
        columns = {tr("Connection"), tr("Profile")};
        break;
    default:
        columns = {tr("Name")};
    }
    m_table->setColumnCount(static_cast<int>(columns.size()));
    m_table->setHorizontalHeaderLabels(columns);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setVisible(columns.size() > 1);
    if (columns.size() > 1)
        m_table->horizontalHeader()->resizeSection(1, valueWidth);
    else
        m_table->setMaximumWidth(widestList); // names are short
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false); // Tab leaves it
    m_table->setAccessibleName(entry.labelText());
    if (entry.form == SettingForm::Schedule || entry.form == SettingForm::Networks)
        m_table->setItemDelegateForColumn(1, new ProfileDelegate(m_profiles, this));

    auto *const add = new QPushButton(tr("Add"), this);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(look::unit);
    for (QPushButton *const button : {add, m_remove, m_raise}) {
        button->setAccessibleDescription(entry.labelText());
        buttons->addWidget(button);
    }
    buttons->addStretch();
    // The order of names means nothing.
    m_raise->setVisible(columns.size() > 1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::tight);
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    setFocusProxy(m_table);
    connect(add, &QPushButton::clicked, this, &SettingTable::addRow);
    connect(m_remove, &QPushButton::clicked, this, &SettingTable::removeRow);
    connect(m_raise, &QPushButton::clicked, this, &SettingTable::raiseRow);
    connect(m_table, &QTableWidget::itemChanged, this, &SettingTable::commitRows);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &SettingTable::heedSelection);
    heedSelection();
    fitHeight();
}

void SettingTable::setProfiles(const QStringList &profiles) {
    m_profiles = profiles;
}

int SettingTable::insert(const QString &entry) {
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    // The last word is the value.
    const qsizetype space = m_table->columnCount() > 1 ? entry.lastIndexOf(QLatin1Char(' ')) : -1;
    m_table->setItem(row, 0, new QTableWidgetItem(space < 0 ? entry : entry.left(space).trimmed()));
    if (m_table->columnCount() > 1)
        m_table->setItem(row, 1,
                         new QTableWidgetItem(space < 0 ? QString() : entry.mid(space + 1)));
    return row;
}

void SettingTable::display(const QString &value) {
    const QSignalBlocker quiet(m_table);
    const int current = m_table->currentRow();
    m_table->setRowCount(0);
    for (const QString &entry : listOf(value))
        (void)insert(entry);
    if (current >= 0 && current < m_table->rowCount())
        m_table->setCurrentCell(current, 0);
    heedSelection();
    fitHeight();
}

void SettingTable::addRow() {
    int row = 0;
    {
        const QSignalBlocker quiet(m_table);
        row = insert({});
        if (m_entry.form == SettingForm::Schedule || m_entry.form == SettingForm::Networks)
            m_table->item(row, 1)->setText(m_profiles.value(0));
    }
    fitHeight();
    m_table->setCurrentCell(row, 0);
    m_table->setFocus();
    m_table->editItem(m_table->item(row, 0));
}

void SettingTable::removeRow() {
    if (m_table->currentRow() < 0)
        return;
    m_table->removeRow(m_table->currentRow());
    fitHeight();
    commitRows();
}

void SettingTable::raiseRow() {
    const int row = m_table->currentRow();
    if (row < 1)
        return;
    {
        const QSignalBlocker quiet(m_table);
        for (int column = 0; column < m_table->columnCount(); ++column) {
            QTableWidgetItem *const upper = m_table->takeItem(row - 1, column);
            m_table->setItem(row - 1, column, m_table->takeItem(row, column));
            m_table->setItem(row, column, upper);
        }
    }
    m_table->setCurrentCell(row - 1, m_table->currentColumn());
    commitRows();
}

void SettingTable::commitRows() {
    QStringList entries;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList words;
        for (int column = 0; column < m_table->columnCount(); ++column) {
            const QString text = m_table->item(row, column)->text();
            const bool isPrice = m_entry.form == SettingForm::Prices && column == 1;
            words << (isPrice ? priceText(text) : withoutCommas(text)).trimmed();
        }
        if (!words.contains(QString()))
            entries << words.join(QLatin1Char(' '));
    }
    commit(textOfList(entries));
}

void SettingTable::heedSelection() {
    m_remove->setEnabled(m_table->currentRow() >= 0);
    m_raise->setEnabled(m_table->currentRow() > 0);
}

// As high as its rows, up to a point: the page scrolls, and a table within it only when long.
void SettingTable::fitHeight() {
    const int row = m_table->verticalHeader()->defaultSectionSize();
    const int header = m_table->horizontalHeader()->isHidden()
                           ? 0
                           : m_table->horizontalHeader()->sizeHint().height();
    m_table->setFixedHeight(std::clamp(m_table->rowCount(), 2, mostRows) * row + header +
                            2 * m_table->frameWidth());
}

} // namespace commonwatt
