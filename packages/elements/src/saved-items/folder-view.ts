// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { heading, titleHeading } from '../core/heading.js';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { capital, plural } from '@orientation-widgets/domain/words/format.js';
import { knownYears } from '@orientation-widgets/domain/trainings/known-offers.js';
import { iconPrint } from '../icons/action-icons.js';
import { iconCalendar } from '../icons/common-icons.js';
import { iconShare } from '../icons/search-icons.js';
import { sourceNote } from '../sources/source-note.js';
import { consentSentences } from '../saved/keep-labels.js';
import type { SavedKind } from '../saved/saved-store.js';
import type { SavedChange } from './changes.js';
import type { KeptDate } from './entries/dates.js';
import { nameOf, SECTIONS, sectionTitle } from './entries/entry-facts.js';
import { entryView } from './entry-view.js';
import type { EntryProps } from './entry-view.js';
import { questionsView } from './questions-view.js';
import type { QuestionsProps } from './questions-view.js';
import type { SavedEntry, SavedRecords } from './entries/saved-entries.js';

export interface FolderProps extends Omit<EntryProps, 'level' | 'isDated'>, Pick<QuestionsProps, 'ask' | 'drop'> {
  readonly headingLevel: number;
  readonly lasting: boolean;
  readonly records: SavedRecords;
  readonly changes: readonly SavedChange[];
  readonly dates: readonly KeptDate[];
  /** Panel opened above the list; undefined when none is. */
  readonly panel: 'erase' | 'give' | undefined;
  /** Whether notes and questions are shared too. */
  readonly withNotes: boolean;
  setPanel: (panel: FolderProps['panel']) => void;
  setWithNotes: (withNotes: boolean) => void;
  erase: () => void;
  print: () => void;
  /** Prints the next steps. */
  printRoadmap: () => void;
  giveLink: () => void;
  giveFile: () => void;
  /** Reads a folder from a file. */
  receive: (file: Blob) => void;
  compare: () => void;
  takeDates: () => void;
  /** Called when the visitor has read the changes. */
  seen: () => void;
  agree: () => void;
}

/** Maximum number of trainings compared. */
export const MAX_COMPARED = 3;

/** All the saved records, by kind; changes, dates and questions; and actions on the folder. */
export function folderView(props: FolderProps): TemplateResult {
  const { headingLevel, records, panel, lasting, agreed } = props;
  const { entries } = records;
  const saved = entries.filter(({ item }) => item.kind !== 'question');
  const { length: count } = saved;
  const isDated = new Set(saved.map(({ item }) => item.date)).size > 1;
  return html`<div class="folder">
    <div class="folder-head" part="header" tabindex="-1">
      ${titleHeading(headingLevel, msg('Mon dossier'))}
      <p class="soft">
        ${
          lasting
            ? plural(
                count,
                msg(
                  str`${count} chose gardée sur cet appareil. Rien n’est envoyé.|${count} choses gardées sur cet appareil. Rien n’est envoyé.`,
                ),
              )
            : msg('Votre navigateur ne permet pas de garder. Cette liste s’efface à la fermeture de la page.')
        }
      </p>
    </div>
    <div class="folder-sheet">
      ${sheetDrawing(count)}
      <div>
        <p>${msg('Une feuille pour votre rendez-vous : ce que vous gardez, vos questions, des lignes pour écrire, un code pour la rouvrir.')}</p>
        <div class="folder-actions" part="actions">
          ${interviewButton(props.print)}
          <button class="btn sec" type="button" @click=${props.printRoadmap}>${iconPrint()} ${msg('Ma feuille de route')}</button>
          <button class="btn sec give" type="button" aria-expanded=${panel === 'give'} @click=${() => props.setPanel(panel === 'give' ? undefined : 'give')}>
            ${iconShare()} ${msg('Donner à quelqu’un')}
          </button>
          <button class="btn quiet erase" type="button" aria-expanded=${panel === 'erase'} @click=${() => props.setPanel('erase')}>${msg('Tout effacer')}</button>
        </div>
      </div>
    </div>
    ${panel === 'erase' ? eraser(props) : nothing} ${panel === 'give' ? giver(props) : nothing} ${changesView(props)}
    ${agreed ? nothing : formerView(props)}
    <div class="sections">${sectionsView({ ...props, isDated })} ${datesView(props)}</div>
    ${agreed ? questionsView({ ...props, entries, level: headingLevel + 1 }) : nothing} ${closingView(saved, isDated)}
    ${sourcesView(records)}
  </div>`;
}

