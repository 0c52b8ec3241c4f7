// All other settings, in groups that open, with a search over them and, for those that can differ,
// a choice of the device. Rows are made when they are first looked at. In the GUI's thread.
#pragma once

#include "ui/models/policy_store.h"
#include "ui/pages/disclosure.h"
#include "ui/pages/setting_row.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <vector>

namespace commonwatt {

class PolicyMore : public QWidget {
    Q_OBJECT

public:
    // The store must outlive it.
    explicit PolicyMore(PolicyStore &store, QWidget *parent = nullptr);

    // What the store has now. `profile`: the one that holds, or whose settings are looked at.
    void heed(const QString &profile);
    void setProfiles(const QStringList &profiles);
    // The lent devices: id, and what people call it.
    void setDevices(const std::vector<std::pair<QString, QString>> &devices);
    // Whether a row for this key is to be seen, which then says so.
    bool refuse(const QString &key, const QString &message);
    void accept(const QString &key);

    // The row of a setting, opened; nullptr: the daemon has no such setting.
    [[nodiscard]] SettingRow *reveal(const QString &field);

private:
    struct Group {
        SettingGroup id;
        Disclosure *button = nullptr;
        QWidget *body = nullptr;
        QVBoxLayout *rows = nullptr;
        std::vector<SettingRow *> made;
    };
    void open(Group &group);
    void arrange(); // what the search and the device leave
    [[nodiscard]] bool isShown(const CatalogueEntry &entry) const;

    PolicyStore &m_store;
    QLineEdit *m_search;
    QComboBox *m_device;
    Text *m_nothing;
    Text *m_ofMachine;
    std::vector<Group> m_groups;
    std::vector<std::pair<QString, QString>> m_devices;
    QStringList m_profiles;
    QString m_profile;
};

} // namespace commonwatt
