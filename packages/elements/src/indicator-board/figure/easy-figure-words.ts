// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Figures in easy reading: one a sentence, rounded, with short words for the comparison.
import { msg, str } from '@lit/localize';
import type { Observation, Territory } from '@orientation-widgets/feed';
import { capital, plural } from '@orientation-widgets/domain/words/format.js';
import { isOverNineteen, isUnderOne, outOfTwenty } from '../../jobs/share-discs.js';
import { compareFigures } from '@orientation-widgets/domain/measures/comparison.js';
import { figureWithUnit, SHARE } from '@orientation-widgets/domain/measures/difference-labels.js';
import { wholeNumber } from '@orientation-widgets/domain/words/decimal-number.js';
import type { Finding } from '@orientation-widgets/domain/measures/essentials.js';
import { figure } from '@orientation-widgets/domain/measures/figure-format.js';
import type { Unit } from '@orientation-widgets/domain/measures/figure-format.js';
import { kindName } from '@orientation-widgets/domain/measures/kind-names.js';
import { hasFlag } from '@orientation-widgets/domain/measures/observations.js';
import { isOld, periodLabel } from '@orientation-widgets/domain/measures/periods.js';
import type { FigureContext } from '@orientation-widgets/domain/measures/figures.js';

/** Range in which a whole number is precise enough: below it, rounding would hide a third of the value; above it, two digits are enough. */
const LEAST = 3;
const MOST = 100;

/** Value rounded for easy reading. */
function rounded(value: number): number {
  const size = Math.abs(value);
  return size >= LEAST && size < MOST ? Math.round(value) : Number(value.toPrecision(2));
}

/** Largest error of `rounded`, doubled: two values nearer than that count as equal. */
function stepAt(value: number): number {
  const size = Math.abs(value);
  return size >= LEAST && size < MOST ? 1 : 10 ** (Math.floor(Math.log10(size || 1)) - 1);
}

/** Rounded value as a text: “11 %”. */
export function roundedFigure(value: number, { unit, kind }: Unit): string {
  return figure(rounded(value), { unit, kind });
}

/** Approximate value with its unit: “environ 96 000 emplois”; a value that is already round is unchanged. */
export function about(value: number, { unit, kind }: Unit): string {
  const near = rounded(value);
  const text = figureWithUnit(near, { unit, kind });
  return near === value ? text : msg(str`environ ${text}`);
}

const QUARTER = /^(\d{4})-Q([1-4])$/;

/** Period in months and years: quarters are not used in everyday language. */
export function easyPeriod(period: string): string {
  const [, year = '', quarter] = QUARTER.exec(period) ?? [];
  switch (quarter) {
    case '1':
      return msg(str`janvier à mars ${year}`);
    case '2':
      return msg(str`avril à juin ${year}`);
    case '3':
      return msg(str`juillet à septembre ${year}`);
    case '4':
      return msg(str`octobre à décembre ${year}`);
    default:
      return periodLabel(period);
  }
}

/** Whether a value is a part of a hundred. */
export function isShare(value: number, { unit, kind }: Unit): boolean {
  return unit.startsWith('%') && kind !== 'index' && kind !== 'difference' && value >= 0 && value <= 100;
}

/** Value with its share out of twenty, and its certainty. */
export function valueWords({ measure, observation, figures }: FigureContext): string {
  if (observation?.value == null) return '';
  const valueSentence = `${capital(about(observation.value, measure))} (${easyPeriod(observation.period)}).`;
  const sentences = [
    valueSentence,
    isShare(observation.value, measure) && amongTwenty(observation.value),
    (observation.coverage ?? 100) < 100 && msg('Une partie n’est pas comptée.'),
    hasFlag(observation, 'provisional') && msg('Ce chiffre peut encore changer.'),
    hasFlag(observation, 'estimated') && msg('C’est une estimation.'),
    hasFlag(observation, 'forecast') && msg('C’est une prévision.'),
    (hasFlag(observation, 'conflict') || hasFlag(observation, 'to-check')) && msg('Ce chiffre n’est pas sûr.'),
    isOld(observation.period, measure.frequency, figures.updated) && msg('Cela a pu changer.'),
  ];
  return sentences.filter(Boolean).join(' ');
}

