// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { FastifyError, FastifyReply } from 'fastify';
import { BusyError } from '../catalogue/busy-error.js';
import { EngineError } from '../engine/engine-error.js';
import { busy, HttpProblem, refused, tooMany, unavailable } from './problem.js';

/** Parameters of a query string; a repeated parameter is a list. */
export function readQuery(text: string): Record<string, string | string[]> {
  const parameters: Record<string, string | string[]> = Object.create(null) as Record<string, never>;
  for (const [name, value] of new URLSearchParams(text)) {
    const earlier = parameters[name];
    if (earlier === undefined) parameters[name] = value;
    else if (typeof earlier === 'string') parameters[name] = [earlier, value];
    else earlier.push(value);
  }
  return parameters;
}

/** The refusal that answers an error. It never repeats the request. */
export function problemOf(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error instanceof EngineError) return unavailable();
  if (error instanceof BusyError) {
    if (error.reason === 'address') return tooMany(error.retryAfter);
    return error.reason === 'request' ? busy() : unavailable();
  }
  const { validation, statusCode = 500 } = error as Partial<FastifyError>;
  if (validation) {
    // The first part of the path is a name of the contract; unknown names are not repeated.
    const name = validation[0]?.instancePath.split('/')[1];
    return refused(name ? `The parameter ${name} is not valid` : 'A parameter is missing or unknown');
  }
  return statusCode < 500 ? refused('The request cannot be read') : new HttpProblem(500, 'A fault of the service');
}

/** Sends a refusal. */
export function sendProblem(reply: FastifyReply, { status, body, retryAfter }: HttpProblem): FastifyReply {
  if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
  return reply.code(status).header('cache-control', 'no-store').type('application/problem+json').send(body);
}
