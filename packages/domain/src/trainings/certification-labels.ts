// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { Training } from '@orientation-widgets/feed';

const registers: Readonly<Record<Training['certifications'][number]['kind'], string>> = {
  rncp: 'RNCP',
  rs: 'RS',
  certifinfo: 'Certif Info',
  cfd: 'CFD',
  mefstat: 'MEFSTAT',
  onisep: 'Onisep',
};

/** “RNCP 38516”: the register as people name it, then the code. */
export function certificationName({ kind, code }: Training['certifications'][number]): string {
  return `${registers[kind]}\u00a0${code}`;
}

/** “CAP Cuisine”; the number of the register where no title is published. */
export function successorName({ kind, code, title }: NonNullable<Training['succeededBy']>[number]): string {
  return title ?? certificationName({ kind, code });
}
