#!/usr/bin/env bash
# zlora VERB CONFIG .. started by the deepspeed launcher, in NPROC processes on this machine, or over pdsh and ssh on
# the hosts of the file named by HOSTFILE (lines `host slots=8`); started once, on one of them:
#   HOSTFILE=hosts launch/deepspeed.sh train run.yaml train.lr=2e-4
set -euo pipefail
if [[ -n ${HOSTFILE:-} ]]; then
    [[ -r $HOSTFILE ]] || { echo "deepspeed.sh: cannot read HOSTFILE '$HOSTFILE'" >&2 && exit 2; }
    MASTER_PORT=${MASTER_PORT:-29500}
    # --force_multi: a file with one host means that host, not this one. Without NPROC each host has its own slots.
    where=(--force_multi ${MASTER_ADDR:+--master_addr "$MASTER_ADDR"} ${NPROC:+--num_gpus "$NPROC"})
    NPROC=${NPROC:-$(sed -n 's/^[^#].*slots=\([0-9]*\).*/\1/p' "$HOSTFILE" | head -n 1)} # for OMP_NUM_THREADS
    unset NNODES
    # A host that cannot be reached any more is given up after a minute; ssh by itself would wait for hours.
    export PDSH_SSH_ARGS_APPEND=${PDSH_SSH_ARGS_APPEND:--o ServerAliveInterval=15 -o ServerAliveCountMax=3}
    # A remote shell reads the arguments again. DeepSpeed (0.19.8) puts those with a space in double quotes and
    # leaves the others bare, so the rest of the quoting happens here.
    quoted=()
    for arg in "$@"; do
        if [[ $arg == *" "* ]]; then
            arg=${arg//\\/\\\\}
            arg=${arg//\$/\\\$}
            quoted+=("${arg//\`/\\\`}")
        else
            quoted+=("$(printf %q "$arg")")
        fi
    done
    set -- "${quoted[@]}"
elif ((${NNODES:-1} > 1)); then
    echo "deepspeed.sh: more than one node needs HOSTFILE; torchrun.sh and accelerate.sh take NNODES" >&2 && exit 2
fi
# shellcheck source=/dev/null
source "$(dirname -- "${BASH_SOURCE[0]}")/env.sh"
[[ -n ${HOSTFILE:-} ]] || where=(--num_gpus "$NPROC")

# Given to each process, because pdsh carries none of them to the other hosts.
vars=("PATH=$PATH" "OMP_NUM_THREADS=$OMP_NUM_THREADS" "PYTORCH_ALLOC_CONF=$PYTORCH_ALLOC_CONF")
if [[ -z ${HOSTFILE:-} && -n ${CUDA_VISIBLE_DEVICES+set} ]]; then
    # The launcher would replace it by 0 .. NPROC-1.
    vars+=("CUDA_VISIBLE_DEVICES=$CUDA_VISIBLE_DEVICES")
    unset CUDA_VISIBLE_DEVICES
fi

# The launcher would die of it and leave its processes behind; they save and stop instead.
trap '' USR1
exec "$PYTHON" -m deepspeed.launcher.runner --hostfile "${HOSTFILE:-/dev/null}" "${where[@]}" \
    --master_port "$MASTER_PORT" --log_level error --no_local_rank \
    --no_python env "${vars[@]}" "$PYTHON" -u -m toolkit "$@"
