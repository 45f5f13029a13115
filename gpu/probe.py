"""Do the processes reach each other? An all-reduce over NCCL, or over gloo where there is no GPU, and its time."""

import time

import torch
import torch.distributed as dist


def main() -> None:
    cuda = torch.cuda.is_available()
    dist.init_process_group("nccl" if cuda else "gloo")
    ones = torch.ones(2**20, device="cuda" if cuda else "cpu")
    for turn in range(3):
        started = time.perf_counter()
        dist.all_reduce(ones)
        total = ones[0].item()
        print(f"turn {turn}: sum {total}, {1e3 * (time.perf_counter() - started):.1f} ms", flush=True)
        assert total == dist.get_world_size() ** (turn + 1)
    dist.destroy_process_group()


if __name__ == "__main__":
    main()
