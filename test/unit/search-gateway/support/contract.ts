// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { root } from '../../../support/paths.js';

interface Answer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}
interface Response {
  readonly $ref?: string;
  readonly content?: Readonly<Record<string, unknown>>;
}
interface Document {
  readonly paths: Readonly<
    Record<string, { get: { parameters?: { name: string; schema: object }[]; responses: Record<string, Response> } }>
  >;
}

/** Published contract of the gateway. */
export const contract = JSON.parse(
  readFileSync(join(root, 'packages/search-gateway/openapi.json'), 'utf8'),
) as Document;

const ajv = new Ajv2020({ strict: false });
ajv.addSchema(contract, 'contract');
const validators = new Map<string, ValidateFunction>();

const pointer = (...parts: readonly string[]): string =>
  parts.map(part => `/${encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');

/** Checks that an answer follows the contract of a path. */
export function assertInContract(path: string, { statusCode, headers, body }: Answer): void {
  const response = contract.paths[path]?.get.responses[String(statusCode)];
  assert.ok(response, `${path}: the contract has no answer ${statusCode}`);
  const [type = ''] = String(headers['content-type'] ?? '').split(';');
  if (statusCode === 304) return assert.equal(body, '');
  const isProblem = response.$ref !== undefined;
  assert.equal(type, isProblem ? 'application/problem+json' : 'application/json', `${path} ${statusCode}`);
  const at = isProblem
    ? pointer('components', 'responses', 'Problem', 'content', type, 'schema')
    : pointer('paths', path, 'get', 'responses', String(statusCode), 'content', type, 'schema');
  let validate = validators.get(at);
  if (!validate) validators.set(at, (validate = ajv.compile({ $ref: `contract#${at}` })));
  assert.ok(validate(JSON.parse(body)), `${path} ${statusCode}: ${ajv.errorsText(validate.errors)} in ${body}`);
}
