"""From an article to what a model proposes of it: the kept answer or a new one, held against the text."""

from __future__ import annotations

from dataclasses import dataclass

from ingest.annotate import UnsupportedLanguage, annotate
from ingest.article import Article
from ingest.facts import Facts
from ingest.llm.asking import Endpoint, NoAnswer
from ingest.llm.checking import checked
from ingest.llm.grounding import Refusal
from ingest.llm.keeping import Answers
from ingest.llm.prompt import request
from ingest.llm.schema import AnswerError, read_answer
from ontology.knowledge import Knowledge

LONGEST = 60_000  # characters of an article that is sent: what is longer is no news


@dataclass(frozen=True, slots=True)
class Proposal:
    """What stands of a model's answer, what was refused of it, and whether the answer was kept before."""

    facts: Facts
    refused: tuple[Refusal, ...]
    kept: bool


def propose(
    article: Article, model: str, answers: Answers, endpoint: Endpoint | None, knowledge: Knowledge
) -> Proposal:
    """What a model proposes of an article.

    Args: the article; the model's name at its endpoint; the kept answers; the endpoint, None to ask nobody;
    the authority data.
    Raises: NoAnswer where there is no usable answer (the message says why); EndpointFailed where asking on is
    of no use; AnswersUnwritable.
    """
    try:
        document = annotate(article, knowledge)
    except UnsupportedLanguage as error:
        raise NoAnswer(str(error).removeprefix(f"{article.id}: ")) from error
    asked = request(article, model)
    content = answers.get(asked)
    kept = content is not None
    if content is None:
        if endpoint is None:
            raise NoAnswer("no answer is kept, and no --endpoint is given to ask")
        if len(article.text) > LONGEST:
            raise NoAnswer(f"longer than the {LONGEST} characters that are sent")
        content = endpoint.ask(asked)
    try:
        answer = read_answer(content)
    except AnswerError as error:
        raise NoAnswer(str(error)) from error
    if not kept:
        answers.put(asked, content)
    facts, refused = checked(answer, document, knowledge)
    return Proposal(facts, refused, kept)
