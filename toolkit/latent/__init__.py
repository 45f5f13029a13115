"""The latent variable z: its kinds, its router head and posterior head, and where the posterior starts."""

from .categorical import LIVE_THRESHOLD, Categorical
from .heads import LatentHeads
