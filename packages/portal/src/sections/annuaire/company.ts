// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { capital, number, plural } from '@orientation-widgets/domain/words/format.js';
import { safeUrl, type Job, type Resource, type Testimony } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { JsonLd } from '../../html/json-ld.js';
import { part } from '../../layout/page-parts.js';
import { facts, jobRows, maybeLink, sheet, type View } from '../../layout/views.js';
import type { Site } from '../../site/site.js';

/**
 * Answers of a company about the people it seeks, its offers and its expectations; `nothing` for an unanswered
 * question.
 */
export function companySheets(site: Site, { company, label }: Resource): View {
  if (!company) return nothing;
  const jobs = jobsOfCompany(site, company);
  const { skills, trainingBeforeHire, sizeBand } = company;
  const isFilled = jobs.length > 0 || wordsOf(company).length > 0 || trainingBeforeHire || sizeBand || label;
  return html`${
    isFilled
      ? sheet(
          'Y travailler',
          html`${jobs.length ? jobRows(site, jobs) : nothing}
            ${facts([
              ['Postes', postsText(company)],
              ['Apprentissage', apprenticesText(company)],
              ['Stages', hostsText(company)],
              ['Formation avant l’embauche', trainingBeforeHire],
              ['Taille', sizeBand],
              ['Label', label],
            ])}`,
        )
      : nothing
  }
  ${skills.length ? sheet('Ce qu’elle attend', html`<ul class="bullets">${skills.map(skill => html`<li>${capital(skill)}</li>`)}</ul>`) : nothing}`;
}

/** Companies that name a job in their answers. */
export function companiesOfJob(site: Site, job: Job): readonly Resource[] {
  return site.contents.resources.filter(
    ({ company }) => company && jobsOfCompany(site, company).some(({ id }) => id === job.id),
  );
}

/** Rows of companies, each with its town, its posts and whether it takes apprentices. */
export function companyRows(site: Site, companies: readonly Resource[]): View {
  return html`<ul class="rows">
    ${companies.map(({ id, name, address, company }) => {
      const rest = [address?.communeName, ...(company ? wordsOf(company) : [])].filter(Boolean).join(', ');
      return html`<li><span class="name">${maybeLink(site, site.pathOf('annuaire', id), name)}</span>${rest ? html` <span class="soft where">${rest}</span>` : nothing}</li>`;
    })}
  </ul>`;
}

/** Content provided by a professional branch about a job: companies that hire, and people who speak of it. */
export function branchOfJob(site: Site, job: Job): View {
  const companies = companiesOfJob(site, job);
  const testimonies = site.data.testimonies.filter(({ jobId }) => jobId === job.id);
  return html`${companies.length ? part('Des entreprises de ce métier', companyRows(site, companies)) : nothing}
    ${testimonies.length ? part('Elles et ils en parlent', testimonyFigures(testimonies)) : nothing}`;
}

/** Testimonies of people about their job. */
export function testimonyFigures(testimonies: readonly Testimony[]): View {
  return html`${testimonies.map(
    ({ name, role, text, media, transcript }) =>
      html`<figure><blockquote><p>${text}</p></blockquote><figcaption>${name}, ${role}${media && safeUrl(media) ? html`. <a href=${safeUrl(media)} rel="noreferrer">Voir ou écouter ${name}</a>` : nothing}</figcaption>${transcript ? html`<details><summary>Lire ce que dit ${name}</summary><p>${transcript}</p></details>` : nothing}</figure>`,
  )}`;
}

/** Whether a company offers a post, an apprenticeship or a placement. */
export function hasOpening({ company }: Resource): boolean {
  return Boolean(company && ((company.posts ?? 0) > 0 || company.apprentices || company.hosts));
}

/** Description of a company, for search engines. */
export function localBusiness({ name, summary, url, phone, email, address }: Resource): JsonLd {
  return {
    '@type': 'LocalBusiness',
    name,
    description: summary,
    url: url && safeUrl(url) ? url : undefined,
    telephone: phone,
    email,
    address: address && {
      '@type': 'PostalAddress',
      streetAddress: address.street,
      postalCode: address.postalCode,
      addressLocality: address.communeName,
      addressCountry: 'FR',
    },
  };
}

type Company = NonNullable<Resource['company']>;

function jobsOfCompany(site: Site, { jobIds, rome }: Company): readonly Job[] {
  return site.contents.jobs.filter(job => jobIds.includes(job.id) || rome.some(code => job.rome?.includes(code)));
}

function wordsOf(company: Company): string[] {
  return [postsText(company), apprenticesText(company), hostsText(company)].flatMap(text => text ?? []);
}

function postsText({ posts }: Company): string | undefined {
  if (posts === null) return undefined;
  return posts === 0 ? 'aucun poste en ce moment' : plural(posts, `${number(posts)} poste|${number(posts)} postes`);
}

function apprenticesText({ apprentices }: Company): string | undefined {
  if (apprentices === null) return undefined;
  return apprentices ? 'cherche un apprenti ou une apprentie' : 'ne prend pas en apprentissage';
}

function hostsText({ hosts }: Company): string | undefined {
  if (hosts === null) return undefined;
  return hosts ? 'accueille en stage' : 'n’accueille pas en stage';
}
