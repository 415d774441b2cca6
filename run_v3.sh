#!/usr/bin/env bash
# Starts the command line of Plumbline with the same words. Bash 3.2 and BSD tools suffice.
# It finds a Node that is new enough (PATH first, then nvm), and becomes that process, so that signals reach it.
# Where there is none it leaves a minimal session report and ends with 2: a run that could not start is no green run.

needed_major=20
needed_minor=19

# The folder of this script, also when it is started through symbolic links.
here() {
  local source="${BASH_SOURCE[0]}" folder target
  while [ -L "$source" ]; do
    folder="$(cd -P "$(dirname "$source")" && pwd)"
    target="$(readlink "$source")"
    case "$target" in
      /*) source="$target" ;;
      *) source="$folder/$target" ;;
    esac
  done
  cd -P "$(dirname "$source")" && pwd
}

new_enough() {
  local version major minor
  version="$("$1" --version 2>/dev/null)" || return 1
  version="${version#v}"
  major="${version%%.*}"
  minor="${version#*.}"
  minor="${minor%%.*}"
  case "$major$minor" in '' | *[!0-9]*) return 1 ;; esac
  [ "$major" -gt "$needed_major" ] || { [ "$major" -eq "$needed_major" ] && [ "$minor" -ge "$needed_minor" ]; }
}

# Prints the path of a Node that will do.
find_node() {
  local candidate nvm
  candidate="$(type -P node)"
  if [ -n "$candidate" ] && new_enough "$candidate"; then
    printf '%s\n' "$candidate"
    return 0
  fi
  nvm="${NVM_DIR:-${HOME:-/nonexistent}/.nvm}/nvm.sh"
  [ -s "$nvm" ] || return 1
  # nvm is a shell function; it asks .nvmrc beside this script, and never installs anything.
  candidate="$(
    cd "$root" || exit 1
    # shellcheck disable=SC1090
    . "$nvm" --no-use >/dev/null 2>&1
    nvm which "$(cat .nvmrc 2>/dev/null || printf '%s' "$needed_major")" 2>/dev/null
  )"
  [ -n "$candidate" ] && new_enough "$candidate" && printf '%s\n' "$candidate"
}

# Reads the few words that the minimal report needs; everything else is checked by the command line itself.
read_words() {
  target='' mode=smoke profile=dev offline=false budget=n/a reports='' reports_below='.' wants_report=true
  while [ $# -gt 0 ]; do
    case "$1" in
      --full) mode=full ;;
      --smoke) mode=smoke ;;
      --offline) offline=true ;;
      --reports) reports="${2:-}"; shift ;;
      --reports=*) reports="${1#*=}" ;;
      -C | --directory) reports_below="${2:-.}"; shift ;;
      --budget) budget="${2:-}"; shift ;;
      --budget=*) budget="${1#*=}" ;;
      --profile) profile="${2:-}"; shift ;;
      --profile=*) profile="${1#*=}" ;;
      --data | --config | --fail-on | --format | --run-id) shift ;;
      --export) case "${2:-}" in csv | json | csv,json | json,csv) shift ;; esac ;;
      -h | --help | -V | --version) wants_report=false ;;
      -*) ;;
      *) [ -n "$target" ] || target="$1" ;;
    esac
    [ $# -eq 0 ] || shift
  done
  case "$target" in
    '' | *[!A-Za-z0-9._-]* | guard | guards | schema | regression | report | session-report | export | dlq | config) wants_report=false ;;
    costs | health | hygiene | chat | quick_api_check | init | merge | complete | help) wants_report=false ;;
  esac
  case "$budget" in '' | *[!0-9.]* | *.*.* | .* | *.) budget=n/a ;; esac
  case "$profile" in dev | stage | prod) ;; *) profile=dev ;; esac
  case "$reports" in
    '') reports="$reports_below/reports" ;;
    /*) ;;
    *) reports="$reports_below/$reports" ;;
  esac
}

# A run that failed is in the dead letter queue, also one that could not start. One short append is whole or absent.
enter_queue() {
  local folder="$reports/dlq/run_$id" entry budget_usd=null
  [ "$budget" = n/a ] || budget_usd="$budget"
  entry="{\"run_id\":\"run_$id\",\"timestamp\":\"$stamp\",\"target\":\"$target\",\"mode\":\"$mode\""
  entry="$entry,\"reason\":\"toolchain_verification_failed\",\"exit_code\":2,\"top_fail_reasons\":[\"toolchain\"]"
  entry="$entry,\"budget_usd\":$budget_usd,\"cost_usd\":0,\"session_id\":\"session_$id\"}"
  mkdir -p "$folder/tmp" && printf '%s\n' "$entry" >"$folder/dlq_metadata.json" && printf '%s\n' "$entry" >>"$reports/dlq/index.jsonl"
}

# The Summary Block of a run that could not start, with the keys of every other one.
write_report() {
  local id stamp count=0 last='' temporary="$reports/session_report.md.$$.tmp" dry_run=true
  id="$(date -u +%Y%m%d_%H%M%S)_$((10000 + RANDOM))"
  stamp="$(date -u +%Y-%m-%dT%H:%M:%SZ)"
  [ "$mode" = smoke ] || dry_run=false
  mkdir -p "$reports" || return 1
  enter_queue || printf '%s: warning: the run could not be entered in %s/dlq\n' "$0" "$reports" >&2
  if [ -f "$reports/dlq/index.jsonl" ]; then
    count="$(grep -c . "$reports/dlq/index.jsonl")"
    last="$(sed -n '$s/.*"run_id":"\([A-Za-z0-9._-]*\)".*/\1/p' "$reports/dlq/index.jsonl")"
  fi
  cat >"$temporary" <<REPORT && mv -f "$temporary" "$reports/session_report.md" || { rm -f "$temporary"; return 1; }
\`\`\`text
SESSION_ID: session_$id
RUN_ID: run_$id
TARGET: $target
PROFILE: $profile
MODE: $mode
DRY_RUN: $dry_run
OFFLINE_MODE: $offline
BUDGET_USD: $budget
COST_USD: 0.00
CASES_TOTAL: 0
CASES_SCORED: 0
CASES_ERRORED: 0
CASES_SKIPPED: 0
CASES_PASSED: 0
PASS_RATE: n/a
MEAN_SCORE: n/a
P50_MS: n/a
P95_MS: n/a
DURATION_MS: 0
TIMESTAMP: $stamp
STATUS: FAIL
RESULT: FAIL
RUN_STATE: FAIL
WARNINGS: 0
ERROR_CLASS: toolchain
DLQ_COUNT: $count
LAST_DLQ_RUN_ID:${last:+ $last}
COMPARABILITY_KEY:
LOG_PATH:
\`\`\`

The run did not start: $1.
REPORT
  # The facts of an earlier run must not stand beside this one as if they were its own.
  rm -f "$reports/session_report.json"
  cat "$reports/session_report.md" 2>/dev/null >"$reports/dlq/run_$id/session_report.md" || true
}

give_up() {
  printf '%s: error: %s\n' "$0" "$1" >&2
  if [ "$wants_report" = true ]; then
    write_report "$1" || printf '%s: warning: no session report could be written to %s\n' "$0" "$reports" >&2
  fi
  exit 2
}

root="$(here)" || exit 2
read_words "$@"

node="$(find_node)" || give_up "Node $needed_major.$needed_minor or newer is needed, and neither PATH nor nvm has one; see https://nodejs.org, or run \`nvm install\` in $root"
[ -f "$root/dist/cli/index.js" ] || give_up "$root/dist/cli/index.js is missing; restore it with \`git checkout dist\`, or run \`npm ci && npm run build\`"

case " ${NODE_OPTIONS:-} " in
  *--dns-result-order=*) ;;
  *) NODE_OPTIONS="${NODE_OPTIONS:+$NODE_OPTIONS }--dns-result-order=ipv4first" ;;
esac
# Corporate proxies broke API calls more often than they helped; only this process and its children go without.
unset HTTPS_PROXY HTTP_PROXY NO_PROXY https_proxy http_proxy no_proxy
export NODE_OPTIONS PLUMBLINE_INVOKED_AS="$0"

# The title is what `ps` shows and `killall run_v3.sh` looks for. Node 24 names its main thread only after --title was
# applied, so the name is given once more when it runs.
exec "$node" --title=run_v3.sh --import 'data:text/javascript,process.title="run_v3.sh"' "$root/dist/cli/index.js" "$@"
