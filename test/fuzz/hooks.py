"""Schemathesis settings in code: how a tree agrees with itself, and how its regular expressions differ."""

import itertools
import os
from urllib.parse import unquote

import schemathesis

ORG = os.environ["FUZZ_ORG"]
numbers = itertools.count(1)
# A value in JSON has no line breaks: it is an import of one line.
schemathesis.serializer.alias("application/x-ndjson", "application/json")


@schemathesis.hook
def before_load_schema(context, raw_schema):
    """Takes surrogates out of patterns: its engine refuses the escapes, as its strings cannot hold them anyway."""
    for holder in dicts(raw_schema):
        if isinstance(holder.get("pattern"), str):
            pattern = holder["pattern"].replace(r"[^\uD800-\uDFFF]", r"[\s\S]")
            holder["pattern"] = pattern.replace(r"\uD800-\uDFFF", "")


@schemathesis.hook
def before_call(context, case, kwargs):
    """
    Makes three quarters of the valid trees agree with themselves, so that they are stored: one _org, the token's,
    and every objectId once in the store. What no schema can say would refuse nearly all of them. The rest keep what
    they have. No id holds a percent sign: in a path, Schemathesis takes "%41" for an "A" that is encoded already.
    """
    if case.meta is None or not case.meta.generation.mode.is_positive or not isinstance(case.body, dict):
        return
    mended = len(str(case.body)) % 4 != 0
    for node in dicts(case.body):
        if mended and isinstance(node.get("_org"), str):
            node["_org"] = ORG
        if isinstance(node.get("objectId"), str):
            # At most 128 characters.
            suffix = f"-{next(numbers)}" if mended else ""
            node["objectId"] = node["objectId"][:110].replace("%", "_") + suffix
    # What is stored at a path has the id in the path.
    if mended and "objectId" in case.body and "objectId" in (case.path_parameters or {}):
        case.body["objectId"] = unquote(case.path_parameters["objectId"])


def dicts(value):
    """All objects in a JSON value, outermost first."""
    if isinstance(value, dict):
        yield value
        value = value.values()
    elif not isinstance(value, list):
        return
    for below in value:
        yield from dicts(below)
