"""Stage 4: the LM head of K branches against Liger's fused cross-entropy on the same rows, forward and backward."""

import product
import torch
from records import record
from shapes import CUDA, DEVICE, REFERENCE, SHAPE, K
from timing import timed, trial


def liger_step(hidden_RH: torch.Tensor, weight_VH: torch.Tensor, targets_R: torch.Tensor) -> None:
    from liger_kernel.transformers import LigerFusedLinearCrossEntropyLoss

    loss = LigerFusedLinearCrossEntropyLoss()(weight_VH, hidden_RH, targets_R)
    torch.autograd.grad(loss, hidden_RH)


def main() -> None:
    num_tokens, (hidden, vocabulary) = REFERENCE[1], (SHAPE["hidden_size"], SHAPE["vocab_size"])
    shape = (num_tokens, K, hidden)
    hidden_NKH = torch.randn(shape, device=DEVICE, dtype=torch.bfloat16).requires_grad_()
    weight_VH = torch.randn(vocabulary, hidden, device=DEVICE, dtype=torch.bfloat16) / hidden**0.5
    targets_N = torch.randint(vocabulary, (num_tokens,), device=DEVICE)
    case = {"hidden_NKH": hidden_NKH, "weight_VH": weight_VH, "bias_V": None, "targets_N": targets_N}
    log_pi = torch.full((num_tokens, K), 1 / K, device=DEVICE).log()

    def ours(jsd: bool, jsd_grad: bool) -> None:
        nll, divergence = product.branch_losses(case | {"log_pi": log_pi if jsd else None}, jsd_grad=jsd_grad)
        total = nll.mean() if divergence is None or not jsd_grad else nll.mean() - divergence.mean()
        torch.autograd.grad(total, hidden_NKH)

    rows_RH = hidden_NKH.detach().flatten(0, 1).requires_grad_()
    steps = {
        "head, losses": lambda: ours(False, False),
        "head, losses and divergence": lambda: ours(True, False),
        "head, losses and divergence with gradient": lambda: ours(True, True),
        "head, Liger": lambda: liger_step(rows_RH, weight_VH, targets_N.repeat_interleave(K)),
    }
    for name, step in steps.items():
        with trial(name) as go:
            if go and (CUDA or "Liger" not in name):
                record("4", name, True, **timed(step, 10, 3))


if __name__ == "__main__":
    main()
