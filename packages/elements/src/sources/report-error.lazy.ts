// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { addressPart, safeUrl } from '@orientation-widgets/feed';
import type { FeedInfo } from '@orientation-widgets/feed';
import { css, html, nothing, render } from 'lit';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { adoptElementStyles } from '../styles/adopt-styles.js';
import type { ReportedRecord } from './reported-record.js';

/** Fields of the feed that a visitor can tell apart, each with its label on screen. An empty name stands for any other field. */
function fieldsOf(collection: ReportedRecord['collection']): readonly (readonly [field: string, label: string])[] {
  const other = ['', msg('Autre chose')] as const;
  switch (collection) {
    case 'jobs':
      return [
        ['title', msg('Le nom')],
        ['summary', msg('La description')],
        ['tension', msg('La tension')],
        ['recruitments', msg('Les recrutements prévus')],
        ['salary', msg('Le salaire')],
        ['conditions', msg('Les conditions de travail')],
        ['womenShare', msg('La part des femmes')],
        ['access', msg('Comment y accéder')],
        ['links', msg('Un lien')],
        other,
      ];
    case 'trainings':
      return [
        ['title', msg('Le nom')],
        ['description', msg('La description')],
        ['provider', msg('L’organisme')],
        ['place', msg('L’adresse')],
        ['sessions', msg('Les dates')],
        ['price', msg('Le prix')],
        ['contact', msg('Le contact')],
        ['outcomes', msg('Ce que deviennent les anciens élèves')],
        other,
      ];
    case 'tensions':
      return [
        ['level', msg('La tension')],
        ['factors', msg('Les raisons')],
        ['recruitments', msg('Les recrutements prévus')],
        other,
      ];
    case 'commitments':
      return [
        ['title', msg('Le nom')],
        ['actions', msg('Les actions')],
        ['status', msg('Un état')],
        ['due', msg('Une échéance')],
        ['indicators', msg('Les indicateurs')],
        ['pilots', msg('Les pilotes')],
        other,
      ];
  }
}

/**
 * Address that carries a report: a prepared mail, or the publisher's form with `id`, `field` and `page` in its query.
 * @param contact - `publisher.contact` of the feed: a mail address, or the address of a form.
 * @param page - address of the page that shows the record.
 * @returns undefined when the contact is not an address that a link may open.
 */
export function reportAddress(
  contact: string,
  { collection, id, name }: ReportedRecord,
  field: string,
  page: string,
  { title, updated }: Pick<FeedInfo, 'title' | 'updated'>,
): string | undefined {
  const isMail = /^[^\s:/@]+@[^\s/]+$/.test(contact);
  const address = safeUrl(isMail ? `mailto:${contact}` : contact);
  if (!address || address.startsWith('tel:')) return undefined;
  const path = `${collection}/${id}${field && `/${field}`}`;
  if (!address.startsWith('mailto:')) {
    const form = new URL(address);
    for (const [key, value] of Object.entries({ id: `${collection}/${id}`, field, page }))
      form.searchParams.set(key, value);
    return form.href;
  }
  const lines = [
    'Bonjour,',
    '',
    'Ce qui est faux : ',
    'Ce qui serait juste : ',
    '',
    `Fiche : ${name ?? id}`,
    `Référence : ${path}`,
    `Données : ${title}, ${updated}`,
    `Page : ${page}`,
  ];
  return `${address}?subject=${addressPart(`Erreur signalée : ${name ?? path}`)}&body=${addressPart(lines.join('\r\n'))}`;
}

/** Element that shows records. */
interface ReportHost extends LitElement {
  /** Single record on screen; undefined while the element shows a list. */
  readonly record: ReportedRecord | undefined;
}

const offers = new WeakMap<ReportHost, ReportOffer>();

/** Adds a link under the content of an element, which reports an error in its record to the publisher of the feed. */
export function offerReport(host: ReportHost, info: FeedInfo): void {
  const offer = offers.get(host) ?? new ReportOffer(host);
  offers.set(host, offer);
  offer.use(info);
}

/** Places the link after the content of the element, unless the page fills the footer slot, and follows the record on screen. */
class ReportOffer implements ReactiveController {
  readonly #host: ReportHost;
  readonly #place = document.createElement('div');
  #info: FeedInfo | undefined;

  constructor(host: ReportHost) {
    this.#host = host;
    adoptElementStyles(host, [reportErrorStyles]);
    host.addController(this);
  }

  use(info: FeedInfo): void {
    this.#info = info;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const { record } = this.#host;
    const footer = this.#host.renderRoot.querySelector<HTMLSlotElement>('[part~="base"] > [name="footer"]');
    // Placed beside the slot: WebKit keeps the colours of slot fallback content when those of the page change.
    if (footer && this.#place.parentNode !== footer.parentNode) {
      footer.after(this.#place);
      footer.addEventListener('slotchange', () => this.#host.requestUpdate());
    }
    const isOffered = record && !footer?.assignedNodes().length;
    render(isOffered && this.#info ? reportView(this.#info, record) : nothing, this.#place);
  }
}

/** “Signaler une erreur”: a choice of fields, then a link that opens the visitor's own mail program, or the publisher's form. */
function reportView(info: FeedInfo, record: ReportedRecord): TemplateResult | typeof nothing {
  const { contact, name } = info.publisher;
  const addressOf = (field: string): string | undefined =>
    contact ? reportAddress(contact, record, field, document.location.href, info) : undefined;
  const fields = fieldsOf(record.collection);
  const first = fields[0]?.[0] ?? '';
  const href = addressOf(first);
  if (!href) return nothing;
  const isMail = href.startsWith('mailto:');
  const choose = ({ currentTarget }: Event): void => {
    const select = currentTarget as HTMLSelectElement;
    select
      .closest('.report')
      ?.querySelector('a')
      ?.setAttribute('href', addressOf(select.value) ?? href);
  };
  return html`<details class="report">
    <summary>${msg('Signaler une erreur')}</summary>
    <div>
      <label>${msg('Qu’est-ce qui est faux ?')}
        <select @change=${choose}>
          ${fields.map(([field, label]) => html`<option value=${field}>${label}</option>`)}
        </select></label
      >
      <a class="btn sec" href=${href} rel="noreferrer">${isMail ? msg(str`Écrire à ${name}`) : msg(str`Ouvrir le formulaire de ${name}`)}</a>
      <p class="note">${isMail ? msg('Votre messagerie s’ouvre. Vous relisez, puis vous envoyez.') : msg('Le site qui publie ces données s’ouvre. Vous relisez, puis vous envoyez.')}</p>
    </div>
  </details>`;
}

const reportErrorStyles = css`
  .report {
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-block-start: var(--_s2);
    padding-inline: var(--_s3);
    font-size: 0.875em;
    color: var(--_ink-soft);
    background: var(--_surface);
    border-radius: 0.375em;
  }
  .report summary {
    display: inline-block;
    padding-block: 0.625em;
    font-weight: 400;
    color: inherit;
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .report > div {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_s3);
    padding-block-end: var(--_s3);
  }
  .report label {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
  }
  .report select {
    font: inherit;
    max-inline-size: 100%;
    min-block-size: 2.75em;
    color: var(--_ink);
    background: var(--_surface);
    border: 1px solid var(--_edge);
    border-radius: 0.375em;
  }
  .report .note {
    flex-basis: 100%;
    margin: 0;
  }
  @media print {
    .report {
      display: none;
    }
  }
`;
