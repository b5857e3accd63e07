// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { iconKeep, iconKept } from '../icons/action-icons.js';
import type { Announcer } from '../ui/announcer.js';
import { FocusController } from '../ui/focus-controller.js';
import { localDay } from '@orientation-widgets/domain/words/local-day.js';
import { SavedChangeEvent } from './saved-change-event.js';
import { forgetItem, isSaved, onSavedChange, readSaved, saveItems } from './saved-store.js';
import type { Announced, SavedKind } from './saved-store.js';
import { consentSentences, forgottenSentence, keepLabel, keepQuestion, keptSentence } from './keep-labels.js';

/** Record that may be saved. */
export interface Keepable {
  readonly id: string;
  readonly title: string;
  /** Announced start, saved so that a later change can be reported. */
  readonly announcedStart?: Announced | undefined;
}

/** Button that saves a record, on cards and details. Before the first write it explains what will be stored, and asks. */
export class KeepControl implements ReactiveController {
  readonly #host: LitElement;
  readonly #announcer: Announcer;
  readonly #focus: FocusController;
  readonly #kind: SavedKind;
  /** Id of the record that the question is about; undefined without a question. */
  #asking: string | undefined;
  #stop: (() => void) | undefined;

  /** @param announcer - announces the result of an action. */
  constructor(host: LitElement, announcer: Announcer, kind: SavedKind = 'training') {
    this.#host = host;
    this.#kind = kind;
    this.#announcer = announcer;
    this.#focus = FocusController.of(host);
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = onSavedChange(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** @param name - accessible name that distinguishes the record from the others of the page. */
  view(record: Keepable, name = record.title): TemplateResult {
    const { id } = record;
    if (this.#asking === id) return this.#question(record);
    return isSaved({ kind: this.#kind, id })
      ? html`<button class="btn quiet keep" type="button" data-keep=${id} @click=${() => this.#forget(id)}>
          ${iconKept()} ${keepLabel(this.#kind, true)}<span class="visually-hidden">. ${msg('Ne plus garder :')} <span lang="fr">${name}</span></span>
        </button>`
      : html`<button class="btn quiet keep" type="button" data-keep=${id} @click=${() => this.#keep(record)}>
          ${iconKeep()} ${keepLabel(this.#kind, false)}<span class="visually-hidden"> <span lang="fr">${name}</span></span>
        </button>`;
  }

  /**
   * Icon-only save button, for the cards of a list: it stays beside the question.
   * @param name - as in `view`.
   */
  saveButton(record: Keepable, name = record.title): TemplateResult {
    const { id } = record;
    const isAsking = this.#asking === id;
    const isKept = isSaved({ kind: this.#kind, id });
    const press = (): void => (isKept ? this.#forget(id) : isAsking ? this.#answer(record, false) : this.#keep(record));
    return html`<button class="btn keep heart" type="button" data-keep=${id} aria-expanded=${isAsking || nothing} @click=${press}>
        ${isKept ? iconKept() : iconKeep()}<span class="visually-hidden">${isKept ? html`${keepLabel(this.#kind, true)}. ${msg('Ne plus garder :')}` : keepLabel(this.#kind, false)} <span lang="fr">${name}</span></span>
      </button>${isAsking ? this.#question(record) : nothing}`;
  }

  /** An element may save records of several kinds, each with its own question. */
  get #titleId(): string {
    return `keep-title-${this.#kind}`;
  }

  #question(record: Keepable): TemplateResult {
    return html`<div class="keep-question" role="group" aria-labelledby=${this.#titleId}>
      <p id=${this.#titleId} tabindex="-1"><strong>${keepQuestion(this.#kind)}</strong></p>
      ${consentSentences().map(sentence => html`<p>${sentence}</p>`)}
      <p class="keep-answers">
        <button class="btn pri" type="button" @click=${() => this.#answer(record, true)}>${msg('Oui, garder')}</button>
        <button class="btn sec" type="button" @click=${() => this.#answer(record, false)}>${msg('Non')}</button>
      </p>
    </div>`;
  }

  #keep(record: Keepable): void {
    if (readSaved().agreed) return this.#save(record);
    this.#asking = record.id;
    this.#focus.next(`#${this.#titleId}`);
  }

  #answer(record: Keepable, isYes: boolean): void {
    this.#asking = undefined;
    if (isYes) this.#save(record);
    this.#focus.next(`[data-keep="${CSS.escape(record.id)}"]`);
  }

  #save({ id, title, announcedStart }: Keepable): void {
    saveItems([
      { kind: this.#kind, id, title, date: localDay(), ...(announcedStart ? { known: announcedStart } : {}) },
    ]);
    const { lasting } = readSaved();
    this.#changed(
      lasting
        ? keptSentence(this.#kind, title)
        : msg('Votre navigateur ne permet pas de garder. Ce choix reste jusqu’à la fermeture de cette page.'),
    );
  }

  #forget(id: string): void {
    forgetItem({ kind: this.#kind, id });
    this.#changed(forgottenSentence(this.#kind));
  }

  #changed(text: string): void {
    this.#announcer.announce(text);
    this.#host.dispatchEvent(new SavedChangeEvent(readSaved().items));
  }
}
