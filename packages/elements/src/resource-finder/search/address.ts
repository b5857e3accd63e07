// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { NEEDS, RADII_KM } from './resource-query.js';
import type { Need, ResourceQuery } from './resource-query.js';

/** What an address says of a search; the place is a text, to be looked up. */
export interface AskedQuery {
  readonly query: Omit<ResourceQuery, 'where'>;
  readonly near: string | undefined;
  readonly id: string | undefined;
}

const MAX_LENGTH = 100;

/** Reads a search from the address, where it has one; what is not in a known form is left out. */
export function readAddress(search: string, prefix: string, otherwise: AskedQuery): AskedQuery {
  const params = new URLSearchParams(search);
  const names = ['need', 'for', 'near', 'radius', 'open', 'id'];
  if (!names.some(name => params.has(prefix + name))) return otherwise;
  const text = (name: string): string | undefined => {
    const value = params.get(prefix + name)?.trim();
    return value && value.length <= MAX_LENGTH ? value : undefined;
  };
  return {
    query: {
      need: needOf(text('need')),
      audience: text('for'),
      radiusKm: radiusOf(text('radius')),
      isOpen: text('open') === '1',
    },
    near: text('near'),
    id: text('id'),
  };
}

/** The address of a search: other parameters of the page stay. */
export function writeAddress(search: string, prefix: string, query: ResourceQuery, id: string | undefined): string {
  const params = new URLSearchParams(search);
  const values: Readonly<Record<string, string | undefined>> = {
    need: query.need,
    for: query.audience,
    near: query.where?.name,
    radius: query.where && query.radiusKm !== 20 ? String(query.radiusKm) : undefined,
    open: query.isOpen ? '1' : undefined,
    id,
  };
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) params.delete(prefix + name);
    else params.set(prefix + name, value);
  }
  const text = String(params);
  return text && `?${text}`;
}

export function needOf(text: string | null | undefined): Need | undefined {
  return NEEDS.find(need => need === text);
}

export function radiusOf(value: string | number | null | undefined): number {
  return RADII_KM.find(km => km === Number(value)) ?? 20;
}
