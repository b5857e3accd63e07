// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { safeUrl } from '@orientation-widgets/feed';
import type { Resource } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading, titleHeading } from '../core/heading.js';
import { runGesture } from '../core/run-gesture.js';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import { moreButton } from '../search-page/results-list.js';
import { sourceNote } from '../sources/source-note.js';
import type { DirectoryHost } from '../directory/directory-host.js';
import { choice, needChoice, option } from '../directory/choice.js';
import { addressLine } from '@orientation-widgets/domain/directory/address-line.js';
import { dial, distanceLabel } from '../directory/helper-card.js';
import { provenancesOf } from '../directory/provenances.js';
import { AUDIENCES, needOf } from '@orientation-widgets/domain/directory/resource-query.js';
import type { Need, Where } from '@orientation-widgets/domain/directory/resource-query.js';
import { peopleLabel } from '@orientation-widgets/domain/directory/people-label.js';
import { PlaceListPage } from '../directory/place-list-page.js';
import { commonCell, contactsOf, holesOf } from '@orientation-widgets/domain/directory/contacts.js';
import type { ContactCell, ContactRow } from '@orientation-widgets/domain/directory/contacts.js';
import { statusOf } from './contact-status.js';
import { contactsStyles } from './contacts.styles.js';

type ContactsHost = DirectoryHost<'need' | 'audience' | 'near'>;

interface ContactsQuery {
  readonly need: Need | undefined;
  readonly audience: string | undefined;
  readonly where: Where | undefined;
}

/** Contacts around a place: a row for each scheme, a column for each audience. */
export class ContactsPage extends PlaceListPage<ContactsQuery, ContactsHost> {
  protected override readonly items = '.contacts tbody > tr';
  protected override query: ContactsQuery = { need: undefined, audience: undefined, where: undefined };
  #rows: readonly ContactRow[] = [];

  constructor(host: ContactsHost) {
    super(host, [contactsStyles]);
  }

  protected override attributes(): Partial<ContactsQuery> {
    const { need, audience } = this.host;
    return { need: needOf(need), audience: audience ?? undefined };
  }

