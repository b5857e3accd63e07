// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { CollectionName, Models } from '@orientation-widgets/feed';
import type { SheetFault } from '../branches/sheet-fault.js';
import type { TerritoryScope } from '../geo/territory-scope.js';
import type { JoinTables } from '../tables/join-tables.js';
import type { Message } from '../messages/message.js';
import type { Signature } from '../recognition/signature.js';
import type { SourceConfig } from '../source/source-config.js';
import type { FigureTotal } from './figure-total.js';

/** A position in a source file. */
export interface Position {
  /** Name of the file, as written in the configuration. */
  file: string;
  /** Line, from 1. */
  line?: number | undefined;
}

/** The records of earlier sources. */
export interface RecordView<T> extends Iterable<T> {
  has(id: string): boolean;
  get(id: string): T | undefined;
}

/** The inputs of a reader, for one source. */
export interface ReadRequest {
  /** The source as configured, with absolute paths. */
  source: SourceConfig;
  /** Territories to keep. */
  scope: TerritoryScope;
  /** Reference day of the feed, ISO date. */
  today: string;
  /** Correspondences that readers collect for the joins. */
  tables: JoinTables;
  /** Returns the records of earlier sources, from the collections that figures and the sheets of branches reference. */
  records: <N extends 'measures' | 'territories' | 'sectors' | 'audiences' | 'jobs'>(name: N) => RecordView<Models[N]>;
  /** Called with the number of bytes of each read from disk. */
  onBytes: (bytes: number) => void;
  /** Called with each cell that the author of a sheet has to correct. */
  onCorrection?: (correction: SheetFault) => void;
}

/** Result of adding a record: new, merged into the earlier one with its key, or left out because they differ. */
export type Added = 'new' | 'merged' | 'left-out';

/** Receives the results of a reader. */
export interface Sink {
  /** Counts rows or records read. */
  read(count?: number): void;
  /**
   * Adds a record, complete or partial.
   *
   * @param at Row of the record, when each record has its own. A record that has the key of an earlier one of the
   * source and other values is then reported; a figure is left out.
   */
  add<N extends CollectionName>(name: N, record: Partial<Models[N]>, at?: Position): Added;
  /** Reports a record left out because of a fault; counted by reason. */
  drop(reason: Message, at: Position): void;
  /** Reports a record left out on purpose: outside the territory, out of date… Counted by reason. */
  skip(reason: Message, count?: number): void;
  /** Gives the sum of a figure over all rows, to be compared with that of the published records. */
  total(total: FigureTotal): void;
  /** Reports a fact that the operator should know; counted by reason. */
  warn(reason: Message, at?: Position): void;
}

/** Rejects a setting by throwing; the pointer is relative to the source: "/columns/name". */
export type RefuseSetting = (pointer: string, reason: Message) => never;

/** Reads one kind of source. */
export interface Reader {
  /** Kind of source, as named in the configuration. */
  kind: string;
  /** French name of the kind, for reports. */
  name: string;
  /** Signature by which `init` recognises its files; absent when a file of any form may be one of its sources. */
  signature?: Signature;
  /** Default provenance. */
  provenance: { title: string; publisher: string; url?: string; licence?: string; licenceUrl?: string };
  /** Whether only figures use its records: its source then goes to the `rest` of the manifest. */
  ofFigures?: true;
  /**
   * SPDX identifier of a share-alike licence: the records go to a separate feed, and only if the configuration accepts
   * the licence.
   */
  shareAlike?: string;
  /** Names of the settings of this kind, in addition to those of every source; none by default. */
  settings?: readonly string[];
  /** Whether a source must name its publisher, because its files may come from any producer. */
  needsPublisher?: true;
  /** Whether its files are records written for a feed, which tell of the producers’ files themselves. */
  passesFilesOn?: true;
  /** Whether people fill its sheets, and tell their corrections. */
  hasCorrections?: true;
  /** Checks the settings of this kind, if it has any, before anything is read. */
  checkSettings?(settings: SourceConfig['settings'], refuse: RefuseSetting): void;
  /**
   * Streams the source into the sink.
   *
   * @throws {SourceError} the source as a whole cannot be used.
   */
  read(request: ReadRequest, sink: Sink): Promise<void>;
}
