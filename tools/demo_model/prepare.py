#!/usr/bin/python3
"""Cleans the texts, trains the tokenizer and writes the token streams.

Reads the unpacked packages under WORK/texts/, writes WORK/tokenizer.model, WORK/train.bin,
WORK/validation.bin (little-endian 16-bit token ids) and WORK/corpus.json (counts).
"""

import argparse
import html
import json
from pathlib import Path
import random
import re
import sys

import numpy as np
import sentencepiece

SEED = 20250501
VOCABULARY = 2048
VALIDATION_EVERY = 48  # one document in this many is held out

# Numbered as llama.cpp expects of a tokenizer of this kind.
UNKNOWN, BEGIN, END = 0, 1, 2

_REPLACEMENTS = str.maketrans({
    "‘": "'", "’": "'", "“": '"', "”": '"', "–": "—", "―": "—", "\u00a0": " ", "\u00ad": None,
    "…": "...", "‑": "-", "\x02": None,
})


def clean(text: str) -> str:
    """Makes punctuation uniform and drops what was never spoken: markup, notes, "[Applause]"."""
    text = html.unescape(html.unescape(text)).translate(_REPLACEMENTS)
    text = re.sub(r"<[^<>]{1,80}>", " ", text)
    text = re.sub(r"\[[^\[\]]*\]|\((?:[Aa]pplause|[Ll]aughter)[^()]*\)", " ", text)
    text = re.sub(r"\s*[-—](?:\s*[-—])+\s*|\s*—\s*", "—", text)
    text = re.sub(r"_+|\*+|\.(?:\s*\.){3,}", " ", text)
    text = re.sub(r"[^\S\n]+", " ", text)
    text = re.sub(r" ?\n[\s]*", "\n", text)
    text = re.sub(r" ([,.;:!?])", r"\1", text)
    return text.strip()


def read_documents(texts: Path) -> list:
    """Returns every chapter and every address, in a fixed order."""
    chapters = sorted((texts / "moby-dick" / "data").glob("chapter_*.json"),
                      key=lambda path: int(path.stem.split("_")[1]))
    chapters.append(texts / "moby-dick" / "data" / "epilogue.json")
    addresses = sorted((texts / "sotu" / "data").glob("*_*_*.json"))
    documents = [clean(json.loads(path.read_text(encoding="utf-8"))["text"])
                 for path in chapters + addresses]
    return [text for text in documents if text]


def sentences(text: str) -> list:
    """Splits a text for the tokenizer's trainer, which wants short lines."""
    return [part for part in re.split(r"(?<=[.!?;])\s+|\n", text) if part.strip()]


def train_tokenizer(documents: list, prefix: Path) -> None:
    """Trains byte pairs with a token for each byte, so that any input can be written.

    No normalization: llama.cpp does none for this kind of vocabulary, except that it puts a
    space before the text, as is done here.
    """
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([s for text in documents for s in sentences(text)]),
        model_prefix=str(prefix),
        model_type="bpe",
        vocab_size=VOCABULARY,
        byte_fallback=True,
        character_coverage=0.99999,
        split_digits=True,
        normalization_rule_name="identity",
        remove_extra_whitespaces=False,
        add_dummy_prefix=True,
        max_sentence_length=1 << 16,
        num_threads=1,
        unk_id=UNKNOWN, bos_id=BEGIN, eos_id=END, pad_id=-1,
        minloglevel=1,
    )


def encode(tokenizer, documents: list) -> np.ndarray:
    """Returns the documents in one stream, each between a begin and an end token."""
    stream = []
    for text in documents:
        stream += [BEGIN, *tokenizer.encode(text), END]
    return np.asarray(stream, dtype="<u2")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--work", type=Path, required=True)
    work = parser.parse_args().work

    documents = read_documents(work / "texts")
    order = list(range(len(documents)))
    random.Random(SEED).shuffle(order)
    held_out = set(order[::VALIDATION_EVERY])
    validation = [text for i, text in enumerate(documents) if i in held_out]
    training = [text for i, text in enumerate(documents) if i not in held_out]

    train_tokenizer(training, work / "tokenizer")
    tokenizer = sentencepiece.SentencePieceProcessor(model_file=str(work / "tokenizer.model"))
    corpus = {"vocabulary": tokenizer.vocab_size()}
    for name, texts in (("train", training), ("validation", validation)):
        stream = encode(tokenizer, texts)
        stream.tofile(work / f"{name}.bin")
        corpus[name] = {
            "documents": len(texts),
            "bytes": sum(len(text.encode()) for text in texts),
            "tokens": len(stream),
        }
    (work / "corpus.json").write_text(json.dumps(corpus, indent=1) + "\n")
    print(json.dumps(corpus))
    return 0


if __name__ == "__main__":
    sys.exit(main())
