#include "ui/window/diagnostics_dialog.h"

#include "ui/models/diagnostics.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QSaveFile>
#include <QVBoxLayout>

namespace commonwatt {

namespace {

constexpr QSize usualSize(100 * look::unit, 70 * look::unit);

} // namespace

DiagnosticsDialog::DiagnosticsDialog(DaemonState &state, QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_text(new QPlainTextEdit(this))
    , m_answer(new Text(look::Type::Body, look::Tone::Plain, this)) {
    setWindowTitle(tr("Diagnostics"));
    resize(usualSize);
    auto *const words = new Text(
        tr("This is what others need to find a fault. Links to join, keys, names of this machine, "
           "of its user, of the coordinator and of networks, addresses and home folders have been "
           "removed. Read it before you pass it on; nothing is sent by itself."),
        look::Type::Body, look::Tone::Plain, this);
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setAccessibleName(tr("Diagnostics"));
    m_text->setPlaceholderText(tr("The program in the background is being asked."));
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setTabChangesFocus(true);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_save->setEnabled(false);
    m_copy->setEnabled(false);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(look::margin, look::margin, look::margin, look::margin);
    layout->setSpacing(look::gap);
    layout->addWidget(words);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_answer);
    layout->addWidget(buttons);
    m_answer->hide();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &DiagnosticsDialog::save);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        m_answer->setTone(look::Tone::Plain);
        m_answer->show(tr("Copied."));
    });
    ask();
}

// Also without a daemon: then the answers are why there are none.
void DiagnosticsDialog::ask() {
    const std::map<std::string, json::object> questions{
        {"status", {}},           {"config.get", {}}, {"devices", {}},
        {"bench.list", {}},       {"policy.why", {}}, {"failures", {{"limit", 50}}},
        {"log", {{"lines", 500}}}};
    m_open = questions.size();
    for (const auto &[method, params] : questions)
        m_state.link().call(method, params, this,
                            [this, method = method](const Result<json::object> &answer) {
                                m_answers.insert_or_assign(method, answer);
                                if (--m_open == 0)
                                    compose();
                            });
}

void DiagnosticsDialog::compose() {
    m_text->setPlainText(diagnosticsText(m_answers, QGuiApplication::platformName()));
    m_answers.clear();
    m_save->setEnabled(true);
    m_copy->setEnabled(true);
}

void DiagnosticsDialog::save() {
    auto *const dialog =
        new QFileDialog(this, tr("Save diagnostics"), {}, tr("Text files (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(QStringLiteral("commonwatt-diagnostics.txt"));
    connect(dialog, &QFileDialog::fileSelected, this, &DiagnosticsDialog::saveTo);
    dialog->open();
}

void DiagnosticsDialog::saveTo(const QString &path) {
    QSaveFile file(path);
    const QByteArray text = m_text->toPlainText().toUtf8();
    const bool isSaved = file.open(QIODevice::WriteOnly | QIODevice::Text) &&
                         file.write(text) == text.size() && file.commit();
    m_answer->setTone(isSaved ? look::Tone::Plain : look::Tone::Warn);
    m_answer->show(isSaved ? tr("Saved as %1.").arg(path)
                           : tr("It could not be saved: %1").arg(file.errorString()));
}

} // namespace commonwatt
