// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Place, Provider } from '@orientation-widgets/feed';
import { coordinatesReason, readCoordinates, type CoordinatesReading } from '../../geo/coordinates.js';
import { cleanLine, cleanText, detach, fold } from '../../text/clean-text.js';
import { cleanEmail, cleanPhone, cleanUrl } from '../../text/contact-details.js';
import { digest } from '../../text/digest.js';
import { quote } from '../../text/quote.js';
import type { CoordinatesDraft, OrganisationDraft } from './drafts.js';
import { IdRegistry, idPart } from './ids.js';
import type { Reporter } from './reporter.js';
import type { LheoCounts, LheoSink } from './types.js';
import { cleanCommuneCode, cleanPostalCode, cleanSiret, cleanUai } from './values/codes.js';
import { readYesNo } from './values/numbers.js';

/** What the registries of one file share. */
export interface RecordContext {
  readonly sourceId: string;
  readonly sink: LheoSink;
  readonly counts: LheoCounts;
  readonly report: Reporter;
}

/** A web address of the file, reported when it is rubbish. */
export function urlOf(raw: string, line: number, path: string, report: Reporter): string {
  if (raw === '') return '';
  const url = cleanUrl(raw);
  if (url === '' && !/^[-.\s]*$/.test(raw)) report.noted(line, 'url', path, `${quote(raw)} is not a web address`);
  return url;
}

/** What a session or a training needs of its organisation. */
export interface KnownProvider {
  readonly id: string;
  readonly name: string;
}

/**
 * Gives each organisation once: the same SIRET, else the same numero, else the same name in the same town. One that only
 * trains in sessions that are over keeps its id, which so does not depend on the day, but is not given.
 */
export class ProviderRegistry {
  readonly #known = new Map<string, KnownProvider>();
  /** Records that nothing given refers to yet. */
  readonly #waiting = new Map<string, Provider>();
  readonly #ids: IdRegistry;
  readonly #context: RecordContext;

  constructor(context: RecordContext) {
    this.#context = context;
    this.#ids = new IdRegistry(context.sourceId);
  }

  /** Id and name of the organisation; undefined when it has no name. Names with `-` give way to the other one. */
  resolve(draft: OrganisationDraft | undefined, path: string): KnownProvider | undefined {
    if (draft === undefined) return undefined;
    const siret = cleanSiret(draft.siret);
    const numero = idPart(draft.numero);
    let key = siret;
    if (key === '' && numero !== '') key = `#${numero}`;
    const known = key === '' ? undefined : this.#known.get(key);
    if (known !== undefined) return known;

    const name = cleanLine(draft.name) || cleanLine(draft.legalName);
    if (name === '') return undefined;
    if (key === '') key = `${fold(name)}|${draft.coordinates.postalCode}`;
    const again = this.#known.get(key);
    if (again !== undefined) return again;

    if (siret === '' && draft.siret !== '') {
      this.#context.report.noted(
        draft.line,
        'siret',
        `${path}/SIRET`,
        `${quote(draft.siret)} is not a SIRET of 14 digits`,
      );
    }
    const id = this.#ids.claim([siret, numero, digest(key)]);
    const entry = { id, name };
    this.#known.set(detach(key), entry);
    this.#waiting.set(id, this.#record(id, name, siret, draft, path));
    return entry;
  }

  /** Gives the record of an organisation, before the first record that refers to it. */
  use(id: string | undefined): void {
    const record = id === undefined ? undefined : this.#waiting.get(id);
    if (!record) return;
    this.#waiting.delete(record.id);
    this.#context.sink.provider(record);
    this.#context.counts.providers += 1;
  }

  #record(id: string, name: string, siret: string, draft: OrganisationDraft, path: string): Provider {
    const { coordinates } = draft;
    const record: Provider = { id, name };
    const uai = cleanUai(draft.uai);
    const url = urlOf(coordinates.url, draft.line, `${path}/urlweb`, this.#context.report);
    const phone = cleanPhone(coordinates.phone);
    const email = cleanEmail(coordinates.email);
    if (siret !== '') record.siret = siret;
    if (uai !== '') record.uai = uai;
    if (url !== '') record.url = url;
    if (phone !== '') record.phone = phone;
    if (email !== '') record.email = email;
    return record;
  }
}

/**
 * Gives each place once: the same street, town and coordinates; without a street, the same name too. A place that only has
 * sessions that are over keeps its id, but is not given: ids depend neither on the day nor on the order of the file.
 */
