"""A small writer of GGUF version 3 files: metadata, F32 and Q8_0 tensors."""

import struct

import numpy as np

ALIGNMENT = 32
_F32, _Q8_0 = 0, 8
_U32, _I32, _FLOAT, _BOOL, _STRING, _ARRAY = 4, 5, 6, 7, 8, 9


def quantize_q8_0(values: np.ndarray) -> bytes:
    """Quantizes rows to Q8_0: per 32 values a half-precision scale and 32 signed bytes.

    Equal, bit for bit, to ggml's quantize_row_q8_0_ref.
    """
    assert values.shape[-1] % 32 == 0
    blocks = np.ascontiguousarray(values, dtype=np.float32).reshape(-1, 32)
    scale = np.abs(blocks).max(axis=1, keepdims=True) / np.float32(127)
    inverse = np.divide(np.float32(1), scale, out=np.zeros_like(scale), where=scale != 0)
    scaled = blocks * inverse
    # C's roundf: halves go away from zero.
    rounded = np.trunc(scaled + np.copysign(np.float32(0.5), scaled)).astype(np.int8)
    return np.concatenate([scale.astype("<f2").view(np.uint8), rounded.view(np.uint8)], axis=1).tobytes()


def dequantize_q8_0(data: bytes, shape: tuple) -> np.ndarray:
    """Returns the values that the quantized bytes stand for."""
    blocks = np.frombuffer(data, np.uint8).reshape(-1, 34)
    scale = blocks[:, :2].copy().view("<f2").astype(np.float32)
    return (blocks[:, 2:].copy().view(np.int8).astype(np.float32) * scale).reshape(shape)


def _string(text) -> bytes:
    data = text if isinstance(text, bytes) else text.encode()
    return struct.pack("<Q", len(data)) + data


def _value(value) -> bytes:
    """Returns the type tag and the bytes of one metadata value."""
    if isinstance(value, bool):
        return struct.pack("<I?", _BOOL, value)
    if isinstance(value, (int, np.integer)):
        return struct.pack("<II", _U32, value)
    if isinstance(value, float):
        return struct.pack("<If", _FLOAT, value)
    if isinstance(value, (str, bytes)):
        return struct.pack("<I", _STRING) + _string(value)
    if isinstance(value, np.ndarray):
        kind = {"f": _FLOAT, "i": _I32}[value.dtype.kind]
        assert value.dtype.itemsize == 4
        return struct.pack("<IIQ", _ARRAY, kind, len(value)) + value.tobytes()
    return struct.pack("<IIQ", _ARRAY, _STRING, len(value)) + b"".join(map(_string, value))


def write(path, metadata: dict, tensors: dict) -> None:
    """Writes a GGUF file.

    A tensor is a float32 array in PyTorch's order (rows first): a matrix is written as Q8_0, a
    vector as F32. In the metadata an int becomes a uint32, a list an array of strings.
    """
    header = [b"GGUF", struct.pack("<IQQ", 3, len(tensors), len(metadata))]
    for key, value in metadata.items():
        header += [_string(key), _value(value)]
    payloads = []
    offset = 0
    for name, array in tensors.items():
        quantized = array.ndim == 2
        data = quantize_q8_0(array) if quantized else array.astype("<f4").tobytes()
        # GGUF lists the fastest-varying axis first.
        shape = array.shape[::-1]
        header += [_string(name), struct.pack(f"<I{len(shape)}QIQ", len(shape), *shape,
                                              _Q8_0 if quantized else _F32, offset)]
        padding = -len(data) % ALIGNMENT
        payloads += [data, bytes(padding)]
        offset += len(data) + padding
    head = b"".join(header)
    with open(path, "wb") as file:
        file.write(head + bytes(-len(head) % ALIGNMENT))
        file.writelines(payloads)
