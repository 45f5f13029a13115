"""Steps of MuonAdamW in one of several processes, whose parameters go to a file each."""

import sys
from pathlib import Path

import torch
from training.test_muon import small_llama, steps

from toolkit.runtime.distributed import processes, rank
from toolkit.training.muon import MuonAdamW, fresh_groups

with processes(timeout_s=60, deepspeed=False):
    model = small_llama()
    found = steps(model, MuonAdamW(fresh_groups(model, 0.01)))
    torch.save({name: p.detach() for name, p in found.items()}, Path(sys.argv[1], f"{rank()}.pt"))
