"""Optional components. Importing this package registers all that a run config can name; core never imports one.

The latent slot needs PEFT and is registered by `import toolkit.extras.slot`.
"""

from . import auxiliaries, cyclical, estimators, factored, free_bits, gaussian, geco
