"""The page: its modules, words, assets, policy; the folder it is written to."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from mufakat.cli import mufakat
from ontology.terms import Names
from queries.store import open_store
from tests.ingest.sample import sample_current
from viz.explorer import bundle

MODULES = sorted((bundle.ROOM / "modules").glob("*.js"))
TEXTS = {path.name: path.read_text("utf-8") for path in MODULES}


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    where = tmp_path_factory.mktemp("store") / "store"
    with open_store(where) as opened:
        opened.replace_graph(Names().graph("current"), sample_current())
    return where


def write(place: Path, folder: Path) -> object:
    return CliRunner().invoke(mufakat, ["view", "explorer", "-o", str(folder), "--store", str(place)])


def test_every_module_is_in_the_script_once_after_what_it_imports() -> None:
    whole = bundle.early() + bundle.script()
    found = re.findall(r"^// ([\w-]+\.js)$", whole, re.M)
    assert sorted(found) == sorted(TEXTS)
    assert (found[0], found[-1]) == (bundle.EARLY, bundle.ENTRY)
    assert not re.search(r"^(import|export)\b", whole, re.M)


def test_what_the_first_script_exports_is_handed_on_to_the_second() -> None:
    names = set(re.findall(r"^export (?:const|function) (\w+)", TEXTS[bundle.EARLY], re.M))
    for text, form in (
        (bundle.early(), r"window\.mufakat = {(.*?)};"),
        (bundle.script(), r"const {(.*?)} = window\.mufakat;"),
    ):
        [found] = re.findall(form, text)
        assert {name.strip() for name in found.split(",")} == names


def test_no_name_is_exported_or_made_twice() -> None:
    """Joined into one function, two modules must not make the same name at the top."""
    made: dict[str, str] = {}
    for module, text in TEXTS.items():
        for name in re.findall(r"^(?:export )?(?:async )?(?:const|let|function|class) (\w+)", text, re.M):
            assert made.setdefault(name, module) == module, f"{name} in {made[name]} and {module}"


def test_an_import_of_another_form_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle, "_read", lambda name: 'import * as all from "./dom.js";\n')
    with pytest.raises(bundle.BundleError, match=r"main\.js:1"):
        bundle.script.__wrapped__()


def test_every_word_that_is_said_is_there_in_both_languages() -> None:
    rows = re.findall(r'^  (\w+): \["(.+?)", "(.+?)"\],$', TEXTS["words.js"], re.M)
    assert len(rows) == len(re.findall(r"^  \w+: ", TEXTS["words.js"], re.M))
    table = {key: (en, own) for key, en, own in rows}
    for key, (en, own) in table.items():
        holes = r"\{\w+\}"
        assert set(re.findall(holes, en)) == set(re.findall(holes, own)) or key.endswith("_one"), key
    code = "".join(text for name, text in TEXTS.items() if name != "words.js")
    said = set(re.findall(r'\bsay\("(\w+[a-z])"', code))
    assert said
    assert said <= set(table), said - set(table)
    made = re.compile(r"(p|sort|lang|top)_")  # put together from a prefix and a value of the data
    quoted = set(re.findall(r'"(\w+)"', code))
    assert [key for key in table if key.removesuffix("_one") not in quoted and not made.match(key)] == []


def test_nothing_parses_text_as_markup_or_code() -> None:
    for name, text in TEXTS.items():
        assert not re.search(
            r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function", text
        ), name
        assert not re.search(r"setAttribute\(\"(style|on\w+)\"", text), name


def test_assets_of_others_are_those_of_the_manifest() -> None:
    listed = bundle.manifest()
    for name, entry in listed.items():
        assert bundle.sha256(bundle.ROOM / "assets" / name) == entry["sha256"], name
        assert (bundle.ROOM / "assets" / entry["licence"].split(", ")[1]).is_file()
    fonts = {f"fonts/{path.name}" for path in (bundle.ROOM / "assets/fonts").glob("*.woff2")}
    assert set(listed) == fonts | {"outlines.json"}
    axe = Path(__file__).parent.parent / "axe"
    assert hashlib.sha256((axe / "axe.min.js").read_bytes()).hexdigest() in (axe / "README.md").read_text()


def test_the_page_names_nothing_outside_itself() -> None:
    for name, data in bundle.files().items():
        if name.endswith((".html", ".css")):
            assert not re.search(rb"(?:src|href|url)\s*[=(]\s*[\"']?(?:https?:)?//", data), name
    page = bundle.files()["index.html"].decode()
    assert "default-src 'none'" in page
    assert "unsafe" not in page


def test_the_folder_is_written_twice_the_same(place: Path, tmp_path: Path) -> None:
    for name in ("one", "two", "two"):  # the last one over itself
        result = write(place, tmp_path / name)
        assert result.exit_code == 0, result.output
    files = {
        name: {
            p.relative_to(tmp_path / name): p.read_bytes()
            for p in (tmp_path / name).rglob("*")
            if p.is_file()
        }
        for name in ("one", "two")
    }
    assert files["one"] == files["two"]
    assert Path("data/pair/id-kh.json") in files["one"]
    for path, data in files["one"].items():
        if path.suffix == ".js" and path.parts[0] == "data":
            twin = files["one"][path.with_suffix(".json")]
            assert data == b'mufakatPanel("%s",%s);\n' % (
                path.with_suffix("").relative_to("data").as_posix().encode(),
                twin,
            )
            json.loads(twin)


def test_a_folder_of_something_else_is_left_alone(place: Path, tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("mine")
    result = write(place, tmp_path)
    assert result.exit_code == 1
    assert "other files" in result.output
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]


def test_any_answer_of_two_columns_is_drawn(place: Path, tmp_path: Path) -> None:
    query = tmp_path / "who.rq"
    query.write_text("""PREFIX mfk: <https://w3id.org/mufakat/ontology#>
        SELECT ?a ?b { GRAPH <https://w3id.org/mufakat/graph/current> { ?a mfk:actsFor ?b } }""")
    page = tmp_path / "who.html"
    for name, code in ((str(query), 0), (str(tmp_path / "none.rq"), 1)):
        arguments = ["view", name, "-o", str(page), "--store", str(place)]
        result = CliRunner().invoke(mufakat, arguments)
        assert result.exit_code == code, result.output
    assert page.read_text("utf-8").count("<tr data-edge") > 2
    wider = CliRunner().invoke(mufakat, ["view", "pair/ranking", "-o", str(page), "--store", str(place)])
    assert wider.exit_code == 0, wider.output
    assert "<tr data-edge" not in page.read_text("utf-8")
    assert page.read_text("utf-8").count("<tr>") > 2
