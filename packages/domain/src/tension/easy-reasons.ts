// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Tension } from '@orientation-widgets/feed';
import { levelOf } from './tension-labels.js';
import { factorSentence, HIGH } from './factor-sentences.js';
import { factorsOf } from './tension-factors.js';
import type { Factor, LevelledFactor } from './tension-factors.js';

export interface Reasons {
  /** Factors that explain the level, strongest first, each in a sentence. */
  readonly why: readonly { readonly key: Factor['key']; readonly sentence: string }[];
  /** Names of the factors that explain little. */
  readonly little: readonly string[];
  /** Names of the factors that the source does not publish. */
  readonly unknown: readonly string[];
}

/** Factors that mean that work is easy to find: they explain nothing in a year when it was not. */
const GOOD_NEWS: readonly Factor['key'][] = ['hiringIntensity', 'labourShortage'];

/** Minimum level at which work is not hard to find. */
const MIDDLE = 3;

/** Reasons for a level: the factors of level 4 or 5, except those that contradict the level of the record. */
export function reasonsOf(record: Tension): Reasons {
  const isEasyToFind = (levelOf(record) ?? MIDDLE) >= MIDDLE;
  const isReason = ({ key, level }: LevelledFactor): boolean =>
    level !== undefined && level >= HIGH && (isEasyToFind || !GOOD_NEWS.includes(key));
  const factors = factorsOf(record);
  return {
    why: factors.filter(isReason).flatMap(factor => {
      const sentence = factorSentence(factor);
      return sentence ? { key: factor.key, sentence } : [];
    }),
    little: factors.filter(factor => factor.level !== undefined && !isReason(factor)).map(({ key }) => topicOf(key)),
    unknown: factors.filter(({ level }) => level === undefined).map(({ key }) => topicOf(key)),
  };
}

/** Topic of a factor, without its level. */
function topicOf(key: Factor['key']): string {
  switch (key) {
    case 'hiringIntensity':
      return msg('le nombre d’offres');
    case 'labourShortage':
      return msg('le nombre de personnes qui cherchent');
    case 'workingConditions':
      return msg('la fatigue');
    case 'trainingJobLink':
      return msg('la formation demandée');
    case 'jobInstability':
      return msg('la durée des contrats');
    case 'geographicMismatch':
      return msg('la distance');
    case 'wageUnattractiveness':
      return msg('le salaire');
  }
}
