// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing, render } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import { yieldToMain } from '../ui/yield-to-main.js';
import { adoptElementStyles } from '../styles/adopt-styles.js';
import { askOf, applyTextSettings, hasEasyForm } from './text-settings.js';
import type { ReadingHost } from './text-settings.js';
import { AS_THE_PAGE_SAYS, keepChoice, keptChoice } from './reading-choice.js';
import type { ReadingChoice } from './reading-choice.js';
import { readingPanel } from './reading-panel.js';
import type { PanelProps } from './reading-panel.js';
import { ReadingRuler } from './reading-ruler.js';
import { readingControlStyles } from './reading-control.styles.js';
import { hasFreeSpace } from './toolbar-space.js';
import { releaseRadioGroups } from '../ui/release-radio-groups.js';

/** Choice of the visitor for all the elements of the page. */
let choice: ReadingChoice = keptChoice() ?? AS_THE_PAGE_SAYS;
let keeping: PanelProps['keeping'] = keptChoice() ? 'yes' : 'no';

const controls = new WeakMap<ReadingHost, ReadingControl>();

/**
 * Adds the control of reading settings to an element, unless the page sets `reading-control="off"` on it or around it. Inline elements, and
 * elements inside another one, have no place for it.
 */
export function offerReading(host: ReadingHost): void {
  if (controls.has(host) || isRefused(host)) return;
  const root = host.getRootNode();
  if (root instanceof ShadowRoot && 'headingLevel' in root.host) return;
  if (getComputedStyle(host).display.startsWith('inline')) return;
  controls.set(host, new ReadingControl(host));
}

/** Whether the page hides the control, on the element or around it. */
function isRefused(host: ReadingHost): boolean {
  return host.readingControl === 'off' || host.closest('[reading-control="off"]') !== null;
}

/** Elements of the page, except those in other shadow trees. */
function hostsOfThePage(): ReadingHost[] {
  return [...document.querySelectorAll<ReadingHost>('*')].filter(
    element => 'reading' in element && 'headingLevel' in element && 'renderRoot' in element,
  );
}

function chooseForAll(nextChoice: ReadingChoice): void {
  choice = nextChoice;
  if (keeping === 'yes' && !keepChoice(choice)) keeping = 'refused';
  for (const host of hostsOfThePage()) {
    offerReading(host);
    controls.get(host)?.follow();
  }
}

class ReadingControl implements ReactiveController {
  readonly #host: ReadingHost;
  readonly #place = document.createElement('div');
  readonly #ruler: ReadingRuler;
  #isOpen = false;
  #isStanding = false;

  constructor(host: ReadingHost) {
    this.#host = host;
    this.#place.className = 'reading';
    this.#ruler = new ReadingRuler(() => this.#base);
    adoptElementStyles(host, [readingControlStyles]);
    host.addController(this);
    if (choice !== AS_THE_PAGE_SAYS) askOf(host, choice);
    host.requestUpdate();
  }

  get #base(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('[part~="base"]');
  }

  hostDisconnected(): void {
    this.#ruler.stop();
    this.#isOpen = false;
  }

  /** Applies the choice of the visitor, made here or in another element. */
  follow(): void {
    askOf(this.#host, choice);
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const base = this.#base;
    if (!base) return;
    applyTextSettings(base, choice);
    this.#ruler.follow(choice.isOneLine);
    if (this.#place.parentNode !== base) {
      base.append(this.#place);
      this.#place.classList.add('corner');
    }
    render(isRefused(this.#host) ? nothing : this.#view(), this.#place);
    void this.#stand();
    this.#ruler.draw();
    const dialog = this.#place.querySelector('dialog');
    if (this.#isOpen && dialog && !dialog.open) dialog.showModal();
  }

  /**
   * Places the control in the empty corner of the element, or else below it, for good: a later move would take it from under the pointer.
   * Measured once the page is painted, because a layout would delay keystrokes.
   */
  async #stand(): Promise<void> {
    if (this.#isStanding || !this.#place.classList.contains('corner')) return;
    this.#isStanding = true;
    await new Promise(requestAnimationFrame);
    await yieldToMain();
    this.#isStanding = false;
    const box = this.#place.querySelector('.aa')?.getBoundingClientRect();
    if (this.#base && box) this.#place.classList.toggle('corner', hasFreeSpace(this.#base, box, this.#place));
  }

  #view(): TemplateResult {
    return html`${this.#ruler.view()}
      <button class="btn sec aa" type="button" aria-haspopup="dialog" @click=${this.#open}>
        Aa<span class="visually-hidden">. ${msg('Lire à ma façon')}</span>
      </button>
      ${
        this.#isOpen
          ? html`<dialog class="reading-panel" aria-labelledby="reading-title" @close=${this.#close}>${readingPanel(this.#props())}</dialog>`
          : nothing
      }`;
  }

  #props(): PanelProps {
    const host = this.#host;
    const listen = host.renderRoot.querySelector<HTMLElement>('.listen:not([hidden]) button');
    return {
      level: host.headingLevel + 1,
      choice,
      defaults: { isEasy: host.reading === 'easy', lang: this.#base?.lang ?? 'fr' },
      hasEasy: hasEasyForm(host),
      keeping,
      listen: listen
        ? () => {
            this.#shut();
            listen.click();
          }
        : undefined,
      choose: part => chooseForAll({ ...choice, ...part }),
      keep: isYes => {
        const isDone = keepChoice(isYes ? choice : undefined);
        keeping = isYes ? (isDone ? 'yes' : 'refused') : 'no';
        host.requestUpdate();
      },
      reset: () => chooseForAll(AS_THE_PAGE_SAYS),
      close: this.#shut,
    };
  }

  readonly #open = (): void => {
    this.#isOpen = true;
    this.#host.requestUpdate();
  };

  readonly #shut = (): void => this.#place.querySelector('dialog')?.close();

  /** Returns the focus to the button, which not every browser does after a press with a pointer. */
  readonly #close = (): void => {
    // The event comes one frame later: the panel may be open again.
    if (this.#place.querySelector('dialog')?.open) return;
    this.#isOpen = false;
    releaseRadioGroups(this.#place);
    this.#host.requestUpdate();
    this.#place.querySelector<HTMLElement>('.aa')?.focus();
  };
}
