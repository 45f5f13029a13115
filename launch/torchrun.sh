#!/usr/bin/env bash
# zlora VERB CONFIG .. in NPROC processes on each of NNODES nodes, started by torchrun:
#   launch/torchrun.sh train run.yaml train.lr=2e-4
set -euo pipefail
# shellcheck source=/dev/null
source "$(dirname -- "${BASH_SOURCE[0]}")/env.sh"

# The launcher would die of it and leave its processes behind; they save and stop instead.
trap '' USR1

# Static rendezvous: with c10d, nodes whose clocks differ can each start a group of their own and train alone.
# No restarts: torch 2.13 reuses the old attempt's addresses; `zlora train --resume` is the way back.
exec "$PYTHON" -m torch.distributed.run \
    --nnodes "$NNODES" --node-rank "$NODE_RANK" \
    --master-addr "$MASTER_ADDR" --master-port "$MASTER_PORT" \
    --nproc-per-node "$NPROC" --max-restarts 0 \
    -m toolkit "$@"
