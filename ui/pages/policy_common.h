// The settings that most owners ever change: how soon, how warm, how much, and at which hours. In
// the GUI's thread.
#pragma once

#include "ui/models/policy_store.h"
#include "ui/pages/policy_slider.h"
#include "ui/pages/week_editor.h"

namespace commonwatt {

class PolicyCommon : public QWidget {
    Q_OBJECT

public:
    // The store must outlive it.
    explicit PolicyCommon(PolicyStore &store, QWidget *parent = nullptr);

    void heed(); // what the store has now
    // Whether it is a setting of this part, which then says so.
    bool refuse(const QString &key, const QString &message);
    void accept(const QString &key);

private:
    void heedIdle();
    void heedHeat();
    void heedDuty();
    void change(const QString &what, const QStringList &fields, const QString &value);

    PolicyStore &m_store;
    PolicySlider *m_idle;
    PolicySlider *m_heat;
    PolicySlider *m_duty;
    WeekEditor *m_week;
    Text *m_weekProblem;
};

} // namespace commonwatt
