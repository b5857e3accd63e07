// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/facts/former-names.mjs MOVEMENTS COMMUNES: writes the former names of communes for the search of places.
// MOVEMENTS is `insee/histo.yaml` of github.com/benoitdavidfr/comhisto (Insee's movements of communes since 1943),
// COMMUNES is data/communes.json of the npm package @etalab/decoupage-administratif (the communes of the year).
import { readFileSync, writeFileSync } from 'node:fs';

const TABLE = new URL('../../packages/feed-tools/facts/places/former-names.csv', import.meta.url);
const [movements, communes] = process.argv.slice(2);
if (!movements || !communes) {
  console.error('Usage: node scripts/facts/former-names.mjs histo.yaml communes.json');
  process.exit(1);
}

const unquoted = text =>
  text
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'")
    .trim();
const TEXT = "('(?:[^']|'')*'|[^,}]*)";

/** Returns the past codes, each with its successive names and the code into which it last merged. */
function readMovements(text) {
  const states = new Map();
  let state;
  let goes = false;
  for (const line of text.split('\n')) {
    const code = /^ {2}'?(\w{5})'?:\s*$/.exec(line)?.[1];
    if (code) states.set(code, (state = { names: [], into: undefined }));
    if (!state) continue;
    const into =
      /evts: .*(?:fusionneDans|devientDéléguéeDe|sAssocieA|resteAssociéeA|resteDéléguéeDe|changeDeCodePour|seFondDans): '?(\w{5})/.exec(
        line,
      )?.[1];
    if (into) state.into = into;
    // A commune that was separated again is independent again.
    if (/^ {4}'\d{4}/.test(line)) goes = false;
    if (into) goes = true;
    if (!goes && /statut: COM[SM]/.test(line)) state.into = undefined;
    const name = new RegExp(`etat: \\{ name: ${TEXT}`).exec(line)?.[1];
    if (!name) continue;
    state.names.push(unquoted(name));
    const part = new RegExp(`nomCommeDéléguée: ${TEXT}`).exec(line)?.[1];
    if (part) state.names.push(unquoted(part));
  }
  return states;
}

const key = name =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bst(e?)\b/g, 'saint$1')
    .trim();

const all = JSON.parse(readFileSync(communes, 'utf8'));
const today = new Map(all.filter(({ type }) => type === 'commune-actuelle').map(({ code, nom }) => [code, nom]));
const parts = all.filter(({ type }) => type === 'commune-deleguee' || type === 'commune-associee');
const successors = new Map(parts.map(({ code, chefLieu }) => [code, chefLieu]));
for (const { code, chefLieu, anciensCodes = [] } of all)
  for (const old of anciensCodes) if (!successors.has(old)) successors.set(old, chefLieu ?? code);
const states = readMovements(readFileSync(movements, 'utf8'));

/** Returns the current commune of the area of a code; undefined when it is not found. */
function communeNow(code, steps = 0) {
  if (today.has(code)) return code;
  const next = [states.get(code)?.into, successors.get(code)].find(next => next !== undefined && next !== code);
  return next === undefined || steps > 10 ? undefined : communeNow(next, steps + 1);
}

const formerNames = new Map();
function add(name, code) {
  const now = communeNow(code);
  if (!now || key(name) === key(today.get(now))) return;
  const names = formerNames.get(now) ?? new Map();
  if (!names.has(key(name))) formerNames.set(now, names.set(key(name), name));
}
for (const [code, { names }] of states) for (const name of names) add(name, code);
for (const { code, nom } of parts) add(nom, code);

const rows = [...formerNames.keys()].sort().map(code => `${code};${[...formerNames.get(code).values()].join('|')}`);
writeFileSync(TABLE, ['commune;formerNames', ...rows, ''].join('\n'));
console.log(
  `${[...formerNames.values()].reduce((sum, names) => sum + names.size, 0)} names of ${formerNames.size} communes`,
);
