#!/usr/bin/python3
"""Trains the demo model on the prepared token streams.

Writes WORK/checkpoint.pt every 20 steps and goes on from it when started again; each batch
depends on the seed and the step alone, so an interrupted run sees the same batches.
"""

import argparse
import json
import math
import os
from pathlib import Path
import sys
import time

import numpy as np
import sentencepiece
import torch
import torch.nn.functional as F

from model import Model, ModelConfig
from muon import Muon

SEED = 20250501
STEPS = 2000
WARMUP = 60
COOLDOWN = 100
SEQUENCES = 8  # per step, each as long as the context
SEQUENCES_AT_ONCE = 2  # keeps the activations near the caches
BEGIN = 1

MUON_RATE = 0.02
ADAM_RATE = 4e-3
FINAL_RATE = 0.03  # of the peak, where the cosine ends
WEIGHT_DECAY = 0.1


def rate_at(step: int, end: int) -> float:
    """Warm-up, then a cosine that would end at STEPS, then a straight line to nothing at the end.

    As a fraction of the peak. Up to the cool-down it does not depend on the end, so that a run
    can be cut short without having been planned so.
    """
    if step < WARMUP:
        return (step + 1) / WARMUP
    progress = (step - WARMUP) / (STEPS - WARMUP)
    cosine = FINAL_RATE + (1 - FINAL_RATE) * 0.5 * (1 + math.cos(math.pi * progress))
    return cosine * min(1.0, (end - step) / COOLDOWN)


