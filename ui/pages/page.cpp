#include "ui/pages/page.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace commonwatt {

Page::Page(DaemonState &state, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_content(new QWidget)
    , m_notice(new Notice)
    , m_stack(new QStackedLayout(this)) {
    setAccessibleName(title);
    auto *const inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(look::margin, look::margin, look::margin, look::margin);
    inner->setSpacing(look::margin);
    auto *const area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(m_content);
    area->setAccessibleName(title);
    // For the keyboard it is a place to be at where there is something to scroll, and only there.
    area->setFocusPolicy(Qt::NoFocus);
    connect(area->verticalScrollBar(), &QScrollBar::rangeChanged, area,
            [area](int, int last) { area->setFocusPolicy(last > 0 ? Qt::TabFocus : Qt::NoFocus); });
    m_stack->addWidget(area);
    auto *const around = new QWidget(this);
    auto *const outer = new QVBoxLayout(around);
    outer->setContentsMargins(look::margin, look::margin, look::margin, look::margin);
    outer->addWidget(m_notice);
    m_stack->addWidget(around);
    connect(m_notice, &Notice::pressed, this, [this] {
        // It may put another notice in this one's place.
        if (const auto onPressed = m_onPressed)
            onPressed();
    });
    connect(&m_state, &DaemonState::changed, this, &Page::heed);
}

void Page::showContent() {
    m_stack->setCurrentIndex(0);
}

void Page::showNotice(const NoticeText &notice, std::function<void()> onPressed) {
    m_onPressed = std::move(onPressed);
    m_notice->show(notice);
    m_stack->setCurrentIndex(1);
}

void Page::showLoading() {
    showNotice({tr("One moment…"), tr("The program in the background is being asked."), {}});
}

void Page::fetch(const std::string &method, json::object params,
                 std::function<void(const json::object &)> onAnswer, std::function<void()> again,
                 std::chrono::milliseconds timeout) {
    link().call(
        method, std::move(params), this,
        [this, onAnswer = std::move(onAnswer),
         again = std::move(again)](const Result<json::object> &answer) {
            if (answer)
                return onAnswer(*answer);
            // What is offline is told in its own words.
            if (m_isActive)
                showNotice({tr("This could not be read."),
                            tr("The program in the background answered: %1")
                                .arg(QString::fromStdString(answer.error().describe())),
                            tr("Try again")},
                           again);
        },
        timeout);
}

void Page::showEvent(QShowEvent *event) {
    QWidget::showEvent(event);
    m_isSeen = true;
    heed();
}

void Page::hideEvent(QHideEvent *event) {
    QWidget::hideEvent(event);
    m_isSeen = false;
    heed();
}

void Page::heed() {
    const std::optional<DaemonStatus> &status = m_state.status();
    const bool isActive = m_isSeen && status.has_value();
    if (m_isActive && !isActive) {
        m_isActive = false;
        end();
    }
    if (!m_isSeen)
        return;
    if (!status) {
        switch (m_state.link().state()) {
        case DaemonLink::State::Absent:
            return showNotice({tr("Commonwatt is not running."),
                               tr("The program in the background, which does the work and keeps "
                                  "the records, is not there. Nothing runs on this machine."),
                               tr("Start it")},
                              [this] { Q_EMIT startWanted(); });
        case DaemonLink::State::Refused:
            return showNotice({tr("The program in the background cannot be talked to."),
                               tr("%1\nIf this program or the one in the background was updated, "
                                  "quit both and start Commonwatt again.")
                                   .arg(m_state.link().problem()),
                               {}});
        case DaemonLink::State::Connecting:
        case DaemonLink::State::Connected:
            return showLoading();
        }
        return;
    }
    if (!std::exchange(m_isActive, true)) {
        showContent();
        begin();
    }
    // begin() may have closed the page.
    if (m_isActive && m_state.status())
        update(*m_state.status());
}

} // namespace commonwatt
