// One setting: what it is called and does, its field, whether it differs from what holds without
// it, and what the daemon says of a value that it refuses. In the GUI's thread.
#pragma once

#include "ui/look/text.h"
#include "ui/models/policy_store.h"
#include "ui/pages/setting_editor.h"

#include <QPushButton>

namespace commonwatt {

class SettingRow : public QWidget {
    Q_OBJECT

public:
    // Entry and store must outlive it.
    SettingRow(const CatalogueEntry &entry, PolicyStore &store, QWidget *parent = nullptr);

    [[nodiscard]] const CatalogueEntry &entry() const { return m_entry; }
    [[nodiscard]] SettingEditor &editor() const { return *m_editor; }
    void setProfiles(const QStringList &profiles) { m_editor->setProfiles(profiles); }

    // What the store has now. `profile`: the one that holds, or whose settings are looked at.
    void heed(const QString &profile);
    [[nodiscard]] QString key() const;
    void refuse(const QString &message);
    void accept() { m_problem->show(QString()); }

private:
    [[nodiscard]] PolicyStore::Of of() const;

    const CatalogueEntry &m_entry;
    PolicyStore &m_store;
    SettingEditor *m_editor;
    QPushButton *m_reset;
    Text *m_note;
    Text *m_problem;
};

} // namespace commonwatt
