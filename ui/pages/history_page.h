// What was: what each device did on each day and why, its tasks, what failed and what to do about
// it, how hot the GPUs were and how much they took. In the GUI's thread.
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/section.h"

#include <QTabWidget>

namespace commonwatt {

class HistoryPage final : public Page {
    Q_OBJECT

public:
    explicit HistoryPage(DaemonState &state, QWidget *parent = nullptr);

protected:
    void update(const DaemonStatus &status) override;
    void begin() override;
    void end() override;

private:
    void add(Section *section);
    [[nodiscard]] Section *current() const;
    void onTab();

    QTabWidget *m_tabs;
    Section *m_active = nullptr;
};

} // namespace commonwatt
