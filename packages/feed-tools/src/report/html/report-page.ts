// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { DEPARTMENTS, REGIONS } from '../../geo/france.js';
import { frenchSpaces } from '../../messages/french-numbers.js';
import type { BuildReport } from '../report.js';
import { completenessSection, contentSection } from './content-section.js';
import { longDate } from './figures.js';
import { joinsSection } from './joins-section.js';
import { html } from './markup.js';
import { offerSection } from './offer-section.js';
import { sourcesSection } from './sources-section.js';
import { pageText } from './page-text.js';
import { leadSentence, summarySection, totalsOf, summarySentence } from './summary-section.js';

/** Returns the report of a build as a page in French: one file, without script or external resource, printable. */
export function reportPage(report: BuildReport): string {
  const totals = totalsOf(report);
  const offer = offerSection(report);
  const sections: [string, string][] = [
    ['bref', 'En bref'],
    ['sources', 'Sources'],
    ['contenu', 'Contenu'],
    ['offre', 'Offre'],
    ['liens', 'Rapprochements'],
    ['champs', 'Champs'],
  ];
  return pageText(
    `Rapport du flux – ${report.title}`,
    html`<header>
<p class="eyebrow">Rapport du flux</p>
<h1>${frenchSpaces(report.title)}</h1>
<p class="voice">${leadSentence(report)} ${summarySentence(totals)}</p>
<p class="when">${territoryName(report.territory)}. Flux du ${longDate(report.updated)}, sessions à venir au ${longDate(report.today)}.</p>
</header>
<nav aria-label="Sommaire"><ul>${sections
      .filter(([id]) => id !== 'offre' || offer)
      .map(([id, name]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
${[summarySection(report, totals), sourcesSection(report), contentSection(report), offer, joinsSection(report), completenessSection(report)]}
<footer>Écrit par <code>orientation-feed</code>. Les mêmes chiffres, pour un programme, sont dans <a href="report.json">report.json</a>.</footer>
`,
  );
}

function territoryName(id: string): string {
  const [kind, code = ''] = id.split('-', 2);
  if (kind === 'reg') return REGIONS.find(region => region.code === code)?.name ?? id;
  if (kind === 'dep') return DEPARTMENTS.get(code)?.name ?? id;
  return id === 'country-fr' ? 'France' : id;
}
