// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { capital, euros, percent } from '@orientation-widgets/domain/words/format.js';
import {
  isOverNineteen,
  isUnderOne,
  outOfTwenty,
  womenInWords,
} from '@orientation-widgets/elements/jobs/share-discs.js';
import type { Job } from '@orientation-widgets/feed';
import { html, nothing, svg, type SVGTemplateResult } from 'lit';
import { pageScript } from '../../files/page-assets.js';
import { ageTag, part } from '../../layout/page-parts.js';
import type { View } from '../../layout/views.js';
import type { OwnFiles } from '../../site/page.js';
import { wholeFamily } from '../shared/planned-hires.js';
import { groupCounts } from './people-groups.js';
import { HEIGHT, halvesOfPay, nightBeads, nightWedge, RADIUS, twoGroups, WIDTH, type Bead } from './people-layouts.js';

/** Count of the people of a job: its sentence, its source and its drawing. */
interface Count {
  readonly title: string;
  readonly sentence: string;
  readonly detail: string;
  readonly period: string;
  readonly height: number;
  readonly beads: readonly Bead[];
  readonly marks?: SVGTemplateResult;
  readonly isOfWomen?: boolean;
}

/** Minimum number of counts for the animated drawing. */
const FEWEST = 2;

/** Definition of night work in the survey, for readers: Insee, definition c2318. */
export const NIGHT_MEANING = 'au moins une fois entre minuit et 5 h, dans les quatre semaines d’avant l’enquête';

/** Page of this definition. */
export const NIGHT_DEFINITION = 'https://www.insee.fr/fr/metadonnees/definition/c2318';

/** Style sheet and script of the drawing; undefined when the page does not show it. */
export function peopleFiles(job: Job): OwnFiles | undefined {
  return countsOf(job).length < FEWEST ? undefined : { style: '/assets/people.css', script: pageScript('people.js') };
}

/**
 * Counts of twenty people of a job. Each has its sentence and its drawing; a script turns them into one animated
 * drawing.
 */
export function peopleView(job: Job): View {
  const counts = countsOf(job);
  if (counts.length < FEWEST) return nothing;
  return part(
    'Vingt personnes de ce métier',
    html`<div class="people-counts">
        <ol>${counts.map(
          count =>
            html`<li><div><h3>${count.title}</h3><p class="voice">${count.sentence}</p><p class="tags"><span class="soft">${count.detail}</span> ${ageTag(`France, ${count.period}`, true)}</p></div>${drawing(count)}</li>`,
        )}</ol>
      </div>
      <p class="note">Une perle, une personne sur vingt. Chaque dessin est un autre compte : ce ne sont pas les mêmes personnes.${job.unusualHours?.night === undefined ? nothing : html` La nuit : ${NIGHT_MEANING} (<a href=${NIGHT_DEFINITION} rel="noreferrer">définition de l’Insee</a>).`}</p>`,
    'people',
  );
}

function countsOf({ womenShare, people, unusualHours, salary }: Job): readonly Count[] {
  const { night, sunday, period: hoursPeriod = '' } = unusualHours ?? {};
  return [
    ...(womenShare ? womenCounts(womenShare) : []),
    ...groupCounts(people),
    night === undefined ? undefined : nightCount(night, hoursPeriod),
    sunday === undefined ? undefined : sundayCount(sunday, hoursPeriod),
    salary && payCount(salary),
  ].filter(count => count !== undefined);
}

