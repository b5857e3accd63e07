// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Editorial texts about jobs: they do not contradict the figures of the same card, claim nothing of the market without
// a figure, and name diplomas that exist.
import type { Job } from '@orientation-widgets/feed';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutRealData } from '../../support/paths.js';
import { fold, records, sourceRows } from './facts.js';

const jobs = records('jobs');

/** Wording that limits a condition to some occasions or some people. */
const HEDGED = /possible|[Pp]arfois|selon|\ben (?:internat|collectivité|saison)|à l’hôpital|avant un|ou astreintes/;
/** Words of a condition, the figure they are about, and the range it must be in, in per cent. */
const RULES: readonly {
  readonly says: RegExp;
  readonly figure: 'saturday' | 'sunday' | 'night';
  readonly from: number;
  readonly to: number;
}[] = [
  { says: /^Horaires de (?:bureau|jour)|Peu de travail le week-end/, figure: 'saturday', from: 0, to: 25 },
  { says: /^Horaires de (?:bureau|jour)/, figure: 'sunday', from: 0, to: 15 },
  { says: /^Horaires de (?:bureau|jour)/, figure: 'night', from: 0, to: 15 },
  { says: /samedi/i, figure: 'saturday', from: 25, to: 100 },
  { says: /week-end/i, figure: 'saturday', from: 20, to: 100 },
  { says: /dimanche/i, figure: 'sunday', from: 10, to: 100 },
  { says: /\bnuits?\b/i, figure: 'night', from: 7, to: 100 },
];
/** Figures that the conditions must mention from this share on, in per cent. */
const TO_SAY = [
  { figure: 'saturday', from: 50, says: /samedi|week-end|fête|férié/i },
  { figure: 'sunday', from: 40, says: /dimanche|week-end|fête|férié/i },
  { figure: 'night', from: 30, says: /nuit/i },
] as const;

/** Returns the contradictions between the conditions of a job and its own figures. */
function contradictions({ id, conditions, unusualHours = { period: '', sourceId: '' } }: Job): string[] {
  const sentences = conditions.flatMap(condition =>
    RULES.filter(({ says, figure, from, to }) => {
      const share = unusualHours[figure];
      const isDenial = /^Peu de/.test(condition) && from > 0;
      return (
        says.test(condition) &&
        !HEDGED.test(condition) &&
        !isDenial &&
        share !== undefined &&
        (share < from || share > to)
      );
    }).map(({ figure }) => `${id}: « ${condition} », ${figure} ${unusualHours[figure] ?? ''}`),
  );
  const unsaid = TO_SAY.filter(
    ({ figure, from, says }) =>
      (unusualHours[figure] ?? 0) >= from && !conditions.some(condition => says.test(condition)),
  ).map(({ figure }) => `${id}: nothing about ${figure} ${unusualHours[figure] ?? ''}`);
  return [...sentences, ...unsaid];
}

test('working conditions agree with the hours on the same card', () => {
  assert.deepEqual(jobs.flatMap(contradictions), []);
});

/** Claims about the market, or about the number of people concerned. */
const CLAIMS =
  /recrutent? (?!aussi)|\brecrute\.|a besoin de vous|devrait créer|très (?:répandu|demandé|présents)|place croissante|de plus en plus|est recherchée|spécialités? régionale|l’une des premières|voie la plus suivie|meilleure école|mène souvent|forment beaucoup|Beaucoup d|souvent en (?:alternance|intérim)/;

test('no text makes a claim about the market: only figures do', () => {
  const faults = jobs.flatMap(({ id, summary = '', easySummary = '', access = '', easyAccess = '' }) =>
    [summary, easySummary, access, easyAccess].filter(text => CLAIMS.test(text)).map(text => `${id}: ${text}`),
  );
  assert.deepEqual(faults, []);
});

/** Lengths of time, in digits or in words. */
const DURATION =
  /\b(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quelques|plusieurs|\d+)\s(?:ou \S+ )?(?:à \S+ )?(?:ans?|années?|mois|semaines?|jours?)\b|dès \d+/;
