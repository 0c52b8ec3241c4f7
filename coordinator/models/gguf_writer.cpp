#include "coordinator/models/gguf_writer.h"

#include "coordinator/models/quantization.h"
#include "core/base/file_platform.h"

#include <ggml.h>
#include <gguf.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <thread>

namespace commonwatt {

namespace {

constexpr std::uint64_t copyPiece = std::uint64_t(4) << 20;
constexpr std::int64_t convertPiece = std::int64_t(4) << 20; // elements

// A new file, hashed as it is written, removed again unless finish() succeeds.
class HashedFile {
public:
    static Result<HashedFile> create(const std::filesystem::path &path) {
        std::FILE *file = createFile(path);
        if (file == nullptr)
            return std::unexpected(errorFromErrno("create " + path.string(), errno));
        return HashedFile(path, file);
    }

    HashedFile(HashedFile &&) noexcept = default;
    HashedFile &operator=(HashedFile &&) = delete;
    ~HashedFile() {
        if (m_file == nullptr)
            return;
        m_file.reset();
        std::error_code ignored;
        std::filesystem::remove(m_path, ignored);
    }

    [[nodiscard]] Status write(ByteView bytes) {
        if (std::fwrite(bytes.data(), 1, bytes.size(), m_file.get()) != bytes.size())
            return failed("write");
        m_sha256.update(bytes);
        m_size += bytes.size();
        return {};
    }

    [[nodiscard]] Status padTo(std::uint64_t alignment) {
        const ByteVector zeros((alignment - m_size % alignment) % alignment);
        return write(zeros);
    }

    [[nodiscard]] Result<WrittenFile> finish() {
        if (!flushToDisk(m_file.get()))
            return failed("write");
        if (std::fclose(m_file.release()) != 0) {
            const Status status = failed("close");
            std::error_code ignored;
            std::filesystem::remove(m_path, ignored);
            return std::unexpected(status.error());
        }
        return WrittenFile{m_sha256.finish(), Bytes(m_size)};
    }

private:
    struct Close {
        void operator()(std::FILE *file) const { std::fclose(file); }
    };

    HashedFile(std::filesystem::path path, std::FILE *file)
        : m_path(std::move(path))
        , m_file(file) {}

    [[nodiscard]] std::unexpected<Error> failed(std::string_view what) const {
        return std::unexpected(errorFromErrno(std::string(what) + " " + m_path.string(), errno));
    }

    std::filesystem::path m_path;
    std::unique_ptr<std::FILE, Close> m_file;
    Sha256 m_sha256;
    std::uint64_t m_size = 0;
};

Status copyTensor(const TensorToWrite &item, HashedFile &output, const ReadProgress &progress) {
    ByteVector buffer(std::min(copyPiece, item.tensor->bytes));
    for (std::uint64_t done = 0; done < item.tensor->bytes; done += buffer.size()) {
        buffer.resize(std::min<std::uint64_t>(buffer.size(), item.tensor->bytes - done));
        CW_TRY(item.from->file().read(*item.tensor, done, buffer));
        CW_TRY(output.write(buffer));
        if (progress)
            progress(Bytes(buffer.size()));
    }
    return {};
}

Status convertTensor(const TensorToWrite &item, HashedFile &output, const ReadProgress &progress) {
    const auto &shape = item.tensor->shape;
    const std::int64_t rowLength = shape[0];
    const std::int64_t rows = shape[1] * shape[2] * shape[3];
    const std::uint64_t rowBytes =
        ggml_row_size(static_cast<ggml_type>(item.tensor->type), rowLength);
    const std::int64_t piece = std::max<std::int64_t>(1, convertPiece / rowLength);
    const unsigned threads = std::clamp(std::thread::hardware_concurrency(), 1U, 16U);
    ByteVector buffer;
    for (std::int64_t done = 0; done < rows; done += piece) {
        const std::int64_t count = std::min(piece, rows - done);
        buffer.resize(rowBytes * static_cast<std::uint64_t>(count));
        CW_TRY(item.from->file().read(*item.tensor, rowBytes * static_cast<std::uint64_t>(done),
                                      buffer));
        Result<ByteVector> converted =
            convertRows(buffer, item.tensor->type, item.type, count, rowLength, threads);
        if (!converted)
            return fail("tensor '" + item.tensor->name + "' cannot be quantized",
                        std::move(converted).error());
        CW_TRY(output.write(*converted));
        if (progress)
            progress(Bytes(buffer.size()));
    }
    return {};
}

// gguf_set_kv copies general.alignment, but ggml pads to its default in a context that it did not
// read from a file, and a reader would then look for the tensors in the wrong place.
void dropOddAlignment(gguf_context *metadata) {
    const std::int64_t key = gguf_find_key(metadata, GGUF_KEY_GENERAL_ALIGNMENT);
    if (key >= 0 && gguf_get_val_u32(metadata, key) != gguf_get_alignment(metadata))
        gguf_remove_key(metadata, GGUF_KEY_GENERAL_ALIGNMENT);
}

} // namespace

Result<WrittenFile> writeGguf(const std::filesystem::path &path, gguf_context *metadata,
                              std::span<const TensorToWrite> tensors,
                              const ReadProgress &progress) {
    dropOddAlignment(metadata);
    for (const TensorToWrite &item : tensors) {
        gguf_add_tensor(metadata, item.from->shapeOf(*item.tensor));
        if (item.type != item.tensor->type)
            gguf_set_tensor_type(metadata, item.tensor->name.c_str(),
                                 static_cast<ggml_type>(item.type));
    }
    CW_TRY_ASSIGN(HashedFile output, HashedFile::create(path));
    ByteVector header(gguf_get_meta_size(metadata));
    gguf_get_meta_data(metadata, header.data());
    CW_TRY(output.write(header));
    for (const TensorToWrite &item : tensors) {
        if (item.type == item.tensor->type) {
            CW_TRY(copyTensor(item, output, progress));
        } else {
            CW_TRY(convertTensor(item, output, progress));
        }
        CW_TRY(output.padTo(gguf_get_alignment(metadata)));
    }
    return output.finish();
}

} // namespace commonwatt
