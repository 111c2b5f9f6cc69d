#!/usr/bin/env python3
"""Shares a new space with another user: infers what a token allows, creates a space, invites and joins.

Requires Python 3.8 and requests. Set ONEZONE_HOST (without https://), ONEZONE_TOKEN and GUEST_TOKEN.
If the system does not trust the certificate of the server, set REQUESTS_CA_BUNDLE to its path.
"""

import os
import sys

import requests

API = f"https://{os.environ['ONEZONE_HOST']}/api/v3/onezone"


def call(method, path, token, body=None):
    headers = {"x-auth-token": token} if token else {}
    response = requests.request(method, API + path, headers=headers, json=body, timeout=30)
    if not response.ok:
        error = response.json()["error"]
        sys.exit(f"{method} {path} returned {response.status_code} {error['id']}: {error['description']}")
    return response


def effective_spaces(token):
    return call("GET", "/user/effective_spaces", token).json()["spaces"]


def main():
    token = os.environ["ONEZONE_TOKEN"]
    guest_token = os.environ["GUEST_TOKEN"]

    # This request needs no credential: the token in the body is enough.
    scope = call("POST", "/tokens/infer_access_token_scope", None, {"token": token}).json()
    spaces = scope["dataAccessScope"]["spaces"]
    print(f"the token gives access to {len(spaces)} spaces:", *sorted(space["name"] for space in spaces.values()))
    print("effective spaces:", len(effective_spaces(token)))

    created = call("POST", "/user/spaces", token, {"name": "Shared by a script"})
    space_id = created.headers["location"].rsplit("/", 1)[-1]

    invitation = call("POST", f"/spaces/{space_id}/users/token", token, {}).json()["token"]
    call("POST", "/user/spaces/join", guest_token, {"token": invitation})
    print("the guest joined:", space_id in effective_spaces(guest_token))


if __name__ == "__main__":
    main()
