"""The output head and what is read from its logits, without holding the logits. Tensors only."""

from toolkit.kernels.linear_head import HeadOptions, branch_losses, free_losses, free_uncertainties
from toolkit.kernels.products import (
    autocast,
    is_plain_linear,
    linear,
    linear_forward,
    product,
    use_cpu_products,
    use_torch_products,
)
from toolkit.kernels.transform import LogitTransform
from toolkit.kernels.walk import PrefixMixture

__all__ = [
    "HeadOptions",
    "LogitTransform",
    "PrefixMixture",
    "autocast",
    "branch_losses",
    "free_losses",
    "free_uncertainties",
    "is_plain_linear",
    "linear",
    "linear_forward",
    "product",
    "use_cpu_products",
    "use_torch_products",
]
