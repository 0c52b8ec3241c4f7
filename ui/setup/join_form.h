// Joins a coordinator with an invitation: a link that is pasted or typed, a file or an image that
// is chosen, dropped or pasted. The one way of joining in the window. In the GUI's thread.
//
// The link is a secret that is good for one machine: it is shown while it is in the field, told
// to the daemon alone, and gone once it has been used.
#pragma once

#include "ui/look/text.h"
#include "ui/models/daemon_state.h"

#include <QImage>
#include <QLineEdit>
#include <QPushButton>

#include <functional>

class QMimeData;

namespace commonwatt {

class JoinForm : public QWidget {
    Q_OBJECT

public:
    // The state must outlive it. A link in the clipboard is filled in.
    explicit JoinForm(DaemonState &state, QWidget *parent = nullptr);

    // There is a link, the daemon is there, and nothing is under way.
    [[nodiscard]] bool canJoin() const;
    // Asks the daemon to; joined() or a sentence below the field comes of it.
    void join();
    [[nodiscard]] bool isJoining() const { return m_isJoining; }
    void clear();

    void readFile(const QString &file);
    void readImage(const QImage &image);

Q_SIGNALS:
    void changed(); // of canJoin() and isJoining()
    void joined(const QString &coordinator);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void chooseFile();
    void offerClipboard();
    bool readMime(const QMimeData *mime); // false: there is nothing to read in it
    void readAside(std::function<Result<QString>()> read);
    void take(const Result<QString> &invitation);
    void setJoining(bool isJoining);
    void tell(const QString &sentence, look::Tone tone);

    DaemonState &m_state;
    QLineEdit *m_link;
    QPushButton *m_choose;
    Text *m_told;
    bool m_isJoining = false;
    unsigned m_reading = 0; // what is read now; what was begun before it no longer counts
};

} // namespace commonwatt
