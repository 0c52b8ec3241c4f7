"""The demo model: a small transformer of the llama architecture, in PyTorch.

Every detail follows what llama.cpp computes for `general.architecture = llama`, so that the
exported weights give the same logits there: RMS norm before attention and before the MLP,
rotary positions on interleaved pairs (2i, 2i + 1), grouped-query attention, a gated SiLU MLP,
no biases, and one matrix shared by the token embedding and the output head.
"""

from dataclasses import dataclass
import math

import torch
from torch import nn
import torch.nn.functional as F


@dataclass(frozen=True)
class ModelConfig:
    """Sizes of the model. Every row length is a multiple of 32, as ggml's Q8_0 blocks require.

    A head is 64 wide because that is the narrowest head for which ggml's CUDA backend has a
    flash-attention kernel.
    """

    vocab_size: int = 2048
    width: int = 192
    blocks: int = 6
    heads: int = 3
    kv_heads: int = 1
    head_width: int = 64
    mlp_width: int = 512
    context: int = 1024
    rope_base: float = 10000.0
    norm_epsilon: float = 1e-5


class _RmsNormFunction(torch.autograd.Function):
    """RMS norm with a hand-written gradient: autograd's own makes twice the passes over memory."""

    @staticmethod
    def forward(ctx, x, weight, epsilon):
        inverse = torch.rsqrt(x.square().mean(-1, keepdim=True).add_(epsilon))
        normalized = x * inverse
        ctx.save_for_backward(normalized, inverse, weight)
        return normalized * weight

    @staticmethod
    def backward(ctx, gradient):
        normalized, inverse, weight = ctx.saved_tensors
        scaled = gradient * weight
        projection = (scaled * normalized).mean(-1, keepdim=True)
        grad_x = torch.addcmul(scaled, normalized, projection, value=-1).mul_(inverse)
        grad_weight = (gradient * normalized).flatten(0, -2).sum(0)
        return grad_x, grad_weight, None


class RmsNorm(nn.Module):
    def __init__(self, width: int, epsilon: float):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))
        self.epsilon = epsilon

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return _RmsNormFunction.apply(x, self.weight, self.epsilon)


def rotary_table(config: ModelConfig) -> torch.Tensor:
    """Returns the unit complex rotations, shape [context, head_width / 2]."""
    exponents = torch.arange(0, config.head_width, 2, dtype=torch.float64) / config.head_width
    angles = torch.outer(torch.arange(config.context, dtype=torch.float64),
                         config.rope_base ** -exponents)
    return torch.polar(torch.ones_like(angles), angles).to(torch.complex64)


def rotate(x: torch.Tensor, table: torch.Tensor) -> torch.Tensor:
    """Applies rotary positions to x, shape [batch, time, heads, head_width]."""
    pairs = torch.view_as_complex(x.reshape(*x.shape[:-1], -1, 2))
    return torch.view_as_real(pairs * table[: x.shape[1], None, :]).flatten(-2)


class Attention(nn.Module):
    # Queries are taken this many at a time, each slice against the keys it can see, which halves
    # the work that a causal mask would throw away.
    SLICE = 128

    def __init__(self, config: ModelConfig):
        super().__init__()
        self.config = config
        c = config
        self.q = nn.Linear(c.width, c.heads * c.head_width, bias=False)
        self.k = nn.Linear(c.width, c.kv_heads * c.head_width, bias=False)
        self.v = nn.Linear(c.width, c.kv_heads * c.head_width, bias=False)
        self.o = nn.Linear(c.heads * c.head_width, c.width, bias=False)

    def forward(self, x: torch.Tensor, table: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        c = self.config
        batch, time, _ = x.shape
        group = c.heads // c.kv_heads
        q = rotate(self.q(x).view(batch, time, c.heads, c.head_width), table)
        k = rotate(self.k(x).view(batch, time, c.kv_heads, c.head_width), table)
        v = self.v(x).view(batch, time, c.kv_heads, c.head_width)
        # The heads that share keys are folded into the query rows: one matrix product for all.
        q = q.view(batch, time, c.kv_heads, group, c.head_width).permute(0, 2, 1, 3, 4)
        q = (q * (1 / math.sqrt(c.head_width))).reshape(batch * c.kv_heads, time * group, c.head_width)
        k = k.transpose(1, 2).reshape(batch * c.kv_heads, time, c.head_width)
        v = v.transpose(1, 2).reshape(batch * c.kv_heads, time, c.head_width)
        outputs = []
        for begin in range(0, time, self.SLICE):
            end = min(begin + self.SLICE, time)
            visible = mask[begin:end, :end].repeat_interleave(group, 0)
            rows = q[:, begin * group : end * group]
            scores = torch.baddbmm(visible.expand(rows.shape[0], -1, -1), rows,
                                   k[:, :end].transpose(1, 2))
            outputs.append(torch.bmm(scores.softmax(-1), v[:, :end]))
        y = torch.cat(outputs, 1) if len(outputs) > 1 else outputs[0]
        y = y.view(batch, c.kv_heads, time, group * c.head_width).transpose(1, 2)
        return self.o(y.reshape(batch, time, -1))


class Mlp(nn.Module):
    def __init__(self, config: ModelConfig):
        super().__init__()
        self.gate = nn.Linear(config.width, config.mlp_width, bias=False)
        self.up = nn.Linear(config.width, config.mlp_width, bias=False)
        self.down = nn.Linear(config.mlp_width, config.width, bias=False)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.down(F.silu(self.gate(x)) * self.up(x))


class Block(nn.Module):
    def __init__(self, config: ModelConfig):
        super().__init__()
        self.attention_norm = RmsNorm(config.width, config.norm_epsilon)
        self.attention = Attention(config)
        self.mlp_norm = RmsNorm(config.width, config.norm_epsilon)
        self.mlp = Mlp(config)

    def forward(self, x: torch.Tensor, table: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        x = x + self.attention(self.attention_norm(x), table, mask)
        return x + self.mlp(self.mlp_norm(x))


class Model(nn.Module):
    def __init__(self, config: ModelConfig):
        super().__init__()
        self.config = config
        self.embedding = nn.Embedding(config.vocab_size, config.width)
        self.blocks = nn.ModuleList(Block(config) for _ in range(config.blocks))
        self.output_norm = RmsNorm(config.width, config.norm_epsilon)
        self.register_buffer("table", rotary_table(config), persistent=False)
        mask = torch.full((config.context, config.context), float("-inf")).triu(1)
        self.register_buffer("mask", mask, persistent=False)
        self._initialize()

    def _initialize(self) -> None:
        nn.init.normal_(self.embedding.weight, std=0.02)
        for block in self.blocks:
            for linear in block.modules():
                if isinstance(linear, nn.Linear):
                    nn.init.normal_(linear.weight, std=linear.in_features ** -0.5)
            # A block starts as the identity.
            nn.init.zeros_(block.attention.o.weight)
            nn.init.zeros_(block.mlp.down.weight)

    def forward(self, tokens: torch.Tensor) -> torch.Tensor:
        """Returns the logits, shape [batch, time, vocab_size], of tokens, shape [batch, time]."""
        x = self.embedding(tokens)
        for block in self.blocks:
            x = block(x, self.table, self.mask)
        return F.linear(self.output_norm(x), self.embedding.weight)
