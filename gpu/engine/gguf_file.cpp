#include "gpu/engine/gguf_file.h"

#include <ggml.h>
#include <gguf.h>

#include <bit>
#include <limits>
#include <set>

namespace commonwatt {

namespace {

static_assert(std::endian::native == std::endian::little, "GGUF is read as it lies in the file");

// Far above any real model; they bound the time and memory that a hostile header can take.
constexpr std::uint64_t maxEntries = 1 << 16;
constexpr std::uint64_t maxKeyLength = 1 << 16;
constexpr std::uint64_t maxStringLength = std::uint64_t(16) << 20;
constexpr std::uint64_t maxKeptIntegers = 4096;
constexpr std::uint64_t maxAlignment = 1 << 20;

std::unexpected<Error> malformed(std::string_view what) {
    return fail(ErrorCode::InvalidData, std::string(what));
}

// Reads little values one after another and knows how many bytes are left.
class HeaderReader {
public:
    HeaderReader(std::istream &stream, std::uint64_t size)
        : m_stream(stream)
        , m_left(size)
        , m_size(size) {}

    [[nodiscard]] std::uint64_t position() const { return m_size - m_left; }

    template <typename T>
    [[nodiscard]] Result<T> value() {
        T result{};
        if (!readRaw(&result, sizeof(T)))
            return malformed("the header ends too early");
        return result;
    }

    [[nodiscard]] Result<std::string> string(std::uint64_t maxLength) {
        CW_TRY_ASSIGN(const auto length, value<std::uint64_t>());
        if (length > maxLength || length > m_left)
            return malformed("a string in the header is too long");
        std::string text(length, '\0');
        if (!readRaw(text.data(), length))
            return malformed("the header ends too early");
        return text;
    }

    [[nodiscard]] Status skip(std::uint64_t bytes) {
        if (bytes > m_left)
            return malformed("the header ends too early");
        m_stream.ignore(static_cast<std::streamsize>(bytes));
        m_left -= bytes;
        if (!m_stream)
            return malformed("the header cannot be read");
        return {};
    }

    // Whether `count` items of at least `itemSize` bytes can follow.
    [[nodiscard]] bool canHold(std::uint64_t count, std::uint64_t itemSize) const {
        return count <= m_left / itemSize;
    }

private:
    [[nodiscard]] bool readRaw(void *into, std::uint64_t bytes) {
        if (bytes > m_left)
            return false;
        m_stream.read(static_cast<char *>(into), static_cast<std::streamsize>(bytes));
        m_left -= bytes;
        return bool(m_stream);
    }

