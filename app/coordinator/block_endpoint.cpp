#include "app/coordinator/block_endpoint.h"

#include "core/base/log.h"
#include "core/trust/block_credential.h"

namespace commonwatt {

void BlockEndpoint::handle(const HttpRequest &request,
                           const std::shared_ptr<HttpResponder> &responder) {
    const auto refuse = [&](int status, std::string_view why) {
        responder->respond({status, {{"Content-Type", "text/plain"}}, std::string(why) + "\n"});
    };
    if (request.method != "GET" && request.method != "HEAD")
        return refuse(405, "block files are fetched with GET");
    const std::string sha256 = request.path.substr(prefix.size());
    const Result<PublicKey> key =
        verifyBlockCredential(request.headers.find("Authorization").value_or(""), m_key, sha256);
    if (!key)
        return refuse(401, key.error().message);
    const Result<bool> enrolled = m_store.isEnrolled(*key);
    if (!enrolled) {
        logError("could not look a volunteer up: " + enrolled.error().describe());
        return refuse(500, "the coordinator's database does not answer");
    }
    if (!*enrolled)
        return refuse(403, "this volunteer is not enrolled here");
    const auto file = m_files.find(sha256);
    if (file == m_files.end())
        return refuse(404, "no model has this block file");
    responder->sendFile(file->second,
                        {.contentType = "application/octet-stream", .entityTag = sha256});
}

} // namespace commonwatt
