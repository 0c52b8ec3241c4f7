#include "ui/setup/welcome_step.h"

namespace commonwatt {

WelcomeStep::WelcomeStep(DaemonState &state)
    : SetupStep(state, tr("Lend what you do not use"),
                tr("Commonwatt lets this machine compute a part of an AI model for somebody you "
                   "choose, while you do not need it.")) {
    const auto add = [this](const QString &heading, const QString &text) {
        auto *const group = new QVBoxLayout;
        group->setSpacing(look::tight);
        group->addWidget(new Text(heading, look::Type::Heading));
        group->addWidget(new Text(text, look::Type::Body));
        body()->addLayout(group);
    };
    add(tr("What is done"),
        tr("A part of a model is downloaded and run on your graphics card or processor. As soon as "
           "you use the machine, it gives way. You earn credits for what it has computed."));
    add(tr("What is not touched"),
        tr("Your files, camera and microphone are not looked at. To give way in time, Commonwatt "
           "sees whether you use the machine and which programs run; that stays here. Nobody can "
           "run programs of their own on it, and nothing needs an administrator's rights."));
    add(tr("What it costs"),
        tr("Electricity while it computes, space on the disk for the model, and traffic to the "
           "coordinator. You set limits for each, see what each amounts to, and can stop at any "
           "time."));
}

} // namespace commonwatt