/** Main action of the folder, and of a comparison of its trainings. */
export function interviewButton(print: () => void): TemplateResult {
  return html`<button class="btn pri" type="button" @click=${print}>${iconPrint()} ${msg('Préparer mon entretien')}</button>`;
}

/** Thumbnail of the interview sheet: its title, its code, a box for each saved record, then lines. */
function sheetDrawing(count: number): TemplateResult {
  const rows = Math.min(count, 4);
  const boxes = Array.from({ length: rows }, (_, row) => 34 + row * 12);
  const lines = Array.from({ length: Math.floor((132 - 34 - rows * 12) / 9) }, (_, line) => 44 + rows * 12 + line * 9);
  return html`<svg class="sheet-drawing" viewBox="0 0 106 150" width="106" height="150" aria-hidden="true">
    ${svg`<rect class="paper" x="1" y="1" width="104" height="148" rx="3" /><path class="ink" d="M12 14H52M12 22H40" /><path class="qr" d="M74 10h8v8h-8zM86 10h8v8h-8zM74 22h8v8h-8zM86 22h3v3h-3zM91 27h3v3h-3z" />
    ${boxes.map(y => svg`<path class="ink" d="M22 ${y + 3}H84" /><rect class="tick" x="12" y=${y} width="6" height="6" rx="1" />`)}
    ${lines.map(y => svg`<path class="line" d="M12 ${y}H94" />`)}`}
  </svg>`;
}

function eraser({ erase, setPanel }: FolderProps): TemplateResult {
  return html`<div class="box" role="group" aria-labelledby="erase-title">
    <p id="erase-title" tabindex="-1"><strong>${msg('Effacer tout le dossier de cet appareil ?')}</strong></p>
    <p class="folder-actions">
      <button class="btn pri" type="button" @click=${erase}>${msg('Oui, tout effacer')}</button>
      <button class="btn sec" type="button" @click=${() => setPanel(undefined)}>${msg('Non, garder')}</button>
    </p>
  </div>`;
}

function giver({ withNotes, setWithNotes, giveLink, giveFile, print, receive }: FolderProps): TemplateResult {
  const ways = [
    [msg('Un lien'), msg('Le dossier est dans le lien. Aucun serveur ne le garde.'), giveLink],
    [msg('Un fichier'), msg('Il s’ouvre dans tout navigateur, même dans dix ans.'), giveFile],
    [msg('Une feuille'), msg('Avec un code à photographier. Le code est sans vos notes.'), print],
  ] as const;
  return html`<div class="box" role="group" aria-label=${msg('Donner à quelqu’un')}>
    <ul class="ways-out">
      ${ways.map(([name, what, give]) => html`<li><button class="btn sec" type="button" @click=${give}>${name}</button> <span class="soft">${what}</span></li>`)}
    </ul>
    <label class="check">
      <input type="checkbox" .checked=${withNotes} @change=${(event: Event) => setWithNotes((event.target as HTMLInputElement).checked)} />
      ${msg('Ajouter mes notes et mes questions au lien et au fichier')}
    </label>
    <p>
      <label for="folder-file">${msg('Vous avez un fichier « Mon dossier » ? Ouvrez-le ici.')}</label><br />
      <input id="folder-file" type="file" accept=".html,.json" @change=${(event: Event) => receiveFrom(event, receive)} />
    </p>
  </div>`;
}

function receiveFrom(event: Event, receive: (file: Blob) => void): void {
  const [file] = (event.target as HTMLInputElement).files ?? [];
  if (file) receive(file);
}

/** Question for the lists of an earlier version: the visitor agreed to save trainings and their names alone. */
function formerView({ agree }: FolderProps): TemplateResult {
  return html`<div class="box">
    <p><strong>${msg('Votre liste vient d’une version d’avant. Y ajouter vos notes et vos questions ?')}</strong></p>
    ${consentSentences().map(sentence => html`<p>${sentence}</p>`)}
    <p class="folder-actions"><button class="btn sec" type="button" @click=${agree}>${msg('Oui, ouvrir mon dossier')}</button></p>
  </div>`;
}

