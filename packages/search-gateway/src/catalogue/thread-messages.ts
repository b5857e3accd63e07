// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { TrainingSearch } from '@orientation-widgets/search';
import type { BusyReason } from './busy-error.js';
import type { IndexInPlace } from './index-in-place.js';

/** What the thread of a catalogue is started with. */
export interface ThreadData {
  readonly index: IndexInPlace;
  /** Milliseconds after which the engine stops a search. */
  readonly searchMs: number;
  /** Milliseconds of work that an address may use at once. */
  readonly maxAddressMs: number;
}

/** What a gateway asks of a catalogue. */
export type CatalogueQuery =
  | { readonly kind: 'search'; readonly search: TrainingSearch }
  | { readonly kind: 'counts'; readonly searches: readonly TrainingSearch[] }
  | { readonly kind: 'suggest'; readonly text: string; readonly limit: number }
  | { readonly kind: 'training'; readonly id: string; readonly sessions: number; readonly today: string };

/** Why there is no answer. Says nothing of the query. */
export type ThreadFailure =
  | { readonly kind: 'engine'; readonly message: string }
  | { readonly kind: 'busy'; readonly reason: BusyReason; readonly retryAfter: number }
  | { readonly kind: 'fault'; readonly message: string };

/** What the thread asks the engine, through the main thread. */
export interface EngineQuestion {
  readonly type: 'engine-question';
  readonly id: number;
  readonly path: string;
  readonly body: string | undefined;
  readonly attemptMs: number | undefined;
  readonly deadline: number | undefined;
}

/** What the engine answers it. */
export interface EngineReply {
  readonly type: 'engine-answer';
  readonly id: number;
  readonly text?: string;
  /** Why there is no answer. */
  readonly error?: string;
}

/** A query, by its number. */
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
