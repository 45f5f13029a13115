"""The output head and what is read from its logits, without holding the logits. Tensors only."""

from .linear_head import HeadOptions, branch_losses, free_losses, free_uncertainties
from .linear_map import is_plain_linear, linear, use_own_products, use_torch_products
from .products import product
from .transform import LogitTransform
from .walk import PrefixMixture
