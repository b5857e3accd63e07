// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** A file of a feed as a server sent it. */
export interface ServedFile {
  /** Address, relative to the manifest. */
  href: string;
  /** Whether its name contains a hash of its content, which therefore never changes. */
  immutable: boolean;
  /** Bytes after decompression. */
  bytes: number;
  headers: Headers;
}

/** A requirement for the server, its result, and the advice when it fails. */
export interface ServingPoint {
  point: 'cors' | 'compression' | 'caching' | 'content-type';
  ok: boolean;
  /** Result or advice, in plain French. */
  sentence: string;
  /** Files that fail this point. */
  files: string[];
}

interface Rule {
  point: ServingPoint['point'];
  holds: (file: ServedFile) => boolean;
  good: string;
  bad: string;
}

/** Minimum size for compression to matter, in bytes. */
const MIN_COMPRESSED_BYTES = 1024;

const ONE_DAY_SECONDS = 86_400;

const RULES: readonly Rule[] = [
  {
    point: 'cors',
    holds: ({ headers }) => headers.get('access-control-allow-origin') === '*',
    good: 'Les autres sites peuvent lire le flux.',
    bad: 'Les autres sites ne peuvent pas lire ces fichiers. Ajoutez l’en-tête «\u202fAccess-Control-Allow-Origin: *\u202f».',
  },
  {
    point: 'compression',
    holds: ({ headers, bytes }) =>
      bytes < MIN_COMPRESSED_BYTES || /\b(br|gzip|zstd)\b/.test(headers.get('content-encoding') ?? ''),
    good: 'Les fichiers arrivent compressés.',
    bad: 'Ces fichiers arrivent sans compression. Servez les formes .br et .gz qui sont à côté.',
  },
  {
    point: 'caching',
    holds: ({ headers, immutable }) => {
      const cache = headers.get('cache-control') ?? '';
      const age = Number(/max-age=(\d+)/.exec(cache)?.[1] ?? 0);
      return immutable ? age >= ONE_DAY_SECONDS : age < ONE_DAY_SECONDS;
    },
    good: 'Les fichiers qui ne changent pas restent en cache. Le manifeste est toujours à jour.',
    bad:
      'La durée en cache n’est pas la bonne. Demandez «\u202fCache-Control: public, max-age=31536000, immutable\u202f» pour les ' +
      'fichiers à empreinte, «\u202fno-cache\u202f» pour feed.json.',
  },
  {
    point: 'content-type',
    holds: ({ headers }) => /^application\/(\w+\+)?json\b/i.test(headers.get('content-type') ?? ''),
    good: 'Le type annoncé est le bon.',
    bad: 'Le type annoncé n’est pas «\u202fapplication/json\u202f».',
  },
];

/** Rates how a server sends the files of a feed; empty for a feed on disk. */
export function servingPoints(files: readonly ServedFile[]): ServingPoint[] {
  if (files.length === 0) return [];
  return RULES.map(({ point, holds, good, bad }) => {
    const wrong = files.filter(file => !holds(file)).map(({ href }) => href);
    return { point, ok: wrong.length === 0, sentence: wrong.length === 0 ? good : bad, files: wrong };
  });
}
