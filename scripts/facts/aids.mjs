// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// node scripts/facts/aids.mjs: writes aids.json, the aids for individuals, in plain words, each with its amount, its
// conditions, the way to ask for it and its official page. The aids of the guide of the Region are checked against a
// local copy of it.
import { readJson, readLocalJson } from './source-data.mjs';
import { typeset } from './typography.mjs';
import { writeFacts } from './write-facts.mjs';

/** Names of the audiences on a card. */
const AUDIENCES = {
  apprentices: 'Apprenties et apprentis',
  trainees: 'Stagiaires de la formation professionnelle',
  jobseekers: 'Personnes en recherche d’emploi',
  employees: 'Personnes salariées',
  students: 'Étudiantes et étudiants',
  college: 'Collégiennes et collégiens',
  lycee: 'Lycéennes et lycéens',
  'lycee-pro': 'Élèves de la voie professionnelle',
};
const GUIDE = new Map(
  readJson('directory/contacts/aides-region-hdf-2026-10/aides-region-hdf.json').aides.map(aid => [aid.id, aid]),
);

const aids = readLocalJson('aids-by-hand.json').map(aid);
await writeFacts('aids.json', {
  directory: aids.map(({ record }) => record),
  resources: aids.map(({ summary }) => summary),
});

function aid({ from, conditions, phone, audienceIds, checked, sourceId, ...fields }) {
  const published = from === undefined ? undefined : GUIDE.get(from);
  if (from !== undefined && published?.statut !== 'actif') throw new Error(`${from} is no aid of the guide`);
  if (published) verify(fields, published);
  const common = {
    id: fields.id,
    kind: 'aid',
    name: typeset(fields.name),
    summary: typeset(fields.summary),
    operator: typeset(fields.operator),
    audiences: audienceIds.map(id => AUDIENCES[id]),
    territoryIds: fields.territoryIds ?? ['reg-32'],
    sectors: fields.sectors ?? [],
    url: fields.url,
    contact: typeset(fields.contact),
    sourceId: sourceId ?? 'regional-numbers',
  };
  const day = checked ?? published?.derniere_verification;
  const record = {
    ...common,
    needs: fields.needs,
    audienceIds,
    eligibility: { conditions: conditions.map(typeset) },
    reach: 'remote',
    ...(phone && { phone }),
    ...(day && { checked: day }),
  };
  return { record, summary: common };
}

/** Throws unless each number in our words is in the guide, and the page is one of its pages. */
function verify({ id, summary, url }, { montant, url: page, autres_pages: pages }) {
  const numbers = text => text.replace(/(\d) (?=\d{3})/g, '$1').match(/\d+/g) ?? [];
  const missing = numbers(summary).filter(number => !numbers(montant).includes(number));
  if (missing.length) throw new Error(`${id}: the guide does not say ${missing.join(', ')}`);
  if (![page, ...pages].includes(url)) throw new Error(`${id}: ${url} is no page of the guide`);
}
