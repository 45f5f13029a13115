"""The latent variable z: its router and posterior, and where the posterior starts."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