  get #audiences(): readonly string[] {
    const { audience } = this.query;
    return audience ? [audience] : AUDIENCES;
  }

  protected override search(): void {
    const { need, where } = this.query;
    const { resources, directory, parts } = this.data;
    this.#rows = contactsOf(resources, directory, {
      need,
      where,
      audiences: this.#audiences,
      withinKm: parts?.sureKm,
    });
  }

  /** Number of rows, and audiences without any contact. */
  protected override summary(): string {
    const total = this.#rows.length;
    const rows = plural(total, msg(str`${number(total)} dispositif|${number(total)} dispositifs`));
    const holes = holesOf(this.#rows).length;
    const missingCount = plural(
      holes,
      msg(str`${number(holes)} sans contact indiqué|${number(holes)} sans contact indiqué`),
    );
    return holes ? `${rows}, ${missingCount}` : rows;
  }

  readonly #save = (): void =>
    void runGesture(this.host, async () => {
      const { saveContacts } = await import('./contacts-csv.lazy.js');
      saveContacts(this.#rows, this.#audiences);
    });

  override view(): TemplateResult {
    const { headingLevel } = this.host;
    return html`<div class="finder">
      ${this.announcer.view()}
      <div class="sheet ask" part="header">${titleHeading(headingLevel, msg('Qui voir ?'))} ${this.#sentence()}</div>
      <div class="results" part="results">${this.around(() => this.#results())}</div>
    </div>`;
  }

  #sentence(): TemplateResult {
    const { need, audience = '', where } = this.query;
    return html`<div class="sent" part="search" role="search" aria-label=${msg('Qui voir ?')}>
      <span>${msg('Je cherche qui voir pour')}</span>
      ${needChoice(need, value => this.ask({ need: value }))}
      <span>${msg('pour')}</span>
      ${choice(
        msg('Pour qui'),
        html`${option('', msg('chaque public'), audience)}${AUDIENCES.map(value => option(value, peopleLabel(value), audience))}`,
        value => this.ask({ audience: value || undefined }),
      )}
      <span>${msg('près de')}</span>
      ${this.place.view(where, place => this.askAround(place))}
    </div>`;
  }

  #results(): TemplateResult {
    const { headingLevel } = this.host;
    const total = this.#rows.length;
    return html`<div class="results-head">
        ${heading(headingLevel + 1, this.summary(), 'count', 'count')}
        ${
          total
            ? html`<span class="tools" part="actions">
                <button class="btn sec" type="button" @click=${() => this.#print()}>${msg('Imprimer')}</button>
                <button class="btn quiet" type="button" @click=${this.#save}>${msg('Tableau (CSV)')}</button>
              </span>`
            : nothing
        }
      </div>
      ${this.query.where ? nothing : html`<p class="note">${msg('Dites où : les structures les plus proches s’ajoutent.')}</p>`}
      ${
        total
          ? this.#table()
          : html`<p class="sheet nothing">${msg('Aucun dispositif n’est indiqué pour ce besoin. Cela ne veut pas dire qu’il n’y en a pas.')}</p>`
      }
      ${moreButton(Math.min(this.visibleCount, total), total, next => msg(str`Voir ${number(next)} de plus`), this.more)}
      ${this.#sources()}`;
  }

  async #print(): Promise<void> {
    this.visibleCount = this.#rows.length;
    this.host.requestUpdate();
    await this.host.updateComplete;
    globalThis.print();
  }

  #table(): TemplateResult {
    return html`<div class="sheet scroll" role="region" tabindex="0" aria-label=${msg('Qui voir ?')}>
      <table class="contacts" part="table">
        <caption class="visually-hidden">${msg('Qui voir pour chaque dispositif et chaque public')}</caption>
        <thead>
          <tr>
            <th scope="col">${msg('Dispositif')}</th>
            ${this.#audiences.map(audience => html`<th scope="col">${peopleLabel(audience)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${this.#rows.slice(0, this.visibleCount).map(
            row => html`<tr tabindex="-1">
              <th scope="row" lang="fr">${row.name}</th>
              ${cellsView(row)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #sources(): TemplateResult | typeof nothing {
    const { sources } = this.data;
    const cited = this.#rows.flatMap(({ sourceIds }) => sourceIds.map(sourceId => ({ sourceId })));
    return sourceNote(sources, provenancesOf(sources, cited));
  }
}

/** Cells of the audiences; a single cell when they share a contact, or when the scheme is for others. */
function cellsView(row: ContactRow): TemplateResult | readonly TemplateResult[] {
  const { cells, otherAudiences } = row;
  if (otherAudiences)
    return html`<td class=${otherAudiences.cell.status} colspan=${cells.length}>
      <div class="whole">
        <span class="note">${msg(html`Pour : <span lang="fr">${otherAudiences.audiences.join(', ')}</span>`)}</span>${cellView(otherAudiences.cell)}
      </div>
    </td>`;
  const common = commonCell(row);
  return common
    ? html`<td class=${common.status} colspan=${cells.length}><div class="whole">${cellView(common)}</div></td>`
    : cells.map(cell => html`<td class=${cell.status}>${cellView(cell)}</td>`);
}

function cellView(cell: ContactCell): TemplateResult {
  switch (cell.status) {
    case 'contact':
      return contactView(cell.resource, cell.distanceKm);
    case 'named':
      return html`<span lang="fr">${cell.operator}</span> <span class="note">${statusOf(cell)}</span>`;
    case 'nobody':
      return html`<span class="note">${statusOf(cell)}</span>`;
    case 'not-for':
      return html`<span aria-hidden="true">–</span><span class="visually-hidden">${statusOf(cell)}</span>`;
  }
}

function contactView(
  { name, phone, email, url, contact, address }: Resource,
  distanceKm: number | undefined,
): TemplateResult {
  const tel = dial(phone);
  const mail = email && safeUrl(`mailto:${email}`);
  const link = url && safeUrl(url);
  return html`<span lang="fr">${name}</span>
    ${tel ? html`<a href=${tel}><bdi>${phone}</bdi></a>` : nothing}
    ${mail && !tel ? html`<a href=${mail}><bdi>${email}</bdi></a>` : nothing}
    ${link && !tel && !mail ? html`<a href=${link} rel="noreferrer">${msg('Voir la page')}<span class="visually-hidden" lang="fr"> ${name}</span></a>` : nothing}
    ${contact ? html`<span lang="fr">${contact}</span>` : nothing}
    ${address ? html`<span class="note" lang="fr">${addressLine(address)}</span>` : nothing}
    ${distanceKm === undefined ? nothing : html`<span class="note">${distanceLabel(distanceKm)}</span>`}`;
}
