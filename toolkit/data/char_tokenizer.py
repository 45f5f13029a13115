"""A character-level tokenizer for small models and tests."""

from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, processors
from transformers import PreTrainedTokenizerFast

from toolkit.errors import ConfigError

PAD, BOS, EOS, UNK = "<pad>", "<bos>", "<eos>", "<unk>"


def build_char_tokenizer(characters: str) -> PreTrainedTokenizerFast:
    """A tokenizer with one token per character (code point), after pad 0, BOS 1, EOS 2 and unknown 3.

    It puts BOS before a text and nothing after it, and decodes back to exactly the text. Repeated characters are
    ignored, the order gives the ids.
    """
    if not characters:
        raise ConfigError("a character tokenizer needs at least one character", got=repr(characters))
    vocab = {token: i for i, token in enumerate([PAD, BOS, EOS, UNK, *dict.fromkeys(characters)])}
    backend = Tokenizer(models.WordLevel(vocab, unk_token=UNK))
    backend.pre_tokenizer = pre_tokenizers.Split(Regex(r"[\s\S]"), behavior="isolated")
    backend.decoder = decoders.Fuse()  # without it tokens are joined by spaces
    backend.post_processor = processors.TemplateProcessing(single=f"{BOS} $A", special_tokens=[(BOS, vocab[BOS])])
    return PreTrainedTokenizerFast(
        tokenizer_object=backend,
        pad_token=PAD,
        bos_token=BOS,
        eos_token=EOS,
        unk_token=UNK,
        clean_up_tokenization_spaces=False,
    )
