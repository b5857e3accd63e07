#!/bin/sh
# SPDX-FileCopyrightText: 2026 The orientation-widgets authors
# SPDX-License-Identifier: MIT
# One night: build, check, copy. Prints one line when something is wrong, nothing otherwise.
cd "$(dirname "$0")" || exit 4

npx --no-install orientation-feed build config.jsonc --out public/feed --outcome issue.json --line \
  --fail-on 'dropped>1%' --fail-on 'warnings>1%' > issue.txt 2> issue.log
code=$?
if [ "$code" -ne 0 ]; then
  # A refusal has its line; a wrong command line has only its error.
  if [ -s issue.txt ]; then cat issue.txt; else cat issue.log; fi
  exit "$code"
fi

npx --no-install orientation-feed check public/feed > controle.txt 2>&1 || { code=$?; tail -n 3 controle.txt; exit "$code"; }

./copie.sh
