// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Job, JobProfile } from '@orientation-widgets/feed';
import {
  answerComment,
  answerTitle,
  earlierSentence,
  meaning,
  reasons,
  usualSentence,
  womenOutOfTwenty,
  workersSentence,
} from '../../../packages/elements/src/mixed-jobs-prompt/answer/answer-labels.js';
import { balance, verdict } from '../../../packages/elements/src/mixed-jobs-prompt/answer/guess.js';
import { guessInWords, jobInSentence } from '../../../packages/elements/src/mixed-jobs-prompt/question/guess-labels.js';
import { nextJobs } from '../../../packages/elements/src/mixed-jobs-prompt/answer/next-jobs.js';
import type { JobLevel } from '../../../packages/elements/src/jobs/levels/job-levels.js';
import { surpriseJob } from '../../../packages/elements/src/mixed-jobs-prompt/question/known-share.js';
import { shareAGenerationAgo } from '../../../packages/elements/src/mixed-jobs-prompt/answer/share-over-time.js';
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
    it(`of ${guess} for ${real} is ${expected}`, () => assert.equal(verdict(guess, real), expected));
  }

  it('is answered with the same words whichever way it is off', () => {
    assert.deepEqual(answerTitle(40, 15), ['Vous avez dit 40\u202f%.', 'En réalité\u202f: 15\u202f% de femmes.']);
    assert.deepEqual(answerTitle(5, 15), ['Vous avez dit 5\u202f%.', 'En réalité\u202f: 15\u202f% de femmes.']);
    assert.deepEqual(answerTitle(15, 15), ['Bien vu\u202f: 15\u202f% de femmes.']);
    assert.deepEqual(answerTitle(null, 15), ['C’est 15\u202f% de femmes.']);
  });

  it('is said with its picture', () => {
    assert.equal(guessInWords(40), '40\u202f%, soit 8 femmes sur 20 personnes');
    assert.equal(guessInWords(5), '5\u202f%, soit 1 femme sur 20 personnes');
    assert.equal(guessInWords(0), '0\u202f%, soit aucune femme sur 20 personnes');
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

  it('is the same sentence for both genders', () => {
    assert.equal(meaning(3.1).replace('hommes', 'X'), meaning(96.9).replace('femmes', 'X'));
    assert.equal(meaning(1).replace('hommes', 'X'), meaning(99).replace('femmes', 'X'));
    assert.match(meaning(3.1), /19 personnes sur 20 sont des hommes/);
    assert.match(meaning(50), /à peu près aussi nombreux/);
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
    const pattern = (guess: number, value: number): string => answerComment(guess, value).replace(/moins|plus/, 'X');
    assert.equal(pattern(80, 20), pattern(20, 80));
    assert.match(answerComment(50, 3.1), /^C’est 9 femmes sur 20 de moins/);
    assert.deepEqual(
      answerTitle(80, 20).map(line => line.replaceAll(/\d+/g, 'N')),
      answerTitle(20, 80).map(line => line.replaceAll(/\d+/g, 'N')),
    );
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

  it('says the past of a rise and of a fall with one pattern', () => {
    const pattern = (change: 'rose' | 'fell'): string =>
      earlierSentence({ period: '1983-1985', value: 10, change }).replace(/augmenté|baissé/, 'X');
    assert.equal(pattern('rose'), pattern('fell'));
  });

  it('never says that nobody is there when somebody is', () => {
    assert.doesNotMatch(meaning(1.4), /20 personnes sur 20/);
    assert.equal(womenOutOfTwenty(1.4), 'moins de 1 femme sur 20');
    assert.equal(womenOutOfTwenty(99), 'plus de 19 femmes sur 20');
    assert.equal(womenOutOfTwenty(0), 'aucune femme sur 20');
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

  it('is left out when the series is too short or unreadable', () => {
    assert.equal(shareAGenerationAgo(share(25, series.slice(3))), undefined);
    assert.equal(shareAGenerationAgo(share(25, [{ period: 'jadis', value: 3 }])), undefined);
    assert.equal(shareAGenerationAgo(share(25)), undefined);
    assert.equal(shareAGenerationAgo({ value: 12, period: 'hier', sourceId: 's', history: series }), undefined);
  });

  it('is said with its period', () => {
    assert.match(
      earlierSentence({ period: '1987-1989', value: 10, change: 'rose' }),
      /^En 1987-1989, c’était 10\u202f%\. .*augmenté/,
    );
  });
});

describe('the job in a sentence', () => {
  it('loses its capital, not its acronym', () => {
    assert.equal(jobInSentence({ feminine: 'Soudeuse', masculine: 'Soudeur' }), 'soudeuse ou soudeur');
    assert.equal(jobInSentence({ feminine: 'ATSEM', masculine: 'ATSEM' }), 'ATSEM');
  });

  it('keeps its two names apart when each says « ou »', () => {
    assert.equal(
      jobInSentence({ feminine: 'Conductrice de taxi ou VTC', masculine: 'Conducteur de taxi ou VTC' }),
      'conductrice de taxi ou VTC, conducteur de taxi ou VTC',
    );
  });
});

describe('jobs one rarely thinks of', () => {
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
    job(id, { womenShare: share(5), sectors: [`Secteur de ${id}`], skills: ['Lire un plan'], ...more });
  const level = (value: 2 | 5): JobLevel => ({
    level: value,
    record: { territoryId: 'reg-32', period: '2019', level: value, factors: {}, sourceId: 's' },
  });

  it('are those of another world with the same skills, before any neighbour', () => {
    const others = [
      job('sector', { womenShare: share(5), sectors: ['Métallurgie'] }),
      job('a', { womenShare: share(5), sectors: ['Bâtiment'], skills: ['Lire un plan', 'Souder'] }),
      elsewhere('couture', { skills: ['lire un plan'] }),
    ];
    const found = nextJobs(welder, [welder, ...others]);
    assert.deepEqual(
      found.map(({ job: { id }, tie: { kind }, elsewhere: sector }) => [id, kind, sector]),
      [
        ['couture', 'skills', 'Secteur de couture'],
        ['a', 'skills', 'Bâtiment'],
        ['sector', 'sector', undefined],
      ],
    );
  });

  it('are rather of several sectors', () => {
    const others = [
      elsewhere('a1', { sectors: ['Santé'], skills: ['Lire un plan', 'Souder'] }),
      elsewhere('a2', { sectors: ['Santé'], skills: ['Lire un plan', 'Souder'] }),
      elsewhere('b'),
    ];
    assert.deepEqual(
      nextJobs({ ...welder, related: [] }, others).map(({ job: { id } }) => id),
      ['a1', 'b', 'a2'],
    );
  });

  for (const [why, ties, wanted] of [
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
    ['where the other gender is rare', {}, elsewhere('wanted', { womenShare: share(85) })],
  ] as const) {
    it(`are sooner those ${why}`, () =>
      assert.equal(nextJobs(welder, [elsewhere('plain'), wanted], ties)[0]?.job.id, 'wanted'));
  }

  it('say why they are there: skills, another sector, trouble recruiting', () => {
    const profiles = [
      profile('soudage', 'Rigueur', 'Réagir vite (imprévu, panne)', 'Aider'),
      profile('couture', 'Aider', 'Rigueur', 'Réagir vite (imprévu, panne)'),
      profile('x', 'Rigueur', 'Aider'),
      profile('y', 'Aider'),
    ];
    const [found] = nextJobs({ ...welder, skills: [] }, [elsewhere('couture')], {
      profiles,
      levels: new Map([['couture', level(5)]]),
    });
    assert.deepEqual(found && reasons(found), [
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

  it('are tied by a rare skill sooner than by one of every job', () => {
    const others = [elsewhere('common'), elsewhere('rare')];
    const profiles = [
      profile('soudage', 'Rigueur', 'Lire un plan'),
      profile('common', 'Rigueur'),
      profile('rare', 'Lire un plan', 'Rigueur'),
    ];
    assert.deepEqual(
      nextJobs({ ...welder, skills: [] }, others, { profiles }).map(({ job: { id } }) => id),
      ['rare', 'common'],
    );
  });

  it('leave out balanced jobs, those without a figure, those without a tie, and itself', () => {
    const others = [
      job('a', { womenShare: share(50) }),
      job('unknown', { skills: ['Souder'] }),
      job('stranger', { womenShare: share(2) }),
    ];
    assert.deepEqual(nextJobs(welder, [welder, ...others]), []);
  });
});

describe('a surprise', () => {
  const jobs = [job('a', { womenShare: share(10) }), job('b'), job('c', { womenShare: share(90) })];

  it('is a job with a figure, and not the same one again', () => {
    assert.equal(surpriseJob(jobs, 'a', () => 0)?.id, 'c');
    assert.equal(surpriseJob(jobs, undefined, () => 0.999)?.id, 'c');
    assert.equal(surpriseJob(jobs.slice(0, 2), 'a', () => 0)?.id, 'a');
    assert.equal(surpriseJob([], undefined), undefined);
  });
});
