// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import { iconCalendar, iconCap, iconRoute } from '../icons/common-icons.js';
import { iconClose, iconSearch } from '../icons/search-icons.js';
import { pictogram } from '../jobs/pictograms.js';
import { exampleMark } from '../sources/example-mark.js';
import { isOpenable } from './opened-entry.js';
import { factsOf, goneSentence, keptOn, nameOf } from './entries/entry-facts.js';
import { isGone } from './entries/saved-entries.js';
import type { SavedEntry } from './entries/saved-entries.js';

/** Options and callbacks of a saved record. */
export interface EntryProps {
  /** Level of the heading of each record. */
  readonly level: number;
  /** Whether each record says the day of its save: one line says it for all that were saved the same day. */
  readonly isDated: boolean;
  /** Whether notes may be written: the visitor agreed to what this version stores. */
  readonly agreed: boolean;
  /** Entry that is open in place, and its content. */
  readonly opened: SavedEntry | undefined;
  readonly openedView: TemplateResult | typeof nothing;
  /** Entry whose note is being edited. */
  readonly noting: SavedEntry | undefined;
  /** Address of the page of a record on the site, already safe. */
  hrefOf: (entry: SavedEntry) => string | undefined;
  follow: (event: Event, entry: SavedEntry) => void;
  toggle: (entry: SavedEntry) => void;
  note: (entry: SavedEntry | undefined) => void;
  saveNote: (entry: SavedEntry, text: string) => void;
  forget: (entry: SavedEntry) => void;
}

/** Saved record: its facts, the note of the visitor, and buttons to open and remove it. */
export function entryView(entry: SavedEntry, props: EntryProps): TemplateResult {
  const { item } = entry;
  const isOpen = props.opened === entry;
  const gone = goneSentence(entry);
  const facts = factsOf(entry).filter(Boolean).join(' ');
  return html`<li class="entry" part="item">
    <span class="tile">${tileOf(entry)}</span>
    <div class="entry-name">${heading(props.level, title(entry, props))}</div>
    <button class="btn quiet remove-entry" type="button" @click=${() => props.forget(entry)}>
      ${iconClose()}<span class="visually-hidden">${msg('Retirer')} <span lang="fr">${nameOf(entry)}</span></span>
    </button>
    <div class="entry-text">
      ${facts ? html`<p class="soft" lang="fr">${facts}</p>` : nothing} ${gone ? html`<p>${gone}</p>` : nothing}
      ${entry.training?.example ? html`<p class="note">${exampleMark()}</p>` : nothing} ${noteView(entry, props)}
    </div>
    ${isOpen ? html`<div class="opened" id=${openedId(item)}>${props.openedView}</div>` : nothing}
  </li>`;
}

const openedId = ({ kind, id }: SavedEntry['item']): string => `opened-${kind}-${id}`;

function tileOf({ item: { kind }, job }: SavedEntry): TemplateResult {
  switch (kind) {
    case 'job':
      return pictogram(job?.sectors ?? []);
    case 'event':
      return iconCalendar();
    case 'search':
      return iconSearch();
    case 'training':
      return iconCap();
    default:
      return iconRoute();
  }
}

function title(entry: SavedEntry, props: EntryProps): TemplateResult {
  const text = html`<span lang="fr">${nameOf(entry)}</span>`;
  const href = props.hrefOf(entry);
  if (href)
    return html`<a href=${href} rel="noopener noreferrer" @click=${(event: Event) => props.follow(event, entry)}>${text}</a>`;
  if (isGone(entry) || !isOpenable(entry.item.kind)) return text;
  const isOpen = props.opened === entry;
  return html`<button class="saved-open" type="button" aria-expanded=${isOpen} aria-controls=${isOpen ? openedId(entry.item) : nothing} @click=${() => props.toggle(entry)}>
    ${text}
  </button>`;
}

function noteView(entry: SavedEntry, props: EntryProps): TemplateResult | typeof nothing {
  const { note = '' } = entry.item;
  const name = html`<span class="visually-hidden" lang="fr"> ${nameOf(entry)}</span>`;
  const savedDate = props.isDated ? html`<span class="note">${keptOn(entry)}</span>` : nothing;
  if (!props.agreed) return props.isDated ? html`<p>${savedDate}</p>` : nothing;
  if (props.noting !== entry)
    return html`${note ? html`<p class="voice">${msg(html`« ${note} »`)}</p>` : nothing}
      <p class="entry-foot">
        ${savedDate}
        <button class="btn quiet note-button" type="button" @click=${() => props.note(entry)}>
          ${note ? msg('Changer ma note') : msg('Écrire une note')}${name}
        </button>
      </p>`;
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    props.saveNote(entry, form.querySelector('textarea')?.value.trim() ?? '');
  };
  return html`<form class="note-form" @submit=${save}>
    <label for="note">${msg('Ma note')}</label>
    <textarea id="note" rows="3" maxlength="500" .value=${note}></textarea>
    <div class="folder-actions">
      <button class="btn pri" type="submit">${msg('Enregistrer')}</button>
      <button class="btn sec" type="button" @click=${() => props.note(undefined)}>${msg('Annuler')}</button>
    </div>
  </form>`;
}
