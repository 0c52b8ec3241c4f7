#!/usr/bin/python3
"""Quick checks of the recipe's parts and of the model file that ships. Needs numpy."""

import hashlib
from pathlib import Path
import re
import struct
import unittest

import numpy as np

import gguf

try:
    import prepare
except ImportError:  # without sentencepiece the rest can still be checked
    prepare = None

MODELS = Path(__file__).resolve().parents[2] / "resources" / "models"
FILE = MODELS / "commonwatt-demo-q8_0.gguf"


class Reader:
    """Reads what gguf.write writes."""

    def __init__(self, path: Path):
        self.data = path.read_bytes()
        assert self.data[:4] == b"GGUF"
        self.at = 4
        version, tensor_count, value_count = self.take("<IQQ")
        assert version == 3
        self.metadata = {self.string(): self.value(self.take("<I")[0]) for _ in range(value_count)}
        self.tensors = {}
        for _ in range(tensor_count):
            name = self.string()
            shape = self.take(f"<{self.take('<I')[0]}Q")
            self.tensors[name] = (shape, *self.take("<IQ"))

    def take(self, layout: str) -> tuple:
        values = struct.unpack_from(layout, self.data, self.at)
        self.at += struct.calcsize(layout)
        return values

    def string(self) -> str:
        length = self.take("<Q")[0]
        self.at += length
        return self.data[self.at - length : self.at].decode()

    def value(self, kind: int):
        if kind == 8:
            return self.string()
        if kind == 9:
            kind, count = self.take("<IQ")
            return [self.value(kind) for _ in range(count)]
        return self.take({4: "<I", 5: "<i", 6: "<f", 7: "<?"}[kind])[0]


class Quantization(unittest.TestCase):
    def test_error_is_at_most_half_a_step(self):
        values = np.random.default_rng(1).normal(size=(8, 96)).astype(np.float32)
        values[0, :32] = 0
        data = gguf.quantize_q8_0(values)
        self.assertEqual(len(data), values.size // 32 * 34)
        error = np.abs(gguf.dequantize_q8_0(data, values.shape) - values).reshape(-1, 32)
        step = np.abs(values).reshape(-1, 32).max(axis=1, keepdims=True) / 127
        # The scale itself is rounded to half precision, which moves 127 steps by up to 0.06.
        self.assertTrue((error <= step * 0.57 + 1e-7).all())

    def test_halves_round_away_from_zero(self):
        values = np.zeros((1, 32), np.float32)
        values[0, :4] = 127, 0.5, -0.5, 2.5
        restored = gguf.dequantize_q8_0(gguf.quantize_q8_0(values), values.shape)
        self.assertEqual(restored[0, :4].tolist(), [127, 1, -1, 3])


@unittest.skipUnless(prepare, "python3-sentencepiece is not installed")
class Cleaning(unittest.TestCase):
    def test_marks_and_notes(self):
        self.assertEqual(prepare.clean("We don’t quit. [Applause]  “Never” -- &quot;ever&quot; ."),
                         'We don\'t quit. "Never"—"ever".')

    def test_paragraphs_become_single_line_ends(self):
        self.assertEqual(prepare.clean("One. \n\n Two.\n"), "One.\nTwo.")


class ShippedModel(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.model = Reader(FILE)

    def test_is_at_most_4_megabytes(self):
        self.assertLessEqual(FILE.stat().st_size, 4_000_000)

    def test_card_names_this_file(self):
        card = (MODELS / "README.md").read_text()
        self.assertIn(hashlib.sha256(FILE.read_bytes()).hexdigest(), re.findall(r"[0-9a-f]{64}", card))

    def test_has_a_token_for_every_byte(self):
        metadata = self.model.metadata
        kinds = dict(zip(metadata["tokenizer.ggml.tokens"], metadata["tokenizer.ggml.token_type"]))
        self.assertEqual({kinds.get(f"<0x{byte:02X}>") for byte in range(256)}, {6})
        self.assertEqual(metadata["tokenizer.ggml.tokens"][:3], ["<unk>", "<s>", "</s>"])

    def test_tensors_fill_the_file_and_quantize(self):
        metadata, tensors = self.model.metadata, self.model.tensors
        self.assertEqual(len(tensors), 2 + 9 * metadata["llama.block_count"])
        end = 0
        for name, (shape, kind, offset) in tensors.items():
            self.assertEqual(offset, end, name)
            count = int(np.prod(shape))
            self.assertEqual(kind, 8 if len(shape) == 2 else 0, name)
            self.assertEqual(shape[0] % 32, 0, name)
            size = count // 32 * 34 if kind == 8 else count * 4
            end = offset + size + -size % gguf.ALIGNMENT
        header = self.model.at + -self.model.at % gguf.ALIGNMENT
        self.assertEqual(len(self.model.data), header + end)


if __name__ == "__main__":
    unittest.main()
