// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Training } from '@orientation-widgets/feed';
import { NumberList, TextTable } from '@orientation-widgets/feed/encode';
import { message } from '../../messages/message.js';
import { cleanLine, cleanText } from '../../text/clean-text.js';
import { digest } from '../../text/digest.js';
import { excerpt } from '../../text/excerpt.js';
import { memoize } from '../../text/memoize.js';
import { foldName } from '../../text/names.js';
import type { OfferDraft } from './drafts.js';
import { IdRegistry, idPart } from './ids.js';
import { urlOf, type RecordContext } from './record-context.js';
import { FORMACODE, NSF, ROME, cleanCertification } from './values/codes.js';
import { levelOf } from './values/levels.js';
import { readFlag } from './values/numbers.js';

/** Format of the numero of a `resume-offre`, `14_AF_0000011179_SE_0000093700`: the action, then the session. */
const SUMMARY_NUMERO = /^(.+_AF_[^_]+)_SE_[^_]+$/;

const foldTitle = memoize(foldName);

/** Emits each training once, and detects the offers that repeat one. */
export class TrainingRegistry {
  /** Ids and digests of the contents of the trainings, at the same rank. */
  readonly #emitted = new TextTable();
  readonly #contents = new TextTable();
  /** Numeros, and the rank of the training that each identifies. */
  readonly #numeros = new TextTable();
  readonly #byNumero = new NumberList();
  readonly #ids: IdRegistry;
  readonly #context: RecordContext;

  constructor(context: RecordContext) {
    this.#context = context;
    this.#ids = new IdRegistry(context.sourceId);
  }

  /**
   * Returns the id of the training of an offer. Offers with the same numero and title, or with the same content
   * whatever their numero, are the same training.
   */
  resolve(draft: OfferDraft, title: string, providerId: string | undefined): string {
    const numero = idPart(draft.summary ? (SUMMARY_NUMERO.exec(draft.numero)?.[1] ?? draft.numero) : draft.numero);
    const folded = foldTitle(title);
    const numeroKey = numero === '' ? '' : `${numero}|${folded}`;
    const sameNumero = this.#numeros.rankOf(numeroKey);
    const contentKey = this.#contentKey(draft, folded, providerId);
    if (sameNumero >= 0) {
      const training = this.#byNumero.at(sameNumero);
      this.#context.counts.duplicates += 1;
      if (this.#contents.textAt(training) !== contentKey)
        this.#context.report.noted(draft.line, message('numero-repeated', { value: excerpt(draft.numero) }));
      return this.#emitted.textAt(training);
    }
    const same = this.#contents.rankOf(contentKey);
    if (same >= 0) {
      this.#context.counts.duplicates += 1;
      this.#name(numeroKey, same);
      return this.#emitted.textAt(same);
    }
    const id = this.#ids.claim([numero, numero === '' ? contentKey : `${numero}-${contentKey.slice(0, 6)}`]);
    this.#contents.add(contentKey);
    this.#name(numeroKey, this.#emitted.add(id));
    this.#context.sink.training(this.#record(id, draft, title, providerId), draft.line);
    this.#context.counts.trainings += 1;
    return id;
  }

  #name(numeroKey: string, training: number): void {
    if (numeroKey === '') return;
    this.#numeros.add(numeroKey);
    this.#byNumero.push(training);
  }

  #contentKey(draft: OfferDraft, folded: string, providerId: string | undefined): string {
    return digest(
      folded,
      providerId ?? '',
      draft.rncp.join(),
      draft.rs.join(),
      draft.certifinfo.join(),
      draft.formacodes.join(),
      draft.entryLevel,
      draft.exitLevel,
      draft.objective,
      draft.content,
    );
  }

  #record(id: string, draft: OfferDraft, title: string, providerId: string | undefined): Training {
    const { report } = this.#context;
    const certifications = this.#certifications(draft);
    const record: Training = {
      id,
      title,
      certifications,
      certifying: readFlag(draft.certifying) ?? certifications.length > 0,
      level: this.#level(draft, draft.exitLevel || (draft.extra('complements/code-niveau-sortie') ?? '')),
      entryLevel: this.#level(draft, draft.entryLevel),
      domains: [],
      formacodes: this.#codes(draft, 'FORMACODE', draft.formacodes, FORMACODE),
      nsf: this.#codes(draft, 'NSF', draft.nsf, NSF),
      rome: this.#codes(draft, 'ROME', draft.rome, ROME),
      sourceId: this.#context.sourceId,
    };
    const objective = cleanText(draft.objective);
    const content = cleanText(draft.content);
    const results = cleanText(draft.results);
    const url = urlOf(draft.url, draft.line, report);
    if (objective !== '') record.objective = objective;
    if (content !== '') record.content = content;
    if (results !== '') record.results = results;
    if (providerId !== undefined) record.providerId = providerId;
    if (url !== '') record.url = url;
    return record;
  }

  #certifications(draft: OfferDraft): Training['certifications'] {
    const list: Training['certifications'] = [];
    const add = (kind: 'rncp' | 'rs' | 'certifinfo', register: string, raw: readonly string[]): void => {
      for (const value of raw) {
        const code = cleanCertification(value);
        if (code === '') this.#notCode(draft, register, value);
        else if (!list.some(certification => certification.kind === kind && certification.code === code))
          list.push({ kind, code });
      }
    };
    add('rncp', 'RNCP', draft.rncp);
    add('rs', 'RS', draft.rs);
    add('certifinfo', 'CERTIFINFO', draft.certifinfo);
    return list;
  }

  #codes(draft: OfferDraft, register: string, raw: readonly string[], pattern: RegExp): string[] {
    const codes: string[] = [];
    for (const value of raw) {
      const code = register === 'ROME' ? value.toUpperCase() : value;
      if (!pattern.test(code)) this.#notCode(draft, register, value);
      else if (!codes.includes(code)) codes.push(code);
    }
    return codes;
  }

  #notCode(draft: OfferDraft, register: string, value: string): void {
    if (cleanLine(value) === '') return;
    this.#context.report.noted(draft.line, message('not-a-lheo-code', { value: excerpt(value), register }));
  }

  #level(draft: OfferDraft, raw: string): number | null {
    const level = levelOf(raw);
    if (level !== undefined) return level;
    this.#context.report.noted(draft.line, message('level-unknown', { value: excerpt(raw) }));
    return null;
  }
}
