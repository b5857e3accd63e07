// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { css, html } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import { allFactors } from '@orientation-widgets/domain/tension/tension-factors.js';
import type { Factor } from '@orientation-widgets/domain/tension/tension-factors.js';

/** Meaning of a high factor. */
function meaningOf(key: Factor['key']): string {
  switch (key) {
    case 'hiringIntensity':
      return msg('Élevée quand il y a beaucoup d’offres pour la taille du métier.');
    case 'labourShortage':
      return msg('Élevée quand peu de personnes au chômage cherchent ce métier.');
    case 'workingConditions':
      return msg('Élevée quand le travail fatigue : charges, gestes répétés, nuits ou week-ends.');
    case 'trainingJobLink':
      return msg('Élevée quand il faut une formation précise pour entrer dans le métier.');
    case 'jobInstability':
      return msg('Élevée quand les contrats sont courts, à temps partiel ou saisonniers.');
    case 'geographicMismatch':
      return msg('Élevée quand les postes et les candidats ne sont pas aux mêmes endroits.');
    case 'wageUnattractiveness':
      return msg('Élevée quand le métier paie moins que des métiers comparables. Mesurée depuis 2021.');
  }
}

/** Explanations of the figures, with their limits. */
export function helpText(level: number): TemplateResult {
  return html`${heading(level, msg('Ce que cela veut dire'))}
    <p>${msg('La tension dit s’il est difficile de recruter. Elle compare ce métier aux autres.')}</p>
    <p>
      ${msg('Elle compte pour moitié les difficultés prévues par les employeurs. Le reste vient des offres et des demandes d’emploi.')}
    </p>
    ${heading(level, msg('Ce que cela ne veut pas dire'))}
    <p>${msg('Une tension élevée ne garantit pas un emploi. Une tension faible ne ferme aucune porte.')}</p>
    <p>${msg('Elle ne dit rien de l’intérêt du métier, ni de vos qualités.')}</p>
    ${heading(level, msg('Les facteurs'))}
    <p>${msg('Un facteur élevé pousse la tension vers le haut.')}</p>
    <dl>${allFactors().map(({ key, name }) => html`<dt>${name}</dt><dd>${meaningOf(key)}</dd>`)}</dl>`;
}

export const helpStyles = css`
  details :is(h1, h2, h3, h4, h5, h6) {
    margin-block: var(--_s4) var(--_s1);
  }
  details p {
    max-width: 42em;
  }
  details dl {
    grid-template-columns: 1fr;
    gap: 0;
    margin-block-start: var(--_s2);
  }
  details dt {
    font-weight: 600;
    margin-block-start: var(--_s2);
  }
  details dd {
    font-weight: 400;
  }
  @container (min-width: 40em) {
    details dl {
      grid-template-columns: max-content 1fr;
      gap: var(--_s2) var(--_s5);
    }
    details dt {
      margin: 0;
    }
  }
`;
