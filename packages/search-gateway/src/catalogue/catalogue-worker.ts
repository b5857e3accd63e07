// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The thread of `CatalogueThread`: it parses texts, and asks the main thread for what only the engine knows.
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { EngineError } from '../engine/engine-error.js';
import { epochMs } from '../epoch-ms.js';
import { BusyError } from './busy-error.js';
import type { Engine } from './engine.js';
import { EngineCatalogue, type Turn } from './engine-catalogue.js';
import { FairScheduler, type ParsingJob } from './fair-scheduler.js';
import type {
  CatalogueQuery,
  EngineReply,
  ThreadFailure,
  FromThread,
  QueryMessage,
  ThreadData,
  ToThread,
} from './thread-messages.js';

const port = parentPort as MessagePort;
const { index, searchMs, maxAddressMs } = workerData as ThreadData;
const scheduler = new FairScheduler(maxAddressMs, epochMs);
const jobs = new Map<number, ParsingJob>();
const questions = new Map<number, (answer: EngineReply) => void>();
let lastQuestion = 0;

const send = (message: FromThread): void => port.postMessage(message);

/** The engine, through the main thread. */
const engine: Engine = {
  searchMs,
  ask: (path, body, { attemptMs, deadline } = {}) =>
    new Promise((resolve, reject) => {
      const id = ++lastQuestion;
      questions.set(id, ({ text = '', error }) => {
        if (error !== undefined) return reject(new EngineError(error));
        try {
          resolve(JSON.parse(text));
        } catch {
          reject(new EngineError('no JSON'));
        }
      });
      send({ type: 'engine-question', id, path, body: body && JSON.stringify(body), attemptMs, deadline });
    }),
};

port.on('message', (message: ToThread) => {
  if (message.type === 'query') void answer(message);
  else if (message.type === 'cancel') {
    const job = jobs.get(message.id);
    if (job) job.isCancelled = true;
  } else {
    questions.get(message.id)?.(message);
    questions.delete(message.id);
  }
});

let catalogue: EngineCatalogue;
try {
  catalogue = await EngineCatalogue.load(engine, index);
  send({ type: 'ready', size: catalogue.size });
} catch (error) {
  send({ type: 'failed', failure: failureOf(error) });
}

async function answer({ id, query, address, deadline }: QueryMessage): Promise<void> {
  const job: ParsingJob = { address, deadline, isCancelled: false, workMs: 0 };
  jobs.set(id, job);
  try {
    const result = await resultOf(query, { deadline, run: task => scheduler.run(task, job) });
    send({ type: 'answer', id, ...(result && { json: JSON.stringify({ ...result, generation: index.generation }) }) });
  } catch (error) {
    send({ type: 'answer', id, failure: failureOf(error) });
  } finally {
    // When one of several searches fails, the others stop.
    job.isCancelled = true;
    jobs.delete(id);
  }
}

async function resultOf(query: CatalogueQuery, turn: Turn): Promise<object | undefined> {
  switch (query.kind) {
    case 'search':
      return catalogue.search(query.search, turn);
    case 'counts': {
      const results = await Promise.all(query.searches.map(search => catalogue.search(search, turn)));
      return { totals: results.map(({ total }) => total) };
    }
    case 'suggest':
      return { suggestions: await catalogue.suggest(query.text, query.limit, turn) };
    case 'training':
      return catalogue.training(query.id, query.sessions, query.today, turn);
  }
}

function failureOf(error: unknown): ThreadFailure {
  if (error instanceof BusyError) return { kind: 'busy', reason: error.reason, retryAfter: error.retryAfter };
  const { message } = error as Error;
  return { kind: error instanceof EngineError ? 'engine' : 'fault', message };
}
