// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Resource } from '@orientation-widgets/feed';
import { message } from '../../messages/message.js';
import { cleanLine } from '../../text/clean-text.js';
import { cleanEmail, cleanUrl } from '../../text/contact-details.js';
import { foldName, nameKey, titleCase } from '../../text/names.js';
import { dialablePhone } from '../../text/telephone.js';
import { isInScope, readPlace, territoriesOf, type RawPlace } from '../directory/resource-place.js';
import type { Position, ReadRequest, Sink } from '../reader.js';
import { isInPrison, serviceTypeName, serviceTypeOf, type ServiceType } from './service-types.js';

/** A service as written in a file, whatever its layout; '' for a missing text. */
export interface WrittenService {
  readonly id: string;
  /** Names of its types: the first one that answers a need is used. */
  readonly types: readonly string[];
  readonly name: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly urls: readonly string[];
  readonly place: RawPlace;
  readonly hours: Pick<Resource, 'hours' | 'hoursText'>;
  readonly wheelchair: boolean | undefined;
  /** Day of the last check, ISO 8601; undefined when the file does not give it. */
  readonly checked: string | undefined;
}

/** Number of years after which an address or a number must be checked again. */
const OLD_YEARS = 3;

/** Adds the services of a source that answer a need. */
export class ServiceRecords {
  readonly #request: ReadRequest;
  readonly #sink: Sink;
  readonly #ids = new Map<string, number>();
  /** Départements whose communes an earlier source lists, so that codes can be checked. */
  readonly #listed: ReadonlySet<string>;
  /** Codes of the communes of an earlier source, by postal code and name. */
  readonly #codes: ReadonlyMap<string, string>;
  /** Names of the communes of an earlier source, by code. */
  readonly #names: ReadonlyMap<string, string>;

