"""The output head and what is read from its logits, without holding the logits. Tensors only."""

from toolkit.kernels.linear_head import HeadOptions, branch_losses, free_losses, free_uncertainties, weighted_loss
from toolkit.kernels.products import ProductLinear, autocast, linear, product, use_products, use_torch_products
from toolkit.kernels.transform import LogitTransform
from toolkit.kernels.walk import PrefixMixture

__all__ = [
    "HeadOptions",
    "LogitTransform",
    "PrefixMixture",
    "ProductLinear",
    "autocast",
    "branch_losses",
    "free_losses",
    "free_uncertainties",
    "linear",
    "product",
    "use_products",
    "use_torch_products",
    "weighted_loss",
]


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
