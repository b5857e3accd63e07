// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** One source of a feed. */
export interface SourceConfig {
  /** Unique id, also the `sourceId` of its records. */
  id: string;
  /** Kind of file: see `READERS`. */
  kind: string;
  /** Absolute paths of its files or folders. */
  paths: string[];
  /** The same paths as the configuration writes them, for messages. */
  names: string[];
  /** The source as the configuration writes it: kinds read their own settings there. */
  settings: Readonly<Record<string, unknown>>;
  /** Provenance, which completes the kind's own. */
  provenance: {
    title?: string;
    publisher?: string;
    url?: string;
    licence?: string;
    period?: string;
    retrieved?: string;
    example?: boolean;
  };
}
