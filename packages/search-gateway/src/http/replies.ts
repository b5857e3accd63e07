// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import type { FastifyError, FastifyReply } from 'fastify';
import { EngineError } from '../engine/engine-client.js';
import { Problem, refused, unavailable } from './problem.js';

/** Parameters of an address; one that comes several times is a list. */
export function readQuery(text: string): Record<string, string | string[]> {
  const parameters: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of new URLSearchParams(text)) {
    const known = parameters[name];
    if (known === undefined) parameters[name] = value;
    else if (typeof known === 'string') parameters[name] = [known, value];
    else known.push(value);
  }
  return parameters;
}

/** The refusal that an error is answered with. What it says of the question stays here. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof EngineError) return unavailable();
  const { validation, statusCode = 500 } = error as Partial<FastifyError>;
  if (validation) {
    // The path begins with a name of the contract; a name that it does not have is not repeated.
    const name = validation[0]?.instancePath.split('/')[1];
    return refused(name ? `The parameter ${name} is not valid` : 'A parameter is missing or unknown');
  }
  return statusCode < 500 ? refused('The request cannot be read') : new Problem(500, 'A fault of the service');
}

/** Answers with a refusal. */
export function sendProblem(reply: FastifyReply, { status, body, retryAfter }: Problem): FastifyReply {
  if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
  return reply.code(status).header('cache-control', 'no-store').type('application/problem+json').send(body);
}
