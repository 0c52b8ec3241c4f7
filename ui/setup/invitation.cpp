#include "ui/setup/invitation.h"

#include "core/types/join_link.h"
#include "ui/setup/qr_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

namespace commonwatt::invitation {

namespace {

constexpr qint64 largestText = 64 << 10;
constexpr int deepest = 16;

class Text {
    Q_DECLARE_TR_FUNCTIONS(Invitation)
};

std::unexpected<Error> refuse(ErrorCode code, const QString &sentence) {
    return fail(code, sentence.toStdString());
}

void gather(const QJsonValue &value, QStringList &texts, int depth = 0) {
    if (depth > deepest)
        return;
    if (value.isString())
        texts << value.toString();
    else if (value.isArray())
        for (const QJsonValue &part : value.toArray())
            gather(part, texts, depth + 1);
    else if (value.isObject())
        for (const QJsonValue &part : value.toObject())
            gather(part, texts, depth + 1);
}

QStringList linksIn(const QString &text) {
    // Ends where text around a link goes on.
    static const QRegularExpression pattern(
        QStringLiteral(R"(commonwatt://[^\s"'<>\\`]*[^\s"'<>\\`.,;:!?)\]])"));
    QStringList links;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        links << match.next().captured();
    links.removeDuplicates();
    return links;
}

// The only one of them, if it is whole.
Result<QString> choose(const QStringList &links, const QString &whenNone) {
    if (links.isEmpty())
        return refuse(ErrorCode::NotFound, whenNone);
    if (links.size() > 1)
        return refuse(ErrorCode::InvalidData,
                      Text::tr("There is more than one invitation in it. Use one for each machine: "
                               "paste the link of the one for this machine."));
    if (!parseJoinLink(links.front().toStdString()))
        return refuse(ErrorCode::InvalidData,
                      Text::tr("The link is not whole. Copy all of it, from commonwatt:// to its "
                               "end, or ask for a new one."));
    return links.front();
}

} // namespace

bool looksLikeOne(const QString &text) {
    return text.trimmed().startsWith(QLatin1String("commonwatt://"));
}

Result<QString> inText(const QString &text) {
    QStringList texts;
    // Its strings may write the link in another way.
    if (const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8()); !json.isNull())
        gather(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), texts);
    else
        texts << text;
    return choose(linksIn(texts.join(u'\n')),
                  Text::tr("There is no invitation in it. An invitation is a link that begins with "
                           "commonwatt://."));
}

Result<QString> inImage(const QImage &image) {
    const QStringList codes = readQrCodes(image);
    if (codes.isEmpty())
        return refuse(ErrorCode::NotFound,
                      Text::tr("No QR code can be read in this image. Try one that is sharper, or "
                               "paste the link."));
    return choose(linksIn(codes.join(u'\n')),
                  Text::tr("The QR code in this image is not an invitation."));
}

Result<QString> inFile(const QString &file) {
    if (!QImageReader::imageFormat(file).isEmpty()) {
        const Result<QImage> image = readImage(file);
        if (!image)
            return refuse(image.error().code,
                          image.error().code == ErrorCode::ResourceExhausted
                              ? Text::tr("The image is too large. Cut the QR code out of it, or "
                                         "paste the link.")
                              : Text::tr("The image is broken and cannot be read."));
        return inImage(*image);
    }
    QFile open(file);
    if (QFileInfo(file).isDir() || !open.open(QIODevice::ReadOnly))
        return refuse(ErrorCode::NotFound, Text::tr("The file cannot be opened."));
    // One more than allowed, since devices and pipes do not tell their size.
    const QByteArray content = open.read(largestText + 1);
    if (content.size() > largestText)
        return refuse(ErrorCode::ResourceExhausted,
                      Text::tr("The file is too large for an invitation: choose a text with the "
                               "link in it, or an image of its QR code."));
    return inText(QString::fromUtf8(content));
}

} // namespace commonwatt::invitation
