"""Distinct instructions in plain English as a prompts file for `zlora sample`.

    python benchmarks/natural_prompts.py prompts.jsonl --num 500 --seed 0

Each admits several ways of answering in one to four sentences: another angle, order, tone or example. Kinds of prompt
are dealt in turn, so that each has about the same share. The same arguments give the same bytes.
"""

from __future__ import annotations

import argparse
import itertools
import json
import random
from collections.abc import Iterator
from pathlib import Path

# A kind of prompt: sentences with named gaps, and what may fill each gap. A name with a bar fills two gaps together.
EXPLAIN = (
    [
        "Explain briefly {what}.",
        "In two or three sentences, explain {what}.",
        "Explain to a curious ten-year-old {what}.",
        "A friend asks you {what}. What would you say?",
        "Give a short explanation of {what}, with an everyday example.",
    ],
    {
        "what": [
            "why the sky is blue",
            "how a rainbow forms",
            "why we have leap years",
            "how vaccines protect us",
            "why bread rises",
            "how a bicycle stays upright",
            "what inflation means",
            "why leaves change colour in autumn",
            "how a microwave heats food",
            "why the moon has phases",
            "what a black hole is",
            "how noise-cancelling headphones work",
            "why ice floats on water",
            "how bees make honey",
            "why we dream",
            "what compound interest is",
            "how a lock and key work",
            "why cats purr",
            "what causes thunder",
            "how plants make their food",
            "why onions make us cry",
            "how a search engine finds pages",
        ]
    },
)
LIST = (
    [
        "List three {things}.",
        "Name a few {things}, with a short reason for each.",
        "What are some {things}?",
        "Suggest two or three {things} and say which one you would pick.",
    ],
    {
        "things": [
            "healthy snacks for work",
            "ways to save water at home",
            "games to play on a long car ride",
            "cheap dinners for two",
            "habits that help you sleep better",
            "gifts for a grandparent",
            "uses for an old newspaper",
            "indoor plants that are hard to kill",
            "ways to make a small room feel larger",
            "skills worth learning in a month",
            "things to bring on a day hike",
            "ways to cool down without air conditioning",
            "hobbies that cost almost nothing",
            "questions to ask at a job interview",
            "ways to thank a neighbour",
            "cosy things to do on a rainy day",
            "exercises you can do at a desk",
            "ways to cut food waste",
            "things to do in a new city on the first evening",
            "icebreakers for a team meeting",
        ]
    },
)
COMPARE = (
    [
        "Compare {one} and {other} in a few sentences.",
        "What is the main difference between {one} and {other}?",
        "Which would you recommend to a beginner, {one} or {other}, and why?",
        "Give one advantage of {one} and one of {other}.",
    ],
    {
        "one|other": [
            ("cats", "dogs"),
            ("trains", "buses"),
            ("tea", "coffee"),
            ("paper books", "e-readers"),
            ("running", "swimming"),
            ("renting a flat", "buying one"),
            ("living in a city", "living in a village"),
            ("cooking at home", "eating out"),
            ("a laptop", "a desktop computer"),
            ("the guitar", "the piano"),
            ("working from home", "working in an office"),
            ("summer holidays", "winter holidays"),
            ("gas stoves", "electric stoves"),
            ("watching films at home", "going to the cinema"),
            ("cash", "cards"),
            ("phone calls", "text messages"),
            ("chess", "card games"),
            ("camping", "staying in a hotel"),
        ]
    },
)
MESSAGE = (
    [
        "Write a short message to {whom} {about}.",
        "Write a friendly note to {whom} {about}.",
        "Draft a polite two-sentence email to {whom} {about}.",
    ],
    {
        "whom": ["a colleague", "a neighbour", "an old friend", "my landlord", "my teacher", "my cousin"],
        "about": [
            "to say that you will be late tomorrow",
            "to apologise for missing a call",
            "to ask for help with moving a sofa",
            "to thank them for their advice",
            "to invite them to a small dinner on Saturday",
            "to ask whether they have found a lost umbrella",
            "to congratulate them on good news",
            "to suggest another time for a meeting",
            "to let them know about a broken gate",
        ],
    },
)
REWRITE = (
    [
        'Rewrite this sentence so that it sounds {tone}: "{sentence}"',
        'Say this in a {tone} way: "{sentence}"',
        'Make the following {tone}, keeping its meaning: "{sentence}"',
    ],
    {
        "tone": ["friendly", "formal", "cheerful", "concise", "dramatic", "gentle"],
        "sentence": [
            "The meeting was too long and nobody listened.",
            "Send me the report before noon.",
            "I do not like the soup.",
            "The bus was late again, so I walked.",
            "You forgot to lock the door.",
            "We cannot give you a refund.",
            "It rained all day and we stayed inside.",
            "Your room is a mess.",
            "The shop closes in five minutes.",
            "I have no idea how this machine works.",
        ],
    },
)
HOW_TO = (
    [
        "How do I {task}?",
        "Give short instructions for someone who wants to {task}.",
        "What is a simple way to {task}?",
        "In a few sentences, tell a beginner how to {task}.",
    ],
    {
        "task": [
            "make scrambled eggs",
            "remove a coffee stain from a shirt",
            "wrap a present neatly",
            "learn twenty new words in a foreign language",
            "fall asleep faster",
            "tie a scarf",
            "grow basil on a windowsill",
            "prepare for a short speech",
            "clean a dusty keyboard",
            "pack a suitcase for a week",
            "fix a squeaky door",
            "start a diary and keep it up",
            "cook rice without a rice cooker",
            "calm a nervous dog",
            "remember people's names",
            "sharpen a kitchen knife",
            "plan a surprise party",
            "take better photos with a phone",
            "teach a child to ride a bicycle",
            "stop hiccups",
        ]
    },
)
ESTIMATE = (
    [
        "Roughly {quantity}? Show how you get there.",
        "Make a quick estimate: {quantity}?",
        "{quantity}? A rough guess with your reasoning is enough.",
    ],
    {
        "quantity": [
            "how many words does a person speak in a day",
            "how many hairs are on a human head",
            "how long would it take to walk a thousand kilometres",
            "how many cups of coffee are drunk in a large city in a day",
            "how much water does a ten-minute shower use",
            "how many books fit on a wall of shelves",
            "how many steps does a waiter take in a shift",
            "how much does a cloud weigh",
            "how many pizzas does a school of 300 children need for lunch",
            "how many times does a heart beat in a year",
            "how many leaves does a big oak tree have",
            "how much paper does an office of twenty people use in a month",
            "how many tennis balls fit into a small car",
            "how long does it take to read a 300-page novel aloud",
            "how many bricks are in a small house",
        ]
    },
)
ADVICE = (
    [
        "{trouble} What should I do?",
        "{trouble} What would you advise?",
        "{trouble} Give me one piece of advice and a reason for it.",
        'A friend tells you: "{trouble}" How do you answer?',
    ],
    {
        "trouble": [
            "My flatmate never does the dishes.",
            "I keep putting off my homework.",
            "I was offered a better job in a city far away.",
            "My neighbour plays loud music at night.",
            "I spend too much money on takeaway food.",
            "I am nervous about my first day at work.",
            "My best friend has forgotten my birthday.",
            "I cannot decide whether to get a puppy.",
            "I get distracted by my phone all the time.",
            "My plants keep dying.",
            "I have two exams on the same day.",
            "I said something rude to my brother.",
            "I want to get fit but hate the gym.",
            "A colleague takes credit for my ideas.",
            "I feel lonely since I moved here.",
            "I always wake up tired.",
            "I lent a friend money and he has not paid me back.",
            "My daughter refuses to eat vegetables.",
        ]
    },
)
IMAGINE = (
    [
        "What if {supposed}? Describe one thing that would change.",
        "Imagine that {imagined}. What would an ordinary morning look like?",
    ],
    {
        "supposed|imagined": [
            ("nobody needed sleep", "nobody needs sleep"),
            ("people could read minds", "people can read minds"),
            ("money had never been invented", "money has never been invented"),
            ("dogs could talk", "dogs can talk"),
            ("it rained every afternoon", "it rains every afternoon"),
            ("cars were banned from cities", "cars are banned from cities"),
            ("everyone worked three days a week", "everyone works three days a week"),
            ("the internet were gone for a year", "the internet is gone for a year"),
            ("we lived on the moon", "we live on the moon"),
            ("trees could walk", "trees can walk"),
            ("books wrote themselves", "books write themselves"),
            ("winter lasted nine months", "winter lasts nine months"),
            ("people could fly", "people can fly"),
            ("there were no clocks", "there are no clocks"),
            ("children made the laws", "children make the laws"),
            ("everything tasted of lemon", "everything tastes of lemon"),
            ("the sun rose in the evening", "the sun rises in the evening"),
            ("robots did all the housework", "robots do all the housework"),
            ("nobody could lie", "nobody can lie"),
            ("we had to grow all our food ourselves", "we have to grow all our food ourselves"),
            ("music were forbidden", "music is forbidden"),
            ("every town had a river", "every town has a river"),
            ("phones worked for one hour a day only", "phones work for one hour a day only"),
        ]
    },
)
DESCRIBE = (
    [
        "Describe {scene} in two or three sentences.",
        "Write the opening of a story set in {scene}.",
        "Write a short poem about {scene}.",
        "What would you notice first in {scene}?",
    ],
    {
        "scene": [
            "a busy railway station",
            "an empty beach in winter",
            "a small bakery at dawn",
            "a library just before closing time",
            "a mountain hut in a storm",
            "a crowded street market",
            "a garden after the rain",
            "an old lighthouse",
            "a kitchen before a family dinner",
            "a night train",
            "a village square at noon",
            "a playground after dark",
            "a quiet museum",
            "a harbour in the fog",
            "a room full of clocks",
            "a forest in the first snow",
        ]
    },
)
INVENT = (
    [
        "Think of a name for {thing} and explain your choice.",
        "Write a one-line slogan for {thing}.",
        "Suggest an unusual idea that would make {thing} stand out.",
    ],
    {
        "thing": [
            "a shop that repairs bicycles",
            "a café for people who read",
            "a school newspaper",
            "a running club for beginners",
            "an app that reminds you to drink water",
            "a bakery that opens at midnight",
            "a travelling puppet theatre",
            "a small museum of buttons",
            "a garden shared by neighbours",
            "a radio show about the weather",
            "a line of warm socks",
            "a summer camp for grandparents",
            "a shop that sells only soup",
            "a dog-walking service",
            "a podcast about old maps",
        ]
    },
)