function amongTwenty(percent: number): string {
  if (isUnderOne(percent)) return msg('C’est moins de 1 sur 20.');
  if (isOverNineteen(percent)) return msg('C’est plus de 19 sur 20.');
  return msg(str`C’est comme ${String(outOfTwenty(percent))} sur 20.`);
}

/** Value of the reference and, when the two can be compared, whether there is more or less here. */
export function comparisonWords({ figures, measure, observation, other }: FigureContext): string {
  const { territory, reference } = figures;
  if (observation?.value == null || other?.value == null || !reference) return '';
  const compared = compareFigures(measure, observation, other, territory.parents.includes(reference.id));
  const there = placedValue(reference, other, measure, observation.period);
  return compared.status === 'difference' ? `${there} ${gapWords(compared.difference, observation.value)}` : there;
}

/**
 * Value of a place: “Hauts-de-France : environ 9 %.”
 * @param knownPeriod - the period that is already stated.
 */
export function placedValue({ name }: Territory, { value, period }: Observation, unit: Unit, knownPeriod = ''): string {
  const text = about(value ?? 0, unit);
  return period === knownPeriod ? msg(str`${name} : ${text}.`) : msg(str`${name} : ${text} (${easyPeriod(period)}).`);
}

function gapWords(difference: number, value: number): string {
  if (Math.abs(difference) < stepAt(value)) return msg('Ici, c’est presque pareil.');
  return difference > 0 ? msg('Ici, c’est plus.') : msg('Ici, c’est moins.');
}

/** Change of a figure between two dates. */
export function changeWords(first: Observation, last: Observation, unit: Unit): string {
  const [before, now] = [first.value ?? 0, last.value ?? 0];
  const was = msg(str`${capital(easyPeriod(first.period))} : ${about(before, unit)}.`);
  if (Math.abs(now - before) < stepAt(now)) return `${was} ${msg('Depuis, cela a peu changé.')}`;
  return `${was} ${now > before ? msg('Depuis, cela a augmenté.') : msg('Depuis, cela a baissé.')}`;
}

/** Reason why a figure stands out, after its value. */
export function findingText(finding: Exclude<Finding, { rule: 'silence' }>, context: FigureContext): string {
  const { measure } = finding;
  switch (finding.rule) {
    case 'gap':
      return comparisonWords(context);
    case 'rank':
      return rankWords(finding, context.figures.territory);
    case 'change':
      return changeWords(finding.first, finding.last, measure);
    case 'target': {
      const { target, remaining } = finding;
      const goal = msg(str`Le but pour ${easyPeriod(target.period)} : ${figureWithUnit(target.value, measure)}.`);
      return `${goal} ${remaining > 0 ? msg('Il n’est pas atteint.') : msg('Le chiffre dépasse le but.')}`;
    }
    case 'composition':
      return msg(str`La plus grande part : ${finding.part.part?.label ?? ''}, ${about(finding.share, SHARE)}.`);
  }
}

function rankWords({ rank, end, ties, ranked }: Extract<Finding, { rule: 'rank' }>, { kind }: Territory): string {
  const among = `${wholeNumber(ranked.length)}\u00a0${kindName(kind, ranked.length)}`;
  const some = wholeNumber(rank - 1);
  if (rank === 1 && !ties)
    return end === 'highest'
      ? msg(str`C’est le chiffre le plus haut de ${among}.`)
      : msg(str`C’est le chiffre le plus bas de ${among}.`);
  if (rank === 1)
    return end === 'highest'
      ? msg(str`Sur ${among}, aucun chiffre n’est plus haut.`)
      : msg(str`Sur ${among}, aucun chiffre n’est plus bas.`);
  return end === 'highest'
    ? plural(
        rank - 1,
        msg(str`Sur ${among}, ${some} a un chiffre plus haut.|Sur ${among}, ${some} ont un chiffre plus haut.`),
      )
    : plural(
        rank - 1,
        msg(str`Sur ${among}, ${some} a un chiffre plus bas.|Sur ${among}, ${some} ont un chiffre plus bas.`),
      );
}
