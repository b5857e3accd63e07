// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { collectionOf } from '@orientation-widgets/feed';
import type { Outcome, Place, Session, Training } from '@orientation-widgets/feed';
import { compareRows, differencesSentence } from '../../../packages/elements/src/trainings/compare-rows.js';
import type { TrainingCompareRow } from '../../../packages/elements/src/trainings/compare-rows.js';
import { trainingView } from '../../../packages/domain/src/trainings/training-view.js';
import type { TrainingView } from '../../../packages/domain/src/trainings/training-view.js';
import { sessionOf, trainingOf } from '../../support/training.js';

const today = '2026-11-24';

interface TrainingFields {
  readonly training?: Partial<Training>;
  readonly sessions?: readonly Partial<Session>[];
  readonly lat?: number;
  readonly outcome?: Partial<Outcome>;
}

function view(id: string, { training, sessions = [{}], lat = 50, outcome }: TrainingFields = {}): TrainingView {
  const place: Place = {
    id: 'p',
    name: 'Centre',
    street: '',
    postalCode: '',
    communeCode: '62041',
    communeName: 'Arras',
    lat,
    lon: 3,
    precision: 'exact',
  };
  const ownTraining = trainingOf(id, { level: 4, ...training });
  const all = sessions.map((more, rank) =>
    sessionOf(`${id}-${rank}`, { trainingId: id, placeId: 'p', route: 'continuing', start: '2027-02-01', ...more }),
  );
  const outcomes = outcome
    ? [
        {
          trainingId: id,
          route: 'continuing' as const,
          cohort: '2023',
          employed: {},
          furtherStudy: null,
          sourceId: 's',
          ...outcome,
        },
      ]
    : [];
  return trainingView(
    {
      training: ownTraining,
      sessions: all,
      places: collectionOf([place]),
      providers: collectionOf([]),
      outcomes,
      sources: collectionOf([]),
      territories: collectionOf([]),
    },
    { near: { lat: 50, lon: 3 }, today },
  );
}

const row = (label: string, ...comparedFields: TrainingFields[]): TrainingCompareRow | undefined =>
  compareRows(comparedFields.map((each, rank) => view(`t${rank}`, each))).find(match => match.label === label);
const cellsOf = (label: string, ...comparedFields: TrainingFields[]): unknown[] => {
  const compared = row(label, ...comparedFields);
  return [
    compared?.difference,
    ...(compared?.cells.map(({ text, details, note }) => [text, ...details].join(', ') + (note ? ` (${note})` : '')) ??
      []),
  ];
};

