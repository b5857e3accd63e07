// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Jobs near a job in the default feed: expected ones, and ones that must be absent.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { similarJobs } from '@orientation-widgets/search';
import { withoutRealData } from '../../support/paths.js';
import { records, sourceRows } from './facts.js';

const jobs = new Map(records('jobs').map(job => [job.id, job]));
const profiles = records('profiles');

/** Pairs of similar jobs, and jobs that people move on to from a job (↑). */
const ACCEPTED = `
soudeur chaudronnier
soudeur tuyauteur
aide-soignant infirmier↑
aide-soignant accompagnant-social
agent-service-hospitalier aide-soignant↑
infirmier cadre-sante↑
serveur maitre-hotel↑
serveur employe-restauration
chef-de-chantier ingenieur-btp
electricien-batiment monteur-reseaux
technicien-hse ingenieur-hse↑
developpeur ingenieur-informatique
technicien-informatique developpeur↑
secretaire assistant-direction↑
conseiller-bancaire charge-affaires-bancaires↑
vendeur-mode vendeur-maison
coiffeur estheticien
policier gendarme
livreur conducteur-routier
jardinier-paysagiste maraicher
`;

/** Pairs of jobs that are not similar, whatever they share. */
const REFUSED = `
soudeur developpeur
soudeur serveur
soudeur bijoutier
aide-soignant marin-pecheur
aide-soignant sage-femme
serveur conducteur-train
serveur agent-securite
comptable pilote-avion
comptable operateur-textile
boulanger imprimeur
fleuriste imprimeur
coiffeur imprimeur
policier agent-dechets
chauffeur-taxi estheticien
developpeur frigoriste
macon agent-proprete
journaliste ingenieur-btp
geometre gendarme
matelot conducteur-train
veterinaire medecin
`;

const pairs = (text: string): [string, string][] =>
  text
    .trim()
    .split('\n')
    .map(line => line.split(' ') as [string, string]);

/** Returns the similar jobs that the explorer names beside the card. */
const similarTo = (id: string): string[] =>
  similarJobs(profiles, id, 4, jobs.get(id)?.related).map(({ jobId }) => jobId);

test('the feed links twenty known pairs of jobs, as close or as a step up', () => {
  const faults = pairs(ACCEPTED).filter(([from, to]) => {
    const kind = to.endsWith('↑') ? 'step-up' : 'close';
    const jobId = to.replace('↑', '');
    return !jobs.get(from)?.mobilities?.some(item => item.jobId === jobId && item.kind === kind);
  });
  assert.deepEqual(faults, []);
});

test('the feed links none of twenty pairs of jobs that only look alike', () => {
  const faults = pairs(REFUSED).filter(
    ([from, to]) => jobs.get(from)?.related.includes(to) || similarTo(from).includes(to),
  );
  assert.deepEqual(faults, []);
});

test('each related job is marked as close or as a step up, with its source', () => {
  const sources = new Set(records('sources').map(({ id }) => id)).add('orientation-widgets');
  const faults = [...jobs.values()].filter(
    ({ related, mobilities = [] }) =>
      mobilities.length === 0 ||
      related.join() !== mobilities.map(({ jobId }) => jobId).join() ||
      mobilities.some(({ sourceId }) => !sources.has(sourceId)),
  );
  assert.deepEqual(
    faults.map(({ id }) => id),
    [],
  );
});

test('a step up is an « Evolution » of ROME 3, never a « Proche »', { skip: withoutRealData }, () => {
  const parents = new Map(
    sourceRows('rome/unix_referentiel_code_rome_v460_utf8.csv', 'utf-8').map(row => [
      row['code_rome'],
      row['code_rome_parent'],
    ]),
  );
  const kinds = new Map<string, Set<string>>();
  for (const row of sourceRows('rome/unix_rubrique_mobilite_v347_utf8.csv', 'utf-8')) {
    if (row['code_appellation_source'] !== '' || row['code_appellation_cible'] !== '') continue;
    const pair = `${row['code_rome']} ${row['code_rome_cible']}`;
    kinds.set(pair, (kinds.get(pair) ?? new Set()).add(row['libelle_type_mobilite'] ?? ''));
  }
  const sheets = new Set([...kinds.keys()].flatMap(pair => pair.split(' ')));
  const sheetsOf = (id: string): string[] =>
    (jobs.get(id)?.rome ?? []).map(code => (sheets.has(code) ? code : (parents.get(code) ?? code)));
  const faults = [...jobs.values()].flatMap(({ id, mobilities = [] }) =>
    mobilities
      .filter(({ kind, sourceId }) => kind === 'step-up' || sourceId === 'rome-3')
      .filter(({ jobId, kind }) => {
        const texts = new Set(
          sheetsOf(id).flatMap(from =>
            sheetsOf(jobId).flatMap(to => (from === to ? ['Proche'] : [...(kinds.get(`${from} ${to}`) ?? [])])),
          ),
        );
        return kind === 'step-up' ? !texts.has('Evolution') || texts.has('Proche') : !texts.has('Proche');
      })
      .map(({ jobId, kind }) => `${id} ${jobId} ${kind}`),
  );
  assert.deepEqual(faults, []);
});
