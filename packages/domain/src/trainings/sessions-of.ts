// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Session } from '@orientation-widgets/feed';

/**
 * Sessions of a provider, or all of them when it has none.
 *
 * @param ownProviderId - provider of the training, for a session that names none.
 */
export function sessionsBy(providerId: string | undefined, sessions: Session[], ownProviderId?: string): Session[] {
  const itsSessions = providerId
    ? sessions.filter(session => (session.providerId ?? ownProviderId) === providerId)
    : [];
  return itsSessions.length ? itsSessions : sessions;
}

/** Sessions of a training, without building the records of the others. */
export function sessionsOf(sessions: Collection<Session>, trainingId: string): Session[] {
  const { values, codes } = sessions.column('trainingId');
  const code = values.indexOf(trainingId);
  const matches: Session[] = [];
  if (code < 0) return matches;
  for (let index = codes.indexOf(code); index >= 0; index = codes.indexOf(code, index + 1))
    matches.push(sessions.at(index));
  return matches;
}
