"""Operations of training steps in closed form; a multiply-add is two. Attention is counted as in harness.flops."""

from .shapes import Shape

# Products of an attention: scores and weighted sum; again the scores, and four gradients.
FORWARD, BACKWARD = 2, 5


def attention(shape: Shape, queries: int, keys: int, products: int) -> int:
    """All layers, all heads."""
    return products * 2 * shape.layers * shape.hidden * queries * keys


def lora_ranks(shape: Shape) -> tuple[int, int]:
    """Weights per rank of a LoRA on all linear maps of the layers, and those of its A that read the embeddings."""
    inside = shape.layers * (4 * 2 * shape.hidden + 3 * (shape.hidden + shape.intermediate))
    return inside, 3 * shape.hidden


def plain_step(shape: Shape, n: int, m: int, r: int, head_tokens: int | None = None) -> int:
    """Forward and backward of a plain LoRA step of one example, activations kept.

    Args:
        shape: the model.
        n, m: tokens of prompt and response.
        r: rank.
        head_tokens: tokens that the head reads; None: all, as in transformers.
    """
    tokens = n + m
    head_tokens = tokens if head_tokens is None else head_tokens
    per_rank, first = lora_ranks(shape)
    frozen = 2 * tokens * (2 * shape.linear - shape.first)
    # Forward, gradient at the weights, and at the input, which for the embeddings is not needed.
    adapter = 2 * tokens * r * (3 * per_rank - first)
    return frozen + adapter + 4 * shape.head * head_tokens + attention(shape, tokens, tokens, FORWARD + BACKWARD)


def floor(shape: Shape, n: int, m: int, num_branches: int) -> dict[str, int]:
    """What the frozen model has to do for one example, without any LoRA, by part.

    The prompt once, forward; K + 2 rows of m response tokens, which attend to prompt and response, forward and input
    gradient; the head on the y tokens of the K branches, forward and input gradient, and of the z-free model, forward.
    """
    rows = num_branches + 2
    return {
        "prompt, linear": 2 * n * shape.linear,
        "prompt, attention": attention(shape, n, n, FORWARD),
        "rows, linear": 2 * rows * m * (2 * shape.linear - shape.first),
        "rows, attention": rows * attention(shape, m, n + m, FORWARD + BACKWARD),
        "head": 2 * m * shape.head * (2 * num_branches + 1),
    }
