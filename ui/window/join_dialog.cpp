#include "ui/window/join_dialog.h"

#include "ui/look/look.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace commonwatt {

namespace {

constexpr std::chrono::seconds patience{60}; // the coordinator is asked
constexpr int usualWidth = 60 * look::unit;

bool looksLikeALink(const QString &text) {
    return text.trimmed().startsWith(QStringLiteral("commonwatt://"));
}

} // namespace

JoinDialog::JoinDialog(DaemonState &state, QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_link(new QLineEdit(this))
    , m_answer(new QLabel(this)) {
    setWindowTitle(tr("Join"));
    setMinimumWidth(usualWidth);
    auto *const text =
        new QLabel(tr("Paste the link that the operator of a coordinator has sent you. It is good "
                      "for one machine. From then on this machine computes for them while you do "
                      "not need it; you can leave at any time."),
                   this);
    text->setWordWrap(true);
    m_link->setPlaceholderText(QStringLiteral("commonwatt://…"));
    m_link->setAccessibleName(tr("Link"));
    m_link->setMaxLength(2048);
    m_answer->setWordWrap(true);
    m_answer->setTextFormat(Qt::PlainText);
    QPalette warn = palette();
    warn.setColor(QPalette::WindowText, look::colour(look::Tone::Warn, palette()));
    m_answer->setPalette(warn);
    m_answer->hide();
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_join = buttons->addButton(tr("&Join"), QDialogButtonBox::AcceptRole);

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::margin, look::margin, look::margin, look::margin);
    layout->setSpacing(look::gap);
    for (QWidget *const widget : std::initializer_list<QWidget *>{text, m_link, m_answer, buttons})
        layout->addWidget(widget);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &JoinDialog::join);
    connect(m_link, &QLineEdit::textChanged, this, [this](const QString &link) {
        m_join->setEnabled(looksLikeALink(link));
        m_answer->hide();
    });
    m_join->setEnabled(false);
    if (const QString copied = QApplication::clipboard()->text(); looksLikeALink(copied))
        m_link->setText(copied.trimmed());
}

void JoinDialog::join() {
    setJoining(true);
    m_state.link().call(
        "join", {{"link", m_link->text().trimmed().toStdString()}}, this,
        [this](const Result<json::object> &answer) {
            setJoining(false);
            if (answer)
                return accept();
            m_answer->setText(QString::fromStdString(answer.error().describe()));
            m_answer->show();
        },
        patience);
}

void JoinDialog::setJoining(bool isJoining) {
    m_link->setEnabled(!isJoining);
    m_join->setEnabled(!isJoining);
    m_join->setText(isJoining ? tr("Joining…") : tr("&Join"));
    m_answer->hide();
}

} // namespace commonwatt
