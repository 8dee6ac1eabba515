"""The form of a model's answer: names, words and quotes of the article, no offsets, IRIs or dates of its own.

A quote is looked up in the text and words for a time are read by our own date reader (`checking`),
so a model can point at things and nothing else. Needs pydantic (the extra ``llm``).
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Annotated, Any, ClassVar

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    ValidationError,
    WithJsonSchema,
    model_validator,
)

from ontology.knowledge import load
from ontology.schemes import concepts

MOST = 200  # facts of a kind in one answer
DERIVED = ("lapsed", "unknown")  # statuses that no article tells


class AnswerError(ValueError):
    """An answer is not in the form that was asked for; the message says where."""


def _known(scheme: str) -> Callable[[str], str]:
    """A validator that takes the concepts of a scheme and nothing else."""
    ids = _ids(scheme)

    def known(value: str) -> str:
        if value not in ids:
            raise ValueError(f"{value[:40]!r} is no {scheme}")
        return value

    return known


def _ids(scheme: str) -> list[str]:
    return [concept for concept in concepts()[scheme] if concept not in DERIVED]


def _enum(ids: list[str]) -> WithJsonSchema:
    return WithJsonSchema({"type": "string", "enum": ids})


MeetingKind = Annotated[str, AfterValidator(_known("meeting-kind")), _enum(_ids("meeting-kind"))]
MeetingStatus = Annotated[str, AfterValidator(_known("meeting-status")), _enum(_ids("meeting-status"))]
Role = Annotated[str, AfterValidator(_known("participation-role")), _enum(_ids("participation-role"))]
CommitmentKind = Annotated[str, AfterValidator(_known("commitment-kind")), _enum(_ids("commitment-kind"))]
CommitmentStatus = Annotated[
    str, AfterValidator(_known("commitment-status")), _enum(_ids("commitment-status"))
]
Topic = Annotated[str, _enum([topic.id for topic in load().topics])]  # an unknown one is no fault of the fact
Name = Annotated[str, Field(max_length=300)]
Quote = Annotated[str, Field(max_length=2000)]


class _Form(BaseModel):
    model_config: ClassVar[ConfigDict] = ConfigDict(extra="ignore", frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _null_is_nothing(cls, value: Any) -> Any:
        """Null stands for what is not told, for a list as well."""
        return {k: v for k, v in value.items() if v is not None} if isinstance(value, dict) else value


class _Fact(_Form):
    quotes: tuple[Quote, ...] = Field(min_length=1, max_length=10)


class PersonSaid(_Fact):
    """A named human being."""

    name: Name
    other_names: tuple[Name, ...] = Field((), max_length=10)
    post: Name | None = None
    acting: bool = False
    country: Name | None = None


class InstitutionSaid(_Fact):
    """A named body."""

    name: Name
    other_names: tuple[Name, ...] = Field((), max_length=10)
    country: Name | None = None


class ParticipantSaid(_Form):
    """Who was at a meeting, by the name under which the answer lists the person or the body."""

    name: Name
    role: Role
    party: Name | None = None


class MeetingSaid(_Fact):
    """One specific encounter."""

    kind: MeetingKind
    status: MeetingStatus
    parties: tuple[Name, ...] = Field(max_length=50)
    date_words: Name | None = None
    place: Name | None = None
    place_country: Name | None = None
    participants: tuple[ParticipantSaid, ...] = Field((), max_length=100)
    topics: tuple[Topic, ...] = Field((), max_length=20)


class CommitmentSaid(_Fact):
    """One undertaking."""

    kind: CommitmentKind
    status: CommitmentStatus
    parties: tuple[Name, ...] = Field(max_length=50)
    committed_by: tuple[Name, ...] = Field((), max_length=50)
    committed_to: tuple[Name, ...] = Field((), max_length=50)
    date_words: Name | None = None
    due_words: Name | None = None
    topics: tuple[Topic, ...] = Field((), max_length=20)
    meeting: int | None = None  # place in the answer's list of meetings, counted from 1
    name: Name | None = None


class _Asked(_Form):
    """The whole form, as it is shown to the model."""

    persons: tuple[PersonSaid, ...]
    institutions: tuple[InstitutionSaid, ...]
    meetings: tuple[MeetingSaid, ...]
    commitments: tuple[CommitmentSaid, ...]


class Answer(_Form):
    """An answer as it came: lists, each of whose entries is validated by itself with `entry`."""

    persons: tuple[Any, ...] = Field((), max_length=MOST)
    institutions: tuple[Any, ...] = Field((), max_length=MOST)
    meetings: tuple[Any, ...] = Field((), max_length=MOST)
    commitments: tuple[Any, ...] = Field((), max_length=MOST)


def read_answer(content: str) -> Answer:
    """The answer in the text of a model, whatever it says before and behind: thoughts, a fence of Markdown.

    Raises: AnswerError where it is no JSON, or no object with lists under at least one of the four names.
    """
    text = content.rpartition("</think>")[2]  # some servers leave the thoughts of models that reason
    text = text[max(text.find("{"), 0) : text.rfind("}") + 1]
    try:
        value = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise AnswerError(f"the answer is no JSON ({_short(error)})") from error
    if not isinstance(value, dict) or not value.keys() & Answer.model_fields.keys():
        raise AnswerError(f"the answer holds none of {', '.join(Answer.model_fields)}")
    try:
        return Answer.model_validate(value)
    except ValidationError as error:
        raise AnswerError(f"the answer is not in the form: {why(error)}") from error


def why(error: ValidationError) -> str:
    """The first thing that is wrong, in a line, without the value that was given."""
    first = error.errors(include_url=False, include_input=False, include_context=False)[0]
    where = ".".join(str(part) for part in first["loc"])
    return f"{where}: {first['msg'].removeprefix('Value error, ')}" if where else first["msg"]


def json_schema() -> dict[str, Any]:
    """The form as a JSON schema in the subset that endpoints take as strict: all required, nothing else."""
    schema: dict[str, Any] = _strict(_Asked.model_json_schema())
    return schema


def _strict(value: Any) -> Any:
    """Without defaults, titles and bounds, which strict endpoints refuse; every property required."""
    if isinstance(value, list):
        return [_strict(each) for each in value]
    if not isinstance(value, dict):
        return value
    dropped = {"default", "title", "minLength", "maxLength", "minItems", "maxItems"}
    kept = {
        name: {each: _strict(form) for each, form in inner.items()}
        if name in ("properties", "$defs")
        else _strict(inner)
        for name, inner in value.items()
        if name not in dropped
    }
    if "properties" in kept:
        kept |= {"required": list(kept["properties"]), "additionalProperties": False}
    return kept


def _short(error: BaseException) -> str:
    return " ".join(str(error).split())[:100]
