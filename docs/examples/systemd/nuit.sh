#!/bin/sh
# SPDX-FileCopyrightText: 2026 The orientation-widgets authors
# SPDX-License-Identifier: MIT
# One night: build, check, copy. Prints one line when something is wrong, nothing otherwise.
cd "$(dirname "$0")" || exit 4

if [ ! -x node_modules/.bin/orientation-feed ]; then
  echo "Flux refusé : orientation-feed n’est pas installé dans $(pwd) (npm ci). Le flux d’avant reste servi."
  exit 4
fi

npx --no-install orientation-feed build config.jsonc --out public/feed --outcome issue.json --line \
  --fail-on 'dropped>1%' --fail-on 'warnings>1%' > issue.txt 2> issue.log
code=$?
if [ "$code" -ne 0 ]; then
  # A refusal has its line; a wrong command line has only its error.
  if [ -s issue.txt ]; then cat issue.txt; else cat issue.log; fi
  exit "$code"
fi

npx --no-install orientation-feed check public/feed > controle.txt 2>&1 || { code=$?; tail -n 3 controle.txt; exit "$code"; }

# The manifest is copied last: a copy that stops leaves the feed of the night before in place.
./copie.sh > copie.txt 2>&1 && exit
echo "Flux construit, mais pas copié : $(tail -n 1 copie.txt). Le serveur web sert encore le flux d’avant."
exit 4
