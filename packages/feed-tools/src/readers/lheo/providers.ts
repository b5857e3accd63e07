// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Provider } from '@orientation-widgets/feed';
import { message } from '../../messages/message.js';
import { cleanLine } from '../../text/clean-text.js';
import { cleanEmail, cleanPhone } from '../../text/contact-details.js';
import { detach } from '../../text/detach.js';
import { digest } from '../../text/digest.js';
import { foldName } from '../../text/names.js';
import { excerpt } from '../../text/excerpt.js';
import type { OrganisationDraft } from './drafts.js';
import { IdRegistry, idPart } from './ids.js';
import { urlOf, type RecordContext } from './record-context.js';
import { cleanSiret, cleanUai } from './values/codes.js';

/** Fields of an organisation that sessions and trainings need. */
export interface KnownProvider {
  readonly id: string;
  readonly name: string;
}

/**
 * Emits each organisation once: same SIRET, else same numero, else same name in the same town. An organisation with
 * only past sessions keeps its id, so that ids do not depend on the day, but is not emitted.
 */
export class ProviderRegistry {
  readonly #providersByKey = new Map<string, KnownProvider>();
  /** Records that no emitted record references yet. */
  readonly #pending = new Map<string, Provider>();
  readonly #ids: IdRegistry;
  readonly #context: RecordContext;

  constructor(context: RecordContext) {
    this.#context = context;
    this.#ids = new IdRegistry(context.sourceId);
  }

  /**
   * Returns the id and name of the organisation; undefined when it has no name. A name of `-` is replaced by the legal
   * name.
   */
  resolve(draft: OrganisationDraft | undefined): KnownProvider | undefined {
    if (draft === undefined) return undefined;
    const siret = cleanSiret(draft.siret);
    const numero = idPart(draft.numero);
    let key = siret;
    if (key === '' && numero !== '') key = `#${numero}`;
    const knownProvider = key === '' ? undefined : this.#providersByKey.get(key);
    if (knownProvider !== undefined) return knownProvider;

    const name = cleanLine(draft.name) || cleanLine(draft.legalName);
    if (name === '') return undefined;
    if (key === '') key = `${foldName(name)}|${draft.coordinates.postalCode}`;
    const again = this.#providersByKey.get(key);
    if (again !== undefined) return again;

    if (siret === '' && draft.siret !== '') {
      this.#context.report.noted(draft.line, message('not-a-siret', { value: excerpt(draft.siret) }));
    }
    const id = this.#ids.claim([siret, numero, digest(key)]);
    const entry = { id, name };
    this.#providersByKey.set(detach(key), entry);
    this.#pending.set(id, this.#record(id, name, siret, draft));
    return entry;
  }

  /** Emits the record of an organisation, before the first record that references it. */
  emit(id: string | undefined): void {
    const record = id === undefined ? undefined : this.#pending.get(id);
    if (!record) return;
    this.#pending.delete(record.id);
    this.#context.sink.provider(record);
    this.#context.counts.providers += 1;
  }

  #record(id: string, name: string, siret: string, draft: OrganisationDraft): Provider {
    const { coordinates } = draft;
    const record: Provider = { id, name };
    const uai = cleanUai(draft.uai);
    const url = urlOf(coordinates.url, draft.line, this.#context.report);
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