def word_problems(rng: random.Random) -> Iterator[str]:
    """Arithmetic in a story, without end; a story may come again."""
    names = ("Mia", "Omar", "Lena", "Ravi", "Sofia", "Tom", "Aiko", "Paul", "Nora", "Luis")
    things = ("apples", "stickers", "marbles", "pencils", "shells", "cookies", "stamps", "postcards")
    while True:
        name, other = rng.sample(names, 2)
        thing, a, b, c = rng.choice(things), rng.randint(12, 60), rng.randint(3, 11), rng.randint(2, 6)
        yield rng.choice(
            (
                f"{name} has {a} {thing}, gives {b} to {other} and then buys {c} bags of {b} more. "
                f"How many {thing} does {name} have now? Explain your steps.",
                f"{name} and {other} share {a * 2} {thing} equally, and {name} loses {b}. "
                f"How many are left for {name}?",
                f"A box holds {b} {thing}. How many boxes are needed for {a} {thing}? Say how you worked it out.",
                f"A ticket costs {b} euros and a snack {c} euros. "
                f"How much do {c + 1} tickets and {b} snacks cost together?",
                f"{name} reads {b + 9} pages a day. How many days does a book of {a * 10} pages take, about?",
                f"A train leaves at {b}:15 and the trip takes {c} hours and {a - 5} minutes. When does it arrive?",
                f"{name} is {b + 5} years old and {other} is {c} years older. "
                f"How old will they be together in {b} years?",
                f"A recipe for {c} people needs {b * 50} grams of flour. "
                f"How much is needed for {c * 3} people, and why?",
            )
        )


