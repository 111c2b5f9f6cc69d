"""Validates each example of a description with jsonschema. Usage: python3 examples.py FILE"""

import json
import sys

from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

with open(sys.argv[1], encoding="utf-8") as file:
    document = json.load(file)
registry = Registry().with_resource("urn:spec", DRAFT202012.create_resource(document))


def resolve(node):
    while isinstance(node, dict) and "$ref" in node:
        target = document
        for segment in node["$ref"].split("/")[1:]:
            target = target[segment.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


def absolute(node):
    """Copies a schema with references that the registry can resolve."""
    if isinstance(node, dict):
        return {
            key: f"urn:spec{value}" if key == "$ref" and isinstance(value, str) else absolute(value)
            for key, value in node.items()
        }
    return [absolute(item) for item in node] if isinstance(node, list) else node


def described(node, place):
    """Yields each schema that has examples next to it, with the examples."""
    if isinstance(node, dict):
        if isinstance(node.get("schema"), dict):
            examples = [resolve(example)["value"] for example in node.get("examples", {}).values()]
            yield place, node["schema"], examples
        for key, value in node.items():
            yield from described(value, f"{place}/{key}")


problems = []
count = 0
for place, schema, examples in described(document, "#"):
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(absolute(schema), registry=registry)
    for example in examples:
        count += 1
        problems += [f"{place}: {error.message}" for error in validator.iter_errors(example)]
for problem in problems:
    print(problem, file=sys.stderr)
print(f"{count} examples")
sys.exit(1 if problems or count == 0 else 0)
