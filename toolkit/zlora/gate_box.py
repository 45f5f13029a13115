"""The gates that all layers of a model read, and the guard that keeps them unchanged until the backward has run."""

import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import torch
from torch import Tensor

from .gates import Gates, cached_columns, input_rows, input_width


class _Ticket:
    """Lives as long as the autograd graph of one forward; `done` once its backward has begun.

    The backward begins here, before any layer is recomputed, and puts this forward's gates back into the box.
    """

    __slots__ = ("__weakref__", "box", "done", "gates")

    def __init__(self, box: "GateBox") -> None:
        self.box, self.gates, self.done = box, box.current, False

    def use(self) -> None:
        self.done, self.box.current = True, self.gates


class _Fence(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, ticket: _Ticket, *tensors: Tensor) -> tuple[Tensor, ...]:
        ctx.ticket = ticket
        return tuple(t.view_as(t) for t in tensors)

    @staticmethod
    def backward(ctx: Any, *grads: Tensor) -> Any:
        ctx.ticket.use()
        return (None, *grads)


class _After(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, codes: Tensor, anchor: Tensor) -> Tensor:
        ctx.save_for_backward(anchor)
        return codes.view_as(codes)

    @staticmethod
    def backward(ctx: Any, *grads: Tensor) -> Any:
        return grads[0] if ctx.needs_input_grad[0] else None, torch.zeros_like(ctx.saved_tensors[0])


def after(codes: Tensor, anchor: Tensor) -> Tensor:
    """The codes of a forward whose backward must have recomputed all its layers before that of an earlier one begins.

    `anchor`, an output of the earlier forward's fence, gets a gradient of zero from here, once every gate of the later
    forward has its own.
    """
    if not (torch.is_grad_enabled() and anchor.requires_grad):
        return codes
    return _After.apply(codes, anchor)  # pyright: ignore


class GateBox:
    """Holds the gates that all zlora layers of one model read.

    Activation checkpointing runs the layers again during the backward and then reads the gates again. A second
    forward in between would leave the wrong gates in place and give silently wrong gradients (same family as
    peft#2826), so it raises instead. One forward of the model may run its layers several times (`begin`, then
    `proceed`): each part passes its outputs through a fence of its own, and the codes of the later part go through
    `after`, so that the backward of the later part is over when that of the earlier one puts its gates back.
    """

    def __init__(self) -> None:
        self.given: Gates | None = None  # of the calls of the decoder to come
        self.current: Gates | None = None  # what the layers read now, and again when a backward recomputes them
        self.ambient: Gates | None = None  # of the enclosing `use`
        self._tickets: list[weakref.ref[_Ticket]] = []

    def __getstate__(self) -> dict[str, Any]:
        """State of a copy or a pickle: idle, since a backward to come is the original's."""
        return vars(self) | {"given": None, "current": None, "ambient": None, "_tickets": []}

    def required(self) -> Gates:
        """The gates that a layer reads; RuntimeError if no code is set."""
        if self.current is None:
            raise RuntimeError(
                "zlora: no latent code is set. Pass `codes=` to the forward, or wrap the call in "
                "`with model.base_model.use_code(k):`; for the frozen model use `with model.disable_adapter():`."
            )
        return self.current

    def pending(self) -> bool:
        """Whether a forward with gradient still waits for its backward."""
        tickets = [ticket for reference in self._tickets if (ticket := reference()) is not None]
        return any(not ticket.done for ticket in tickets)

    def begin(self, gates: Gates | None) -> None:
        """Set the gates of the next forward; None: no code, which the layers refuse.

        Raises:
            RuntimeError: if an earlier forward still waits for its backward.
        """
        if self.pending():
            raise RuntimeError(
                "zlora: a second forward was started before the backward of the first one; activation checkpointing "
                "would recompute the first with the codes of the second and give wrong gradients. Put all codes into "
                "the rows of one forward, call backward() first, or drop the first output (or run it under no_grad)."
            )
        self.given, self.current, self._tickets = gates, gates, []

    def forget(self) -> None:
        """Wait no longer for the backwards of earlier forwards."""
        self.given, self.current, self._tickets = self.ambient, self.ambient, []

    def proceed(self, gates: Gates) -> None:
        """Set the gates of the next part of the forward that began. For a forward's own use: nothing is refused."""
        self.given = self.current = gates

    def before_decoder(self, decoder: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        """Forward pre-hook of the LM's decoder: lay down where the gates act in its input. Nothing is refused here."""
        if self.given is not None and not self.given.frozen:
            width = input_width(args, kwargs)
            laid = self.given.at(width, cached_columns(args, kwargs))
            self.current = replace(laid, shape=(input_rows(args, kwargs), width))

    def fence(self, *tensors: Tensor) -> tuple[Tensor, ...]:
        """Pass a forward's outputs through, so that its backward is noticed. Values and gradients are unchanged."""
        if not (torch.is_grad_enabled() and any(t.requires_grad for t in tensors)):
            return tensors
        ticket = _Ticket(self)
        self._tickets.append(weakref.ref(ticket))
        if self.current is not None and self.current.codes_RC.requires_grad:
            # Else the box would keep alive the graph that the codes come from, and with it that part's ticket.
            self.given = self.current = replace(self.current, codes_RC=self.current.codes_RC.detach())
        return _Fence.apply(ticket, *tensors)

    @contextmanager
    def use(self, gates: Gates) -> Iterator[None]:
        """Gates for calls without codes of their own, such as generate()."""
        before = self.ambient
        self.begin(gates)
        self.ambient = gates
        try:
            yield
        finally:
            self.ambient = before
            if not self.pending():  # else the backward to come needs the gates of its forward
                self.given = self.current = before
