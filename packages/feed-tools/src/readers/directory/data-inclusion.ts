// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Resource } from '@orientation-widgets/feed';
import { readJsonItems } from '../../json/read-items.js';
import { isObject, notAnObject } from '../../json/parse-json.js';
import { message } from '../../messages/message.js';
import { SourceError } from '../../source/source-error.js';
import { cleanLine } from '../../text/clean-text.js';
import { cleanUrl } from '../../text/contact-details.js';
import { foldName } from '../../text/names.js';
import { csvRows, tableKind } from '../csv-source.js';
import { isJson } from '../json-records.js';
import type { Position, Reader, ReadRequest, Sink } from '../reader.js';
import { sourceFiles, type InputFile } from '../source-files.js';
import { areasOf, audiencesOf, kindOf, needsOf, waysOf } from './data-inclusion-codes.js';
import { isInScope, readPlace, territoriesOf, type ResourcePlace } from './resource-place.js';
import { MAX_DESCRIPTION, readContacts, readDescription } from './resource-texts.js';
import { readWeeklyHours } from './weekly-hours.js';
import { dataInclusionSignature } from './signature.js';
import './messages.js';

const STRUCTURES = { columns: ['id', 'nom', 'date_maj', 'reseaux_porteurs'] };
const SERVICES = { columns: ['id', 'nom', 'structure_id', 'description', 'date_maj'] };

/** Returns the value of a field of a structure or of a service, as a text; '' when it has none. */
type Field = (name: string) => string;

/**
 * Structures and services of data.inclusion, schema 1, in JSON or CSV. Structures are read first, wherever they appear:
 * a service without hours takes those of its structure. Two structures with the same SIRET and commune are merged.
 */
export const dataInclusion: Reader = {
  kind: 'data-inclusion',
  name: 'data.inclusion',
  signature: dataInclusionSignature,
  provenance: {
    title: 'data.inclusion',
    publisher: 'Plateforme de l’inclusion',
    url: 'https://data.inclusion.beta.gouv.fr',
  },
  async read(request, sink) {
    const files = await sourceFiles(request.source);
    const directory = new Directory(request, sink);
    let knownCount = 0;
    for (const recordKind of ['structure', 'service'] as const)
      for (const file of files) {
        const hasRecords = isJson(file.path)
          ? await readJson(file, recordKind, directory, request, sink)
          : await readTable(file, recordKind, directory, request, sink);
        knownCount += Number(hasRecords);
      }
    if (knownCount === 0)
      throw new SourceError({ file: request.source.names.join(', '), reason: message('no-data-inclusion') });
  },
};

/**
 * Reads the records of one kind; returns whether the file has records of either kind. The other kind is read in another
 * pass.
 */
async function readJson(
  { path, file }: InputFile,
  recordKind: 'structure' | 'service',
  directory: Directory,
  { onBytes }: ReadRequest,
  sink: Sink,
): Promise<boolean> {
  let hasRecords = false;
  const first = recordKind === 'structure';
  await readJsonItems(
    { path, file, ...(first && { onBytes }) },
    {
      root: () => undefined,
      member: () => undefined,
      item: (item, index, key) => {
        const kind = isObject(item) && Object.hasOwn(item, 'structure_id') ? 'service' : 'structure';
        if (kind !== recordKind) return;
        hasRecords = true;
        sink.read();
        const at = { file: `${file} ${key === undefined ? '' : `/${key}`}/${index}` };
        if (isObject(item)) directory.add(recordKind, name => textIn(item, name), at);
        else sink.drop(notAnObject(item), at);
      },
    },
  );
  return hasRecords;
}

async function readTable(
  file: InputFile,
  recordKind: 'structure' | 'service',
  directory: Directory,
  request: ReadRequest,
  sink: Sink,
): Promise<boolean> {
  const kind = recordKind === 'structure' ? STRUCTURES : SERVICES;
  if ((await tableKind(file, [SERVICES, STRUCTURES])) !== kind) return false;
  for await (const row of csvRows(file, kind.columns, request, sink))
    directory.add(recordKind, name => row.get(name), { file: file.file, line: row.line });
  return true;
}

