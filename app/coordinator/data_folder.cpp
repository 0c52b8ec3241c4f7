#include "app/coordinator/data_folder.h"

#include "core/base/file.h"

namespace commonwatt {

namespace {

Status prepare(const DataFolder &folder) {
    CW_TRY(makePrivateFolder(folder.root));
    CW_TRY(makePrivateFolder(folder.log().parent_path()));
    // Writing a small file tells at once, and for every reason, whether the folder can be used.
    const std::filesystem::path probe = folder.root / ".writable";
    CW_TRY(writeFileAtomically(probe, ""));
    std::error_code ignored;
    std::filesystem::remove(probe, ignored);
    return {};
}

} // namespace

Result<DataFolder> DataFolder::open(const std::filesystem::path &root) {
    DataFolder folder{std::filesystem::absolute(root)};
    if (Status status = prepare(folder); !status)
        return fail("the data folder " + folder.root.string() +
                        " cannot be written; choose another with --data",
                    std::move(status).error());
    return folder;
}

Result<CoordinatorStore> DataFolder::openStore() const {
    return CoordinatorStore::open(database());
}

Result<KeyPair> DataFolder::openSigningKey() const {
    return KeyPair::loadOrCreate(signingKey());
}

} // namespace commonwatt
