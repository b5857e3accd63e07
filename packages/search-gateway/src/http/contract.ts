// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { readFileSync } from 'node:fs';

/** A JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>;

interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Contract {
  readonly paths: Readonly<Record<string, { readonly get: { readonly parameters?: readonly Parameter[] } }>>;
}

/** The published contract, which is also what validates. */
const CONTRACT = JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8')) as Contract;
/** The contract as it is served: serialised once. */
export const CONTRACT_TEXT = JSON.stringify(CONTRACT);

/** The schema of the parameters of a path; an unknown one is refused. */
export function parametersOf(path: string, where: Parameter['in']): Schema {
  const parameters = (CONTRACT.paths[path]?.get.parameters ?? []).filter(parameter => parameter.in === where);
  return {
    type: 'object',
    additionalProperties: false,
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
  };
}
