#!/usr/bin/python3
"""Writes the checkpoint as a GGUF file of Q8_0 matrices and F32 norms, with the tokenizer."""

import argparse
import hashlib
import os
from pathlib import Path
import sys

import numpy as np
import sentencepiece
import torch

import gguf
from model import Model, ModelConfig

# Values of llama_token_type.
NORMAL, UNKNOWN, CONTROL, UNUSED, BYTE = 1, 2, 3, 5, 6
MOSTLY_Q8_0 = 7  # LLAMA_FTYPE_MOSTLY_Q8_0

# The model has learnt no dialogue: it goes on with the text of the messages.
CHAT_TEMPLATE = (
    "{% for message in messages %}{{ message['content'] }}"
    "{% if not loop.last %}{{ '\\n' }}{% endif %}{% endfor %}"
)


def tensors(model: Model) -> dict:
    """Returns the weights under llama.cpp's names, as float32 arrays."""
    named = {"token_embd.weight": model.embedding.weight}
    for i, block in enumerate(model.blocks):
        named |= {
            f"blk.{i}.attn_norm.weight": block.attention_norm.weight,
            f"blk.{i}.attn_q.weight": block.attention.q.weight,
            f"blk.{i}.attn_k.weight": block.attention.k.weight,
            f"blk.{i}.attn_v.weight": block.attention.v.weight,
            f"blk.{i}.attn_output.weight": block.attention.o.weight,
            f"blk.{i}.ffn_norm.weight": block.mlp_norm.weight,
            f"blk.{i}.ffn_gate.weight": block.mlp.gate.weight,
            f"blk.{i}.ffn_up.weight": block.mlp.up.weight,
            f"blk.{i}.ffn_down.weight": block.mlp.down.weight,
        }
    named["output_norm.weight"] = model.output_norm.weight
    return {name: weight.detach().float().numpy() for name, weight in named.items()}


def vocabulary(tokenizer) -> dict:
    """Returns the metadata of the tokenizer."""
    pieces, scores, types = [], [], []
    for i in range(tokenizer.vocab_size()):
        pieces.append(tokenizer.id_to_piece(i))
        scores.append(tokenizer.get_score(i))
        types.append(UNKNOWN if tokenizer.is_unknown(i) else
                     CONTROL if tokenizer.is_control(i) else
                     UNUSED if tokenizer.is_unused(i) else
                     BYTE if tokenizer.is_byte(i) else NORMAL)
    return {
        "tokenizer.ggml.model": "llama",
        "tokenizer.ggml.pre": "default",
        "tokenizer.ggml.tokens": pieces,
        "tokenizer.ggml.scores": np.asarray(scores, "<f4"),
        "tokenizer.ggml.token_type": np.asarray(types, "<i4"),
        "tokenizer.ggml.bos_token_id": tokenizer.bos_id(),
        "tokenizer.ggml.eos_token_id": tokenizer.eos_id(),
        "tokenizer.ggml.unknown_token_id": tokenizer.unk_id(),
        "tokenizer.ggml.add_bos_token": True,
        "tokenizer.ggml.add_eos_token": False,
        "tokenizer.ggml.add_space_prefix": True,
        "tokenizer.chat_template": CHAT_TEMPLATE,
    }


def metadata(config: ModelConfig, parameters: int) -> dict:
    return {
        "general.architecture": "llama",
        "general.type": "model",
        "general.name": "Commonwatt Demo",
        "general.description": "A toy language model for trying Commonwatt out. It writes "
                               "sentences that look like English and mean nothing.",
        "general.license": "cc0-1.0",
        "general.size_label": f"{parameters / 1e6:.1f}M",
        "general.languages": ["en"],
        "general.quantization_version": 2,
        "general.file_type": MOSTLY_Q8_0,
        "llama.vocab_size": config.vocab_size,
        "llama.context_length": config.context,
        "llama.embedding_length": config.width,
        "llama.block_count": config.blocks,
        "llama.feed_forward_length": config.mlp_width,
        "llama.attention.head_count": config.heads,
        "llama.attention.head_count_kv": config.kv_heads,
        "llama.attention.key_length": config.head_width,
        "llama.attention.value_length": config.head_width,
        "llama.attention.layer_norm_rms_epsilon": config.norm_epsilon,
        "llama.rope.dimension_count": config.head_width,
        "llama.rope.freq_base": config.rope_base,
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    arguments = parser.parse_args()

    tokenizer = sentencepiece.SentencePieceProcessor(
        model_file=str(arguments.work / "tokenizer.model"))
    saved = torch.load(arguments.work / "checkpoint.pt", map_location="cpu")
    config = ModelConfig(vocab_size=tokenizer.vocab_size())
    model = Model(config)
    model.load_state_dict(saved["model"])
    parameters = sum(p.numel() for p in model.parameters())

    partial = arguments.output.with_suffix(".partial")
    gguf.write(partial, metadata(config, parameters) | vocabulary(tokenizer), tensors(model))
    os.replace(partial, arguments.output)
    data = arguments.output.read_bytes()
    print(f"{arguments.output}: step {saved['step']}, {parameters} parameters, {len(data)} bytes, "
          f"sha256 {hashlib.sha256(data).hexdigest()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
