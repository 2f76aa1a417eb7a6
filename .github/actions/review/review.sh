#!/usr/bin/env bash
# What the action does, as one script that also runs in the tests: freshness, comparison, summary,
# annotations, comment. Ends with the highest exit code, so that a comparison that did not run never
# reads as clean.
set -uo pipefail

folder=$(mktemp -d "${RUNNER_TEMP:-/tmp}/vendor-codes-review.XXXXXX")
read -r -a tool <<<"$REVIEW_COMMAND"
marker='<!-- vendor-codes review -->'

output() { printf '%s=%s\n' "$1" "$2" >>"${GITHUB_OUTPUT:-/dev/null}"; }

check_code=0
if [[ ${REVIEW_CHECK:-true} == true ]]; then
  "${tool[@]}" generate --check --format github || check_code=$?
fi

# Without a base of its own, a pull request is compared with the branch it goes to.
base=()
if [[ -n ${REVIEW_BASE:-} ]]; then
  base=("$REVIEW_BASE")
elif [[ -n ${GITHUB_BASE_REF:-} ]]; then
  base=("origin/$GITHUB_BASE_REF...")
fi
options=()
if [[ -n ${REVIEW_FAIL_ON:-} ]]; then options+=(--fail-on "$REVIEW_FAIL_ON"); fi
if [[ ${REVIEW_EXPECT_BUMP:-false} == true ]]; then options+=(--expect-bump); fi
link=()
if [[ -n ${GITHUB_SERVER_URL:-} && -n ${GITHUB_REPOSITORY:-} && -n ${REVIEW_HEAD_SHA:-} ]]; then
  link=(--link "$GITHUB_SERVER_URL/$GITHUB_REPOSITORY/blob/$REVIEW_HEAD_SHA/")
fi
# Bash 3 of macOS takes an empty list for an unset one.
compare() { "${tool[@]}" diff ${base[@]+"${base[@]}"} ${options[@]+"${options[@]}"} "$@"; }

compare_code=0
compare --format json >"$folder/review.json" || compare_code=$?
if ((compare_code <= 1)); then
  compare --format github || true
  compare --format markdown ${link[@]+"${link[@]}"} >"$folder/comment.md" || true
else
  compare --format github || true
  {
    printf '%s\n## Vendor codes: nothing was compared\n\n' "$marker"
    printf 'This is no result: whether anything changed is not known.\n\n```text\n'
    # A fence inside the text would end the block.
    { compare --format text 2>&1 || true; } | head -c 20000 | sed 's/```/` ` `/g'
    printf '\n```\n'
  } >"$folder/comment.md"
fi
if [[ ! -s $folder/comment.md ]]; then
  # The tool broke between two runs; never an empty comment over an earlier one.
  printf '%s\n## Vendor codes: nothing was compared\n' "$marker" >"$folder/comment.md"
  compare_code=$((compare_code > 3 ? compare_code : 3))
fi
if ((check_code != 0)); then
  {
    printf '\n### The generated files are not fresh\n\n'
    printf 'Run `vendor-codes generate` and commit the result. The annotations name the files.\n'
  } >>"$folder/comment.md"
fi
cat "$folder/comment.md" >>"${GITHUB_STEP_SUMMARY:-/dev/null}"

# One comment, updated in place. A first one is written only when there is something to say.
write_comment() {
  local comments="repos/$GITHUB_REPOSITORY/issues/$REVIEW_PULL_REQUEST/comments" own
  own=$(gh api --paginate "$comments?per_page=100" --jq \
    ".[] | select(.user.login == \"$REVIEW_COMMENT_AUTHOR\") | select(.body | startswith(\"$marker\")) | .id" |
    head -n 1) || return 1
  if [[ -n $own ]]; then
    gh api --silent -X PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$own" -F "body=@$folder/comment.md"
  elif ((check_code != 0 || compare_code != 0)) || has_changes; then
    gh api --silent -X POST "$comments" -F "body=@$folder/comment.md"
  fi
}
has_changes() {
  node -e 'process.exit(JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")).changes.length > 0 ? 0 : 1)' \
    "$folder/review.json"
}
if [[ ${REVIEW_COMMENT:-true} == true && -n ${REVIEW_PULL_REQUEST:-} ]]; then
  write_comment ||
    echo "::notice title=vendor-codes::The comment could not be written (pull requests from forks have no right to); the job summary holds the same text."
fi

code=$((check_code > compare_code ? check_code : compare_code))
case $code in
0) output result clean ;;
1) output result changes ;;
*) output result failed ;;
esac
output report "$folder/review.json"
output bump "$(node -e '
  try { console.log(JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")).bump ?? "none") }
  catch { console.log("none") }' "$folder/review.json")"
exit "$code"
