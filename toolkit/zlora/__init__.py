"""The zlora PEFT method. Importing this package registers it; nothing else touches PEFT's registries."""

from peft.utils import register_peft_method
from peft.utils.peft_types import PeftType

from .config import PEFT_TYPE_NAME, ZLoraConfig
from .forward.spec import ForwardSpec
from .gate_box import GateBox
from .gates import Gates
from .layer import ZLoraLinear
from .model import ZLoraModel


def _register() -> None:
    # register_peft_method (peft 0.21) refuses names outside PEFT's own enum, and an Enum with members cannot be
    # subclassed, so the member is added by hand. PeftType mixes in str, hence str.__new__.
    if PEFT_TYPE_NAME in PeftType.__members__:
        return
    member = str.__new__(PeftType, PEFT_TYPE_NAME)
    member._name_ = member._value_ = PEFT_TYPE_NAME
    PeftType._member_names_.append(PEFT_TYPE_NAME)
    PeftType._member_map_[PEFT_TYPE_NAME] = member
    PeftType._value2member_map_[PEFT_TYPE_NAME] = member
    type.__setattr__(PeftType, PEFT_TYPE_NAME, member)
    register_peft_method(name=PEFT_TYPE_NAME.lower(), config_cls=ZLoraConfig, model_cls=ZLoraModel)


_register()
