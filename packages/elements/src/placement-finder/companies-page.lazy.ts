// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading, titleHeading } from '../core/heading.js';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import { KeepControl } from '../saved/keep-control.js';
import { keepStyles } from '../saved/keep.styles.js';
import { moreButton } from '../search-page/results-list.js';
import { sourceNote } from '../sources/source-note.js';
import type { JobKeys } from '@orientation-widgets/domain/directory/named-jobs.js';
import { choice, option } from '../directory/choice.js';
import { provenancesOf } from '../directory/provenances.js';
import type { ResourceData } from '../directory/resource-data.js';
import { radiusOf } from '@orientation-widgets/domain/directory/resource-query.js';
import type { ResourceMatch, Need } from '@orientation-widgets/domain/directory/resource-query.js';
import { JobListPage } from '../directory/job-list-page.js';
import type { JobListHost } from '../directory/job-list-page.js';
import { sectorChoice } from '../directory/sector-choice.js';
import { helpersFor, whomToAsk } from '../directory/whom-to-ask.js';
import { companiesOf, isCompany, COMPANY_OFFERS } from '@orientation-widgets/domain/directory/companies.js';
import type {
  Companies,
  Company,
  CompanyQuery,
  CompanyOffer,
} from '@orientation-widgets/domain/directory/companies.js';
import { companyCard } from './company-card.js';
import { companiesStyles } from './companies.styles.js';
import { recordStyles } from '../directory/record.styles.js';

/** Needs of the contacts who may know companies that are not listed. */
const ASKED: readonly Need[] = ['placement', 'job'];

/** Number of companies shown in easy reading: few enough to choose from. */
const EASY_SHOWN = 3;

/** Companies that registered, near a place; or contacts when there is none. */
export class CompaniesPage extends JobListPage<CompanyQuery> {
  protected override readonly items = '.company';
  protected override query: CompanyQuery = { radiusKm: radiusOf(undefined) };
  readonly #keep: KeepControl;
  #matches: Companies = { near: [], further: [], silent: 0 };

  constructor(host: JobListHost) {
    super(host, [keepStyles, recordStyles, companiesStyles]);
    this.#keep = new KeepControl(host, this.announcer, 'resource');
  }

  protected override jobKeys({ resources }: ResourceData): JobKeys[] {
    return resources.flatMap(({ company }) => company ?? []);
  }

  protected override attributes(): Partial<CompanyQuery> {
    return this.askedByHost();
  }

  protected override find(): void {
    const matches = companiesOf(this.data.resources, this.query, this.jobs.byKey, this.now.day);
    this.#matches = this.data.parts?.sure(matches) ?? matches;
  }

  protected override summary(): string {
    return companyCount(this.#matches.near.length, this.query);
  }

  override view(): TemplateResult {
    const { headingLevel } = this.host;
    const title = msg('Des entreprises près de chez moi');
    return html`<div class="finder">
      ${this.announcer.view()}
      <div class="sheet ask" part="header">${titleHeading(headingLevel, title)} ${this.#sentence(title)}</div>
      <div class="results" part="results">${this.around(() => this.#results())}</div>
    </div>`;
  }

  #results(): TemplateResult {
    const { headingLevel, reading } = this.host;
    const { near, further, silent } = this.#matches;
    const visibleCompanies = near.slice(0, reading === 'easy' ? EASY_SHOWN : this.visibleCount);
    const helpers = near.length ? [] : helpersFor(ASKED, this.data, this.query, this.now);
    return html`<div class="results-head">${heading(headingLevel + 1, this.summary(), 'count', 'count')}</div>
        ${
          near.length
            ? html`<p class="note">${msg('Les plus proches d’abord. À distance égale, l’ordre change chaque jour.')}</p>
                <ul class="sheet helpers">${visibleCompanies.map(company => this.#card(company))}</ul>
                ${reading === 'easy' ? nothing : moreButton(visibleCompanies.length, near.length, next => msg(str`Voir ${number(next)} de plus`), this.more)}`
            : this.#nobodyListed(helpers)
        }
        ${silent ? html`<p class="note">${silentLabel(silent)}</p>` : nothing}
        ${
          further.length
            ? html`${heading(headingLevel + 1, msg('Plus loin'), 'subtitle further')}
                <ul class="sheet helpers">${further.map(company => this.#card(company))}</ul>`
            : nothing
        }
        ${sourceNote(
          this.data.sources,
          provenancesOf(
            this.data.sources,
            [...visibleCompanies, ...further, ...helpers].map(({ resource }) => resource),
          ),
        )}`;
  }

  #sentence(title: string): TemplateResult {
    const { offer: selectedOffer = '' } = this.query;
    return html`<div class="sent" part="search" role="search" aria-label=${title}>
      <span>${msg('Je cherche une entreprise')}</span>
      ${choice(
        msg('Ce qu’elle propose'),
        html`${option('', msg('qui s’est déclarée'), selectedOffer)}${COMPANY_OFFERS.map(offer => option(offer, offerLabel(offer), selectedOffer))}`,
        value => this.ask({ offer: COMPANY_OFFERS.find(offer => offer === value) }),
      )}
      <span>${msg('pour')}</span>
      ${this.jobChoice()} ${sectorChoice(this.data.resources.filter(isCompany), this.query.sector, sector => this.ask({ sector }))} ${this.placeChoice()}
    </div>`;
  }

  #card(match: Company): TemplateResult {
    const { id, name } = match.resource;
    return companyCard(match, {
      jobs: this.jobs,
      headingLevel: this.host.headingLevel + 2,
      saveButton: this.#keep.view({ id, title: name }),
    });
  }

  /** Page without any registered company: nearby contacts who know companies. */
  #nobodyListed(helpers: readonly ResourceMatch[]): TemplateResult {
    return html`<p class="sheet nothing">${
      this.data.resources.length
        ? msg('Aucune des entreprises déclarées ne correspond. Cela ne veut pas dire qu’il n’y en a pas.')
        : msg('Aucune entreprise ne s’est encore déclarée dans ces données. Cela ne veut pas dire qu’il n’y en a pas.')
    }</p>
    ${whomToAsk(helpers, msg('Qui peut chercher avec vous'), this.host.headingLevel + 1)}`;
  }
}

/** Text announced once for a search. */
function companyCount(count: number, { where, radiusKm }: CompanyQuery): string {
  const companies = count
    ? plural(count, msg(str`${number(count)} entreprise|${number(count)} entreprises`))
    : msg('Aucune entreprise n’est indiquée');
  return where ? `${companies} ${msg(str`à moins de ${radiusKm}\u00a0km ${where.ofName}`)}` : companies;
}

function offerLabel(offer: CompanyOffer): string {
  switch (offer) {
    case 'apprentices':
      return msg('qui cherche une apprentie ou un apprenti');
    case 'hosts':
      return msg('qui accueille en stage');
    case 'posts':
      return msg('qui recrute');
  }
}

function silentLabel(count: number): string {
  return plural(
    count,
    msg(
      str`${number(count)} entreprise ne le dit pas : elle n’est pas dans cette liste.|${number(count)} entreprises ne le disent pas : elles ne sont pas dans cette liste.`,
    ),
  );
}