class Batches:
    """Cuts the stream into windows that begin with the begin token and a whole sentence.

    A prompt begins so too. Each pass over the text shifts the windows and shuffles them anew.
    """

    def __init__(self, stream: np.ndarray, tokenizer, length: int):
        self.stream = stream.astype(np.int64)
        self.length = length
        pieces = [tokenizer.id_to_piece(i) for i in range(tokenizer.vocab_size())]
        opens = np.array([piece.startswith("▁") for piece in pieces])
        closes = np.array([piece.endswith((".", "!", "?")) for piece in pieces])
        starts = np.flatnonzero(closes[self.stream[:-1]] & opens[self.stream[1:]]) + 1
        self.starts = starts[starts + length <= len(stream)]

    def windows(self, epoch: int) -> np.ndarray:
        random = np.random.default_rng([SEED, epoch])
        wanted = np.arange(random.integers(self.length), self.starts[-1], self.length)
        chosen = self.starts[np.searchsorted(self.starts, wanted)]
        return random.permutation(chosen)

    def at(self, step: int) -> torch.Tensor:
        """Returns the batch of a step, shape [SEQUENCES, length + 1]."""
        per_epoch = (len(self.stream) // self.length - 2) // SEQUENCES
        epoch, index = divmod(step, per_epoch)
        chosen = self.windows(epoch)[index * SEQUENCES : (index + 1) * SEQUENCES]
        rows = [np.concatenate(([BEGIN], self.stream[s : s + self.length])) for s in chosen]
        return torch.from_numpy(np.stack(rows))


@torch.no_grad()
def validate(model: Model, stream: np.ndarray) -> float:
    """Returns the mean loss, in nats per token, over the whole held-out stream."""
    model.eval()
    total = 0.0
    length = model.config.context
    stream = torch.from_numpy(stream.astype(np.int64))
    for begin in range(0, len(stream), length):
        target = stream[begin : begin + length]
        tokens = torch.cat((torch.tensor([BEGIN]), target[:-1]))
        total += F.cross_entropy(model(tokens[None])[0], target, reduction="sum").item()
    model.train()
    return total / len(stream)


def save(path: Path, contents: dict) -> None:
    """Replaces the file in one step, so that a reader never sees half of it."""
    partial = path.with_suffix(".partial")
    torch.save(contents, partial)
    os.replace(partial, path)


def has_fast_bfloat16() -> bool:
    try:
        flags = Path("/proc/cpuinfo").read_text()
    except OSError:
        return False
    return "avx512_bf16" in flags or "amx_bf16" in flags


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--end", type=int, default=STEPS, metavar="STEP",
                        help="the last step; an earlier one gets the same cool-down")
    arguments = parser.parse_args()
    work = arguments.work
    torch.set_num_threads(arguments.threads)
    torch.manual_seed(SEED)
    bfloat16 = has_fast_bfloat16()

    tokenizer = sentencepiece.SentencePieceProcessor(model_file=str(work / "tokenizer.model"))
    corpus = json.loads((work / "corpus.json").read_text())
    config = ModelConfig(vocab_size=tokenizer.vocab_size())
    batches = Batches(np.fromfile(work / "train.bin", "<u2"), tokenizer, config.context)
    validation = np.fromfile(work / "validation.bin", "<u2")

    model = Model(config)
    matrices = [p for p in model.blocks.parameters() if p.ndim == 2]
    norms = [p for p in model.parameters() if p.ndim == 1]
    optimizers = [
        Muon(matrices, lr=MUON_RATE, weight_decay=WEIGHT_DECAY,
             precision=torch.bfloat16 if bfloat16 else torch.float32),
        torch.optim.AdamW([{"params": [model.embedding.weight], "weight_decay": WEIGHT_DECAY},
                           {"params": norms, "weight_decay": 0.0}],
                          lr=ADAM_RATE, betas=(0.9, 0.95)),
    ]
    peaks = [[group["lr"] for group in optimizer.param_groups] for optimizer in optimizers]

    step = 0
    history = []
    checkpoint = work / "checkpoint.pt"
    if checkpoint.exists():
        saved = torch.load(checkpoint)
        model.load_state_dict(saved["model"])
        for optimizer, state in zip(optimizers, saved["optimizers"]):
            optimizer.load_state_dict(state)
        step, history = saved["step"], saved["history"]
    print(f"{sum(p.numel() for p in model.parameters())} parameters, step {step} of {arguments.end}, "
          f"{'bfloat16' if bfloat16 else 'float32'} products, {arguments.threads} threads", flush=True)

    losses = []
    started, started_at = time.monotonic(), step
    while step < arguments.end:
        for optimizer, rates in zip(optimizers, peaks):
            for group, rate in zip(optimizer.param_groups, rates):
                group["lr"] = rate * rate_at(step, arguments.end)
        batch = batches.at(step)
        loss_sum = 0.0
        for rows in batch.split(SEQUENCES_AT_ONCE):
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=bfloat16):
                logits = model(rows[:, :-1])
            loss = F.cross_entropy(logits.float().flatten(0, 1), rows[:, 1:].flatten())
            loss = loss * (len(rows) / len(batch))
            loss.backward()
            loss_sum += loss.item()
        torch.nn.utils.clip_grad_norm_([model.embedding.weight, *norms], 1.0)
        for optimizer in optimizers:
            optimizer.step()
        model.zero_grad(set_to_none=True)
        losses.append(loss_sum)
        step += 1

        if step % 20 == 0:
            speed = (step - started_at) * batch[:, 1:].numel() / (time.monotonic() - started)
            print(f"step {step} loss {sum(losses) / len(losses):.4f} {speed:.0f} tokens/s", flush=True)
            losses = []
        if step % 100 == 0 or step == arguments.end:
            nats = validate(model, validation)
            bits = nats / math.log(2) * corpus["validation"]["tokens"] / corpus["validation"]["bytes"]
            history.append({"step": step, "nats_per_token": nats, "bits_per_byte": bits})
            print(f"step {step} held out: {nats:.4f} nats per token, {bits:.4f} bits per byte", flush=True)
        if step % 20 == 0 or step == arguments.end:
            save(checkpoint, {"model": model.state_dict(), "step": step, "history": history,
                              "optimizers": [optimizer.state_dict() for optimizer in optimizers]})
    return 0


if __name__ == "__main__":
    sys.exit(main())
