#include "ui/pages/history_page.h"

#include "ui/pages/curves_section.h"
#include "ui/pages/failures_section.h"
#include "ui/pages/task_history.h"
#include "ui/pages/timeline_section.h"

#include <QVBoxLayout>

namespace commonwatt {

HistoryPage::HistoryPage(DaemonState &state, QWidget *parent)
    : Page(state, tr("History"), parent)
    , m_tabs(new QTabWidget) {
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(title());
    content()->layout()->addWidget(m_tabs);
    add(new TimelineSection(state));
    add(new TaskHistory(state));
    add(new FailuresSection(state));
    add(new CurvesSection(state));
    connect(m_tabs, &QTabWidget::currentChanged, this, &HistoryPage::onTab);
}

void HistoryPage::add(Section *section) {
    m_tabs->addTab(section, section->title());
}

Section *HistoryPage::current() const {
    return qobject_cast<Section *>(m_tabs->currentWidget());
}

void HistoryPage::update(const DaemonStatus &status) {
    current()->update(status);
}

void HistoryPage::begin() {
    m_active = current();
    m_active->setActive(true);
}

void HistoryPage::end() {
    if (m_active != nullptr)
        std::exchange(m_active, nullptr)->setActive(false);
}

void HistoryPage::onTab() {
    if (m_active == nullptr)
        return;
    end();
    begin();
    if (state().status())
        update(*state().status());
}

} // namespace commonwatt
