#include "ui/setup/join_form.h"

#include "ui/setup/invitation.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <utility>

namespace commonwatt {

namespace {

constexpr std::chrono::seconds patience{60}; // the coordinator is asked
constexpr int longestLink = 2048;

QString told(const json::object &answer, std::string_view key) {
    return QString::fromStdString(JsonReader(answer).stringOr(key, {}).value_or(""));
}

} // namespace

JoinForm::JoinForm(DaemonState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_link(new QLineEdit(this))
    , m_choose(new QPushButton(tr("Choose a &file…"), this))
    , m_told(new Text(look::Type::Body, look::Tone::Warn, this)) {
    auto *const label =
        new Text(tr("&Link of the invitation"), look::Type::Small, look::Tone::Quiet, this);
    label->setBuddy(m_link);
    m_link->setPlaceholderText(QStringLiteral("commonwatt://…"));
    m_link->setAccessibleName(tr("Link of the invitation"));
    m_link->setMaxLength(longestLink);
    m_link->setAcceptDrops(false); // it would take a file's address for text
    m_link->installEventFilter(this);
    m_choose->setAutoDefault(false);
    m_choose->setAccessibleDescription(
        tr("A text with the link in it, or an image of its QR code"));
    auto *const hint = new Text(tr("A file can be a text with the link in it, or an image of its "
                                   "QR code. You can also drop or paste either here."),
                                look::Type::Small, look::Tone::Quiet, this);
    m_told->hide();
    setAcceptDrops(true);
    setFocusProxy(m_link);

    auto *const row = new QHBoxLayout;
    row->setSpacing(look::unit);
    row->addWidget(m_link, 1);
    row->addWidget(m_choose);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::tight);
    layout->addWidget(label);
    layout->addLayout(row);
    layout->addWidget(hint);
    layout->addSpacing(look::tight);
    layout->addWidget(m_told);

    connect(m_choose, &QPushButton::clicked, this, &JoinForm::chooseFile);
    connect(m_link, &QLineEdit::textChanged, this, [this] {
        ++m_reading; // the owner goes on by hand
        tell({}, look::Tone::Quiet);
        Q_EMIT changed();
    });
    connect(&m_state, &DaemonState::changed, this, &JoinForm::changed);
    offerClipboard();
}

void JoinForm::offerClipboard() {
    const QString copied = QGuiApplication::clipboard()->text();
    if (!invitation::looksLikeOne(copied))
        return;
    if (const Result<QString> link = invitation::inText(copied)) {
        m_link->setText(*link);
        tell(tr("This link was in the clipboard."), look::Tone::Quiet);
    }
}

bool JoinForm::canJoin() const {
    return !m_isJoining && m_state.status() && invitation::looksLikeOne(m_link->text());
}

void JoinForm::join() {
    if (!canJoin())
        return;
    const Result<QString> link = invitation::inText(m_link->text());
    if (!link)
        return take(link);
    setJoining(true);
    m_state.link().call(
        "join", {{"link", link->toStdString()}}, this,
        [this](const Result<json::object> &answer) {
            setJoining(false);
            if (!answer)
                return tell(tr("The coordinator could not be joined: %1")
                                .arg(QString::fromStdString(answer.error().describe())),
                            look::Tone::Warn);
            clear();
            const QString name = told(*answer, "coordinatorName");
            Q_EMIT joined(name.isEmpty() ? told(*answer, "coordinator") : name);
        },
        patience);
}

void JoinForm::clear() {
    m_link->clear();
}

void JoinForm::setJoining(bool isJoining) {
    m_isJoining = isJoining;
    m_link->setEnabled(!isJoining);
    m_choose->setEnabled(!isJoining);
    tell(isJoining ? tr("Asking the coordinator…") : QString(), look::Tone::Quiet);
    Q_EMIT changed();
}

void JoinForm::tell(const QString &sentence, look::Tone tone) {
    m_told->setTone(tone);
    m_told->show(sentence);
}

void JoinForm::take(const Result<QString> &invitation) {
    if (!invitation)
        return tell(QString::fromStdString(invitation.error().describe()), look::Tone::Warn);
    m_link->setText(*invitation);
    m_link->setFocus();
}

void JoinForm::chooseFile() {
    auto *const dialog = new QFileDialog(this, tr("Choose an invitation"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Invitations (*.txt *.json *.png *.jpg *.jpeg *.svg *.webp *.bmp)"),
                            tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &JoinForm::readFile);
    dialog->open();
}

void JoinForm::readFile(const QString &file) {
    readAside([file] { return invitation::inFile(file); });
}

void JoinForm::readImage(const QImage &image) {
    readAside([image] { return invitation::inImage(image); });
}

// Large images take a while.
void JoinForm::readAside(std::function<Result<QString>()> read) {
    if (m_isJoining)
        return;
    const unsigned reading = ++m_reading;
    tell(tr("Reading it…"), look::Tone::Quiet);
    QtConcurrent::run(std::move(read)).then(this, [this, reading](const Result<QString> &found) {
        if (reading == m_reading && !m_isJoining)
            take(found);
    });
}

bool JoinForm::readMime(const QMimeData *mime) {
    if (!mime)
        return false;
    for (const QUrl &url : mime->urls())
        if (url.isLocalFile()) {
            readFile(url.toLocalFile());
            return true;
        }
    if (mime->hasImage()) {
        readImage(qvariant_cast<QImage>(mime->imageData()));
        return true;
    }
    // A whole message; what is no invitation is left to the field.
    if (mime->hasText() && mime->text().contains(QLatin1String("commonwatt://"))) {
        take(invitation::inText(mime->text()));
        return true;
    }
    return false;
}

bool JoinForm::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_link && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste) &&
        readMime(QGuiApplication::clipboard()->mimeData()))
        return true;
    return QWidget::eventFilter(watched, event);
}

void JoinForm::dragEnterEvent(QDragEnterEvent *event) {
    const QMimeData *const mime = event->mimeData();
    if (!m_isJoining && (mime->hasUrls() || mime->hasImage() || mime->hasText()))
        event->acceptProposedAction();
}

void JoinForm::dropEvent(QDropEvent *event) {
    if (!readMime(event->mimeData()))
        return tell(tr("There is no invitation in what was dropped."), look::Tone::Warn);
    event->acceptProposedAction();
}

} // namespace commonwatt
