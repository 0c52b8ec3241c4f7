// A setting that is a list, as a table with a row for each entry: names; windows of the week with a
// price or a profile; connections with a profile. In the GUI's thread.
#pragma once

#include "ui/pages/setting_editor.h"

#include <QPushButton>
#include <QTableWidget>

namespace commonwatt {

class SettingTable final : public SettingEditor {
    Q_OBJECT

public:
    // The entry must outlive it.
    explicit SettingTable(const CatalogueEntry &entry, QWidget *parent = nullptr);

    void setProfiles(const QStringList &profiles) override;
    [[nodiscard]] bool isWide() const override { return true; }

protected:
    void display(const QString &value) override;

private:
    void addRow();
    void removeRow();
    void raiseRow();
    void commitRows(); // those that are complete
    void heedSelection();
    void fitHeight();
    [[nodiscard]] int insert(const QString &entry);

    const CatalogueEntry &m_entry;
    QTableWidget *m_table;
    QPushButton *m_remove;
    QPushButton *m_raise;
    QStringList m_profiles;
};

} // namespace commonwatt
