// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Training } from '@orientation-widgets/feed';
import type { JoinTables } from '../tables/join-tables.js';

/**
 * Gives a seconde professionnelle, and each baccalauréat after it, their family of trades. A family without exactly one
 * common first year is ignored.
 */
export function withTradeFamily(training: Training, { diplomaNames, tradeFamilies }: JoinTables): Training {
  if (training.tradeFamily) return training;
  const code = training.certifications.find(({ kind }) => kind === 'cfd')?.code;
  if (code === undefined) return training;
  const family = [...tradeFamilies.values()].find(({ members }) => members.has(code));
  if (!family) return training;
  const [commonYear, ...otherMembers] = [...family.members].filter(
    member => diplomaNames.get(member)?.certifying === false,
  );
  if (commonYear === undefined || otherMembers.length > 0) return training;
  const { name, sourceId, members } = family;
  const diplomas = [...members].filter(member => member !== commonYear).sort();
  return { ...training, tradeFamily: { name, commonYear, diplomas, sourceId } };
}
