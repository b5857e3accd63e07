// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Place } from '@orientation-widgets/feed';
import { coordinatesReason, readCoordinates, type ReadCoordinates } from '../../geo/coordinates.js';
import { cleanLine, cleanText } from '../../text/clean-text.js';
import { detach } from '../../text/detach.js';
import { digest } from '../../text/digest.js';
import { foldName } from '../../text/names.js';
import type { CoordinatesDraft } from './drafts.js';
import { IdRegistry, idPart } from './ids.js';
import type { RecordContext } from './record-context.js';
import { cleanCommuneCode, cleanPostalCode } from './values/codes.js';
import { readYesNo } from './values/numbers.js';

/**
 * Emits each place once: same street, town and coordinates, and same name when there is no street. A place with only
 * past sessions keeps its id but is not emitted, so that ids depend neither on the day nor on the order of the file.
 */
export class PlaceRegistry {
  readonly #placesByKey = new Map<string, Place>();
  readonly #emitted = new Set<Place>();
  /** Places without coordinates, by address. */
  readonly #unlocated = new Map<string, Place>();
  /** Places with coordinates, by address; null when an address has several. */
  readonly #located = new Map<string, Place | null>();
  /** Places by raw text, so that repeated addresses are cleaned once. */
  readonly #seen = new Map<string, Place>();
  readonly #ids: IdRegistry;
  readonly #context: RecordContext;

  constructor(context: RecordContext) {
    this.#context = context;
    this.#ids = new IdRegistry(context.sourceId);
  }

  /**
   * Returns the place of a draft; undefined when the draft has no location.
   *
   * @param fallbackName Name of the training organisation, for a place without a name.
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
    const address = `${foldName(street)}|${postalCode}|${communeCode || foldName(communeName)}`;
    // Without a street, two organisations of one town are two places.
    const nameless = street === '' ? `${address}|${foldName(name)}` : address;
    const key = digest(nameless, String(lat), String(lon));
    const knownPlace = this.#placesByKey.get(key);
    if (knownPlace !== undefined) return knownPlace;

    if (fault !== undefined) this.#reportCoordinates(fault, draft);
    const town = communeCode || postalCode || idPart(foldName(communeName));
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
    this.#placesByKey.set(key, record);
    if (lat === null) this.#unlocated.set(detach(nameless), record);
    else this.#located.set(detach(nameless), this.#located.has(nameless) ? null : record);
    return record;
  }

  /** Emits a place when it first has a session. A place without coordinates waits until the end. */
  emit(place: Place | null): void {
    if (place === null || this.#emitted.has(place)) return;
    this.#emitted.add(place);
    if (place.lat !== null) this.#send(place);
  }

  /**
   * Ends the file: a place without coordinates is merged with the place with coordinates at the same address, when
   * there is only one.
   */
  end(): void {
    for (const [address, place] of this.#unlocated) {
      if (!this.#emitted.has(place)) continue;
      const located = this.#located.get(address);
      if (!located) this.#send(place);
      else {
        this.emit(located);
        this.#context.sink.samePlace(place.id, located.id);
      }
    }
  }

  #send(place: Place): void {
    this.#context.sink.place({ ...place });
    this.#context.counts.places += 1;
  }

  #reportCoordinates(fault: NonNullable<ReadCoordinates['fault']>, draft: CoordinatesDraft): void {
    const reason = coordinatesReason(fault, draft.lat, draft.lon);
    if (fault === 'swapped') this.#context.report.repaired(draft.line, reason);
    else this.#context.report.noted(draft.line, reason);
  }
}
