#!/usr/bin/env bash
# Writes every PublicAPI.Unshipped.txt anew: what the compiler finds public and not listed as shipped (RS0016), and what is
# listed as shipped and gone (RS0017). Read the difference before you commit it.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_UI_LANGUAGE=en LC_ALL=C

log=$(mktemp)
trap 'rm -f "$log"' EXIT

for project in PolicyGen PolicyGen.Formats PolicyGen.AspNetCore; do
  folder=src/$project
  # With nothing listed, everything is reported.
  while read -r file; do
    echo '#nullable enable' > "$file"
  done < <(find "$folder" -name PublicAPI.Unshipped.txt)
  dotnet build "$folder" -clp:NoSummary -p:TreatWarningsAsErrors=false -p:MSBuildTreatWarningsAsErrors=false > "$log" || {
    cat "$log"
    exit 1
  }

  # "TARGET<tab>SYMBOL"; a project with one target names none.
  sed -nE \
    -e "s/.* RS0016: Symbol '(.*)' is not part of .* \[[^]]*proj(::TargetFramework=([^]]*))?\]$/\3\t\1/p" \
    -e "s/.* RS0017: Symbol '(.*)' is part of .* \[[^]]*proj(::TargetFramework=([^]]*))?\]$/\3\t*REMOVED*\1/p" \
    "$log" | sort -u | awk -F '\t' -v folder="$folder" '
      !($1 in targets) { targets[$1]; count++ }
      { order[NR] = $2; targetsOf[$2] = targetsOf[$2] " " $1; uses[$2]++ }
      END {
        for (i = 1; i <= NR; i++) {
          symbol = order[i]
          if (symbol in written) continue
          written[symbol]
          if (uses[symbol] == count) { print symbol >> (folder "/PublicAPI.Unshipped.txt"); continue }
          split(targetsOf[symbol], names, " ")
          for (n in names) print symbol >> (folder "/PublicAPI/" names[n] "/PublicAPI.Unshipped.txt")
        }
      }'
  while read -r file; do
    { head -n 1 "$file"; tail -n +2 "$file" | sort; } > "$log"
    cat "$log" > "$file"
    echo "$file: $(($(wc -l < "$file") - 1))"
  done < <(find "$folder" -name PublicAPI.Unshipped.txt)
done
