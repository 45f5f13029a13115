"""Stage 1: attention of rows to shared prompts by the kernels of a GPU, against masked attention in float64.

Then, at the 8B shape, the time of a layer's forward and backward by either kernel.
"""

import traceback
from contextlib import nullcontext

import product
import torch
from records import record
from shapes import CUDA, DEVICE
from torch import Tensor
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.nn.functional import scaled_dot_product_attention

BOUND = 2e-2  # of bfloat16


def tensors(rows: int, examples: int, heads: tuple[int, int], own: int, past: int, width: int) -> list[Tensor]:
    """Query, key and value of the rows (as the projections lay them out), key and value of the prompts."""
    generator = torch.Generator().manual_seed(rows * own + past)

    def normal(count: int, tokens: int, number: int) -> Tensor:
        drawn = torch.randn(count, tokens, number, width, generator=generator)
        return drawn.to(DEVICE, torch.bfloat16).transpose(1, 2)

    h, g = heads
    shapes = ((rows, own, h), (rows, own, g), (rows, own, g), (examples, past, g), (examples, past, g))
    return [normal(*shape).requires_grad_(i < 3) for i, shape in enumerate(shapes)]


def expected(given: list[Tensor], lengths: list[int], upstream: Tensor) -> list[Tensor]:
    """Output and gradients by one softmax over the prompt's and the row's keys, in float64."""
    query, key, value, past_key, past_value = (t.detach().double() for t in given)
    rows, own, past = len(query), query.shape[2], past_key.shape[2]
    wanted = [t.requires_grad_() for t in (query, key, value)]
    repeats = rows // len(past_key)
    mask = torch.ones(rows, own, past + own, dtype=torch.bool, device=query.device).tril(past)
    for row in range(rows):
        mask[row, :, : past - lengths[row % len(lengths)]] = False
    keys = torch.cat([past_key.repeat(repeats, 1, 1, 1), wanted[1]], dim=2)
    values = torch.cat([past_value.repeat(repeats, 1, 1, 1), wanted[2]], dim=2)
    out = scaled_dot_product_attention(wanted[0], keys, values, attn_mask=mask[:, None], enable_gqa=True)
    return [out.detach(), *torch.autograd.grad(out, wanted, upstream.double())]


def compare(name: str, rows: int, lengths: list[int], own: int, width: int, deterministic: bool = False) -> None:
    try:
        given = tensors(rows, len(lengths), (8, 2), own, max(lengths), width)
        torch.use_deterministic_algorithms(deterministic)
        out = product.attend(given[0], (given[1], given[2]), (given[3], given[4]), lengths)
        upstream = torch.randn(out.shape, generator=torch.Generator().manual_seed(0)).to(out)
        found = [out.detach(), *torch.autograd.grad(out, given[:3], upstream)]
        torch.use_deterministic_algorithms(False)
        pairs = zip(found, expected(given, lengths, upstream), strict=True)
        away = [((f.double() - e).norm() / e.norm()).item() for f, e in pairs]
        ok = all(a < BOUND for a in away)  # NaN is not
        record("1", name, ok, **{k: f"{a:.1e}" for k, a in zip(("out", "dq", "dk", "dv"), away, strict=True)})
    except Exception as error:
        traceback.print_exc()
        record("1", name, False, error=f"{type(error).__name__}: {error}"[:300])
    finally:
        torch.use_deterministic_algorithms(False)


def times() -> None:
    """9 rows of 513 tokens over a prompt of 2047: a layer of the 8B shape."""
    from perf import timed

    given = tensors(9, 1, (32, 8), 513, 2047, 128)
    upstream = torch.randn_like(given[0])
    for name, flash in (("as chosen", False), ("flash", True)):
        with sdpa_kernel([SDPBackend.FLASH_ATTENTION]) if flash else nullcontext():

            def step() -> None:
                out = product.attend(given[0], (given[1], given[2]), (given[3], given[4]), [given[3].shape[2]])
                torch.autograd.grad(out, given[:3], upstream)

            record("1", f"cascade of a layer, {name}", True, ms=round(timed(step, 10, 3)["ms"], 3))


def main() -> None:
    if not CUDA:  # there are no such kernels; tests/kernels has stand-ins
        return
    for width in (64, 128, 256):
        compare(f"cascade, heads of {width}", 4, [130], 65, width)
        compare(f"cascade, heads of {width}, 3 examples", 6, [96, 96, 96], 33, width)
        compare(f"cascade, heads of {width}, unequal prompts", 6, [130, 77, 0], 33, width)
    compare("cascade, deterministic", 6, [96, 96, 96], 33, 128, deterministic=True)
    compare("cascade, deterministic, unequal prompts", 6, [130, 77, 0], 33, 128, deterministic=True)
    times()


if __name__ == "__main__":
    main()
