// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Observation, Territory } from '@orientation-widgets/feed';
import { plural } from '../words/format.js';
import type { Finding } from './essentials.js';
import { coverageText, differenceText, pairDecimals, SHARE } from './difference-labels.js';
import { withArticle } from '../places/with-article.js';
import { gapText, signed } from './gap-format.js';
import { wholeNumber } from '../words/decimal-number.js';
import { decimalsOf, figure } from './figure-format.js';
import { kindName } from './kind-names.js';
import { periodLabel } from './periods.js';

/** Text of a finding. */
export interface Words {
  /** Main number of the finding. */
  readonly lead: string;
  readonly text: string;
}

/**
 * Writes a finding in words. Each of its numbers is a value of a record, or a difference, a ratio or a rank of two
 * values, rounded like the measure.
 */
export function findingWords(
  finding: Finding,
  territory: Territory,
  territoryOf: (territoryId: string) => Territory | undefined,
): Words {
  if (finding.rule === 'silence') {
    const { without, total } = finding;
    const some = wholeNumber(without.length);
    return {
      lead: '',
      text: plural(
        without.length,
        msg(
          str`Pas encore de chiffre ici pour ${some} mesure sur ${wholeNumber(total)}.|Pas encore de chiffre ici pour ${some} mesures sur ${wholeNumber(total)}.`,
        ),
      ),
    };
  }
  const { measure } = finding;
  const value = (observation: Observation): string => figure(observation.value ?? 0, measure);
  switch (finding.rule) {
    case 'gap': {
      const { observation, other, difference } = finding;
      return {
        lead: value(observation),
        text:
          differenceText(
            difference,
            measure,
            pairDecimals(observation, other, measure),
            withArticle(territoryOf(other.territoryId) ?? { kind: 'commune', name: other.territoryId }),
            value(other),
          ) + coverageText(observation),
      };
    }
    case 'rank':
      return {
        lead: value(finding.observation),
        text: rankText(finding, territory) + coverageText(finding.observation),
      };
    case 'change': {
      const { first, last, difference } = finding;
      return {
        lead: signed(difference, measure, pairDecimals(first, last, measure)),
        text: fromTo(value(first), first.period, value(last), last.period),
      };
    }
    case 'target': {
      const { first, last, target, remaining, year } = finding;
      const gap = gapText(
        remaining,
        measure,
        Math.max(decimalsOf(target.value, measure), decimalsOf(last.value ?? 0, measure)),
      );
      const goal = figure(target.value, measure);
      const pace =
        year === undefined
          ? ''
          : ` ${msg(str`Au rythme de ${periodLabel(first.period)} à ${periodLabel(last.period)}, la cible serait atteinte en ${String(year)} (calcul).`)}`;
      const distance = remaining > 0 ? msg(str`Il manque ${gap}.`) : msg(str`La valeur est au-delà, de ${gap}.`);
      return {
        lead: value(last),
        text: `${msg(str`Cible ${periodLabel(target.period)} : ${goal}.`)} ${distance}${remaining > 0 ? pace : ''}`,
      };
    }
    case 'composition': {
      const { part, total, share } = finding;
      return {
        lead: figure(share, SHARE),
        text: msg(str`${part.part?.label ?? ''} : ${value(part)} sur ${value(total)}.`),
      };
    }
  }
}

function fromTo(from: string, fromPeriod: string, to: string, toPeriod: string): string {
  return msg(str`De ${from} (${periodLabel(fromPeriod)}) à ${to} (${periodLabel(toPeriod)}).`);
}

function rankText(
  { rank, end, ties, ranked, without }: Extract<Finding, { rule: 'rank' }>,
  { kind }: Territory,
): string {
  const among = `${wholeNumber(ranked.length)}\u00a0${kindName(kind, ranked.length)}`;
  const place = wholeNumber(rank);
  const sentences = [
    rank === 1
      ? end === 'highest'
        ? msg(str`La valeur la plus haute parmi ${among}.`)
        : msg(str`La valeur la plus basse parmi ${among}.`)
      : end === 'highest'
        ? msg(str`La ${place}ᵉ valeur la plus haute parmi ${among}.`)
        : msg(str`La ${place}ᵉ valeur la plus basse parmi ${among}.`),
  ];
  if (ties)
    sentences.push(
      plural(ties, msg(str`À égalité avec ${wholeNumber(ties)} autre.|À égalité avec ${wholeNumber(ties)} autres.`)),
    );
  if (without) {
    const all = `${wholeNumber(ranked.length + without)}\u00a0${kindName(kind, ranked.length + without)}`;
    sentences.push(msg(str`Sans chiffre comparable : ${wholeNumber(without)} sur ${all}.`));
  }
  return sentences.join(' ');
}