export class PlaceRegistry {
  readonly #known = new Map<string, Place>();
  readonly #used = new Set<Place>();
  /** The place without coordinates of each address that has one. */
  readonly #unlocated = new Map<string, Place>();
  /** The place with coordinates of each address; null when it has several. */
  readonly #located = new Map<string, Place | null>();
  /** The same, by the text of the file: what repeats is not cleaned again. */
  readonly #seen = new Map<string, Place>();
  readonly #ids: IdRegistry;
  readonly #context: RecordContext;

  constructor(context: RecordContext) {
    this.#context = context;
    this.#ids = new IdRegistry(context.sourceId);
  }

  /**
   * The place, or undefined when the draft says nothing of where it is.
   * @param fallbackName name of the organisation that trains there, for a place without a name
   */
  resolve(draft: CoordinatesDraft, fallbackName: string, boarding: string): Place | undefined {
    const { lines, postalCode, city, communeCode, lat, lon, surname, denomination } = draft;
    const raw = `${lines}|${postalCode}|${city}|${communeCode}|${lat}|${lon}|${surname}|${denomination}|${fallbackName}`;
    const seen = this.#seen.get(raw);
    if (seen !== undefined) return seen;
    const place = this.#find(draft, fallbackName, boarding);
    if (place !== undefined) this.#seen.set(detach(raw), place);
    return place;
  }

  #find(draft: CoordinatesDraft, fallbackName: string, boarding: string): Place | undefined {
    const street = cleanLine(draft.lines);
    const postalCode = cleanPostalCode(draft.postalCode);
    const communeName = cleanLine(draft.city);
    const communeCode = cleanCommuneCode(draft.communeCode);
    const { lat, lon, fault } = readCoordinates(draft.lat, draft.lon);
    if (postalCode === '' && communeName === '' && communeCode === '' && lat === null) return undefined;

    const surname = draft.firstName === '' ? cleanLine(draft.surname) : '';
    const name = cleanLine(draft.denomination) || surname || fallbackName || communeName;
    const address = `${fold(street)}|${postalCode}|${communeCode || fold(communeName)}`;
    // Without a street, two organisations of one town are two places.
    const nameless = street === '' ? `${address}|${fold(name)}` : address;
    const key = digest(nameless, String(lat), String(lon));
    const known = this.#known.get(key);
    if (known !== undefined) return known;

    if (fault !== undefined) this.#reportCoordinates(fault, draft);
    const town = communeCode || postalCode || idPart(fold(communeName));
    const record: Place = {
      id: this.#ids.claim([`${town}-${key.slice(0, 6)}`, `${town}-${key}`]),
      name,
      street,
      postalCode,
      communeCode,
      communeName,
      lat,
      lon,
      precision: lat === null ? 'none' : 'exact',
    };
    const board = readYesNo(cleanText(boarding));
    if (board !== null) record.boarding = board;
    this.#known.set(key, record);
    if (lat === null) this.#unlocated.set(detach(nameless), record);
    else this.#located.set(detach(nameless), this.#located.has(nameless) ? null : record);
    return record;
  }

  /** Gives the record of a place, the first time it has a session. A place without coordinates waits for the end. */
  use(place: Place | null): void {
    if (place === null || this.#used.has(place)) return;
    this.#used.add(place);
    if (place.lat !== null) this.#give(place);
  }

  /** Once the file is read: a place without coordinates is the only one with coordinates at its address, if there is one. */
  end(): void {
    for (const [address, place] of this.#unlocated) {
      if (!this.#used.has(place)) continue;
      const located = this.#located.get(address);
      if (!located) this.#give(place);
      else {
        this.use(located);
        this.#context.sink.samePlace(place.id, located.id);
      }
    }
  }

  #give(place: Place): void {
    this.#context.sink.place({ ...place });
    this.#context.counts.places += 1;
  }

  #reportCoordinates(fault: NonNullable<CoordinatesReading['fault']>, draft: CoordinatesDraft): void {
    const reason = coordinatesReason(fault, draft.lat, draft.lon);
    const path = 'lieu-de-formation/geolocalisation';
    if (fault === 'swapped') this.#context.report.repaired(draft.line, 'coordinates', path, reason);
    else this.#context.report.noted(draft.line, 'coordinates', path, reason);
  }
}
