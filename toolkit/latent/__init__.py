"""The latent variable z: its router and posterior, and where the posterior starts."""
