#!/usr/bin/env bash
# The path that the operations guide names; the command is `chat`: a request on standard input, the reply on standard output.
[ "${1:-}" = --chat ] && shift
exec "$(dirname "$0")/../run_v3.sh" chat "$@"
