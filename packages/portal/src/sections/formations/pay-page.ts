// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { workStudyPay, WORK_STUDY_RATES } from '@orientation-widgets/domain/pay/apprentice-pay.js';
import { MINIMUM_WAGE } from '@orientation-widgets/domain/pay/minimum-wage.js';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { html, nothing, type TemplateResult } from 'lit';
import { scrollTable, sheet } from '../../layout/views.js';
import type { Page } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { guidesView } from '../shared/coverage-notes.js';
import { ageLabel, apprenticeTable, payCell, payLinks, payNote, wageNote } from '../shared/apprentice-pay.js';

const WORK_STUDY_ARTICLE = 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000018522997';

/**
 * Pages about paid training, by apprenticeship or professional training contract; empty when no training is by
 * apprenticeship.
 */
export function payPages(site: Site): Page[] {
  const guides = guidesView(site, 'aident à trouver une formation payée');
  const lead = 'En alternance, on apprend un métier et on reçoit un salaire chaque mois.';
  return payLinks(site).map(({ path, text: title }) => ({
    ...{ path, section: 'formations', title, lead },
    description: 'Le salaire minimum en apprentissage et en contrat de professionnalisation, selon l’âge et l’année.',
    crumbs: [{ path: '/formations/', text: 'Formations' }],
    sources: [],
    body: html`${sheet(
      'En apprentissage',
      html`<p>Voici le minimum, brut, par mois. Il monte chaque année du contrat, et le mois après vos 18, 21 et 26 ans.</p>
          ${apprenticeTable()} ${payNote(site)}`,
    )}
      ${sheet(
        'Quand le montant est-il différent ?',
        html`<ul class="bullets">
          <li>Avec un diplôme du même niveau, dans le même domaine, pour un contrat d’un an au plus : 15 points de plus, sans dépasser 100 %.</li>
          <li>En licence professionnelle : le salaire de la deuxième année, dès le début.</li>
          <li>Avec un second contrat, après un diplôme obtenu en apprentissage : au moins le salaire de la dernière année.</li>
          <li>En cas d’échec à l’examen, si le contrat est prolongé : le salaire de la dernière année.</li>
          <li>Si l’employeur loge ou nourrit : une partie peut être retirée, jusqu’aux trois quarts du salaire.</li>
        </ul>
        <p class="note">Code du travail, articles D. 6222-28 à D. 6222-33. Ces montants ne sont pas ceux de Mayotte.</p>`,
      )}
      ${sheet(
        'En contrat de professionnalisation',
        html`<p>Ce contrat est ouvert de 16 à 25 ans. Dès 26 ans, il l’est aux personnes inscrites comme demandeuses d’emploi, ou qui reçoivent le RSA, l’ASS ou l’AAH.</p>
          ${workStudyTable()}
          <p class="note">Montants bruts pour 35 heures par semaine, arrondis à l’euro. À partir de 26 ans : au moins 85 % du salaire de la convention collective, s’il est plus haut.</p>
          <p class="note"><a href=${WORK_STUDY_ARTICLE} rel="noreferrer">Code du travail, article D. 6325-15</a>, et articles L. 6325-1, L. 6325-9 et D. 6325-18. ${wageNote(site)}</p>`,
      )}
      ${guides === nothing ? nothing : sheet('Qui appeler', guides)}
      <footer class="sources">
        <h2>D’où viennent ces informations ?</h2>
        <ul>
          <li>DILA, Code du travail (Légifrance), version du 27 mars 2026, licence : Licence Ouverte 2.0.</li>
          <li>${MINIMUM_WAGE.text}, relèvement du SMIC au ${date(MINIMUM_WAGE.since)}.</li>
        </ul>
      </footer>`,
  }));
}

function workStudyTable(): TemplateResult {
  return scrollTable(
    'Salaire minimum en contrat de professionnalisation',
    html`
      <caption class="visually-hidden">Salaire minimum brut par mois, selon l’âge et le diplôme déjà obtenu</caption>
      <thead><tr><th scope="col">Âge</th><th scope="col">Sans bac pro</th><th scope="col">Avec un bac pro ou équivalent</th></tr></thead>
      <tbody>${WORK_STUDY_RATES.map(band => html`<tr><th scope="row">${ageLabel(band)}</th><td>${payCell(workStudyPay(band.from, false))}</td><td>${payCell(workStudyPay(band.from, true))}</td></tr>`)}</tbody>
    `,
    'pay',
  );
}
