"""The JSON forms against their published schemas, and the way there and back."""

import json

import pytest
from conftest import ROOT
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

SCHEMAS = sorted((ROOT / "docs" / "schema").glob("*.schema.json"))


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def complaints(value, schema_name):
    """What is wrong with a value, each complaint with its place."""
    registry = Registry().with_resources(
        (key, Resource.from_contents(schema))
        for schema in map(read, SCHEMAS)
        for key in [schema["$id"]]
    )
    validator = Draft202012Validator(
        read(ROOT / "docs" / "schema" / schema_name),
        registry=registry,
        format_checker=Draft202012Validator.FORMAT_CHECKER,
    )
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]


@pytest.mark.parametrize("schema", SCHEMAS, ids=lambda p: p.name)
def test_schema_is_valid(schema):
    contents = read(schema)
    assert contents["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    Draft202012Validator.check_schema(contents)


def test_export_fits_the_visit_schema(example, herald):
    exported = json.loads(herald("export", "--format", "json", example))
    assert complaints(exported, "visit.schema.json") == []


def test_published_json_fits_the_edition_schema(edition):
    assert complaints(read(edition("json")), "edition.schema.json") == []


def test_import_undoes_export(example, herald, tmp_path):
    exported = herald("export", "--format", "json", example)
    machine = tmp_path / f"{example.stem}.json"
    machine.write_text(exported, encoding="utf-8")
    text = tmp_path / example.name
    text.write_text(herald("import", machine), encoding="utf-8")
    assert json.loads(herald("export", "--format", "json", text)) == json.loads(exported)
