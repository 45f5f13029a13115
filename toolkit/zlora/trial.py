"""What a model with an adapter makes of two short rows, compared with their reference."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor
from transformers import LogitsProcessorList
from transformers.modeling_layers import GradientCheckpointingLayer

from toolkit.errors import ToolkitError
from toolkit.objective import Draws
from toolkit.objective.output import LatentOutput
from toolkit.runtime.distributed import of_the_machine

from .forward.alone import singly
from .forward.spec import ForwardSpec
from .gates import posterior_row
from .reference import NUM_GENERATED, Expected, Reference
from .untouched import bare, difference

TOLERANCE = {torch.float32: 2e-3, torch.float64: 1e-6}  # nats, logits, and share of a gradient's norm
NARROW, ROUNDINGS = 0.2, 4.0  # of other dtypes: at least, and times what their rounding alone makes of the reference
ERRORS = (ToolkitError, RuntimeError, ValueError, IndexError, KeyError, TypeError, AttributeError, NotImplementedError)


def in_words(error: Exception) -> str:
    """The first line of an error that a model has raised; one of the machine is raised again."""
    if of_the_machine(error):
        raise error
    return f"{type(error).__name__}: {error}".split("\n")[0]


class Trial(Reference):
    """The two rows, their reference, and the comparisons with it."""

    def __init__(self, model: Any) -> None:
        super().__init__(model)
        self.reason = ""
        weight = next(p for p in self.tuner.model.parameters() if p.is_floating_point())
        self.tolerance = TOLERANCE.get(weight.dtype, NARROW)  # nats
        self.tolerances = {"gradients": self.tolerance, "logits": self.tolerance}
        self.rounding = 0.0 if weight.dtype in TOLERANCE else torch.finfo(weight.dtype).eps / 4  # of a product
        few = 0 < self.tuner.zlora_config.z.num_values <= 8
        self.spec = ForwardSpec(seed=0) if few else ForwardSpec(Draws(num_samples=2), seed=0)
        lora = {n: p for n, p in model.named_parameters() if ".zlora_" in n and p.requires_grad}
        kept = [n for n in lora if "zlora_heads" not in n]
        self.names, self.parameters = kept, [lora[n] for n in kept]
        self.expected: dict[bytes, Expected] = {}  # by the values of z
        self.kept: Tensor | None = None  # the model's own numbers, with theirs
        self.found: list[Any] = []  # gradients of the latter

    @torch.no_grad()
    def wrapping(self) -> str:
        """The untouched model against the model with its adapter switched off, for the longer row."""
        one = next(singly(self.examples))
        with self.model.disable_adapter():
            wrapped = self.plain(one).logits
        with bare(self.tuner.model, self.places):
            self.free = self.plain(one)
        worst, within = difference(wrapped, self.free.logits), self.tolerance
        if worst > within and self.rounding:
            no_code_1C = torch.zeros_like(posterior_row(self.tuner.zlora_config.z, self.device))
            rounded = self.reference(no_code_1C, one, self.rounding)
            within = max(within, ROUNDINGS * difference(rounded.logits, self.free.logits))
        return "" if worst <= within else f"logits off by {worst:.3g} with the adapter switched off"

    def outputs(self) -> LatentOutput:
        """The model's own forward over both rows."""
        e = self.examples
        batch = {"prompt_ids": e.prompt_ids, "prompt_mask": e.prompt_mask, "response_ids": e.response_ids}
        self.tuner.box.forget()
        self.model.train()
        for name, module in self.model.named_modules():
            if "zlora_dropout" in name:
                module.training = False
        share, fold = self.tuner.share_prompt, self.tuner.fold_prompt
        output = self.tuner(**batch, y_mask=e.y_mask, spec=self.spec)
        if (self.tuner.share_prompt, self.tuner.fold_prompt) != (share, fold):
            self.tuner.share_prompt, self.tuner.fold_prompt = share, fold
            raise RuntimeError("its layers cannot go on from keys and values of a prompt")
        return output

    def given(self, output: LatentOutput) -> Tensor:
        """(numbers,) row by row, without padding: nll of two branches and of the frozen model, posterior and router."""
        found: list[Tensor] = []
        for i, length in enumerate(self.examples.y_mask.sum(1).tolist()):
            found += [*output.nll[i, :2, :length].float(), output.nll_free[i, :length].float()]
            found += [output.log_q[i].flatten(), output.log_p[i].flatten()]
        return torch.cat(found)

    def distance(self) -> float:
        """Largest difference of the losses from the reference, nats; infinite if the model does not run so."""
        self.reason, self.kept = "", None
        try:
            output = self.outputs()
            self.kept = self.given(output)
            return difference(self.kept, self._expected(output).losses)
        except ERRORS as error:
            self.reason = in_words(error)
            return float("inf")

    def _expected(self, output: LatentOutput) -> Expected:
        """The reference of these branches, kept: only draws of z change it."""
        self.key = b"" if output.codes is None else output.codes.detach().float().cpu().numpy().tobytes()
        if self.key not in self.expected or (output.codes is not None and output.codes.requires_grad):
            self.expected[self.key] = self.expect(output)
            if self.rounding:
                self._tolerate(self.expected[self.key], self.expect(output, self.rounding))
        return self.expected[self.key]

    def _tolerate(self, one: Expected, other: Expected) -> None:
        """Set the tolerances by two references that are equally right, and differ by the rounding of their products.

        It grows with depth: a model of 32 layers in bfloat16 can be off by 0.2 nats.
        """
        self.tolerance = max(self.tolerance, ROUNDINGS * difference(other.losses, one.losses))
        self.tolerances["logits"] = max(self.tolerances["logits"], ROUNDINGS * difference(other.logits, one.logits))
        if self.parameters:  # none: an adapter in inference mode
            gradients = (self._gradient(losses, retain_graph=True) for losses in (other.losses, one.losses))
            self.tolerances["gradients"] = max(self.tolerances["gradients"], ROUNDINGS * _share(*gradients))

    def gradients(self) -> str:
        """Gradients at the adapter of what was compared last against the reference's."""
        assert self.kept is not None, "the losses are compared first"
        expected = self._gradient(self.expected[self.key].losses, retain_graph=True)  # of draws it goes through ours
        self.found, self.kept = self._gradient(self.kept), None
        silent = [name for name, gradient in zip(self.names, expected, strict=True) if gradient is None]
        if silent:
            return f"{silent[0].partition('.zlora_')[0].removeprefix('base_model.model.')} never acts"
        return self._compare(self.found, expected)

    @property
    def num_layers(self) -> int:
        """Layers that are checkpointed one by one."""
        return sum(isinstance(module, GradientCheckpointingLayer) for module in self.tuner.model.modules())

    @contextmanager
    def checkpointing(self, every: int) -> Iterator[None]:
        """Context of activation checkpointing in every layer, in every second one, or (0) as it is."""
        modules = [m for m in self.tuner.model.modules() if hasattr(m, "gradient_checkpointing")] if every else []
        before = [module.gradient_checkpointing for module in modules]
        if every:
            self.model.gradient_checkpointing_enable(gradient_checkpointing_kwargs={"use_reentrant": False})
        layers = [module for module in modules if isinstance(module, GradientCheckpointingLayer)]
        for i, layer in enumerate(layers):
            layer.gradient_checkpointing = i % every == 0  # pyright: ignore
        try:
            yield
        finally:
            if every and not any(before):
                self.model.gradient_checkpointing_disable()
            for module, value in zip(modules, before, strict=True):
                module.gradient_checkpointing = value  # pyright: ignore

    def checkpointed(self) -> str:
        """Gradients under activation checkpointing of every layer against those without."""
        with self.checkpointing(1):
            return self._compare(self._gradient(self.given(self.outputs())), self.found)

    def _gradient(self, losses: Tensor, retain_graph: bool = False) -> list[Any]:
        weights = torch.linspace(0.5, 1.5, len(losses), device=losses.device)
        return list(
            torch.autograd.grad((losses * weights).sum(), self.parameters, retain_graph=retain_graph, allow_unused=True)
        )

    def _compare(self, found: list[Any], expected: list[Any]) -> str:
        pairs = [(a, b) for a, b in zip(found, expected, strict=True) if b is not None]
        if any(a is None for a, _ in pairs):
            return "a parameter of the adapter gets no gradient"
        share = _share(*zip(*pairs, strict=True)) if pairs else 0.0
        within = share <= self.tolerances["gradients"]
        return "" if within else f"gradients at the adapter off by {share:.1%} of their norm"

    @torch.no_grad()
    def generates(self) -> bool:
        """Whether generation under a code, of the tokens of the responses, goes by the reference's logits."""
        self.reason = ""
        try:
            worst = max(difference(*pair) for pair in self._steps())
        except ERRORS as error:
            self.reason = in_words(error)
            return False
        self.reason = f"logits off by {worst:.3g}"
        return worst <= self.tolerances["logits"]

    def _steps(self) -> list[tuple[Tensor, Tensor]]:
        """Logits (rows, tokens, V) that tokens are chosen by, and the reference's."""
        self.model.eval()
        self.tuner.box.forget()
        e, settings, expected, found = self.examples, self.tuner.generation, self.expected[self.key], []
        for part in [slice(0, 1), slice(1, 2)] if settings["alone"] else [slice(0, 2)]:
            width = int(e.prompt_mask[part].sum(1).max())
            ids, mask = e.prompt_ids[part, -width:], e.prompt_mask[part, -width:]

            def choose(read: Tensor, scores: Tensor, part: slice = part, width: int = width) -> Tensor:
                chosen = e.response_ids[part, read.shape[1] - width].unsqueeze(1)
                return torch.full_like(scores, float("-inf")).scatter(1, chosen, 0.0)

            with self.tuner.use_code(expected.codes[part]):
                out = self.model.generate(
                    input_ids=ids, attention_mask=mask.long(), max_new_tokens=NUM_GENERATED, do_sample=False,
                    num_beams=1, use_cache=settings["use_cache"], eos_token_id=None, pad_token_id=0,
                    output_logits=True, return_dict_in_generate=True, logits_processor=LogitsProcessorList([choose]),
                )  # fmt: skip
            found.append((torch.stack(out.logits, 1).float(), expected.logits[part]))
        return found


def _share(found: Iterable[Any], expected: Iterable[Any]) -> float:
    """Norm of the difference of two lists of gradients, as a share of that of the second."""
    pairs = [(a.float(), b.float()) for a, b in zip(found, expected, strict=True) if b is not None]
    off, norm = (sum(t.square().sum() for t in ts) ** 0.5 for ts in ([a - b for a, b in pairs], [b for _, b in pairs]))
    return float(off / norm) if norm else 0.0