def filled(kind: tuple[list[str], dict[str, list]]) -> list[str]:
    """Every sentence of a kind with every filling of its gaps; a sentence begins with a capital."""
    templates, gaps = kind
    prompts = []
    for template in templates:
        for choice in itertools.product(*gaps.values()):
            values: dict[str, str] = {}
            for names, value in zip(gaps, choice, strict=True):
                parts = value if isinstance(value, tuple) else (value,)
                values |= dict(zip(names.split("|"), parts, strict=True))
            text = template.format(**values)
            prompts.append(text[0].upper() + text[1:])
    return list(dict.fromkeys(prompts))


KINDS = {
    "explain": EXPLAIN,
    "list": LIST,
    "compare": COMPARE,
    "message": MESSAGE,
    "rewrite": REWRITE,
    "how_to": HOW_TO,
    "estimate": ESTIMATE,
    "advice": ADVICE,
    "imagine": IMAGINE,
    "describe": DESCRIBE,
    "invent": INVENT,
}


def natural_prompts(num: int, seed: int) -> list[dict[str, str]]:
    """`num` distinct prompts as rows with id (kind and number) and prompt, kinds in turn while they last.

    Raises:
        ValueError: more than there are.
    """
    rng = random.Random(f"natural prompts/{seed}")
    pools = {name: filled(kind) for name, kind in KINDS.items()}
    for pool in pools.values():
        rng.shuffle(pool)
    problems = dict.fromkeys(itertools.islice(word_problems(rng), 4 * len(pools["rewrite"])))
    pools["word_problem"] = list(problems)
    if num > sum(map(len, pools.values())):
        raise ValueError(f"there are {sum(map(len, pools.values()))} prompts, fewer than {num}")
    turns = itertools.zip_longest(*([(name, text) for text in pool] for name, pool in pools.items()))
    dealt = [entry for turn in turns for entry in turn if entry is not None][:num]
    return [{"id": f"{name}-{i:04d}", "prompt": text} for i, (name, text) in enumerate(dealt)]


def write_prompts(out: Path, rows: list[dict[str, str]]) -> None:
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--num", type=int, default=500)
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    rows = natural_prompts(args.num, args.seed)
    write_prompts(args.out, rows)
    print(f"{args.out}: {len(rows)} prompts")


if __name__ == "__main__":
    main()