/** Counts of the women now and in the first year of the series; one count when the two drawings would be the same. */
function womenCounts({ value, period, family, history = [] }: NonNullable<Job['womenShare']>): readonly Count[] {
  const [past] = history.filter(point => point.period !== period);
  const words = womenInWords(value);
  const count = (share: number, year: string, detail: string): Count => ({
    ...{ title: 'Les femmes', detail, period: year, height: 64, beads: twoGroups(share, 2, 18), isOfWomen: true },
    sentence: `${capital(womenInWords(share))}.`,
  });
  const now = `${percent(value)} de femmes${wholeFamily(family)}`;
  if (!past) return [count(value, period, now)];
  if (womenInWords(past.value) === words)
    return [count(value, period, `${now}. En ${past.period} : ${percent(past.value)}`)];
  const before = count(past.value, past.period, `${percent(past.value)} de femmes${wholeFamily(family)}`);
  return [count(value, period, now), { ...before, title: `Les femmes en ${past.period}` }];
}

/** Sentence about a share of people: “11 personnes sur 20”, with its verb. */
function peopleDo(share: number, doing: string, done: string): string {
  if (share === 0) return `Personne ne ${doing}.`;
  if (isUnderOne(share)) return `Moins d’une personne sur 20 ${doing}.`;
  if (isOverNineteen(share)) return `Plus de 19 personnes sur 20 ${done}.`;
  const count = outOfTwenty(share);
  return count === 1 ? `1 personne sur 20 ${doing}.` : `${count} personnes sur 20 ${done}.`;
}

function nightCount(share: number, period: string): Count {
  const { wedge, hands } = nightWedge();
  return {
    ...{ title: 'La nuit', period, height: HEIGHT, beads: nightBeads(share) },
    sentence: peopleDo(share, 'travaille la nuit', 'travaillent la nuit'),
    detail: `${percent(share)} au travail la nuit`,
    marks: svg`<path class="wedge" d=${wedge}/><path d=${hands}/><circle class="pin" cx="28" cy="222" r="3.5"/><text x="36" y="26">minuit</text><text x="222" y="176">5 h</text><text x="254" y="26">pas la nuit</text>`,
  };
}

function sundayCount(share: number, period: string): Count {
  return {
    ...{ title: 'Au travail le dimanche', period, height: 144, beads: twoGroups(share, 4, 44) },
    sentence: peopleDo(share, 'travaille le dimanche', 'travaillent le dimanche'),
    detail: `${percent(share)} au travail le dimanche`,
    marks: svg`<text x="3" y="18">perle pleine : le dimanche</text>`,
  };
}

/** Count by median pay, which needs no share: ten earn more, ten less. */
function payCount({ median, unit, period }: NonNullable<Job['salary']>): Count | undefined {
  if (median === undefined) return undefined;
  const amount = euros(median);
  const per = { 'net-month': 'net par mois', 'gross-month': 'brut par mois', 'gross-year': 'brut par an' }[unit];
  return {
    ...{ title: 'Le salaire', period, height: 112, beads: halvesOfPay() },
    sentence: `La moitié gagnait plus de ${amount} ${per}, l’autre moitié gagnait moins.`,
    detail: 'Salaire du milieu, la médiane',
    marks: svg`<path d="M2 56h278"/><text class="amount" x="288" y="62">${amount}</text>`,
  };
}

/** Width of a drawing without the style sheet, in pixels: that of a small phone. */
const DRAWN_WIDTH = 288;

function drawing({ height, beads, marks, isOfWomen }: Count): View {
  const halfBead = beads.find(({ kind }) => kind === 'half');
  return html`<svg class=${isOfWomen ? 'women' : nothing} width=${DRAWN_WIDTH} height=${round((height * DRAWN_WIDTH) / WIDTH)} viewBox=${`0 0 ${WIDTH} ${height}`} aria-hidden="true"><g>${marks ?? nothing}</g>${beads.map(({ x, y, kind }) => html`<circle class=${kind || nothing} cx=${round(x)} cy=${round(y)} r=${RADIUS}/>`)}${halfBead ? html`<path class="half-bead" d=${`M${round(halfBead.x)} ${round(halfBead.y) - RADIUS}a${RADIUS} ${RADIUS} 0 0 0 0 ${2 * RADIUS}z`}/>` : nothing}</svg>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
