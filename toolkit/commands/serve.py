"""`zlora serve`: a local page with a prompt box, the router's probabilities and the answer of every code."""

from itertools import count
from pathlib import Path
from threading import Lock
from typing import Any

from pydantic import BaseModel, Field

from toolkit.commands.generate import ALL, ROUTER, Answers
from toolkit.config import RunConfig
from toolkit.data.prompts import Prompt
from toolkit.errors import ConfigError, DataError
from toolkit.runtime.run_folder import code_names

PAGE = Path(__file__).with_name("serve.html")
MAX_LETTERS = 20_000  # of a prompt
LOCAL = ("localhost", "127.0.0.1")


class Question(BaseModel):
    """Body of a request: a prompt, z as of `zlora generate`, and the temperature."""

    prompt: str = Field(min_length=1, max_length=MAX_LETTERS)
    z: str = ALL
    temperature: float = Field(0.0, ge=0, le=10)


def make_app(config: RunConfig, hosts: tuple[str, ...] = LOCAL, system: str = "") -> Any:
    """FastAPI application of a trained run: `/` the page, `/api/run` what it is, `/api/answers` a Question's answers.

    The model is loaded for the first question. One question is answered at a time.

    Args:
        system: as of toolkit.commands.generate.Answers.
        hosts: names under which the page may be asked for; other sites' pages cannot reach it by a name of their own.
    Raises:
        ConfigError: FastAPI is not installed; settings other than the run's.
        ArtefactError: no trained adapter.
    """
    try:
        from fastapi import FastAPI, HTTPException
        from fastapi.middleware.trustedhost import TrustedHostMiddleware
        from fastapi.responses import HTMLResponse
    except ImportError:
        raise ConfigError("zlora serve needs FastAPI and uvicorn", remedy="`pip install '.[serve]'`") from None
    answers, lock, names = Answers(config, system), Lock(), code_names(config.run_dir)
    numbers = count(1)  # a question asked again draws anew
    app = FastAPI(title="zlora", docs_url=None, redoc_url=None)  # their pages load scripts from elsewhere
    app.add_middleware(TrustedHostMiddleware, allowed_hosts=list(hosts))

    @app.get("/", response_class=HTMLResponse)
    def page() -> str:
        return PAGE.read_text(encoding="utf-8")

    @app.get("/api/run")
    def run() -> dict[str, Any]:
        codes = [{"z": z, "name": names.get(z)} for z in range(config.latent.num_values)]
        return {"run": config.run_dir.resolve().name, "codes": codes, "kind": config.latent.kind}

    @app.post("/api/answers")
    def answer(question: Question) -> dict[str, Any]:
        z = question.z if config.latent.num_values or question.z != ALL else ROUTER
        try:
            with lock:
                prompt = Prompt(str(next(numbers)), (), question.prompt, "the prompt")
                found = answers([prompt], z, question.temperature)
        except (ConfigError, DataError) as error:
            raise HTTPException(422, str(error)) from None
        return {"answers": [one | {"name": names.get(one["z"])} for one in found]}

    return app


def serve(config: RunConfig, host: str, port: int, system: str = "") -> None:
    """Serve the page until interrupted; errors as of make_app."""
    app = make_app(config, (*LOCAL, host) if host != "0.0.0.0" else ("*",), system)
    import uvicorn

    print(f"http://{host}:{port}  (Ctrl+C ends it)", flush=True)
    uvicorn.run(app, host=host, port=port, log_level="warning")