/**
 * Words that mark a duration as the years of a diploma: its level, or the two years of a CAP and the three of a "bac
 * professionnel".
 */
const OF_A_DIPLOMA =
  /diplôme|bac|CAP|BTS|DEUST|licence|master|études|Il dure|école|Elle (?:dure|délivre)|habilitation|après le bac|un an de plus/i;
/** Durations that ROME states in the same words. */
const FROM_ROME = /neuf mois d’expérience/i;
const EXPERIENCE = /plusieurs années/;

test('the access section mentions no duration except that of a diploma', () => {
  const faults = jobs.flatMap(({ id, access = '', easyAccess = '' }) =>
    `${access} ${easyAccess}`
      .split(/(?<=[.!?])\s/)
      .filter(
        sentence =>
          DURATION.test(sentence) &&
          !OF_A_DIPLOMA.test(sentence) &&
          !FROM_ROME.test(sentence) &&
          !EXPERIENCE.test(sentence),
      )
      .map(sentence => `${id}: ${sentence}`),
  );
  assert.deepEqual(faults, []);
});

/** First words of the titles of each kind of diploma in Certif Info. */
const KINDS: readonly (readonly [string, readonly string[]])[] = [
  ['CAP agricole', ['capa', 'cap agricole']],
  ['CAP', ['cap']],
  ['[Bb]ac professionnel', ['bac pro']],
  ['[Bb]revet professionnel', ['bp', 'brevet professionnel', 'bpjeps']],
  ['BTS agricole', ['btsa']],
  ['BTS', ['bts', 'btsa']],
  ['BUT', ['but']],
  ['[Tt]itre professionnel', ['']],
  ['[Dd]iplôme d’État', ['diplome d etat']],
];
/** Words that follow the title of a diploma in a sentence. */
const END =
  '(?:ou|puis|aide|prépare|permet|ouvre|donne|est|se|s’obtient|forme|sont|suffit|convient|facilite|raccourcit|pour|comme|existe|avec|dans|demand\\S+|après|sous|possible|complète|reconnaît|le|la|aussi|mène|y|et un|et le|en (?:deux|trois|quatre|un|apprentissage|alternance)|selon|au|du même)';
const NAMED = new RegExp(
  `(?<kind>${KINDS.map(([kind]) => kind).join('|')})(?<title>(?: (?!${END}(?![\\p{L}’]))[\\p{L}\\d’\\-]+)+)`,
  'gu',
);
const EMPTY_WORDS = new Set('de du des d la le les l et en a au aux un une option sur ses son'.split(' '));
/** Kinds of diplomas without a title, and a diploma that Certif Info calls by its acronym. */
const NO_TITLE =
  /^(?:techniques?|industriel|et BUT|à master|agricole|en informatique|du nucléaire|d’éducateur sportif)/;

test('each diploma of the access section is published by Certif Info, word for word', { skip: withoutRealData }, () => {
  const titles = sourceRows('certifications/certif_info.csv', 'utf-8', ';')
    .filter(row => row['Etat_Libelle'] === 'Publié')
    .map(row => fold(row['Libelle_Diplome'] ?? ''));
  const isKnown = (kind: string, title: string): boolean => {
    const starts = KINDS.find(([pattern]) => new RegExp(`^${pattern}$`).test(kind))?.[1] ?? [];
    const words = fold(title)
      .split(' ')
      .filter(word => !EMPTY_WORDS.has(word));
    return titles.some(
      label => starts.some(start => label.startsWith(start)) && words.every(word => label.split(' ').includes(word)),
    );
  };
  let count = 0;
  const faults = jobs.flatMap(({ id, access = '', easyAccess = '' }) =>
    [...`${access} ${easyAccess}`.matchAll(NAMED)].flatMap(({ groups = {} }) => {
      const { kind = '', title = '' } = groups;
      if (NO_TITLE.test(title.trim())) return [];
      count++;
      return isKnown(kind, title) ? [] : [`${id}: ${kind}${title}`];
    }),
  );
  assert.deepEqual(faults, []);
  assert.ok(count > 150, `${count} titles found`);
});
