// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Collection, Provider, Session, Training } from '@orientation-widgets/feed';

/** Providers of a training. */
export interface TrainingProviders {
  /** Provider of the training, otherwise the one common to all its sessions; undefined when they differ. */
  readonly provider: Provider | undefined;
  /** Number of providers of the training, or else of its sessions. */
  readonly providerCount: number;
}

/** Providers of a training, from its own record or from its sessions. Pure. */
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
