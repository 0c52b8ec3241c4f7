#include "ui/setup/join_step.h"

namespace commonwatt {

JoinStep::JoinStep(DaemonState &state)
    : SetupStep(state, tr("Join"),
                tr("Whoever runs a coordinator decides what is computed and sends you an "
                   "invitation. It is good for one machine; you can leave at any time."))
    , m_form(new JoinForm(state, this))
    , m_joined(new Text(look::Type::Heading, look::Tone::Accent, this)) {
    body()->addWidget(m_joined);
    body()->addWidget(m_form);
    m_joined->hide();
    connect(m_form, &JoinForm::changed, this, &JoinStep::changed);
    // The owner sees whom, and goes on.
    connect(m_form, &JoinForm::joined, this, [this](const QString &coordinator) {
        m_joined->show(tr("Joined %1.").arg(coordinator));
        m_form->hide();
        this->state().refresh();
        Q_EMIT changed();
    });
    connect(&state, &DaemonState::changed, this, &JoinStep::update);
    update();
}

bool JoinStep::hasJoined() const {
    return m_form->isHidden();
}

void JoinStep::update() {
    const std::optional<DaemonStatus> &status = state().status();
    if (!status || m_form->isJoining())
        return;
    const bool isJoined = status->link != LinkState::NotJoined;
    if (isJoined) {
        const QString name = QString::fromStdString(
            status->coordinatorName.empty() ? status->coordinator : status->coordinatorName);
        m_joined->show(status->link == LinkState::Refused
                           ? tr("Joined %1, which refuses this machine: %2")
                                 .arg(name, QString::fromStdString(status->linkMessage))
                           : tr("This machine has joined %1.").arg(name));
        m_joined->setTone(status->link == LinkState::Refused ? look::Tone::Warn
                                                             : look::Tone::Accent);
    }
    m_form->setVisible(!isJoined);
    m_joined->setVisible(isJoined);
    Q_EMIT changed();
}

void JoinStep::begin() {
    update();
    if (!hasJoined())
        m_form->setFocus();
}

void JoinStep::end() {
    m_form->clear();
}

bool JoinStep::canApply() const {
    return hasJoined() || m_form->canJoin();
}

QString JoinStep::action() const {
    if (hasJoined())
        return SetupStep::action();
    return m_form->isJoining() ? tr("Joining…") : tr("&Join");
}

bool JoinStep::canSkip() const {
    return !hasJoined() && !m_form->isJoining();
}

void JoinStep::apply() {
    if (hasJoined())
        Q_EMIT done();
    else
        m_form->join();
}

} // namespace commonwatt
