// What each device did on each day, searched by device, state and reason. Reads older days when
// they are scrolled to, and all of them to search. In the GUI's thread.
#pragma once

#include "ui/pages/section.h"
#include "ui/pages/timeline_view.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QTimer>

namespace commonwatt {

class TimelineSection final : public Section {
    Q_OBJECT

public:
    explicit TimelineSection(DaemonState &state, QWidget *parent = nullptr);

    void update(const DaemonStatus &status) override;

protected:
    void begin() override;
    void end() override;

private:
    void readOlder(); // if more are wanted than are known
    void readToday();
    void readNewer(const QDate &first); // until today
    void ask(const QDate &first, const QDate &last);
    void take(const QDate &first, const QDate &last, const TimelineReport &report);
    [[nodiscard]] bool wantsMore() const;
    void showTimeline();
    void showDevices();
    void search();
    [[nodiscard]] QString nameOf(const std::string &device) const;
    [[nodiscard]] QWidget *makeFilters();
    [[nodiscard]] QWidget *makeLegend();

    Timeline m_timeline;
    std::map<std::string, QString> m_names; // of devices, where the daemon tells one
    QComboBox *m_device;
    QLineEdit *m_search;
    QDateEdit *m_date;
    TimelineView *m_view;
    Text *m_words;
    QTimer m_clock;            // today grows
    QTimer m_typing;           // a search begins when it pauses
    QString m_decided;         // as of the last update
    int m_days = 7;            // to ask for at a time
    QDate m_wanted;            // that is jumped to; invalid: none is
    QDate m_oldest;            // that is known; invalid: none is
    bool m_isComplete = false; // there are no older ones
    bool m_isAsked = false;    // and not answered yet
    bool m_isStale = false;    // today, since it was asked for
};

} // namespace commonwatt
