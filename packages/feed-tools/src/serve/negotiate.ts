// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
/** A stored form of a file. */
export interface Variant {
  /** Suffix of the file name. */
  suffix: '' | '.br' | '.gz';
  /** Content-Encoding; absent for the plain file. */
  encoding?: 'br' | 'gzip';
}

const VARIANTS: readonly Variant[] = [
  { suffix: '.br', encoding: 'br' },
  { suffix: '.gz', encoding: 'gzip' },
];

/**
 * Returns the forms that a client accepts (Accept-Encoding, RFC 9110 §12.5.3), best first; the plain file comes last.
 */
export function acceptedVariants(header: string | undefined): Variant[] {
  const weights = new Map(
    (header ?? '').split(',').map(entry => {
      const [name = '', ...parameters] = entry
        .trim()
        .toLowerCase()
        .split(';')
        .map(part => part.trim());
      const weight = parameters.find(parameter => parameter.startsWith('q='));
      return [name, weight === undefined ? 1 : Number(weight.slice(2))] as const;
    }),
  );
  const weightOf = (name: string): number => weights.get(name) ?? weights.get('*') ?? 0;
  const accepted = VARIANTS.filter(({ encoding }) => encoding !== undefined && weightOf(encoding) > 0);
  return [...accepted.sort((a, b) => weightOf(b.encoding ?? '') - weightOf(a.encoding ?? '')), { suffix: '' }];
}
