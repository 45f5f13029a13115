"""One forward of the latent model: rows, the shared prompt, branches, and the reading of the LM head."""
