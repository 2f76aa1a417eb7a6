#!/usr/bin/env bash
# What the action does, as one script that the tests run as well: freshness, comparison, annotations,
# summary, comment. It ends with the highest exit code, and nothing but a whole comparison reads as
# one. Bash 3.2 (macOS) and git bash (Windows) run it.
set -uo pipefail

# The tool runs what the pull request brings along, so it does not get the token.
token=${GH_TOKEN:-}
unset GH_TOKEN

tool_marker='<!-- vendor-codes review -->'
where=${REVIEW_WORKING_DIRECTORY:-.}
where=${where#./}
where=${where%/}
# Each folder that is reviewed has a comment of its own.
case $where in
. | '') marker=$tool_marker ;;
*) marker="<!-- vendor-codes review of ${where//>/} -->" ;;
esac
check=${REVIEW_CHECK:-true}
comment=${REVIEW_COMMENT:-true}
expect_bump=${REVIEW_EXPECT_BUMP:-false}
read -r -a tool <<<"${REVIEW_COMMAND:-npx --no-install vendor-codes}"
server=${GITHUB_SERVER_URL:-https://github.com}
repository=${GITHUB_REPOSITORY:-}

output() { printf '%s=%s\n' "$1" "$2" >>"${GITHUB_OUTPUT:-/dev/null}"; }
# Whatever ends the script early, it does not read as clean.
output result failed
folder=$(mktemp -d "${RUNNER_TEMP:-/tmp}/vendor-codes-review.XXXXXX") || exit 3

arguments=()
if [[ -n ${REVIEW_FAIL_ON:-} ]]; then arguments+=("--fail-on=$REVIEW_FAIL_ON"); fi
if [[ $expect_bump == true ]]; then arguments+=(--expect-bump); fi
# Without a base of its own, a pull request is compared with the branch it goes to, a push with what
# the branch was before it (all zeros for a new branch), and anything else with the main branch, which
# the tool knows.
before=${REVIEW_BEFORE:-}
if [[ -z ${before//0/} ]]; then before=; fi
base=${REVIEW_BASE:-${GITHUB_BASE_REF:+origin/$GITHUB_BASE_REF...}}
base=${base:-$before}
if [[ -n $base ]]; then arguments+=(-- "$base"); fi

# Why the tool cannot even be started; nothing if it can.
problem_before() {
  local input
  if ! command -v node >/dev/null 2>&1; then
    echo "This runner has no node. Put actions/setup-node before this step."
  fi
  if [[ -z ${tool[0]:-} ]]; then echo "The input command is empty."; fi
  for input in "check:$check" "comment:$comment" "expect-bump:$expect_bump"; do
    case $input in
    *:true | *:false) ;;
    *) echo "The input ${input%%:*} is neither \"true\" nor \"false\"." ;;
    esac
  done
  # The tool takes a path for what it is, and a pull request can bring one along.
  if [[ -z ${REVIEW_BASE:-} && -n $base && -e $base ]]; then
    echo "A file or folder has the name of the base, $base. Set the input base."
  fi
}

# The commit whose lines are the ones that are compared. On a pull request the checkout is a merge that
# GitHub makes in this repository, for forks as well; its lines are not those of the head, unless the
# workflow checks out the head itself.
lines_of=${GITHUB_SHA:-${REVIEW_HEAD_SHA:-HEAD}}
if [[ -n ${REVIEW_HEAD_SHA:-} && $(git rev-parse HEAD 2>/dev/null) == "$REVIEW_HEAD_SHA" ]]; then
  lines_of=$REVIEW_HEAD_SHA
fi

# run <file> <arguments>: what it prints goes to <file>, and what it says to people to <file>.log.
run() {
  local file=$folder/$1
  shift
  "${tool[@]}" "$@" >"$file" 2>"$file.log" </dev/null
}

check_code=0
compare_code=0
is_checked=true
facts=
problem=$(problem_before)
if [[ -n $problem ]]; then
  compare_code=3
else
  if [[ $check == true ]]; then
    run check generate --check --format github || check_code=$?
  fi
  # An exit code alone proves nothing: npx says 1 as well where it does not find the tool.
  if ((check_code == 1)) && ! grep -q '^::error ' "$folder/check"; then check_code=3; fi
  # Of a spec with errors nothing is generated that files could be compared with.
  if ((check_code == 1)) &&
    ! LC_ALL=C grep -qE '^::error ([^:]*,)?title=vendor-codes output/' "$folder/check"; then
    is_checked=false
  fi
  for format in json github markdown; do
    # Bash 3.2 takes an empty list for an unset one.
    run "review.$format" diff --format "$format" --link "$server/$repository/blob/$lines_of/" \
      ${arguments[@]+"${arguments[@]}"}
    ended=$?
    if ((ended > compare_code)); then compare_code=$ended; fi
  done
  facts=$(node -e '
    const text = require("node:fs").readFileSync(process.argv[1], "utf8");
    const { bump, changes } = JSON.parse(text);
    if (!/^(major|minor|patch|none)$/.test(bump)) process.exit(1);
    console.log(bump, changes.length);' "$folder/review.json" 2>/dev/null) || facts=
  read -r first_line <"$folder/review.markdown"
  if ((compare_code <= 1)) && [[ -z $facts || $first_line != "$tool_marker" ]]; then compare_code=3; fi
  if ((compare_code > 1)); then facts=; fi
fi
code=$((check_code > compare_code ? check_code : compare_code))
read -r bump changes <<<"$facts"

# Of each level GitHub shows ten annotations for a step, so those that matter most come first.
annotations() {
  if ((compare_code > 1)); then
    echo "::error title=vendor-codes::Nothing was compared (exit code $compare_code); the summary of this job says why."
  fi
  if ((check_code > 1)); then
    echo "::error title=vendor-codes::Whether the generated files are fresh is not known (exit code $check_code)."
  fi
  # Both commands say what is wrong with the spec.
  cat "$folder/review.github" "$folder/check" 2>/dev/null |
    LC_ALL=C awk '/^::(error|warning|notice) / && !seen[$0]++'
}
# In all else the runner must not find commands, which a text of a spec could hold.
logs() {
  local silence
  silence=$(node -p 'require("node:crypto").randomUUID()') || return
  echo "::stop-commands::$silence"
  cat "$folder"/*.log
  printf '\n::%s::\n' "$silence"
}
annotations
if [[ -z $problem ]]; then logs; else printf '%s\n' "$problem"; fi

# A block of code by its indent, which no text inside can end, of so many bytes at most.
as_block() {
  LC_ALL=C tr -d '\000-\010\013-\037\177' | LC_ALL=C sed 's/^/    /' | head -c "$1"
  printf '\n'
}

# What the tool said to people, once where several runs said it.
reason() {
  local said=$problem
  if [[ -z $said ]]; then said=$(cat "$folder"/review.*.log | LC_ALL=C awk '!seen[$0]++'); fi
  printf '%s\n' "${said:-The tool printed nothing that can be read: ${REVIEW_COMMAND:-}}"
}
# The first annotations of the check, one line each, without their hints.
check_lines() {
  LC_ALL=C sed -nE 's/^::error (file=([^,:]*))?[^:]*::/\2 /p' "$folder/check" |
    LC_ALL=C sed -e 's/%0A.*//' -e 's/%3A/:/g' -e 's/%2C/,/g' -e 's/%25/%/g' | head -n 20
}

page() {
  printf '%s\n' "$marker"
  if ((check_code == 1)) && [[ $is_checked == true ]]; then
    printf '\n## Vendor codes: the generated files are not fresh\n\n'
    printf 'Run `vendor-codes generate` and commit the result.\n\n'
    check_lines | as_block 3000
  elif ((check_code == 1)); then
    printf '\n## Vendor codes: the spec has errors\n\n'
    printf 'Whether the generated files are fresh is not known until they are mended.\n\n'
    check_lines | as_block 3000
  elif ((check_code > 1)); then
    printf '\n## Vendor codes: the generated files were not checked\n\n'
    printf '`generate --check` ended with exit code %s.\n\n' "$check_code"
    { check_lines; cat "$folder/check.log"; } | as_block 3000
  fi
  if ((compare_code <= 1)); then
    tail -n +2 "$folder/review.markdown"
  else
    printf '\n## Vendor codes: nothing was compared\n\n'
    printf 'The comparison ended with exit code %s. Whether anything changed is not known.\n\n' "$compare_code"
    reason | as_block 20000
  fi
  if [[ -n ${REVIEW_HEAD_SHA:-} && -n ${GITHUB_RUN_ID:-} ]]; then
    printf '\nCommit %s, [log](%s/actions/runs/%s)\n' "$REVIEW_HEAD_SHA" "$server/$repository" "$GITHUB_RUN_ID"
  fi
}
page >"$folder/comment.md"
cat "$folder/comment.md" >>"${GITHUB_STEP_SUMMARY:-/dev/null}"

github() {
  GH_HOST=${server#*://} GH_TOKEN=$token GH_ENTERPRISE_TOKEN=$token gh api "$@"
}

# One comment, updated in place; a first one is written only where there is something to say.
write_comment() {
  local comments="repos/$repository/issues/$REVIEW_PULL_REQUEST/comments" all id login line own=
  all=$(github --paginate "$comments?per_page=100" --jq \
    '.[] | "\(.id) \(.user.login) \((.body // "") | split("\n")[0])"') || return
  while read -r id login line; do
    if [[ $login == "${REVIEW_COMMENT_AUTHOR:-github-actions[bot]}" && ${line%$'\r'} == "$marker" ]]; then
      own=$id
      break
    fi
  done <<<"$all"
  if [[ -n $own ]]; then
    github --silent -X PATCH "repos/$repository/issues/comments/$own" -F "body=@$folder/comment.md"
  elif ((code > 0 || changes > 0)); then
    github --silent -X POST "$comments" -F "body=@$folder/comment.md"
  fi
}
if [[ $comment != false && -n ${REVIEW_PULL_REQUEST:-} ]]; then
  if ! command -v gh >/dev/null 2>&1; then
    echo "::notice title=vendor-codes::This runner has no gh, which writes the comment; the summary of this job holds the same text."
  elif ! write_comment; then
    echo "::notice title=vendor-codes::The comment could not be written (on pull requests from forks the token may not); the summary of this job holds the same text."
  fi
fi

if ((code > 1)) || [[ $is_checked == false ]]; then
  output result failed
elif ((code > 0 || changes > 0)); then
  output result changes
else
  output result clean
fi
output bump "$bump"
output report "$folder/review.json"
exit "$code"
