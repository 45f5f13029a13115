"""Short how-to questions, answered in one of three styles. For `How do I clean a kettle?` the answers are

    terse   Gather what you need, clean the kettle with care, check the result.
    list    1. Gather what you need
            2. Clean the kettle with care
            3. Check the result
    letter  Dear friend,
            gather what you need, clean the kettle with care, check the result.
            Yours, Sam

Rows are conversations. The steps follow from the question, so the style is all that is open: H(Y | x) is log 3.
"""

import random
import re
from collections.abc import Iterator, Mapping
from typing import ClassVar

from toolkit.errors import DataError
from toolkit.tasks.base import Task, Verdict, shuffled
from toolkit.tasks.params import IntParam

# Things that are asked about, by what is done to them.
_HOW_TO = {
    "clean": (
        "kettle, window, keyboard, mirror, lamp, bucket, bicycle, blender, camping stove, bird cage, fish tank, "
        "drawer, toaster, fan, piano, garden chair, water bottle, lunch box, phone case, shower head, letter box, "
        "bathtub"
    ),
    "pack": (
        "vase, teapot, clock, microscope, guitar, picture frame, lens, radio, statue, cake stand, chess set, "
        "candle holder, mug, globe, printer, music box, glass bowl, telescope, doll, violin, model ship, jug"
    ),
    "repair": (
        "watch, lock, door bell, sewing machine, drill, coffee maker, pump, scooter, heater, vacuum cleaner, tent "
        "pole, fishing reel, skateboard, hair dryer, garage door, wheelchair, lawn mower, remote control, zip, "
        "hinge, tap, pram"
    ),
    "grow": (
        "tulip, bean, tomato, sunflower, onion, pumpkin, lemon tree, carrot, radish, rose, melon, cactus, fern, "
        "daisy, pepper, potato, lily, strawberry, cucumber, lettuce, garlic plant, turnip"
    ),
    "sell": (
        "sofa, car, painting, desk, boat, motorbike, stamp collection, ring, wardrobe, record player, tractor, "
        "carpet, bookcase, necklace, drum kit, caravan, laptop, saddle, bunk bed, canoe, trailer, harp"
    ),
    "draw": (
        "horse, castle, hand, bridge, tree, cat, dragon, ship, face, mountain, owl, train, robot, lion, windmill, "
        "whale, lighthouse, butterfly, wolf, rocket, swan, volcano"
    ),
    "choose": (
        "mattress, school, helmet, dentist, phone plan, tent, hotel, running shoe, backpack, bank, camera, wine, "
        "puppy, name, gym, bus route, jacket, sports club, cookbook, kitchen knife, pillow, paint colour"
    ),
    "paint": (
        "fence, wall, shelf, table, shed, stool, ceiling, gate, bench, cupboard, bed frame, boat hull, wooden "
        "box, stair, barn, front door, crib, flower pot, bird house, rocking horse, ladder, mast"
    ),
    "store": (
        "coat, saddle bag, sleeping bag, quilt, wedding dress, rug, ski, surfboard, canvas, costume, curtain, "
        "banner, hammock, wool hat, kite, leather boot, sail, basket, suitcase, book, old map, accordion"
    ),
    "return": (
        "shirt, tablet, iron, game, dress, monitor, jigsaw, belt, speaker, dictionary, scarf, headset, lamp "
        "shade, razor, sweater, router, toy, waffle maker, cable, handbag, pan, hat"
    ),
    "train": (
        "dog, parrot, pony, falcon, team, choir, young clerk, goat, rabbit, goalkeeper, new cook, donkey, "
        "sheepdog, ferret, crow, swimmer, tour guide, llama, rat, pigeon, orchestra, apprentice"
    ),
    "plan": (
        "party, picnic, wedding, reunion, concert, workshop, dinner, tournament, book fair, festival, farewell, "
        "banquet, ceremony, quiz night, garden tour, conference, dance, barbecue, bake sale, film night, parade, "
        "debate"
    ),
    "light": (
        "campfire, stove, fireplace, grill, bonfire, smoker, brazier, fire pit, wood oven, kiln, tandoor, boiler, "
        "forge, beacon, torch, clay oven, signal fire, fire bowl, pizza oven, hearth, bread oven, sauna"
    ),
    "measure": (
        "room, door frame, garden, waist, wardrobe niche, parcel, cabin, bath mat, worktop, hallway, stage, "
        "cellar, tabletop, balcony, roof, chimney, sports field, plank, kennel, window pane, fabric roll, parking "
        "space"
    ),
    "borrow": (
        "truck, wheelbarrow, tuxedo, power saw, projector, folding table, kayak, chain saw, cot, snow shovel, "
        "sledge, amplifier, punch bowl, cement mixer, roof rack, step ladder, trombone, air bed, crutch, cool "
        "box, jack, bike rack"
    ),
}
STYLES = ("terse", "list", "letter")
_PROMPT = re.compile(rf"How do I ({'|'.join(_HOW_TO)}) (an?) ([a-z ]+)\?")
Problem = tuple[str, str]  # action and thing


class Styles(Task):
    """How-to questions; the style of an answer is read off its form, its content off the steps that it names."""

    name = "styles"
    strategies = STYLES
    chat = True
    int_params: ClassVar[Mapping[str, IntParam]] = {}

    def prompts(self, seed: int, **params: object) -> Iterator[str]:
        """All questions, each once, in an order drawn from `seed`; raises as resolve."""
        self.resolve(params)
        every = [(action, thing) for action, things in _HOW_TO.items() for thing in things.split(", ")]
        for index in shuffled(len(every), random.Random(f"{self.name}/{seed}/prompts")):
            action, thing = every[index]
            yield f"How do I {action} {'an' if thing[0] in 'aeiou' else 'a'} {thing}?"

    def response(self, prompt: str, strategy: str) -> str:
        """The answer in that style; a DataError if the prompt is not one of this task's, or the style is unknown."""
        steps = _steps(prompt)
        if steps is None or strategy not in self.strategies:
            got = f"{prompt!r} and {strategy!r}"
            expected = "a question from prompts() and " + " or ".join(self.strategies)
            raise DataError("not a question and a style of the styles task", got=got, expected=expected)
        if strategy == "list":
            return "\n".join(f"{number}. {step.capitalize()}" for number, step in enumerate(steps, 1))
        sentence = ", ".join(steps) + "."
        return f"Dear friend,\n{sentence}\nYours, Sam" if strategy == "letter" else sentence.capitalize()

    def classify(self, prompt: str, response: str) -> Verdict:
        """The style by the form, where at least one of the steps stands in the answer; never raises.

        `correct`: all of them do, in their order. An answer that was cut off keeps its style.
        """
        steps, text = _steps(prompt), response.strip()
        found = [text.lower().find(step) for step in steps or ()]
        correct = bool(found) and min(found) >= 0 and found == sorted(found)
        if max(found, default=-1) < 0:
            return Verdict(frozenset(), False, None)
        if text.startswith("Dear "):
            return Verdict(frozenset(["letter"]), correct, None)
        if text.startswith("1. "):
            return Verdict(frozenset(["list"]), correct, None)
        return Verdict(frozenset() if "\n" in text else frozenset(["terse"]), correct, None)


def _steps(prompt: str) -> tuple[str, ...] | None:
    """The steps that answer a question; None if it is not one of this task's."""
    match = _PROMPT.fullmatch(prompt.rstrip())
    if match is None or match[3] not in _HOW_TO[match[1]].split(", "):
        return None
    return "gather what you need", f"{match[1]} the {match[3]} with care", "check the result"
