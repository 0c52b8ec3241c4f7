#include "ui/pages/section.h"

#include <QVBoxLayout>

#include <utility>

namespace commonwatt {

Section::Section(DaemonState &state, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_content(new QWidget)
    , m_notice(new Notice)
    , m_stack(new QStackedLayout(this)) {
    setAccessibleName(title);
    auto *const inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, look::gap, 0, 0);
    inner->setSpacing(look::gap);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_notice);
    connect(m_notice, &Notice::pressed, this, [this] {
        // It may put another notice in this one's place.
        if (const auto onPressed = m_onPressed)
            onPressed();
    });
}

void Section::setActive(bool isActive) {
    if (std::exchange(m_isActive, isActive) == isActive)
        return;
    if (isActive)
        begin();
    else
        end();
}

void Section::showContent() {
    m_stack->setCurrentIndex(0);
}

void Section::showNotice(const NoticeText &notice, std::function<void()> onPressed) {
    m_onPressed = std::move(onPressed);
    m_notice->show(notice);
    m_stack->setCurrentIndex(1);
}

void Section::showLoading() {
    showNotice({tr("One moment…"), tr("The program in the background is being asked."), {}});
}

void Section::fetch(const std::string &method, json::object params,
                    std::function<Status(Result<json::object>)> onAnswer,
                    std::function<void()> again) {
    link().call(method, std::move(params), this,
                [this, onAnswer = std::move(onAnswer),
                 again = std::move(again)](Result<json::object> answer) {
                    const Status taken = onAnswer(std::move(answer));
                    // What is offline is told by the page.
                    if (!taken && m_isActive)
                        showNotice({tr("This could not be read."),
                                    tr("The program in the background answered: %1")
                                        .arg(QString::fromStdString(taken.error().describe())),
                                    tr("Try again")},
                                   again);
                });
}

} // namespace commonwatt
