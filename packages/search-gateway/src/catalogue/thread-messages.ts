// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { TrainingSearch } from '@orientation-widgets/search';
import type { BusyReason } from './busy-error.js';
import type { IndexInPlace } from './index-in-place.js';

/** Data that the thread of a catalogue starts with. */
export interface ThreadData {
  readonly index: IndexInPlace;
  /** Milliseconds after which the engine stops a search. */
  readonly searchMs: number;
  /** Milliseconds of work that an address may use at once. */
  readonly maxAddressMs: number;
}

/** Query of a gateway to a catalogue. */
export type CatalogueQuery =
  | { readonly kind: 'search'; readonly search: TrainingSearch }
  | { readonly kind: 'counts'; readonly searches: readonly TrainingSearch[] }
  | { readonly kind: 'suggest'; readonly text: string; readonly limit: number }
  | { readonly kind: 'training'; readonly id: string; readonly sessions: number; readonly today: string };

/** Reason for a missing answer. It never contains the query. */
export type ThreadFailure =
  | { readonly kind: 'engine'; readonly message: string }
  | { readonly kind: 'busy'; readonly reason: BusyReason; readonly retryAfter: number }
  | { readonly kind: 'fault'; readonly message: string };

/** Question of the thread to the engine, through the main thread. */
export interface EngineQuestion {
  readonly type: 'engine-question';
  readonly id: number;
  readonly path: string;
  readonly body: string | undefined;
  readonly attemptMs: number | undefined;
  readonly deadline: number | undefined;
}

/** Reply of the engine to a question. */
export interface EngineReply {
  readonly type: 'engine-answer';
  readonly id: number;
  readonly text?: string;
  /** Reason for a missing reply. */
  readonly error?: string;
}

/** A query with its number. */
export interface QueryMessage {
  readonly type: 'query';
  readonly id: number;
  readonly query: CatalogueQuery;
  readonly address: string;
  /** In milliseconds of the epoch. */
  readonly deadline: number;
}

/** Sent to the thread. */
export type ToThread = QueryMessage | { readonly type: 'cancel'; readonly id: number } | EngineReply;

/** Sent by the thread; `ready` once the words are read. */
export type FromThread =
  | { readonly type: 'ready'; readonly size: number }
  | { readonly type: 'failed'; readonly failure: ThreadFailure }
  | { readonly type: 'answer'; readonly id: number; readonly json?: string; readonly failure?: ThreadFailure }
  | EngineQuestion;