    std::istream &m_stream;
    std::uint64_t m_left;
    std::uint64_t m_size;
};

std::uint64_t sizeOfType(std::uint32_t type) {
    switch (type) {
    case GGUF_TYPE_UINT8:
    case GGUF_TYPE_INT8:
    case GGUF_TYPE_BOOL:
        return 1;
    case GGUF_TYPE_UINT16:
    case GGUF_TYPE_INT16:
        return 2;
    case GGUF_TYPE_UINT32:
    case GGUF_TYPE_INT32:
    case GGUF_TYPE_FLOAT32:
        return 4;
    case GGUF_TYPE_UINT64:
    case GGUF_TYPE_INT64:
    case GGUF_TYPE_FLOAT64:
        return 8;
    case GGUF_TYPE_STRING:
        return 8; // at least: its length
    default:
        return 0;
    }
}

template <typename Stored, typename Kept>
Result<GgufValue> readAs(HeaderReader &reader) {
    CW_TRY_ASSIGN(const Stored stored, reader.value<Stored>());
    return GgufValue(static_cast<Kept>(stored));
}

Result<GgufValue> readScalar(HeaderReader &reader, std::uint32_t type) {
    switch (type) {
    case GGUF_TYPE_UINT8:
        return readAs<std::uint8_t, std::uint64_t>(reader);
    case GGUF_TYPE_INT8:
        return readAs<std::int8_t, std::int64_t>(reader);
    case GGUF_TYPE_UINT16:
        return readAs<std::uint16_t, std::uint64_t>(reader);
    case GGUF_TYPE_INT16:
        return readAs<std::int16_t, std::int64_t>(reader);
    case GGUF_TYPE_UINT32:
        return readAs<std::uint32_t, std::uint64_t>(reader);
    case GGUF_TYPE_INT32:
        return readAs<std::int32_t, std::int64_t>(reader);
    case GGUF_TYPE_UINT64:
        return readAs<std::uint64_t, std::uint64_t>(reader);
    case GGUF_TYPE_INT64:
        return readAs<std::int64_t, std::int64_t>(reader);
    case GGUF_TYPE_FLOAT32:
        return readAs<float, double>(reader);
    case GGUF_TYPE_FLOAT64:
        return readAs<double, double>(reader);
    case GGUF_TYPE_BOOL: {
        CW_TRY_ASSIGN(const auto stored, reader.value<std::uint8_t>());
        return GgufValue(stored != 0);
    }
    case GGUF_TYPE_STRING: {
        CW_TRY_ASSIGN(std::string text, reader.string(maxStringLength));
        return GgufValue(std::move(text));
    }
    default:
        return malformed("a value in the header has an unknown type");
    }
}

Result<GgufValue> readArray(HeaderReader &reader) {
    CW_TRY_ASSIGN(const auto type, reader.value<std::uint32_t>());
    GgufArray array;
    CW_TRY_ASSIGN(array.length, reader.value<std::uint64_t>());
    const std::uint64_t itemSize = sizeOfType(type);
    if (itemSize == 0 || !reader.canHold(array.length, itemSize))
        return malformed("an array in the header has an impossible type or length");
    const bool isFloat = type == GGUF_TYPE_FLOAT32 || type == GGUF_TYPE_FLOAT64;
    if (type == GGUF_TYPE_STRING) {
        for (std::uint64_t i = 0; i < array.length; ++i) {
            CW_TRY_ASSIGN(const auto length, reader.value<std::uint64_t>());
            CW_TRY(reader.skip(length));
        }
    } else if (isFloat || array.length > maxKeptIntegers) {
        CW_TRY(reader.skip(array.length * itemSize));
    } else {
        for (std::uint64_t i = 0; i < array.length; ++i) {
            CW_TRY_ASSIGN(const GgufValue item, readScalar(reader, type));
            if (const auto *number = std::get_if<std::uint64_t>(&item))
                array.integers.push_back(*number);
            else if (const auto *signedNumber = std::get_if<std::int64_t>(&item))
                array.integers.push_back(static_cast<std::uint64_t>(*signedNumber));
            else
                array.integers.push_back(std::get<bool>(item) ? 1 : 0);
        }
    }
    return GgufValue(std::move(array));
}

// Checks the type and computes the size; the offset is still relative to the data.
Status measure(GgufTensor &tensor) {
    if (tensor.type < 0 || tensor.type >= GGML_TYPE_COUNT)
        return fail(ErrorCode::Unsupported,
                    "tensor '" + tensor.name + "' has an unknown type; use a newer release");
    const auto type = static_cast<ggml_type>(tensor.type);
    const std::int64_t blockSize = ggml_blck_size(type);
    const std::uint64_t typeSize = ggml_type_size(type);
    if (blockSize <= 0 || typeSize == 0)
        return fail(ErrorCode::Unsupported,
                    "tensor '" + tensor.name + "' has a type that is no longer in use");
    if (tensor.shape[0] % blockSize != 0)
        return malformed("tensor '" + tensor.name + "' has rows that its type cannot hold");
    std::uint64_t count = 1;
    for (const std::int64_t extent : tensor.shape) {
        // The limit leaves room for a later multiplication by the type's size.
        if (extent <= 0 || count > (std::uint64_t(1) << 48) / static_cast<std::uint64_t>(extent))
            return malformed("tensor '" + tensor.name + "' has an impossible shape");
        count *= static_cast<std::uint64_t>(extent);
    }
    tensor.bytes = count / static_cast<std::uint64_t>(blockSize) * typeSize;
    return {};
}

Result<GgufTensor> readTensorInfo(HeaderReader &reader) {
    GgufTensor tensor;
    CW_TRY_ASSIGN(tensor.name, reader.string(GGML_MAX_NAME - 1));
    CW_TRY_ASSIGN(const auto dimensions, reader.value<std::uint32_t>());
    if (dimensions == 0 || dimensions > tensor.shape.size())
        return malformed("tensor '" + tensor.name + "' has an impossible number of dimensions");
    for (std::uint32_t i = 0; i < dimensions; ++i) {
        CW_TRY_ASSIGN(tensor.shape[i], reader.value<std::int64_t>());
    }
    CW_TRY_ASSIGN(tensor.type, reader.value<std::int32_t>());
    CW_TRY_ASSIGN(tensor.offset, reader.value<std::uint64_t>());
    CW_TRY(measure(tensor));
    return tensor;
}

struct Header {
    std::map<std::string, GgufValue> metadata;
    std::vector<GgufTensor> tensors;
};

Result<std::uint64_t> alignmentOf(const Header &header) {
    const auto entry = header.metadata.find(GGUF_KEY_GENERAL_ALIGNMENT);
    if (entry == header.metadata.end())
        return std::uint64_t(GGUF_DEFAULT_ALIGNMENT);
    const auto *value = std::get_if<std::uint64_t>(&entry->second);
    if (value == nullptr || !std::has_single_bit(*value) || *value > maxAlignment)
        return malformed("the alignment is not a power of two of reasonable size");
    return *value;
}

Result<Header> readHeader(HeaderReader &reader, std::uint64_t fileSize) {
    CW_TRY_ASSIGN(const auto magic, (reader.value<std::array<char, 4>>()));
    if (std::string_view(magic.data(), magic.size()) != GGUF_MAGIC)
        return malformed("this is not a GGUF file");
    CW_TRY_ASSIGN(const auto version, reader.value<std::uint32_t>());
    if (version < 2 || version > GGUF_VERSION)
        return fail(ErrorCode::Unsupported,
                    "GGUF version " + std::to_string(version) + "; 2 and 3 can be read");
    CW_TRY_ASSIGN(const auto tensorCount, reader.value<std::uint64_t>());
    CW_TRY_ASSIGN(const auto entryCount, reader.value<std::uint64_t>());
    if (tensorCount > maxEntries || entryCount > maxEntries)
        return malformed("the header counts too many entries");

    Header header;
    for (std::uint64_t i = 0; i < entryCount; ++i) {
        CW_TRY_ASSIGN(std::string key, reader.string(maxKeyLength));
        CW_TRY_ASSIGN(const auto type, reader.value<std::uint32_t>());
        CW_TRY_ASSIGN(GgufValue value,
                      type == GGUF_TYPE_ARRAY ? readArray(reader) : readScalar(reader, type));
        if (!header.metadata.emplace(std::move(key), std::move(value)).second)
            return malformed("a key stands twice in the header");
    }
    CW_TRY_ASSIGN(const std::uint64_t alignment, alignmentOf(header));

    std::set<std::string, std::less<>> names;
    for (std::uint64_t i = 0; i < tensorCount; ++i) {
        CW_TRY_ASSIGN(GgufTensor tensor, readTensorInfo(reader));
        if (!names.insert(tensor.name).second)
            return malformed("tensor '" + tensor.name + "' stands twice in the file");
        header.tensors.push_back(std::move(tensor));
    }

    const std::uint64_t data = (reader.position() + alignment - 1) / alignment * alignment;
    for (GgufTensor &tensor : header.tensors) {
        if (data > fileSize || tensor.bytes > fileSize - data ||
            tensor.offset > fileSize - data - tensor.bytes || tensor.offset % alignment != 0)
            return malformed("tensor '" + tensor.name +
                             "' lies outside of the file; it may be incomplete");
        tensor.offset += data;
    }
    return header;
}

} // namespace

Result<GgufFile> GgufFile::open(const std::filesystem::path &path) {
    GgufFile file;
    file.m_path = path;
    std::error_code error;
    const std::uint64_t size = std::filesystem::file_size(path, error);
    if (!error)
        file.m_stream.open(path, std::ios::binary);
    if (error || !file.m_stream)
        return fail(ErrorCode::NotFound, "cannot open model file " + path.string());
    HeaderReader reader(file.m_stream, size);
    Result<Header> header = readHeader(reader, size);
    if (!header)
        return fail("model file " + path.filename().string(), std::move(header).error());
    file.m_metadata = std::move(header->metadata);
    file.m_tensors = std::move(header->tensors);
    return file;
}

const GgufValue *GgufFile::find(const std::string &key) const {
    const auto entry = m_metadata.find(key);
    return entry == m_metadata.end() ? nullptr : &entry->second;
}

Status GgufFile::read(const GgufTensor &tensor, std::uint64_t begin, std::span<std::uint8_t> into) {
    if (begin > tensor.bytes || into.size() > tensor.bytes - begin)
        return fail(ErrorCode::Internal, "read beyond tensor '" + tensor.name + "'");
    m_stream.clear();
    m_stream.seekg(static_cast<std::streamoff>(tensor.offset + begin));
    m_stream.read(reinterpret_cast<char *>(into.data()), static_cast<std::streamsize>(into.size()));
    if (!m_stream)
        return fail(ErrorCode::InvalidData,
                    "cannot read tensor '" + tensor.name + "' of " + m_path.filename().string());
    return {};
}

} // namespace commonwatt
