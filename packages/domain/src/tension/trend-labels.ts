// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { TensionLevel } from './tension-level.js';
import { tensionLabel } from './tension-labels.js';
import { changeOf } from './trend.js';
import type { Change, Method, Trend } from './trend.js';

const word = ({ level }: Change['first']): string => tensionLabel(level as TensionLevel);

export function trendTitle(trend: Trend): string {
  const change = changeOf(trend);
  if (!change) return msg('Une seule année est connue');
  const difference = (change.last.level ?? 0) - (change.first.level ?? 0);
  if (difference === 0) return change.between ? msg('Une tension revenue au même niveau') : msg('Une tension stable');
  return difference > 0 ? msg('Une tension en hausse') : msg('Une tension en baisse');
}

/** First and last years in a sentence: “En 2011, la tension était faible. En 2019, elle est élevée.” */
export function trendSentence(trend: Trend): string {
  const change = changeOf(trend);
  if (!change) {
    const [year] = trend.years.filter(({ level }) => level !== null).slice(-1);
    return year ? msg(str`En ${year.period}, la tension est ${word(year)}.`) : msg('Aucun niveau n’est publié.');
  }
  const { first, last, between } = change;
  if (between) {
    return msg(
      str`En ${first.period} comme en ${last.period}, la tension est ${word(last)}. En ${between.period}, elle était ${word(between)}.`,
    );
  }
  return first.level === last.level
    ? msg(str`En ${first.period} comme en ${last.period}, la tension est ${word(last)}.`)
    : msg(str`En ${first.period}, la tension était ${word(first)}. En ${last.period}, elle est ${word(last)}.`);
}

/** Reason why levels before and after are not comparable. */
export function breakSentence(period: string): string {
  return msg(
    str`À partir de ${period}, la méthode change : nouvelles familles de métiers, et sept facteurs au lieu de six. Les niveaux d’avant ne se comparent pas.`,
  );
}

export function methodName(method: Method): string {
  return method === 'fap-2021' ? msg('7 facteurs, familles de 2021') : msg('6 facteurs, familles de 2009');
}
