"""Uses the client that openapi-python-client made of the contract, as a program of somebody else would."""

import json
import os
from http import HTTPStatus

from planbase_client import AuthenticatedClient
from planbase_client.api.plans import create_plan, delete_plan, get_plan
from planbase_client.api.search import search_plans
from planbase_client.models import Plan, Problem, SearchRequest, SearchResult


def check(condition, response):
    if not condition:
        raise SystemExit(f"{response.status_code}: {response.content!r}")


client = AuthenticatedClient(os.environ["API_URL"], os.environ["TOKEN"], raise_on_unexpected_status=True)
plan = Plan.from_dict(json.loads(os.environ["PLAN"]))
with client:
    created = create_plan.sync_detailed(client=client, body=plan)
    check(created.status_code == HTTPStatus.CREATED and created.parsed == plan, created)
    etag = created.headers["ETag"]

    read = get_plan.sync_detailed(plan.object_id, client=client)
    check(isinstance(read.parsed, Plan) and read.parsed.creation_date == plan.creation_date, read)

    unchanged = get_plan.sync_detailed(plan.object_id, client=client, if_none_match=etag)
    check(unchanged.status_code == HTTPStatus.NOT_MODIFIED, unchanged)

    query = SearchRequest.from_dict({"query": {"ids": {"values": [plan.object_id]}}})
    found = search_plans.sync_detailed(client=client, body=query, change_token=created.headers["Change-Token"])
    check(isinstance(found.parsed, SearchResult) and found.parsed.hits[0].plan_id == plan.object_id, found)

    stale = delete_plan.sync_detailed(plan.object_id, client=client, if_match='"1"')
    check(isinstance(stale.parsed, Problem) and stale.parsed.status == 412, stale)

    deleted = delete_plan.sync_detailed(plan.object_id, client=client, if_match=etag)
    check(deleted.status_code == HTTPStatus.NO_CONTENT, deleted)

    gone = get_plan.sync_detailed(plan.object_id, client=client)
    check(isinstance(gone.parsed, Problem) and gone.parsed.type_.endswith(":not-found"), gone)
print("created, not modified, found, deleted, gone")
