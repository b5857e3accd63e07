// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Job, JobProfile } from '@orientation-widgets/feed';
import {
  answerSentence,
  earlierSentence,
  figureSentence,
  guessSentence,
  meaningOf,
  reasons,
  usualSentence,
  workersSentence,
} from '../../../packages/elements/src/mixed-jobs-prompt/answer-labels.js';
import { balance, compareGuess } from '../../../packages/domain/src/jobs/guess.js';
import { guessUnit } from '../../../packages/elements/src/mixed-jobs-prompt/guess-labels.js';
import { nextJobs } from '../../../packages/domain/src/jobs/next-jobs.js';
import type { JobLevel } from '../../../packages/domain/src/jobs/job-levels.js';
import { surpriseJob } from '../../../packages/domain/src/jobs/known-share.js';
import { shareAGenerationAgo } from '../../../packages/elements/src/mixed-jobs-prompt/share-over-time.js';
import { womenInWords } from '../../../packages/elements/src/jobs/share-discs.js';
import { job } from '../../support/job.js';

const share = (value: number, history: { period: string; value: number }[] = []): NonNullable<Job['womenShare']> => ({
  value,
  period: '2017-2019',
  sourceId: 's',
  history,
});

describe('a guess', () => {
  for (const [guess, real, expected] of [
    [40, 15, 'higher'],
    [10, 90.8, 'lower'],
    [5, 3.1, 'close'],
    [0, 3.1, 'close'],
    [20, 15, 'close'],
    [20.1, 15, 'higher'],
    [null, 15, 'unknown'],
  ] as const) {
    it(`of ${guess} for ${real} is ${expected}`, () => assert.equal(compareGuess(guess, real), expected));
  }

  it('is answered in women out of twenty, with the same words whichever way it is off', () => {
    assert.equal(guessSentence(40, 15), 'Vous aviez dit 8. C’est 3.');
    assert.equal(guessSentence(10, 90), 'Vous aviez dit 2. C’est 18.');
    assert.equal(guessSentence(50, 3.1), 'Vous aviez dit 10. C’est moins d’une.');
    assert.equal(guessSentence(50, 97), 'Vous aviez dit 10. C’est plus de 19.');
    assert.equal(guessSentence(15, 15), 'Vous aviez dit 3. Bien vu\u202f!');
    assert.equal(guessSentence(null, 15), 'Ce chiffre ne se devine pas facilement.');
  });

  it('is said as a number of women', () => {
    assert.equal(womenInWords(40), '8 femmes sur 20');
    assert.equal(womenInWords(5), '1 femme sur 20');
    assert.equal(womenInWords(0), 'aucune femme sur 20');
    assert.deepEqual([0, 5, 40].map(guessUnit), ['femme sur 20', 'femme sur 20', 'femmes sur 20']);
  });
});

describe('what the figure means', () => {
  for (const [value, expected] of [
    [39.9, 'men'],
    [40, 'balanced'],
    [60, 'balanced'],
    [60.1, 'women'],
  ] as const) {
    it(`${value} % is ${expected}`, () => assert.equal(balance(value), expected));
  }

  it('is one sentence, and never a person that is not there', () => {
    const sentences = [0, 3.1, 4.7, 50, 96.9, 90.8].map(answerSentence);
    assert.deepEqual(sentences, [
      'Dans ce métier, aucune personne n’est une femme.',
      'Dans ce métier, moins d’une personne sur 20 est une femme.',
      'Dans ce métier, 1 personne sur 20 est une femme.',
      'Dans ce métier, 10 personnes sur 20 sont des femmes.',
      'Dans ce métier, plus de 19 personnes sur 20 sont des femmes.',
      'Dans ce métier, 18 personnes sur 20 sont des femmes.',
    ]);
    assert.equal(figureSentence(share(3.1)), 'En France, 3,1\u202f% de femmes en 2017-2019.');
    assert.match(meaningOf(job('a', { womenShare: share(3.1) })), /ouvert à toutes et à tous/);
    assert.equal(meaningOf(job('a')), '');
  });

  it('says who works there with one pattern, and how far a guess is with another', () => {
    const worded = (value: number): string =>
      workersSentence({ ...share(value), workers: 10_000 }).replaceAll(/\d+\u202f\d+|\d+/g, 'N');
    assert.equal(
      workersSentence({ ...share(3.1), workers: 42_500 }),
      'En France, 42\u202f500 personnes font ce métier\u202f: 1\u202f300 femmes et 41\u202f200 hommes.',
    );
    assert.equal(worded(10), worded(90));
    assert.equal(
      workersSentence({ ...share(0.1), workers: 40_000 }),
      'En France, 40\u202f000 personnes font ce métier\u202f: moins de 100 femmes et 40\u202f000 hommes.',
    );
    assert.equal(workersSentence(share(10)), '');
  });

  it('says how far people usually are with one pattern, whichever way, and for both genders', () => {
    const worded = (guess: number, value: number): string =>
      usualSentence(guess, value)
        .replaceAll(/\d+/g, 'N')
        .replace(/moins|plus/, 'X');
    assert.equal(
      usualSentence(35, 15),
      'En moyenne, les personnes interrogées disent 35\u202f%. C’est 20 points de plus que la réalité.',
    );
    assert.equal(worded(35, 15), worded(65, 85));
    assert.match(usualSentence(17, 15), /proche de la réalité/);
  });

  it('describes the past of a rise and of a fall with one pattern', () => {
    const pattern = (change: 'rose' | 'fell'): string =>
      earlierSentence({ period: '1983-1985', value: 10, change }).replace(/augmenté|baissé/, 'X');
    assert.equal(pattern('rose'), pattern('fell'));
  });

  it('never reports nobody when the group has somebody', () => {
    assert.equal(womenInWords(3.1), 'moins d’une femme sur 20');
    assert.equal(womenInWords(99), 'plus de 19 femmes sur 20');
    assert.equal(womenInWords(0), 'aucune femme sur 20');
  });
});

