"""Distinct instructions in natural language, as a prompts file for `zlora sample`.

    python benchmarks/natural_prompts.py --num 500 --out runs/natural/prompts.jsonl

Templates and their fillers are combined in an order that the seed decides; no two prompts are equal.
"""

import argparse
import itertools
import json
import random
from pathlib import Path

THINGS = (
    "photosynthesis", "compound interest", "the water cycle", "a solar eclipse", "vaccination", "inflation", "gravity",
    "how a refrigerator works", "continental drift", "the greenhouse effect", "a leap year", "public-key cryptography",
    "how bread rises", "the tides", "an optical illusion", "how a bicycle stays upright", "evaporation", "a black hole",
)  # fmt: skip
READERS = (
    "a ten-year-old",
    "a colleague in a hurry",
    "someone who has never heard of it",
    "a sceptical friend",
    "a tired commuter",
)
GOALS = (
    "sleep better", "learn a new language", "save money on groceries", "keep a small garden alive in summer",
    "prepare for a job interview", "make friends in a new city", "read more books", "run a first five kilometres",
    "keep a kitchen tidy", "remember people's names", "give a good talk", "cook for eight guests", "use less plastic",
    "calm down before an exam", "look after an old bicycle", "spend less time on the phone",
)  # fmt: skip
PAIRS = (
    ("a train", "a car", "a journey of 300 kilometres"), ("tea", "coffee", "a long working day"),
    ("a cat", "a dog", "a small flat"), ("renting", "buying", "someone who moves often"),
    ("a notebook", "a phone app", "keeping a diary"), ("swimming", "running", "sore knees"),
    ("gas", "induction", "a family kitchen"), ("a paper map", "a navigation app", "a hike"),
    ("a library", "a bookshop", "a curious child"), ("working at home", "working in an office", "a new employee"),
)  # fmt: skip
OCCASIONS = (
    "a neighbour who lent you a ladder", "a friend who has just become a parent", "a teacher at the end of the year",
    "your landlord about a dripping tap", "a colleague who is ill", "a customer whose parcel is late",
    "your sister before her exam", "a new member of a choir", "a guest who left an umbrella", "a plumber you need soon",
)  # fmt: skip
TONES = ("friendly", "formal", "funny", "very short", "warm")
SENTENCES = (
    "The meeting was long and nothing was decided.", "We have not received your payment yet.",
    "It rained, so we stayed inside and played cards.", "The shop closes early on Sundays.",
    "He forgot his keys and had to wait outside.", "The soup needs more salt and a little lemon.",
    "The bus was late again this morning.", "Please do not leave bicycles in the hallway.",
)  # fmt: skip
STYLES = (
    "more politely",
    "in simpler words",
    "as a headline",
    "as if it were good news",
    "in one short question",
    "with more enthusiasm",
)
SUMS = (
    ("apples", "{a} baskets with {b} apples each", "{c} apples are eaten"),
    ("chairs", "{a} rows of {b} chairs", "{c} chairs are taken away"),
    ("pages", "{a} chapters of {b} pages", "{c} pages are blank"),
    ("coins", "{a} boxes with {b} coins each", "{c} coins are lost"),
)
IDEAS = (
    "a rainy Saturday with children", "a birthday without presents", "a ten-minute break at work", "a picnic in autumn",
    "the name of a small bakery", "a gift under ten euros", "a theme for a school play", "leftover rice",
    "an empty corner of a garden", "a first sentence of a ghost story", "a team outing", "a poster about reading",
)  # fmt: skip
ESTIMATES = (
    "litres of water a household uses in a day", "words a person speaks in a day", "leaves on a large oak",
    "piano tuners in a city of a million people", "steps from one end of a small town to the other",
    "bricks in a two-storey house", "letters in a novel of 300 pages", "breaths a person takes in a year",
)  # fmt: skip


def every_prompt() -> list[str]:
    """All combinations."""
    found = [f"Explain {thing} to {reader}." for thing, reader in itertools.product(THINGS, READERS)]
    found += [f"Give {n} tips to {goal}." for n, goal in itertools.product(("two", "three", "four"), GOALS)]
    found += [f"What is the most common mistake of people who want to {goal}?" for goal in GOALS]
    found += [f"Which is better for {use}, {a} or {b}? Say why." for a, b, use in PAIRS]
    found += [f"Compare {a} and {b} in two sentences." for a, b, _ in PAIRS]
    found += [f"Write a {tone} message to {who}." for tone, who in itertools.product(TONES, OCCASIONS)]
    found += [f"Say this {style}: {text}" for style, text in itertools.product(STYLES, SENTENCES)]
    for (noun, start, event), a, b, c in itertools.product(SUMS, (3, 4, 5, 7), (6, 8, 12), (5, 9)):
        found.append(f"There are {start.format(a=a, b=b)}, and {event.format(c=c)}. How many {noun} are left?")
    found += [f"List {n} ideas for {idea}." for n, idea in itertools.product(("three", "five"), IDEAS)]
    found += [f"Roughly how many {what}? Show how you estimate it." for what in ESTIMATES]
    found += [f"Describe {thing} with a comparison from everyday life." for thing in THINGS]
    found += [
        f"Invent a riddle whose answer is {noun}." for noun in ("a clock", "a shadow", "a river", "an onion", "rain")
    ]
    found += [f"Should one try to {goal}? Give one reason for it and one against." for goal in GOALS]
    found += [f"What keeps people from trying to {goal}?" for goal in GOALS]
    found += [f"How would you begin to teach {thing} to a class?" for thing in THINGS]
    found += [f"Ask three good questions about {thing}." for thing in THINGS]
    found += [f"Write two sentences that make someone want to {goal}." for goal in GOALS]
    return found


def main() -> None:
    """See the module's docstring."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--num", type=int, default=500)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    prompts = every_prompt()
    if args.num > len(prompts):
        parser.error(f"--num {args.num}: there are {len(prompts)} prompts")
    random.Random(args.seed).shuffle(prompts)
    args.out.parent.mkdir(parents=True, exist_ok=True)
    args.out.write_text("".join(json.dumps({"prompt": prompt}) + "\n" for prompt in prompts[: args.num]))


if __name__ == "__main__":
    main()
