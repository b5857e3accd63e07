// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Provider, Session, Training } from '@orientation-widgets/feed';

/** Who gives a training. */
export interface TrainingProviders {
  /** Its own, else that of all its sessions when they have the same. */
  readonly provider: Provider | undefined;
  /** How many organisations give it, as far as the training, or else its sessions, say. */
  readonly providerCount: number;
}

/** Who gives a training, from itself or from its sessions. Pure. */
export function trainingProviders(
  { providerId }: Pick<Training, 'providerId'>,
  sessions: readonly Pick<Session, 'providerId'>[],
  providers: Collection<Provider>,
): TrainingProviders {
  const ids = [...new Set(providerId === undefined ? sessions.map(session => session.providerId) : [providerId])];
  return {
    provider: ids.length > 1 ? undefined : providers.get(ids[0] ?? ''),
    providerCount: ids.filter(Boolean).length,
  };
}
