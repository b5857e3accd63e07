// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { jobName, number, plural } from '@orientation-widgets/domain/words/format.js';
import { jobsOf } from '@orientation-widgets/domain/directory/named-jobs.js';
import type { NamedJobs } from '@orientation-widgets/domain/directory/load-jobs.js';
import { addressLine } from '@orientation-widgets/domain/directory/address-line.js';
import { ways } from '../directory/helper-card.js';
import type { Company } from '@orientation-widgets/domain/directory/companies.js';

export interface CompanyCardProps {
  readonly jobs: NamedJobs;
  readonly headingLevel: number;
  readonly saveButton: TemplateResult;
}

/** Card of a company: its jobs, the people it recruits or hosts, its contacts, and the date until which the record is valid. */
export function companyCard(match: Company, { jobs, headingLevel, saveButton }: CompanyCardProps): TemplateResult {
  const { id, name, summary, address, sectors, label, validUntil, company } = match.resource;
  const { posts, skills, trainingBeforeHire, sizeBand } = company;
  const namedJobs = jobsOf([company], jobs.byKey);
  const about = [...sectors, ...(sizeBand ? [sizeBand] : [])].join(', ');
  return html`<li class="helper company" part="item" data-id=${id} tabindex="-1">
    <div class="helper-head">
      ${heading(headingLevel, html`<span lang="fr">${name}</span>`, 'name')}
      ${label ? html`<p class="pill" lang="fr">${label}</p>` : nothing}
    </div>
    ${about ? html`<p class="soft" lang="fr">${about}</p>` : nothing}
    ${address ? html`<p class="soft" lang="fr">${addressLine(address)}</p>` : nothing}
    ${summary ? html`<p class="what" lang="fr">${summary}</p>` : nothing}
    <ul class="seeks">
      <li class=${answerClass(company.apprentices)}>${apprenticesLabel(company.apprentices)}</li>
      <li class=${answerClass(company.hosts)}>${hostsLabel(company.hosts)}</li>
      <li class=${answerClass(posts === null ? null : posts > 0)}>${postsLabel(posts)}</li>
    </ul>
    <dl class="company-facts">
      ${namedJobs.length ? html`<div><dt>${msg('Métiers')}</dt><dd lang="fr">${namedJobs.map(({ title }) => jobName(title)).join(', ')}</dd></div>` : nothing}
      ${skills.length ? html`<div><dt>${msg('Ce qu’elle attend')}</dt><dd lang="fr">${skills.join(', ')}</dd></div>` : nothing}
      ${trainingBeforeHire ? html`<div><dt>${msg('Formation avant l’embauche')}</dt><dd lang="fr">${trainingBeforeHire}</dd></div>` : nothing}
    </dl>
    <div class="ways" part="actions">${ways(match)} ${saveButton}</div>
    ${validUntil ? html`<p class="note">${msg(str`Valable jusqu’au ${date(validUntil)}.`)}</p>` : nothing}
  </li>`;
}

function answerClass(answer: boolean | null): string {
  return answer === null ? 'unknown' : answer ? 'yes' : 'no';
}

function apprenticesLabel(seeks: boolean | null): string {
  if (seeks === null) return msg('Ne dit pas si elle cherche une apprentie ou un apprenti');
  return seeks ? msg('Cherche une apprentie ou un apprenti') : msg('Ne cherche pas d’apprentie ni d’apprenti');
}

function hostsLabel(hosts: boolean | null): string {
  if (hosts === null) return msg('Ne dit pas si elle accueille en stage');
  return hosts ? msg('Accueille en stage') : msg('N’accueille pas en stage');
}

function postsLabel(posts: number | null): string {
  if (posts === null) return msg('Ne dit pas si elle recrute');
  if (posts === 0) return msg('Ne recrute pas en ce moment');
  return plural(posts, msg(str`${number(posts)} poste à pourvoir|${number(posts)} postes à pourvoir`));
}
