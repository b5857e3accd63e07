// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { nearestName } from '@orientation-widgets/domain/words/nearest-name.js';
import type { DefinedError } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** Fault of a value, with the JSON Pointer to it. */
export interface SchemaFault {
  readonly pointer: string;
  /** Reason, in French. */
  readonly reason: string;
}

/** Keywords of a schema that a message quotes. */
interface QuotedSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly examples?: readonly string[];
}

const TYPES: Readonly<Record<string, string>> = {
  object: 'un objet',
  array: 'une liste',
  string: 'un texte',
  number: 'un nombre',
  boolean: 'true ou false',
};

/** Maximum length of a quoted value. */
const MAX_QUOTE = 60;

/** Compiles a JSON Schema into a function that returns the first fault to correct; undefined for a valid value. */
export function compileSchema(schema: object): (value: unknown) => SchemaFault | undefined {
  const validate = new Ajv2020({ allErrors: true, verbose: true, ownProperties: true }).compile(schema);
  return value => {
    if (validate(value)) return undefined;
    const errors = withoutOtherForms(validate.errors as DefinedError[]);
    // A misspelt key often explains a missing one.
    const error = errors.find(({ keyword }) => keyword === 'additionalProperties') ?? errors[0];
    return error && { pointer: pointerOf(error), reason: reasonOf(error) };
  };
}

/**
 * Among the errors of an `anyOf`, keeps those of the form that has the type of the value; wrong types of other forms
 * are no faults.
 */
function withoutOtherForms(errors: readonly DefinedError[]): DefinedError[] {
  const choices = errors.filter(({ keyword }) => keyword === 'anyOf');
  return errors.filter(
    ({ keyword, instancePath, schemaPath }) =>
      keyword !== 'type' ||
      !choices.some(
        choice =>
          choice.instancePath === instancePath &&
          schemaPath.startsWith(choice.schemaPath) &&
          /^\/\d+\/type$/.test(schemaPath.slice(choice.schemaPath.length)),
      ),
  );
}

function pointerOf(error: DefinedError): string {
  const key = error.keyword === 'additionalProperties' ? error.params.additionalProperty : error.propertyName;
  return key === undefined ? error.instancePath : `${error.instancePath}/${escapePointer(key)}`;
}

function reasonOf(error: DefinedError): string {
  const parent = (error.parentSchema ?? {}) as QuotedSchema;
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = error.params.additionalProperty;
      return `clé inconnue « ${quoted(key)} »${suggestion(key, Object.keys(parent.properties ?? {}))}`;
    }
    case 'required':
      return `il manque « ${error.params.missingProperty} »`;
    case 'enum': {
      const allowed = (error.params.allowedValues as readonly unknown[]).map(String);
      const value = quoted(error.data);
      return `« ${value} » n’est pas prévu${suggestion(value, allowed) || '.'} Possibles : ${allowed.join(', ')}`;
    }
    case 'type':
      return `devrait être ${TYPES[error.params.type] ?? error.params.type}`;
    case 'anyOf': {
      const forms = error.schema as unknown as readonly QuotedSchema[];
      return `devrait être ${forms.flatMap(({ type = '' }) => TYPES[type] ?? []).join(' ou ')}`;
    }
    case 'minItems':
      return `devrait avoir au moins ${error.params.limit} élément`;
    case 'maxItems':
      return `devrait avoir au plus ${error.params.limit} éléments`;
    case 'minimum':
    case 'maximum':
      return `devrait être entre ${parent.minimum ?? '…'} et ${parent.maximum ?? '…'}`;
    case 'pattern': {
      if (error.params.pattern === '\\S') return 'est vide';
      const [example] = parent.examples ?? [];
      return `« ${quoted(error.data)} » n’a pas la forme attendue${example === undefined ? '' : `, comme « ${example} »`}`;
    }
    default:
      return 'n’a pas la forme attendue';
  }
}

function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE)}…` : text;
}

function suggestion(name: string, candidates: readonly string[]): string {
  const near = nearestName(name, candidates);
  return near === undefined ? '' : `, vouliez-vous « ${near} » ?`;
}
