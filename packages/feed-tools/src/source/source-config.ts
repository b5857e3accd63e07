// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Source } from '@orientation-widgets/feed';

/** A source of a feed. */
export interface SourceConfig {
  /** Unique id, and the `sourceId` of its records. */
  id: string;
  /** Kind of file: see `READERS`. */
  kind: string;
  /** Absolute paths of its files or folders. */
  paths: string[];
  /** Paths as written in the configuration, for messages. */
  names: string[];
  /** The source as written in the configuration, where each kind reads its own settings. */
  settings: Readonly<Record<string, unknown>>;
  /** Day of its files, ISO date, as their producer or who took them says it. */
  fileDay?: string;
  /** Provenance; overrides the defaults of the kind. */
  provenance: {
    title?: string;
    publisher?: string;
    url?: string;
    licence?: string;
    licenceUrl?: string;
    period?: string;
    retrieved?: string;
    example?: boolean;
    completeOffer?: NonNullable<Source['completeOffer']>;
  };
}
