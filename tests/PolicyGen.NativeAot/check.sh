#!/usr/bin/env bash
# Publishes the app to native code, where any warning of trimming or AOT is an error, starts it and asks it for everything.
# With "trimmed" as the argument, as a trimmed app on the ordinary runtime: where the runtime pack for native code is missing.
set -euo pipefail
cd "$(dirname "$0")"
out=$(mktemp -d)
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$out"' EXIT

if [ "${1:-}" = trimmed ]; then
  dotnet publish -c Release --use-current-runtime -p:TrimmedOnly=true --output "$out" -warnaserror
else
  dotnet publish -c Release --use-current-runtime --output "$out" -warnaserror
fi
"$out/PolicyGen.NativeAot" --urls http://127.0.0.1:0 > "$out/log" &
server=$!
for _ in $(seq 50); do grep -q 'Now listening on' "$out/log" && break; sleep 0.1; done
address=$(sed -n 's/.*Now listening on: \(http:[^ ]*\).*/\1/p' "$out/log")

ask() { # path, expected text, more arguments of curl
  local path=$1 expected=$2
  shift 2
  curl --silent --show-error --fail --dump-header "$out/headers" "$@" "$address$path" > "$out/body"
  cat "$out/headers" "$out/body" | grep --quiet --fixed-strings -- "$expected" || { echo "$path $*: no '$expected'"; exit 1; }
  echo "ok $path $*"
}
ask /datenschutz '<h1>Datenschutzerklärung</h1>'
ask /datenschutz '<h1>Privacy policy</h1>' -H 'Accept-Language: en'
ask /datenschutz '# Datenschutzerklärung' -H 'Accept: text/markdown'
ask /datenschutz 'Link: </datenschutz>; rel="privacy-policy"'
ask /datenschutz 'Content-Encoding: br' -H 'Accept-Encoding: br'
ask /datenschutz '<h1>Datenschutzerklärung</h1>' --compressed
ask /datenschutz 'Last-Modified: Sun, 01 Mar 2026 00:00:00 GMT' --head
ask /datenschutz.json '"formatVersion": "1.0"'
ask /datenschutz.txt 'Datenschutzerklärung'
ask /privacy '<p>Rufwerk</p>'
ask /fragment '<div class="policygen" lang="en">'
du --summarize --human-readable "$out" | cut -f1