describe('what it was', () => {
  const series = [
    { period: '1982-1984', value: 5 },
    { period: '1987-1989', value: 10 },
    { period: '2003-2005', value: 20 },
    { period: '2014-2016', value: 24 },
  ];

  it('is taken about thirty years before', () => {
    assert.deepEqual(shareAGenerationAgo(share(25, series)), { period: '1987-1989', value: 10, change: 'rose' });
  });

  it('may have fallen, or hardly moved', () => {
    assert.equal(shareAGenerationAgo(share(5, series))?.change, 'fell');
    assert.equal(shareAGenerationAgo(share(11.9, series))?.change, 'same');
  });

  it('is omitted when the series is too short or unreadable', () => {
    assert.equal(shareAGenerationAgo(share(25, series.slice(3))), undefined);
    assert.equal(shareAGenerationAgo(share(25, [{ period: 'jadis', value: 3 }])), undefined);
    assert.equal(shareAGenerationAgo(share(25)), undefined);
    assert.equal(shareAGenerationAgo({ value: 12, period: 'hier', sourceId: 's', history: series }), undefined);
  });

  it('is shown with its period', () => {
    assert.match(
      earlierSentence({ period: '1987-1989', value: 10, change: 'rose' }),
      /^En 1987-1989, c’était 10\u202f%\. .*augmenté/,
    );
  });
});