  constructor(request: ReadRequest, sink: Sink) {
    this.#request = request;
    this.#sink = sink;
    const communes = [...request.records('territories')].filter(({ kind }) => kind === 'commune');
    this.#listed = new Set(communes.map(({ code }) => departmentPrefix(code)));
    this.#names = new Map(communes.map(({ code, name }) => [code, name]));
    this.#codes = new Map(
      communes.flatMap(({ code, name, postalCodes = [] }) =>
        postalCodes.map(postalCode => [`${postalCode} ${nameKey(name)}`, code] as const),
      ),
    );
  }

  add(service: WrittenService, at: Position): void {
    const { scope } = this.#request;
    const name = cleanLine(service.name);
    const typeName = service.types.find(each => serviceTypeOf(each));
    const type = typeName === undefined ? undefined : serviceTypeOf(typeName);
    if (name === '') return this.#sink.drop(message('no-name'), at);
    if (typeName === undefined || !type)
      return this.#sink.skip(message('service-without-need', { value: service.types.join(', ') }));
    if (isInPrison(name)) return this.#sink.skip(message('service-in-a-prison'));
    const communeCode = this.#communeCode(service.place, at);
    const communeName = this.#communeName(service.place.communeName, communeCode);
    const place = readPlace({ ...service.place, communeCode, communeName }, at, this.#sink);
    if (!isInScope(place, scope)) return this.#sink.skip(message('row-outside-territory'));
    const shortName = shortNameOf(name, type);
    const id = this.#idOf(service, serviceTypeName(typeName), shortName);
    this.#sink.add(
      'directory',
      { ...this.#described(type, service), id, name: shortName, ...placed(place, type, name) },
      at,
    );
  }

  #described(type: ServiceType, service: WrittenService): Omit<Resource, 'id' | 'name' | 'territoryIds'> {
    const { checked, hours, wheelchair } = service;
    const { label, summary, needs, audienceIds = ['everyone'], audiences = ['Tous publics'], condition } = type;
    const contacts = this.#contacts(service);
    return {
      kind: 'structure',
      summary: this.#isOld(checked) ? `${summary}. Coordonnées de ${checked?.slice(0, 4) ?? ''}, à vérifier` : summary,
      audiences: [...audiences],
      sectors: [],
      needs: [...needs],
      audienceIds: [...audienceIds],
      ...(condition !== undefined && { eligibility: { text: condition } }),
      cost: null,
      networks: [label],
      ...contacts,
      ...hours,
      ...(wheelchair !== undefined && { access: { wheelchair } }),
      ...(checked !== undefined && { checked }),
    };
  }

  #contacts({ phones, emails, urls, place }: WrittenService): Pick<Resource, 'phone' | 'email' | 'url' | 'how'> {
    const phone = phones.map(dialablePhone).find(Boolean);
    const email = emails.map(cleanEmail).find(Boolean);
    const url = urls.map(cleanUrl).find(Boolean);
    const how: NonNullable<Resource['how']> = [
      ...(phone ? [{ by: 'phone' as const, who: 'user' as const }] : []),
      ...(place.communeName ? [{ by: 'visit' as const, who: 'user' as const }] : []),
      ...(email ? [{ by: 'email' as const, who: 'user' as const }] : []),
    ];
    return { ...(phone && { phone }), ...(email && { email }), ...(url && { url }), ...(how.length > 0 && { how }) };
  }

  #isOld(checked: string | undefined): boolean {
    return checked !== undefined && Number(this.#request.today.slice(0, 4)) - Number(checked.slice(0, 4)) >= OLD_YEARS;
  }

  /**
   * Returns the code of the commune, from its name when no code is given; '' for a code that no longer exists, so that
   * the name places it.
   */
  #communeCode({ communeCode, communeName, postalCode }: RawPlace, at: Position): string {
    const { records, tables } = this.#request;
    if (communeCode === '') return this.#codes.get(`${postalCode} ${nameKey(communeName)}`) ?? '';
    const isChecked = this.#listed.has(departmentPrefix(communeCode)) && !tables.currentCommune.has(communeCode);
    if (!isChecked || records('territories').has(`com-${communeCode}`)) return communeCode;
    this.#sink.warn(message('commune-code-unknown', { value: communeCode }), at);
    return '';
  }

  /** Returns the name of a commune; a name in capitals is replaced by that of the earlier source, if any. */
  #communeName(name: string, code: string): string {
    return /\p{Ll}/u.test(name) ? name : (this.#names.get(code) ?? titleCase(name));
  }

  /** Returns a unique id: services of the same type and name at one postal code are distinct. */
  #idOf({ id, place }: WrittenService, type: string, name: string): string {
    const slug = foldName(name).replace(/ /g, '-');
    const base =
      id === '' ? `${type.replaceAll('_', '-')}-${place.postalCode}-${slug}`.slice(0, 100) : `service-public-${id}`;
    const count = (this.#ids.get(base) ?? 0) + 1;
    this.#ids.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  }
}

/** Warns about invalid telephone numbers, whatever their rank. */
export function tellPhones(phones: readonly string[], at: Position, sink: Sink): void {
  for (const phone of phones)
    if (phone.trim() !== '' && dialablePhone(phone) === '')
      sink.warn(message('not-a-telephone', { value: phone.trim() }), at);
}

function departmentPrefix(code: string): string {
  return code.startsWith('97') ? code.slice(0, 3) : code.slice(0, 2);
}

/** Shortens a name: "Centre communal d’action sociale (CCAS) - Bavay" gives "CCAS - Bavay". */
function shortNameOf(name: string, { label, longName }: ServiceType): string {
  return longName ? name.replace(longName, label) : name;
}

function placed(
  place: ReturnType<typeof readPlace>,
  { isForItsCommune }: ServiceType,
  name: string,
): Pick<Resource, 'territoryIds' | 'address' | 'lat' | 'lon' | 'reach' | 'areas'> {
  const code = place.address?.communeCode;
  const isForCommune = isForItsCommune && code !== undefined;
  const travels = /itinérant|\bbus\b/i.test(name);
  return {
    territoryIds: territoriesOf(place),
    ...place.resource,
    reach: isForCommune || travels ? 'area' : 'place',
    ...(isForCommune && { areas: [`com-${code}`] }),
  };
}