function changesView({ changes, seen }: FolderProps): TemplateResult | typeof nothing {
  const { length } = changes;
  if (!length) return nothing;
  const canForget = changes.some(({ before }) => before !== undefined);
  return html`<div class="box changes" tabindex="-1">
    <p><strong>${plural(length, msg(str`Une chose a changé depuis que vous l’avez gardée.|${length} choses ont changé depuis que vous les avez gardées.`))}</strong></p>
    <ul class="bullets">
      ${changes.map(change => html`<li><span lang="fr">${nameOf(change.entry)}</span>. ${changeSentence(change)}</li>`)}
    </ul>
    ${canForget ? html`<p><button class="btn sec" type="button" @click=${seen}>${msg('J’ai lu')}</button></p>` : nothing}
  </div>`;
}

function changeSentence({ what, before = '', now }: SavedChange): string {
  const next = now ? ` ${msg(str`Prochaine date : ${date(now)}.`)}` : '';
  switch (what) {
    case 'gone':
      return msg('Ce n’est plus dans les données de ce site.');
    case 'moved':
      return msg(str`La rentrée change de date : ${date(before)} devient ${date(now ?? before)}.`);
    case 'past':
      return `${msg(str`La rentrée est passée : ${date(before)}.`)}${next}`;
    case 'withdrawn':
      return `${msg(str`Cette rentrée n’est plus annoncée : ${date(before)}.`)}${next}`;
    case 'cancelled':
      return msg('C’est annulé.');
  }
}

type SectionProps = FolderProps & Pick<EntryProps, 'isDated'>;

/** A section for each kind of saved records. Two sections of one record stand side by side. */
function sectionsView(props: SectionProps): TemplateResult[] {
  const sections = SECTIONS.map(kind => ({
    kind,
    entries: props.records.entries.filter(({ item }) => item.kind === kind),
  })).filter(({ entries }) => entries.length);
  const short = sections.filter(({ entries }) => entries.length === 1);
  const paired = new Set(short.slice(0, short.length - (short.length % 2)));
  return sections.map(section => sectionView(section.kind, section.entries, props, paired.has(section)));
}

function sectionView(
  kind: SavedKind,
  entries: readonly SavedEntry[],
  props: SectionProps,
  isHalf: boolean,
): TemplateResult {
  const trainingCount = entries.filter(({ training }) => training).length;
  const level = props.headingLevel + 1;
  return html`<section part="section" class=${isHalf ? 'half' : ''}>
    ${heading(level, sectionTitle(kind), 'subtitle')}
    <div class="object">
      <ul class="saved-items">
        ${entries.map(entry => entryView(entry, { ...props, level: level + 1 }))}
      </ul>
      ${trainingCount > 1 ? html`<p class="compare-line"><button class="btn sec compare-kept" type="button" @click=${props.compare}>${compareLabel(trainingCount)}</button></p>` : nothing}
    </div>
  </section>`;
}

/** Age of the offers, and day of the save when it is the same for all, each said once. */
function closingView(saved: readonly SavedEntry[], isDated: boolean): TemplateResult | typeof nothing {
  const [first] = saved;
  const years = knownYears({ places: saved.flatMap(({ training }) => training?.places ?? []) });
  const day = first && !isDated ? `${msg(str`Gardé le ${date(first.item.date)}`)}.` : undefined;
  return years || day ? html`<p class="note">${years} ${day}</p>` : nothing;
}

function compareLabel(count: number): string {
  if (count === 2) return msg('Comparer les deux');
  return count === MAX_COMPARED ? msg('Comparer les trois') : msg('Comparer les trois dernières');
}

function datesView({ dates, headingLevel, takeDates }: FolderProps): TemplateResult | typeof nothing {
  if (!dates.length) return nothing;
  return html`<section part="section">
    ${heading(headingLevel + 1, msg('Mes dates'), 'subtitle')}
    <ul class="object dates">
      ${dates.map(({ entry, date: day }) => html`<li>${iconCalendar()} <span><strong>${capital(date(day))}</strong> <span lang="fr">${nameOf(entry)}</span></span></li>`)}
    </ul>
    <p><button class="btn sec" type="button" @click=${takeDates}>${iconCalendar()} ${msg('Mettre dans mon agenda (.ics)')}</button></p>
  </section>`;
}

function sourcesView({ entries, sources }: SavedRecords): TemplateResult | typeof nothing {
  const ids = entries.flatMap(({ training, job, resource }) => (training?.training ?? job ?? resource)?.sourceId ?? []);
  return sourceNote(
    sources,
    ids.map(sourceId => ({ sourceId, period: sources.get(sourceId)?.period })),
    false,
  );
}
