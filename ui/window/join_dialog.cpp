#include "ui/window/join_dialog.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace commonwatt {

namespace {
constexpr int usualWidth = 60 * look::unit;
}

JoinDialog::JoinDialog(DaemonState &state, QWidget *parent)
    : QDialog(parent)
    , m_form(new JoinForm(state, this)) {
    setWindowTitle(tr("Join"));
    setMinimumWidth(usualWidth);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_join = buttons->addButton(tr("&Join"), QDialogButtonBox::AcceptRole);
    m_join->setDefault(true);

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::margin, look::margin, look::margin, look::margin);
    layout->setSpacing(look::gap);
    layout->addWidget(new Text(tr("The operator of a coordinator sends you an invitation. It is "
                                  "good for one machine. From then on this machine computes for "
                                  "them while you do not need it; you can leave at any time."),
                               look::Type::Body));
    layout->addWidget(m_form);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, m_form, &JoinForm::join);
    connect(m_form, &JoinForm::changed, this, &JoinDialog::update);
    connect(m_form, &JoinForm::joined, this, &QDialog::accept);
    update();
}

void JoinDialog::update() {
    m_join->setEnabled(m_form->canJoin());
    m_join->setText(m_form->isJoining() ? tr("Joining…") : tr("&Join"));
}

} // namespace commonwatt
