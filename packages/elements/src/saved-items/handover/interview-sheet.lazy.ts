// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { localDay } from '@orientation-widgets/domain/words/local-day.js';
import { printSheet } from '../../export/print-sheet.js';
import { language } from '@orientation-widgets/domain/words/current-language.js';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { folderLink, MAX_QR_ITEMS } from './folder-link.js';
import { qrCode } from '../../export/qr-code.js';
import { contactOf, factsOf, nameOf } from '../entries/entry-facts.js';
import type { SavedEntry, SavedRecords } from '../entries/saved-entries.js';
import { withContacts } from '../entries/with-contacts.js';
import type { SavedKind } from '../../saved/saved-store.js';

const interviewStyles = css`
  @page {
    size: A4;
    margin: 15mm;
  }
  header {
    display: flex;
    justify-content: space-between;
    gap: 8mm;
  }
  .code {
    flex: none;
    width: 40mm;
    font-size: 8pt;
    text-align: end;
  }
  .qr {
    display: block;
    width: 40mm;
    height: 40mm;
  }
  h3 {
    padding-block-start: 3mm;
    border-block-start: 0.3mm solid #000;
    break-after: avoid;
  }
  ul {
    padding: 0;
    list-style: none;
  }
  li {
    position: relative;
    margin-block-end: 3mm;
    padding-inline-start: 7mm;
    break-inside: avoid;
  }
  li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.8mm;
    width: 3.5mm;
    height: 3.5mm;
    border: 0.3mm solid #000;
    border-radius: 0.6mm;
  }
  .number {
    font-weight: 400;
  }
  li p {
    margin: 0;
  }
  li .phone {
    float: inline-end;
    font-size: 11pt;
  }
  .write {
    break-inside: avoid;
  }
  .write-page {
    break-before: page;
  }
  .line {
    min-height: 9mm;
    border-block-end: 0.2mm solid #000;
  }
`;

/** Prints a sheet for an interview: saved records, contacts, questions, lines to write on. */
export async function printInterview(records: SavedRecords): Promise<void> {
  const entries = await withContacts(records);
  printSheet(interviewSheet(entries, records), language, interviewStyles);
}

function interviewSheet(entries: readonly SavedEntry[], { sources }: SavedRecords): TemplateResult {
  const of = (kind: SavedKind): readonly SavedEntry[] => entries.filter(({ item }) => item.kind === kind);
  const cited = new Set(
    entries.flatMap(({ training, job, resource }) => (training?.training ?? job ?? resource)?.sourceId ?? []),
  );
  const titles = [...cited].flatMap(id => sources.get(id)?.title ?? []);
  const isMadeUp = [...cited].some(id => sources.get(id)?.example);
  const questions = of('question');
  const isLong = entries.length - questions.length > MOST_ON_ONE_PAGE;
  const numbers = new Map(numbered(entries).map((entry, rank) => [entry, rank + 1]));
  return html`<main>
    <header>
      <div>
        <h2>${msg('Mon entretien')}</h2>
        <p>${msg('Avec :')} ______________________________</p>
        <p>${msg('Le :')} ______________ ${msg('à :')} __________</p>
      </div>
      ${codeView(entries)}
    </header>
    ${section(msg('Les métiers qui m’intéressent'), of('job'), numbers)} ${section(msg('Mes formations'), of('training'), numbers)}
    ${section(msg('Qui peut m’aider'), [...of('resource'), ...of('event')], numbers)}
    <div class=${isLong ? 'write-page' : ''}>
      <h3>${msg('Mes questions')}</h3>
      <ul>
        ${questions.map(({ item }) => html`<li>${item.title}<p class="line"></p></li>`)}
        ${questions.length ? nothing : linesOf(isLong ? 5 : 3).map(line => html`<li>${line}</li>`)}
      </ul>
      <div class="write"><h3>${msg('Ce que l’on me conseille')}</h3>${linesOf(isLong ? Math.max(4, 9 - questions.length) : 3)}</div>
      <div class="write"><h3>${msg('Ce que je fais après')}</h3>${linesOf(isLong ? 5 : 2)}</div>
    </div>
    <p class="source">
      ${msg(str`Imprimé le ${date(localDay())}.`)} ${titles.length ? msg(str`Sources : ${titles.join(' ; ')}.`) : nothing}
      ${isMadeUp ? msg('Données d’exemple, inventées pour la démonstration.') : nothing}
    </p>
  </main>`;
}

/** Things kept that stand above the lines to write on; beyond, the lines have a page of their own. */
const MOST_ON_ONE_PAGE = 3;

const linesOf = (count: number): TemplateResult[] => Array.from({ length: count }, () => html`<p class="line"></p>`);

/** The kinds in the order of the sheet. */
const KINDS: readonly SavedKind[] = ['job', 'training', 'resource', 'event'];
const rankOf = ({ item }: SavedEntry): number => (KINDS.includes(item.kind) ? KINDS.indexOf(item.kind) : KINDS.length);

/** What the code carries, in the order of the sheet: the numbers of its boxes follow one another. */
const numbered = (entries: readonly SavedEntry[]): SavedEntry[] =>
  entries.filter(({ item }) => item.kind !== 'question').sort((a, b) => rankOf(a) - rankOf(b));

/** QR code that opens the folder again; when the folder is too long for it, advice to bring the file instead. */
function codeView(entries: readonly SavedEntry[]): TemplateResult {
  const items = numbered(entries).map(({ item }) => item);
  const link = folderLink(items, location.href, false);
  const code = items.length > MAX_QR_ITEMS ? undefined : qrCode(link, msg('Code qui rouvre mon dossier'));
  return html`<div class="code">
    ${code ?? nothing}
    <p>
      ${code ? msg('Ce code rouvre mon dossier, à la case cochée. Sans mes notes.') : msg('Mon dossier est trop long pour un code. Je prends aussi le fichier.')}
    </p>
  </div>`;
}

function section(
  title: string,
  entries: readonly SavedEntry[],
  numbers: ReadonlyMap<SavedEntry, number>,
): TemplateResult | typeof nothing {
  return entries.length
    ? html`<h3>${title}</h3>
        <ul>
          ${entries.map(entry => html`<li>${entryView(entry, numbers.get(entry))}</li>`)}
        </ul>`
    : nothing;
}

/** What the sheet says of a thing kept: of a training without a day, the address alone says where. */
function sheetFacts(entry: SavedEntry): string[] {
  const facts = factsOf(entry);
  return entry.training && !entry.training.next?.session.start ? facts.slice(0, 1) : facts;
}

function entryView(entry: SavedEntry, number: number | undefined): TemplateResult {
  const { phone, where } = contactOf(entry);
  return html`${phone ? html`<span class="phone"><bdi>${phone}</bdi></span>` : nothing}<span class="number">${number}.</span> <strong lang="fr">${nameOf(entry)}</strong>
    ${[...sheetFacts(entry), where].filter(Boolean).map(fact => html`<p lang="fr">${fact}</p>`)}
    ${entry.item.note ? html`<p>« ${entry.item.note} »</p>` : nothing}`;
}
