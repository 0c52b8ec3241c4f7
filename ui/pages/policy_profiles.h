// Which profile holds, and whose settings the page shows and changes. In the GUI's thread.
#pragma once

#include "ui/look/text.h"
#include "ui/models/policy_sentence.h"
#include "ui/models/policy_store.h"

#include <QComboBox>
#include <QPushButton>

namespace commonwatt {

class PolicyProfiles : public QWidget {
    Q_OBJECT

public:
    // The store must outlive it.
    explicit PolicyProfiles(PolicyStore &store, QWidget *parent = nullptr);

    // What the store and the daemon have now.
    void heed(const QStringList &all, const QString &present);
    void setOutlook(const PolicyOutlook &outlook);
    // Those that can be chosen: without the owner's that were removed.
    [[nodiscard]] const QStringList &profiles() const { return m_profiles; }
    bool refuse(const QString &key, const QString &message);
    void accept() { m_problem->show(QString()); }

private:
    void fill();
    void add();
    void make(const QString &name);
    void remove();

    PolicyStore &m_store;
    QStringList m_profiles;
    std::optional<QStringList> m_filled; // those that the boxes have
    QComboBox *m_choice;
    Text *m_why;
    QComboBox *m_scope;
    QPushButton *m_add;
    QPushButton *m_remove;
    Text *m_problem;
    QString m_making; // a profile that is on its way
};

} // namespace commonwatt
