#include "core/gguf/gguf_file.h"

#include "core/gguf/gguf_types.h"

#include <bit>
#include <set>

namespace commonwatt {

namespace {

static_assert(std::endian::native == std::endian::little, "GGUF is read as it lies in the file");

// Far above any real model; they bound the time and memory that a hostile header can take.
constexpr std::uint64_t maxEntries = 1 << 14;
constexpr std::uint64_t maxKeyLength = 1 << 16;
constexpr std::uint64_t maxStringLength = std::uint64_t(16) << 20;
constexpr std::uint64_t maxKeptIntegers = 4096;
constexpr std::uint64_t maxAlignment = 1 << 20;
constexpr std::uint64_t defaultAlignment = 32;
constexpr std::uint64_t maxTensorNameLength = 63;

std::unexpected<Error> malformed(std::string_view what) {
    return fail(ErrorCode::InvalidData, std::string(what));
}

// C code, ggml among it, would see such a name cut short.
bool isUsableName(std::string_view name) {
    return !name.empty() && name.find('\0') == std::string_view::npos;
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

template <typename Stored, typename Kept>
Result<GgufValue> readAs(HeaderReader &reader) {
    CW_TRY_ASSIGN(const Stored stored, reader.value<Stored>());
    return GgufValue(static_cast<Kept>(stored));
}

Result<GgufValue> readScalar(HeaderReader &reader, GgufType type) {
    switch (type) {
    case GgufType::UInt8:
        return readAs<std::uint8_t, std::uint64_t>(reader);
    case GgufType::Int8:
        return readAs<std::int8_t, std::int64_t>(reader);
    case GgufType::UInt16:
        return readAs<std::uint16_t, std::uint64_t>(reader);
    case GgufType::Int16:
        return readAs<std::int16_t, std::int64_t>(reader);
    case GgufType::UInt32:
        return readAs<std::uint32_t, std::uint64_t>(reader);
    case GgufType::Int32:
        return readAs<std::int32_t, std::int64_t>(reader);
    case GgufType::UInt64:
        return readAs<std::uint64_t, std::uint64_t>(reader);
    case GgufType::Int64:
        return readAs<std::int64_t, std::int64_t>(reader);
    case GgufType::Float32:
        return readAs<float, double>(reader);
    case GgufType::Float64:
        return readAs<double, double>(reader);
    case GgufType::Bool: {
        CW_TRY_ASSIGN(const auto stored, reader.value<std::uint8_t>());
        return GgufValue(stored != 0);
    }
    case GgufType::String: {
        CW_TRY_ASSIGN(std::string text, reader.string(maxStringLength));
        return GgufValue(std::move(text));
    }
    default:
        return malformed("a value in the header has an unknown type");
    }
}

Result<GgufValue> readArray(HeaderReader &reader) {
    CW_TRY_ASSIGN(const auto type, reader.value<GgufType>());
    GgufArray array;
    CW_TRY_ASSIGN(array.length, reader.value<std::uint64_t>());
    const std::uint64_t itemSize = sizeOf(type);
    if (itemSize == 0 || !reader.canHold(array.length, itemSize))
        return malformed("an array in the header has an impossible type or length");
    const bool isFloat = type == GgufType::Float32 || type == GgufType::Float64;
    if (type == GgufType::String) {
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
    const TensorTypeLayout *layout = layoutOfTensorType(tensor.type);
    if (layout == nullptr)
        return fail(ErrorCode::Unsupported,
                    "tensor '" + tensor.name + "' has a type that is not known");
    if (tensor.shape[0] % layout->elements != 0)
        return malformed("tensor '" + tensor.name + "' has rows that its type cannot hold");
    std::uint64_t count = 1;
    for (const std::int64_t extent : tensor.shape) {
        // The limit leaves room for a later multiplication by the type's size.
        if (extent <= 0 || count > (std::uint64_t(1) << 48) / static_cast<std::uint64_t>(extent))
            return malformed("tensor '" + tensor.name + "' has an impossible shape");
        count *= static_cast<std::uint64_t>(extent);
    }
    tensor.bytes = count / layout->elements * layout->bytes;
    return {};
}

Result<GgufTensor> readTensorInfo(HeaderReader &reader) {
    GgufTensor tensor;
    CW_TRY_ASSIGN(tensor.name, reader.string(maxTensorNameLength));
    if (!isUsableName(tensor.name))
        return malformed("a tensor's name is empty or malformed");
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
    const auto entry = header.metadata.find("general.alignment");
    if (entry == header.metadata.end())
        return defaultAlignment;
    const auto *value = std::get_if<std::uint64_t>(&entry->second);
    if (value == nullptr || !std::has_single_bit(*value) || *value > maxAlignment)
        return malformed("the alignment is not a power of two of reasonable size");
    return *value;
}

Result<Header> readHeader(HeaderReader &reader, std::uint64_t fileSize) {
    CW_TRY_ASSIGN(const auto magic, (reader.value<std::array<char, 4>>()));
    if (std::string_view(magic.data(), magic.size()) != "GGUF")
        return malformed("this is not a GGUF file");
    CW_TRY_ASSIGN(const auto version, reader.value<std::uint32_t>());
    if (version < 2 || version > 3)
        return fail(ErrorCode::Unsupported,
                    "GGUF version " + std::to_string(version) + "; 2 and 3 can be read");
    CW_TRY_ASSIGN(const auto tensorCount, reader.value<std::uint64_t>());
    CW_TRY_ASSIGN(const auto entryCount, reader.value<std::uint64_t>());
    if (tensorCount > maxEntries || entryCount > maxEntries)
        return malformed("the header counts too many entries");

    Header header;
    for (std::uint64_t i = 0; i < entryCount; ++i) {
        CW_TRY_ASSIGN(std::string key, reader.string(maxKeyLength));
        if (!isUsableName(key))
            return malformed("a key in the header is empty or malformed");
        CW_TRY_ASSIGN(const auto type, reader.value<GgufType>());
        CW_TRY_ASSIGN(GgufValue value,
                      type == GgufType::Array ? readArray(reader) : readScalar(reader, type));
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
