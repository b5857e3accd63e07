// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName, Models } from '@orientation-widgets/feed';
import type { TerritoryScope } from '../geo/territory-scope.js';
import type { JoinTables } from '../joins/join-tables.js';
import type { SourceConfig } from '../source-config.js';

/** Where something was found in a source file. */
export interface Position {
  /** Name of the file, as the configuration gives it. */
  file: string;
  /** Line, from 1. */
  line?: number | undefined;
}

/** What a reader needs to read one source. */
export interface ReadRequest {
  /** The source, as configured; its paths are absolute. */
  source: SourceConfig;
  /** Territories to keep. */
  scope: TerritoryScope;
  /** Day the feed is built for, ISO date. */
  today: string;
  /** Correspondences shared with the joins. */
  tables: JoinTables;
  /** Called with each number of bytes read from disk. */
  onBytes: (bytes: number) => void;
}

/** Receives what a reader finds. */
export interface Sink {
  /** A row or a record was met. */
  read(count?: number): void;
  /** A record of the model. */
  add<N extends CollectionName>(name: N, record: Partial<Models[N]>): void;
  /** A record was left out; counted by reason. */
  drop(reason: string, at: Position): void;
  /** A record was left out because it is outside the territory, out of date…: no fault. Counted by reason. */
  skip(reason: string, count?: number): void;
  /** Something the operator should know; counted by message. */
  warn(message: string, at?: Position): void;
}

/** Refuses a configuration; the pointer starts at the source: "/columns/name". */
export type RefuseSetting = (pointer: string, reason: string) => never;

/** Reads one kind of source. */
export interface Reader {
  /** Name of the kind in the configuration. */
  kind: string;
  /** Provenance used when the configuration gives none. */
  provenance: { title: string; publisher: string; url?: string; licence?: string };
  /**
   * SPDX identifier of a licence that binds what is derived from the source: its records go to a feed apart, and only if the
   * configuration accepts the licence.
   */
  shareAlike?: string;
  /** Checks the settings of the kind's own, when it has some, before anything is read. */
  checkSettings?(settings: SourceConfig['settings'], refuse: RefuseSetting): void;
  /**
   * Streams the source into the sink.
   *
   * @throws {SourceError} the source as a whole cannot be used.
   */
  read(request: ReadRequest, sink: Sink): Promise<void>;
}
