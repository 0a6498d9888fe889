# Sourced by every finding. It moves into a temporary folder that is removed at the end, installs pinned public
# packages there, and compares what was seen with what is written in the finding.
export LC_ALL=C.UTF-8 PYTHONWARNINGS=ignore
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

npm_packages() {
  npm install --prefix "$work" --no-audit --no-fund --ignore-scripts --loglevel=error "$@" >&2
}

python_packages() {
  python3 -m venv python
  # An older pip fails on packages that name lxml[html_clean] twice.
  python/bin/python -m pip install --quiet --disable-pip-version-check pip==26.3
  python/bin/pip install --quiet "$@" >&2
}

# Programs are read from standard input.
javascript() { node --input-type=module -; }
python() { python/bin/python -; }

# Prints the file "seen" and compares it with standard input; ends with 1 and the differences if they are not the same.
expect() {
  cat seen
  if ! diff -u --label 'as described' --label 'as seen now' - seen; then
    echo "No longer so: $(basename "$0" .sh)" >&2
    exit 1
  fi
  echo "Still so: $(basename "$0" .sh)" >&2
}
