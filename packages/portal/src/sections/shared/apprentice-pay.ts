// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import {
  APPRENTICE_RATES,
  apprenticePay,
  CONTRACT_YEARS,
  type AgeBand,
  type MinimumPay,
} from '@orientation-widgets/domain/pay/apprentice-pay.js';
import { isWageOutdated, MINIMUM_WAGE, monthlyWage } from '@orientation-widgets/domain/pay/minimum-wage.js';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { euros, percent } from '@orientation-widgets/domain/words/format.js';
import type { Training } from '@orientation-widgets/feed';
import { html, nothing, type TemplateResult } from 'lit';
import type { Fold } from '../../layout/page-parts.js';
import { scrollTable, type View } from '../../layout/views.js';
import type { PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';

const PAY: PageLink = { path: '/formations/etre-paye/', text: 'Être payé ou payée pendant sa formation' };

const ARTICLE = 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038033238';

/**
 * Pattern of the title of a licence professionnelle, paid as a second year from its first day (Code du travail, D.
 * 6222-32).
 */
const PROFESSIONAL_DEGREE = /^licence pro(?:fessionnelle)?\b/i;

/** Whether a training is offered by apprenticeship, or has leavers counted as apprentices in the region. */
function isByApprenticeship(site: Site, { id }: Training): boolean {
  const { sessions, outcomes } = site.data;
  return [...(sessions.get(id) ?? []), ...(outcomes.get(id) ?? [])].some(({ route }) => route === 'apprenticeship');
}

/** Link to the page about paid training; empty when no training of the site is by apprenticeship. */
export function payLinks(site: Site): PageLink[] {
  return site.has('formations') && site.contents.trainings.some(training => isByApprenticeship(site, training))
    ? [PAY]
    : [];
}

/** Age band in words: “Moins de 18 ans” for the youngest, “18 à 20 ans”, “26 ans et plus”. */
export function ageLabel({ from, to }: AgeBand): string {
  if (to === undefined) return `${from} ans et plus`;
  return from < 16 ? 'Moins de 18 ans' : `${from} à ${to} ans`;
}

/** Amount, over its share of the minimum wage. */
export function payCell(pay: MinimumPay | undefined): View {
  return pay
    ? html`<strong class="span">${euros(pay.grossMonth)}</strong><br><span class="soft">${percent(pay.percent)}</span>`
    : nothing;
}

/** Minimum pay of apprentices, for the page of a training; undefined for a training without apprenticeship. */
export function trainingPayFold(site: Site, training: Training): Fold | undefined {
  if (!isByApprenticeship(site, training)) return undefined;
  const isDegree = PROFESSIONAL_DEGREE.test(training.title);
  const lowest = apprenticePay(15, isDegree ? 2 : 1);
  return {
    title: 'Être payé ou payée en apprentissage',
    hint: lowest && `À partir de ${euros(lowest.grossMonth)} brut par mois, selon l’âge et l’année`,
    anchor: 'salaire',
    body: html`<p>En apprentissage, on a un contrat de travail et un salaire. Voici le minimum, par mois.</p>
      ${apprenticeTable(isDegree)} ${payNote(site)}
      <p><a href=${site.href(PAY.path)}>Tout savoir : qui est payé, comment, quelles aides</a></p>`,
  };
}

/** Minimum pay of apprentices, for the page of a job with a training by apprenticeship; undefined otherwise. */
export function jobPayFold(site: Site, trainings: readonly Training[]): Fold | undefined {
  const [lowest, highest] = [apprenticePay(15, 1), apprenticePay(26, 1)];
  if (!lowest || !highest || !trainings.some(training => isByApprenticeship(site, training))) return undefined;
  return {
    title: PAY.text,
    hint: `En apprentissage, de ${euros(lowest.grossMonth)} à ${euros(highest.grossMonth)} brut par mois au moins`,
    anchor: 'salaire',
    body: html`<p>Ce métier s’apprend aussi en apprentissage, avec un salaire qui dépend de l’âge et de l’année.</p>
      ${apprenticeTable()} ${payNote(site)}
      <p><a href=${site.href(PAY.path)}>Tout savoir : qui est payé, comment, quelles aides</a></p>`,
  };
}

/**
 * Table with one row per age and one column per year of the contract; a single column for a degree with a constant pay.
 */
export function apprenticeTable(isDegree = false): TemplateResult {
  const columns = isDegree
    ? [{ year: 2, text: 'Chaque mois' }]
    : CONTRACT_YEARS.map(year => ({ year, text: year === 1 ? '1ʳᵉ année' : `${year}ᵉ année` }));
  return scrollTable(
    'Salaire minimum en apprentissage',
    html`
      <caption class="visually-hidden">Salaire minimum brut par mois, selon l’âge et l’année du contrat</caption>
      <thead><tr><th scope="col">Âge</th>${columns.map(({ text }) => html`<th scope="col">${text}</th>`)}</tr></thead>
      <tbody>${APPRENTICE_RATES.map(band => html`<tr><th scope="row">${ageLabel(band)}</th>${columns.map(({ year }) => html`<td>${payCell(apprenticePay(band.from, year))}</td>`)}</tr>`)}</tbody>
    `,
    'pay',
  );
}

/** Note on the amounts: their meaning, their date and their legal articles. */
export function payNote(site: Site): TemplateResult {
  return html`<p class="note">Montants bruts pour 35 heures par semaine, arrondis à l’euro. L’employeur peut payer plus. À partir de 21 ans, il paie le salaire de sa convention collective s’il est plus haut.</p>
    <p class="note"><a href=${ARTICLE} rel="noreferrer">Code du travail, article D. 6222-26</a>. ${wageNote(site)}</p>`;
}

/** Note on the minimum wage behind the amounts, and on whether it may have changed. */
export function wageNote(site: Site): TemplateResult {
  const { since, grossHour, text, url } = MINIMUM_WAGE;
  const hour = new Intl.NumberFormat('fr', { style: 'currency', currency: 'EUR' }).format(grossHour);
  return html`Part du SMIC au ${date(since)}, ${hour} brut de l’heure, ${euros(monthlyWage(MINIMUM_WAGE))} par mois (<a href=${url} rel="noreferrer">${text}</a>).${isWageOutdated(MINIMUM_WAGE, site.contents.today) ? html` <strong>À vérifier : le SMIC a pu changer depuis.</strong>` : nothing}`;
}