/** Returns a field of a JSON item as a text; a list becomes the text that the tables contain. */
function textIn(item: object, name: string): string {
  const value: unknown = Object.hasOwn(item, name) ? (item as Record<string, unknown>)[name] : undefined;
  if (Array.isArray(value)) return JSON.stringify(value);
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** Fields that a service takes from its structure. */
interface Structure {
  readonly id: string;
  readonly name: string;
  readonly hours: Pick<Resource, 'hours' | 'hoursText'>;
}

class Directory {
  readonly #request: ReadRequest;
  readonly #sink: Sink;
  /** Structures by id, including the ids of repeated ones. */
  readonly #structures = new Map<string, Structure>();
  readonly #bySiret = new Map<string, Structure>();
  readonly #services = new Set<string>();

  constructor(request: ReadRequest, sink: Sink) {
    this.#request = request;
    this.#sink = sink;
  }

  add(kind: 'structure' | 'service', field: Field, at: Position): void {
    const id = cleanLine(field('id'));
    const name = cleanLine(field('nom'));
    if (id === '' || name === '') return this.#sink.drop(message('no-name'), at);
    if (kind === 'structure') this.#structure(id, name, field, at);
    else this.#service(id, name, field, at);
  }

  #structure(id: string, name: string, field: Field, at: Position): void {
    const siret = field('siret').replace(/\s/g, '');
    const place = this.#placeOf(field, at);
    const key = /^\d{14}$/.test(siret) && place.address ? `${siret} ${foldName(place.address.communeName)}` : '';
    const same = this.#structures.get(id) ?? this.#bySiret.get(key);
    if (same) {
      this.#structures.set(id, same);
      return this.#sink.skip(message('structure-repeated'));
    }
    const structure: Structure = { id, name, hours: this.#hoursOf(field, at) };
    this.#structures.set(id, structure);
    if (key !== '') this.#bySiret.set(key, structure);
    if (!isInScope(place, this.#request.scope)) return this.#sink.skip(message('row-outside-territory'));
    const networks = listIn(field('reseaux_porteurs'));
    this.#sink.add(
      'directory',
      {
        id,
        kind: 'structure',
        name,
        audiences: [],
        sectors: [],
        ...this.#common(field, place),
        ...structure.hours,
        ...urlIn(field('site_web') || field('lien_source')),
        ...(/^\d{14}$/.test(siret) && { siret }),
        ...(networks.length > 0 && { networks }),
      },
      at,
    );
  }

  #service(id: string, name: string, field: Field, at: Position): void {
    const structure = this.#structures.get(cleanLine(field('structure_id')));
    const key = `${structure?.id ?? ''} ${foldName(name)}`;
    if (structure && this.#services.has(key)) return this.#sink.skip(message('service-repeated'));
    this.#services.add(key);
    const place = this.#placeOf(field, at);
    const areas = areasOf(listIn(field('zone_eligibilite')));
    if (!isInScope(place, this.#request.scope, areas)) return this.#sink.skip(message('row-outside-territory'));
    const { ids, labels } = audiencesOf(listIn(field('publics')));
    const modes = listIn(field('modes_accueil'));
    const hours = this.#hoursOf(field, at);
    const conditions = [field('conditions_acces'), field('publics_precisions')].map(cleanLine).filter(Boolean);
    const how = waysOf(listIn(field('modes_mobilisation')), listIn(field('mobilisable_par')));
    const needs = needsOf(listIn(field('thematiques')));
    const cost = { gratuit: 'free', payant: 'paid' }[field('frais')] as Resource['cost'] | undefined;
    const type = field('type');
    this.#sink.add(
      'directory',
      {
        id,
        kind: kindOf(type),
        name,
        audiences: labels,
        sectors: [],
        ...this.#common(field, place),
        ...((hours.hours ?? hours.hoursText) ? hours : structure?.hours),
        ...urlIn(field('lien_mobilisation') || field('lien_source')),
        ...(structure && { partOf: structure.id, operator: structure.name }),
        ...(type !== '' && { serviceType: type }),
        ...(needs.length > 0 && { needs }),
        ...(ids.length > 0 && { audienceIds: ids }),
        ...(areas.length > 0 && { areas }),
        ...(conditions.length > 0 && {
          eligibility: { conditions: conditions.map(text => text.slice(0, MAX_DESCRIPTION)) },
        }),
        ...(modes.length > 0 && { reach: modes.includes('en-presentiel') ? ('place' as const) : ('remote' as const) }),
        cost: cost ?? null,
        ...(field('frais_precisions') !== '' && { costText: cleanLine(field('frais_precisions')).slice(0, 500) }),
        ...(how.length > 0 && { how }),
      },
      at,
    );
  }

  #common(field: Field, place: ResourcePlace): Pick<Resource, 'summary' | 'territoryIds'> & Partial<Resource> {
    const checked = /^\d{4}-\d{2}-\d{2}/.exec(field('date_maj'))?.[0];
    const access = cleanUrl(field('accessibilite_lieu'));
    return {
      ...readDescription(field('description')),
      territoryIds: territoriesOf(place),
      ...place.resource,
      ...readContacts({ phone: field('telephone'), email: field('courriel') }),
      ...(checked !== undefined && { checked }),
      ...(access !== '' && { access: { url: access } }),
    };
  }

  #placeOf(field: Field, at: Position): ResourcePlace {
    return readPlace(
      {
        street: [field('adresse'), field('complement_adresse')],
        postalCode: field('code_postal'),
        communeCode: field('code_insee'),
        communeName: field('commune'),
        latitude: field('latitude'),
        longitude: field('longitude'),
      },
      at,
      this.#sink,
    );
  }

  /** Reads opening hours; unreadable ones stay as text. */
  #hoursOf(field: Field, at: Position): Pick<Resource, 'hours' | 'hoursText'> {
    const text = cleanLine(field('horaires_accueil'));
    if (text === '') return {};
    const hours = readWeeklyHours(text);
    if (hours) return { hours };
    this.#sink.warn(message('hours-not-read', { value: text.slice(0, 120) }), at);
    return { hoursText: text.slice(0, 500) };
  }
}

function urlIn(text: string): { url?: string } {
  const url = cleanUrl(text);
  return url === '' ? {} : { url };
}

/** Reads a list written as JSON, as an array of PostgreSQL, or with commas. */
function listIn(text: string): string[] {
  const inside = text.trim().replace(/^[[{]|[\]}]$/g, '');
  return inside
    .split(/[,|]/)
    .map(item => item.trim().replace(/^["']|["']$/g, ''))
    .filter(Boolean);
}
