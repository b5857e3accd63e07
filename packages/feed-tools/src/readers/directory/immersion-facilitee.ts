// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Resource } from '@orientation-widgets/feed';
import { message } from '../../messages/message.js';
import { cleanLine } from '../../text/clean-text.js';
import { JobNameIndex } from '../job-names.js';
import { listAt, readItems, textAt, type JsonItem } from '../json-items.js';
import { jsonValue } from '../json-records.js';
import type { Position, Reader, ReadRequest, Sink } from '../reader.js';
import { isInScope, readPlace, territoriesOf } from './resource-place.js';
import { readContacts, readDescription } from './resource-texts.js';
import { immersionFaciliteeSignature } from './signature.js';
import './messages.js';

const WAYS: Readonly<Record<string, NonNullable<Resource['how']>[number]['by']>> = {
  EMAIL: 'email',
  PHONE: 'phone',
  IN_PERSON: 'visit',
};

/**
 * Results of the search of Immersion Facilitée, saved as files: companies that host immersions, one record for each
 * company and job. Names, emails and telephones of people are not read. Set the licence in the source: the API has its
 * own terms.
 */
export const immersionFacilitee: Reader = {
  kind: 'immersion-facilitee',
  name: 'Immersion Facilitée',
  signature: immersionFaciliteeSignature,
  provenance: {
    title: 'Immersion Facilitée',
    publisher: 'Immersion Facilitée',
    url: 'https://immersion-facile.beta.gouv.fr',
  },
  checkSettings: ({ licence }, refuse) => {
    if (typeof licence !== 'string') refuse('/licence', message('licence-to-say'));
  },
  async read(request, sink) {
    const jobs = new JobNameIndex(request.records('jobs'));
    await readItems(request, sink, ['data', 'results'], message('no-hosts'), (item, at) =>
      readHost(item, at, jobs, request, sink),
    );
  },
};

function readHost(item: JsonItem, at: Position, jobs: JobNameIndex, { scope }: ReadRequest, sink: Sink): void {
  const name = cleanLine(textAt(item, 'customizedName') || textAt(item, 'name')).slice(0, 300);
  const [siret, rome] = [textAt(item, 'siret'), textAt(item, 'rome').toUpperCase()];
  if (name === '') return sink.drop(message('no-name'), at);
  if (!/^\d{14}$/.test(siret)) return sink.drop(message('not-a-siret', { value: siret }), at);
  if (!/^[A-Z]\d{4}$/.test(rome)) return sink.drop(message('not-a-rome-code', { value: rome }), at);
  // A company that did not declare that it hosts is only a guess of the search.
  if (jsonValue(item, 'voluntaryToImmersion') !== true) return sink.skip(message('host-not-willing'));
  const place = readPlace(
    {
      street: [textAt(item, 'address.streetNumberAndAddress')],
      postalCode: textAt(item, 'address.postcode'),
      communeCode: '',
      communeName: textAt(item, 'address.city'),
      latitude: textAt(item, 'position.lat'),
      longitude: textAt(item, 'position.lon'),
    },
    at,
    sink,
  );
  if (!isInScope(place, scope)) return sink.skip(message('row-outside-territory'));
  const names = listAt(item, 'appellations')
    .map(each => cleanLine(textAt(each, 'appellationLabel')))
    .filter(Boolean);
  const label = cleanLine(textAt(item, 'romeLabel'));
  const size = textAt(item, 'numberOfEmployeeRange');
  const by = WAYS[textAt(item, 'contactMode')];
  const checked = /^\d{4}-\d{2}-\d{2}/.exec(textAt(item, 'updatedAt'))?.[0];
  const location = textAt(item, 'locationId').slice(0, 40);
  const record: Resource = {
    id: `immersion-${siret}-${rome.toLowerCase()}${location === '' ? '' : `-${location}`}`,
    kind: 'immersion',
    name,
    summary: [label, ...names].filter(Boolean).slice(0, 4).join(', ').slice(0, 180),
    ...descriptionOf(textAt(item, 'additionalInformation')),
    audiences: [],
    territoryIds: territoriesOf(place),
    sectors: [cleanLine(textAt(item, 'nafLabel'))].filter(Boolean),
    ...place.resource,
    ...readContacts({ url: textAt(item, 'website') }),
    ...(by && { how: [{ by, who: 'user' as const }] }),
    siret,
    ...(checked !== undefined && { checked }),
    placement: {
      jobIds: jobs.of(rome),
      rome: [rome],
      frame: 'Immersion professionnelle (PMSMP)',
      available: flagAt(item, 'isAvailable'),
      disability: flagAt(item, 'fitForDisabledWorkers'),
      employer: name,
      ...(size !== '' && { sizeBand: size.slice(0, 40) }),
    },
  };
  sink.add('directory', record, at);
}

function descriptionOf(text: string): Pick<Resource, 'description'> {
  const { summary, description } = readDescription(text);
  return summary === '' ? {} : { description: description ?? summary };
}

/** Reads a yes or no field; null when it is neither. The results of 2025 express yes in words. */
function flagAt(item: JsonItem, name: string): boolean | null {
  const value = jsonValue(item, name);
  if (typeof value === 'boolean') return value;
  return typeof value === 'string' && /^yes/.test(value) ? true : value === 'no' ? false : null;
}
