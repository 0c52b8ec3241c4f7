// The field of one setting, in the form that fits it (ui/models/policy_catalogue.h): it shows the
// setting's text and tells of the one that the owner wants. In the GUI's thread.
#pragma once

#include "ui/models/policy_catalogue.h"

#include <QWidget>

namespace commonwatt {

class SettingEditor : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    // What the daemon has. What is being typed stays while this is the same as before.
    void setValue(const QString &value);
    // Shows this in place of what was entered and refused.
    void restore(const QString &value);
    [[nodiscard]] const QString &value() const { return m_value; }

    // The profiles that there are, for those who have to choose one.
    virtual void setProfiles(const QStringList & /*profiles*/) {}
    // Needs the whole width: a table, a grid.
    [[nodiscard]] virtual bool isWide() const { return false; }

Q_SIGNALS:
    void edited(const QString &value);

protected:
    virtual void display(const QString &value) = 0;
    void commit(const QString &value); // if it is another than before

private:
    QString m_value;
    bool m_isKnown = false;
};

// `name`: for screen readers, of every control in it.
[[nodiscard]] SettingEditor *makeSettingEditor(const CatalogueEntry &entry, QWidget *parent);

} // namespace commonwatt
