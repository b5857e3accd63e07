// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { contactsOf } from '@orientation-widgets/domain/directory/contacts.js';
import type { ContactCell, ContactRow } from '@orientation-widgets/domain/directory/contacts.js';
import { peopleLabel } from '@orientation-widgets/domain/directory/people-label.js';
import { AUDIENCES } from '@orientation-widgets/domain/directory/resource-query.js';
import { capital, number, plural } from '@orientation-widgets/domain/words/format.js';
import { collectionOf, safeUrl, type Resource } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import { maybeLink, scrollTable, sheet, telephoneAddress, telephoneLink, type View } from '../../layout/views.js';
import type { Page, PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { CONTACTS } from '../shared/list-links.js';

const INDEX: PageLink = { path: '/annuaire/', text: 'Annuaire' };

/** Maximum number of schemes in the table: the others are in the directory. */
const MOST_ROWS = 150;

/** Page of contacts: each scheme and aid, with its audiences and whom to ask. */
export function contactPages(site: Site): Page[] {
  const { schemes } = site.contents;
  if (!schemes.length) return [];
  const rows = contactsOf(schemes, collectionOf([...site.data.resources]), {
    need: undefined,
    where: undefined,
    audiences: AUDIENCES,
  });
  const visibleRows = rows.slice(0, MOST_ROWS);
  const answeredRows = visibleRows.filter(row => cellOf(row)?.status === 'contact');
  const silentRows = visibleRows.filter(row => !answeredRows.includes(row));
  const count = `${number(rows.length)} ${plural(rows.length, 'dispositif ou aide|dispositifs et aides')}`;
  return [
    {
      path: CONTACTS.path,
      section: 'annuaire',
      title: CONTACTS.text,
      lead: 'Pour chaque dispositif : à qui il s’adresse, qui appeler.',
      description: `${count} : pour qui, et qui voir.`,
      crumbs: [INDEX],
      sources: rows.flatMap(({ sourceIds }) => sourceIds),
      hasElement: true,
      body: html`<directory-contacts feed=${site.href('/feed/feed.json')} heading-level="2">
        ${sheet(
          capital(count),
          html`${scrollTable(
            'Tableau des dispositifs',
            html`
            <caption class="visually-hidden">Pour qui est chaque dispositif, et qui voir</caption>
            <thead><tr><th scope="col">Dispositif</th><th scope="col">Pour qui</th><th scope="col">Qui voir</th></tr></thead>
            <tbody>${answeredRows.map(row => html`<tr><th scope="row">${maybeLink(site, site.pathOf('annuaire', row.id), row.name)}</th><td>${audiencesOf(row)}</td><td>${cellView(site, row)}</td></tr>`)}</tbody>
          `,
          )}
          ${visibleRows.length < rows.length ? html`<p>Les ${number(visibleRows.length)} premiers, de A à Z. <a href=${site.href(INDEX.path)}>Les autres, dans l’annuaire</a></p>` : nothing}
          ${silentRows.length ? html`<p class="soft">Sans contact publié : ${silentRows.map(row => nameOf(row)).join(', ')}. ${askSentence(site)}</p>` : nothing}
          <p>Une personne près de chez vous : <a href=${site.href(INDEX.path)}>les lieux, par département</a>.</p>`,
        )}
      </directory-contacts>`,
    },
  ];
}

/** Audiences that a scheme is for, from the list; otherwise those of its source, in its own words. */
function audiencesOf({ cells, otherAudiences: otherRow }: ContactRow): string {
  if (otherRow) return otherRow.audiences.join(', ');
  const audiences = AUDIENCES.filter((_, rank) => cells[rank]?.status !== 'not-for');
  return audiences.length === AUDIENCES.length ? 'chaque public' : audiences.map(peopleLabel).join(', ');
}

function cellOf({ cells, otherAudiences: otherRow }: ContactRow): ContactCell | undefined {
  return otherRow?.cell ?? cells.find(({ status }) => status !== 'not-for');
}

function cellView(site: Site, row: ContactRow): View {
  const cell = cellOf(row);
  return cell?.status === 'contact' ? contactView(site, row.id, cell.resource) : nothing;
}

/** Name of the scheme, with its operator when a source gives it. */
function nameOf(row: ContactRow): string {
  const cell = cellOf(row);
  return cell?.status === 'named' ? `${row.name} (${cell.operator})` : row.name;
}

/** Number to call about a scheme without a contact: one for the whole territory that helps to find a training. */
function askSentence(site: Site): View {
  const number = site.contents.resources.find(
    ({ kind, address, phone, needs = [] }) => kind === 'structure' && !address && phone && needs.includes('training'),
  );
  return number ? html`Demandez à ${number.name} : ${telephoneLink(number.phone)}` : nothing;
}

function contactView(
  site: Site,
  schemeId: string,
  { id, name, phone, email, url, contact, address }: Resource,
): TemplateResult {
  const tel = telephoneAddress(phone);
  const mail = email && safeUrl(`mailto:${email}`);
  const link = url && safeUrl(url);
  const ways = [
    ...(id === schemeId ? [] : [maybeLink(site, site.pathOf('annuaire', id), name)]),
    ...(tel ? [html`<a href=${tel}>${phone}</a>`] : []),
    ...(mail ? [html`<a href=${mail}>${email}</a>`] : []),
    ...(link
      ? [html`<a href=${link} rel="noreferrer">Voir le site<span class="visually-hidden"> : ${name}</span></a>`]
      : []),
    ...(contact ? [html`${contact}`] : []),
    ...(address ? [html`${[address.street, address.communeName].filter(Boolean).join(', ')}`] : []),
  ];
  return html`${ways.map((way, rank) => html`${rank ? html`<br>` : nothing}${way}`)}`;
}