describe('a comparison', () => {
  const cases: readonly (readonly [string, string, readonly TrainingFields[], readonly unknown[]])[] = [
    [
      'levels that differ',
      'Niveau obtenu',
      [{ training: { level: 3 } }, { training: { level: 4 } }],
      ['different', 'Niveau CAP', 'Niveau bac'],
    ],
    ['the same level', 'Niveau obtenu', [{}, {}], ['same', 'Niveau bac', 'Niveau bac']],
    [
      'a level one of them does not say',
      'Niveau obtenu',
      [{ training: { level: null } }, {}],
      ['incomplete', 'Non précisé', 'Niveau bac'],
    ],
    ['what nobody says', 'Niveau demandé', [{}, {}], ['unknown', 'Non précisé', 'Non précisé']],
    [
      'prices: the unknown one is not the cheapest',
      'Prix',
      [{ sessions: [{}] }, { sessions: [{ price: 900 }] }, { sessions: [{ price: 0 }] }],
      ['different', 'Non précisé', '900\u00a0€', 'Gratuit (le moins cher des prix connus)'],
    ],
    [
      'one known price is no lowest price',
      'Prix',
      [{}, { sessions: [{ price: 900 }] }],
      ['incomplete', 'Non précisé', '900\u00a0€'],
    ],
    [
      'equal prices: none stands out',
      'Prix',
      [{ sessions: [{ price: 900 }] }, { sessions: [{ price: 900 }] }],
      ['same', '900\u00a0€', '900\u00a0€'],
    ],
    [
      'the soonest start',
      'Prochaine rentrée',
      [{ sessions: [{ start: '2027-09' }] }, {}],
      ['different', 'Rentrée en septembre 2027', 'Rentrée le 1ᵉʳ février 2027 (la plus tôt)'],
    ],
    [
      'an entry all year and no date',
      'Prochaine rentrée',
      [{ sessions: [{ entry: 'permanent', start: null }] }, { sessions: [] }],
      ['incomplete', 'Entrée possible toute l’année', 'Aucune date annoncée'],
    ],
    [
      'a date that is not known',
      'Prochaine rentrée',
      [{ sessions: [{ start: null }] }, {}],
      ['incomplete', 'Non précisé', 'Rentrée le 1ᵉʳ février 2027'],
    ],
    [
      'distances',
      'Lieu',
      [{ lat: 50 }, { lat: 50.5 }],
      ['different', 'Arras, à 100\u00a0m (le plus proche)', 'Arras, à 56\u00a0km'],
    ],
    [
      'a place nobody knows',
      'Lieu',
      [{ sessions: [{ placeId: null }] }, {}],
      ['incomplete', 'Non précisé', 'Arras, à 100\u00a0m'],
    ],
    [
      'several routes',
      'Voie',
      [{ sessions: [{}, { route: 'apprenticeship' }] }, {}],
      ['different', 'En formation continue, en apprentissage', 'En formation continue'],
    ],
    [
      'hours',
      'Durée',
      [{ sessions: [{ hours: 300 }, { hours: 500 }] }, { sessions: [{ hours: 0 }] }],
      ['incomplete', 'De 300 à 500 heures, selon la session', 'Non précisé'],
    ],
    [
      'enrolment',
      'Inscriptions',
      [{ sessions: [{ recruitment: 'closed' }, { recruitment: 'open' }] }, { sessions: [{ recruitment: 'closed' }] }],
      ['different', 'Ouvertes\u202f: 1 sur 2 sessions', 'Closes ou suspendues'],
    ],
    [
      'welcome',
      'Accueil handicap',
      [{ sessions: [{ accessible: true }, { accessible: null }] }, { sessions: [{ accessible: false }] }],
      ['different', 'Oui, pour certaines sessions', 'Non'],
    ],
    [
      'funding',
      'Financement public',
      [{ sessions: [{ funded: false }] }, { sessions: [{ funded: null }] }],
      ['incomplete', 'Pas de financement public', 'Non précisé'],
    ],
    [
      'what became of people',
      'En emploi 6 mois après',
      [{ outcome: { employed: { '6': 61 } } }, {}],
      ['incomplete', '61\u202f%, en formation continue, sortants 2023', 'Pas de chiffre ici'],
    ],
    [
      'a secret figure, and one that is not published',
      'En emploi 6 mois après',
      [{ outcome: { missing: 'below-threshold' } }, { outcome: { missing: 'not-published' } }],
      ['unknown', 'Non publié\u202f: effectif trop faible', 'Non publié'],
    ],
  ];
  for (const [what, label, comparedFields, expected] of cases)
    it(`lists ${what}`, () => assert.deepEqual(cellsOf(label, ...comparedFields), expected));

  it('says once the details that all the answers share', () => {
    const employed = (rate: number): TrainingFields => ({ outcome: { employed: { '6': rate } } });
    const compared = row('En emploi 6 mois après', employed(61), employed(70));
    assert.deepEqual(compared?.details, ['en formation continue', 'sortants 2023']);
    assert.deepEqual(
      compared?.cells.map(({ text, details, share }) => ({ text, details, share })),
      [
        { text: '61\u202f%', details: [], share: 61 },
        { text: '70\u202f%', details: [], share: 70 },
      ],
    );
  });

  it('lists what differs before what is the same', () => {
    const rows = compareRows([view('a', { training: { level: 3 } }), view('b', { lat: 50.5 })]);
    const differences = rows.map(({ difference }) => difference === 'different');
    assert.deepEqual(differences, [...differences].sort().reverse());
  });

  it('takes the year of an offer for no date of the next start', () => {
    const offer = { sessions: [{ start: null, schoolYear: '2022-2023' }] };
    assert.deepEqual(cellsOf('Prochaine rentrée', offer, {}), [
      'incomplete',
      'Rentrée 2022, à vérifier',
      'Rentrée le 1ᵉʳ février 2027',
    ]);
  });

  it('names the differences', () => {
    const rows = compareRows([view('a', { training: { level: 3 } }), view('b', { lat: 50.5 })]);
    assert.equal(differencesSentence(rows), '2 différences\u202f: niveau obtenu, lieu.');
    assert.equal(
      differencesSentence(compareRows([view('a'), view('b', { training: { level: 3 } })])),
      '1 différence\u202f: niveau obtenu.',
    );
    assert.equal(
      differencesSentence(compareRows([view('a'), view('b')])),
      'Aucune différence dans ce que dit le catalogue.',
    );
  });
});