describe('rarely considered jobs', () => {
  const welder = job('soudage', {
    womenShare: share(3),
    related: ['a'],
    skills: ['Lire un plan', 'Souder'],
    sectors: ['Métallurgie'],
  });

  const profile = (id: string, ...transversalSkills: string[]): JobProfile => ({
    id,
    interests: [],
    transversalSkills,
  });
  const elsewhere = (id: string, more: Partial<Job> = {}): Job =>
    job(id, { womenShare: share(85), sectors: [`Secteur de ${id}`], skills: ['Lire un plan'], ...more });
  const level = (value: 2 | 5): JobLevel => ({
    level: value,
    record: { territoryId: 'reg-32', period: '2019', level: value, factors: {}, sourceId: 's' },
  });

  it('have the opposite gender mix: where few women work here, more do there', () => {
    const rest = [
      elsewhere('men', { womenShare: share(5) }),
      elsewhere('both', { womenShare: share(50) }),
      elsewhere('women'),
    ];
    const ids = (share: number): string[] =>
      nextJobs({ ...welder, womenShare: { ...welder.womenShare!, value: share } }, rest).map(({ job: { id } }) => id);
    assert.deepEqual(ids(3).sort(), ['both', 'women']);
    assert.deepEqual(ids(90).sort(), ['both', 'men']);
    assert.deepEqual(ids(50).sort(), ['men', 'women']);
  });

  it('are those with the same skills, then related ones, then those of the sector', () => {
    const rest = [
      job('sector', { womenShare: share(85), sectors: ['Métallurgie'] }),
      job('a', { womenShare: share(85), sectors: ['Bâtiment'] }),
      elsewhere('couture', { skills: ['lire un plan', 'Souder'] }),
    ];
    const nextIds = nextJobs(welder, [welder, ...rest]);
    assert.deepEqual(
      nextIds.map(({ job: { id }, tie: { kind }, elsewhere: sector }) => [id, kind, sector]),
      [
        ['couture', 'skills', 'Secteur de couture'],
        ['a', 'related', 'Bâtiment'],
        ['sector', 'sector', undefined],
      ],
    );
  });

  it('are preferably of several sectors', () => {
    const rest = [
      elsewhere('a1', { sectors: ['Santé'], skills: ['Lire un plan', 'Souder'] }),
      elsewhere('a2', { sectors: ['Santé'], skills: ['Lire un plan', 'Souder'] }),
      elsewhere('b'),
    ];
    assert.deepEqual(
      nextJobs({ ...welder, related: [] }, rest).map(({ job: { id } }) => id),
      ['a1', 'b', 'a2'],
    );
  });

  for (const [why, ties, expected] of [
    [
      'where employers have trouble recruiting',
      {
        levels: new Map([
          ['plain', level(2)],
          ['wanted', level(5)],
        ]),
      },
      elsewhere('wanted'),
    ],
    [
      'of the same interest',
      {
        profiles: [
          { ...profile('soudage'), interests: ['R'] },
          { ...profile('plain'), interests: ['A'] },
          { ...profile('wanted'), interests: ['R', 'A'] },
        ] as JobProfile[],
      },
      elsewhere('wanted'),
    ],
  ] as const) {
    it(`are preferably those ${why}`, () =>
      assert.equal(nextJobs(welder, [elsewhere('plain'), expected], ties)[0]?.job.id, 'wanted'));
  }

  it('have the reason for their presence: skills, another sector, hiring difficulties', () => {
    const profiles = [
      profile('soudage', 'Rigueur', 'Réagir vite (imprévu, panne)', 'Aider'),
      profile('couture', 'Aider', 'Rigueur', 'Réagir vite (imprévu, panne)'),
      profile('x', 'Rigueur', 'Aider'),
      profile('y', 'Aider'),
    ];
    const [matches] = nextJobs({ ...welder, skills: [] }, [elsewhere('couture')], {
      profiles,
      levels: new Map([['couture', level(5)]]),
    });
    assert.deepEqual(matches && reasons(matches), [
      'Points communs\u202f: réagir vite, rigueur',
      'Autre secteur\u202f: secteur de couture',
      'En 2019, les employeurs avaient beaucoup de mal à recruter.',
    ]);
    const [easy] = nextJobs(welder, [elsewhere('plain')], { levels: new Map([['plain', level(2)]]) });
    assert.deepEqual(easy && reasons(easy), [
      'Point commun\u202f: lire un plan',
      'Autre secteur\u202f: secteur de plain',
    ]);
  });

  it('are matched by a rare skill before a skill of every job', () => {
    const rest = [elsewhere('common'), elsewhere('rare')];
    const profiles = [
      profile('soudage', 'Rigueur', 'Lire un plan'),
      profile('common', 'Rigueur'),
      profile('rare', 'Lire un plan', 'Rigueur'),
    ];
    assert.deepEqual(
      nextJobs({ ...welder, skills: [] }, rest, { profiles }).map(({ job: { id } }) => id),
      ['rare', 'common'],
    );
  });

  it('are neither the job itself nor those of the same mix, without a figure or without a link', () => {
    const rest = [
      job('a', { womenShare: share(2) }),
      job('unknown', { skills: ['Souder'] }),
      job('stranger', { womenShare: share(82) }),
    ];
    assert.deepEqual(nextJobs(welder, [welder, ...rest]), []);
  });
});

describe('a surprise', () => {
  const jobs = [job('a', { womenShare: share(10) }), job('b'), job('c', { womenShare: share(90) })];

  it('is a job with a figure, different from the previous one', () => {
    assert.equal(surpriseJob(jobs, 'a', () => 0)?.id, 'c');
    assert.equal(surpriseJob(jobs, undefined, () => 0.999)?.id, 'c');
    assert.equal(surpriseJob(jobs.slice(0, 2), 'a', () => 0)?.id, 'a');
    assert.equal(surpriseJob([], undefined), undefined);
  });
});
