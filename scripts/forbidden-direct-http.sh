#!/usr/bin/env bash
# The path that the operations guide names; the command is `guard no-direct-http`, and the allowlist stands in plumbline.yml.
exec node "$(dirname "${BASH_SOURCE[0]}")/../dist/cli/index.js" guard no-direct-http "$@"
