// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { number, plural } from '../words/format.js';
import type { TrainingProviders } from './training-providers.js';

/** Name of the only provider of a training, or “12 établissements”; undefined when unknown. */
export function providerName({ provider, providerCount }: TrainingProviders): string | undefined {
  return provider?.name ?? (providerCount > 1 ? establishmentCount(providerCount) : undefined);
}

function establishmentCount(count: number): string {
  return plural(count, msg(str`${number(count)} établissement|${number(count)} établissements`));
}
