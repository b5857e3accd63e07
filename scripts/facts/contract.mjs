// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/facts/contract.mjs: writes commitments.json (principles, ambitions, commitments, sector sheets) and terms.json.
import { REGION } from './places.mjs';
import { readJson } from './source-data.mjs';
import { typeset } from './typography.mjs';
import { writeFacts } from './write-facts.mjs';

const { principles, ambitions, srfss } = readJson('cprdfop/commitments.json');
const groups = [
  ...principles.map(group => ({ ...group, level: 'principle' })),
  ...ambitions.map(group => ({ ...group, level: 'ambition' })),
];

/**
 * Current names of the schemes behind some acronyms of the contract: directory/aides-jeunes-nationales.json,
 * “anciennement CMU-C et ACS”.
 */
const LATER_NAMES = {
  'CMU-C': 'devenue la Complémentaire santé solidaire',
  ACS: 'devenue la Complémentaire santé solidaire',
};

await writeFacts('commitments.json', {
  commitments: [
    ...groups.map(({ id, level, title }) => record({ id, level, title })),
    ...groups.flatMap(group => group.commitments.map(item => commitment(item, group.id))),
    ...srfss.map(item => commitment(item, item.linkedAmbition)),
    ...readJson('cprdfop/priorities.json').map(sheet),
  ],
});

await writeFacts('terms.json', {
  terms: readJson('cprdfop/glossary.json').map(({ acronym, expansion }) => ({
    id: acronym.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    acronym: typeset(acronym),
    expansion: typeset(LATER_NAMES[acronym] ? `${expansion}, ${LATER_NAMES[acronym]}` : expansion),
    sourceId: 'cprdfop',
  })),
});

function commitment(item, parentId) {
  const {
    id,
    title,
    pilots = [],
    coPilots = [],
    partners,
    publics,
    sectors = [],
    objectives,
    actions,
    calendar,
    indicators,
    charOffset,
  } = item;
  const dated = calendar.filter(({ what }) => what).map(({ when, what }) => ({ title: what, due: when }));
  return record({
    id,
    level: 'commitment',
    parentId,
    title,
    pilots: [...pilots, ...coPilots],
    partners,
    audiences: publics,
    sectors,
    objectives,
    actions: [...actions.map(action => ({ title: action })), ...dated],
    indicators: indicators.map(({ label, kind }) => ({ label, kind, values: [] })),
    contractRef: String(charOffset),
  });
}

function sheet({ id, ambition, title, pilots, partners, publics, sectors, objectives, actions, charOffset }) {
  return record({
    id,
    level: 'sector-priority',
    parentId: ambition,
    title,
    pilots,
    partners,
    audiences: publics,
    sectors,
    objectives,
    actions: actions.map(action => ({ title: action.title, ...(action.calendar && { due: action.calendar }) })),
    indicators: actions.flatMap(action => action.indicators).map(label => ({ label, kind: 'to-measure', values: [] })),
    contractRef: String(charOffset),
  });
}

function record({ id, level, parentId, title, ...lists }) {
  const empty = { pilots: [], partners: [], audiences: [], sectors: [], objectives: [], actions: [], indicators: [] };
  return {
    id,
    level,
    ...(parentId && { parentId }),
    title: typeset(title),
    ...empty,
    ...typesetAll(lists),
    territoryIds: [REGION],
    sourceId: 'cprdfop',
  };
}

/** Applies the typography to every text of a value, at any depth. */
function typesetAll(value) {
  if (typeof value === 'string') return typeset(value);
  if (Array.isArray(value)) return value.map(typesetAll);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === 'kind' ? item : typesetAll(item)]),
  );
}
