// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { css, html, nothing, render, svg } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { icon } from '../icons/icon.js';
import { adoptElementStyles } from '../styles/adopt-styles.js';
import { clearMark, markSentence, sentencesOf } from './spoken-sentences.js';
import type { Sentence } from './spoken-sentences.js';

const iconListen = (): TemplateResult =>
  icon(svg`<path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9.5a3.5 3.5 0 0 1 0 5M18 7a7 7 0 0 1 0 10"/>`);
const iconPause = (): TemplateResult => icon(svg`<path d="M9 6v12m6-12v12"/>`);
const iconStop = (): TemplateResult => icon(svg`<rect x="6.5" y="6.5" width="11" height="11" rx="1.5"/>`);

const readers = new WeakMap<Element, Reader>();

/** Adds the controls to an element; their names follow its content. */
export function showReadAloud(host: LitElement): void {
  const place = host.renderRoot.querySelector<HTMLElement>('.listen');
  if (!place) return;
  const reader = readers.get(place);
  if (reader) return reader.draw();
  adoptElementStyles(host, [readAloudStyles]);
  readers.set(place, new Reader(place));
}

/**
 * Reads a sheet sentence by sentence with the browser’s own voice, and highlights the current one. A pause stops the voice and remembers
 * the sentence: pausing an utterance is not reliable on every system.
 */
class Reader {
  /** Reader that is speaking: one voice at a time. */
  static #speaking: Reader | undefined;

  readonly #place: HTMLElement;
  #status: 'silent' | 'reading' | 'paused' = 'silent';
  #sentences: readonly Sentence[] = [];
  #at = 0;
  /** Kept while it is spoken: some browsers drop an utterance without a reference. */
  #utterance: SpeechSynthesisUtterance | undefined;

  constructor(place: HTMLElement) {
    this.#place = place;
    place.hidden = false;
    this.draw();
  }

  get #sheet(): Element {
    return this.#place.closest('.sheet') ?? this.#place;
  }

  draw(): void {
    const title = this.#sheet.querySelector('h1, h2, h3, h4, h5, h6')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    const [name, drawing] =
      this.#status === 'reading'
        ? [msg('Pause'), iconPause()]
        : [this.#status === 'paused' ? msg('Reprendre') : msg('Écouter'), iconListen()];
    render(
      html`<button class="btn sec" type="button" aria-label=${msg(str`${name} : ${title}`)} @click=${() => this.#toggle()}>
          ${drawing} ${name}
        </button>
        ${
          this.#status === 'silent'
            ? nothing
            : html`<button class="btn sec" type="button" @click=${() => this.stop()}>${iconStop()} ${msg('Arrêter')}</button>`
        }`,
      this.#place,
    );
  }

  #toggle(): void {
    if (this.#status === 'reading') return this.#pause();
    if (this.#status === 'silent') {
      this.#sentences = sentencesOf(this.#sheet);
      this.#at = 0;
    }
    if (Reader.#speaking !== this) Reader.#speaking?.stop();
    Reader.#speaking = this;
    this.#become('reading');
    this.#say();
  }

  #say(): void {
    const sentence = this.#sentences[this.#at];
    // The content may have changed, or left the page, since the voice began.
    if (!sentence?.range.startContainer.isConnected) return this.stop();
    markSentence(sentence);
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    const { lang } = sentence;
    const voice = speechSynthesis.getVoices().find(voice => voice.lang.toLowerCase().startsWith(lang));
    utterance.lang = voice?.lang ?? lang;
    if (voice) utterance.voice = voice;
    utterance.onend = () => {
      if (this.#utterance !== utterance) return;
      this.#at++;
      this.#say();
    };
    utterance.onerror = () => this.#utterance === utterance && this.stop();
    this.#utterance = utterance;
    speechSynthesis.speak(utterance);
  }

  #pause(): void {
    this.#hush();
    this.#become('paused');
  }

  stop(): void {
    this.#hush();
    clearMark();
    if (Reader.#speaking === this) Reader.#speaking = undefined;
    // The stop button is about to disappear, with the focus.
    const { activeElement } = this.#place.getRootNode() as ShadowRoot;
    const held = this.#place.contains(activeElement);
    this.#become('silent');
    if (held) this.#place.querySelector('button')?.focus();
  }

  #hush(): void {
    this.#utterance = undefined;
    speechSynthesis.cancel();
  }

  #become(status: 'silent' | 'reading' | 'paused'): void {
    this.#status = status;
    this.draw();
  }
}

const readAloudStyles = css`
  .listen:not([hidden]) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  ::highlight(ow-spoken) {
    background-color: Mark;
    color: MarkText;
  }
  [data-spoken] {
    background-color: Mark;
    color: MarkText;
  }
`;
