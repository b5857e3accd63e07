// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { COLLECTIONS, collectionTitle, fieldName } from '../../messages/french-names.js';
import { number, plural } from '../../messages/french-numbers.js';
import type { BuildReport } from '../report.js';
import { stackedBar, total, type BarSegment } from './figures.js';
import { html, type ReportMarkup } from './markup.js';
import { reasonItem } from './sources-section.js';

/**
 * Renders the results of the joins: families of jobs, coordinates of places, trainings of several sources, and broken
 * links.
 */
export function joinsSection(report: BuildReport): ReportMarkup {
  const { families, womenShare, places, outcomes, domains, sameTrainings, trainingsToJobs, commitments } = report.joins;
  const { merged, absorbed } = sameTrainings;
  const cards = [
    shares('Métiers et familles professionnelles', 'Une famille (FAP) donne au métier sa tension.', [
      { count: families.direct, label: 'par leur code ROME', tone: 'main' },
      { count: families.parent, label: 'par le code ROME parent', tone: 'second' },
      { count: families.given, label: 'donnés par la source', tone: 'third' },
      { count: families.none, label: 'sans famille', tone: 'none' },
    ]),
    shares('Part des femmes', 'Aucun chiffre n’est montré quand les familles diffèrent trop.', [
      { count: womenShare.family, label: 'par leur famille', tone: 'main' },
      { count: womenShare.wider, label: 'par une famille plus large', tone: 'second' },
      { count: womenShare.given, label: 'donnés par la source', tone: 'third' },
      { count: womenShare.ambiguous + womenShare.none, label: 'sans chiffre', tone: 'none' },
    ]),
    shares('Lieux sur la carte', 'Un lieu sans coordonnées va au centre de sa commune.', [
      { count: places.exact, label: 'à leur adresse', tone: 'main' },
      { count: places.commune, label: 'au centre de la commune', tone: 'second' },
      { count: places.none, label: 'sans coordonnées', tone: 'none' },
    ]),
    shares('Devenirs', 'Ce à quoi chaque taux se rattache.', [
      { count: outcomes.training, label: 'à une formation', tone: 'main' },
      { count: outcomes.certification, label: 'à une certification', tone: 'second' },
      { count: outcomes.provider, label: 'à un établissement', tone: 'third' },
      { count: outcomes.none, label: 'à rien du flux', tone: 'none' },
    ]),
    shares(
      'Formations et métiers',
      'Formations sans code ROME. Par l’usage\u202f: huit certifications sur dix de ce code mènent à ce métier.',
      [
        { count: trainingsToJobs.formacode, label: 'par la table du Formacode', tone: 'main' },
        { count: trainingsToJobs.formacodeUse, label: 'par l’usage du Formacode', tone: 'second' },
        { count: trainingsToJobs.nsfUse, label: 'par l’usage du groupe NSF', tone: 'third' },
      ],
    ),
    shares('Domaines des formations', 'Formations qui n’avaient pas de domaine en français simple.', [
      { count: domains.filled, label: 'en ont reçu un', tone: 'main' },
      { count: domains.none, label: 'sans domaine', tone: 'none' },
    ]),
    shares('Dates des engagements', 'Une date en mots qui n’est pas comprise reste un texte.', [
      { count: commitments.dates.read, label: 'lues', tone: 'main' },
      { count: commitments.dates.words, label: 'laissées en mots', tone: 'second' },
      { count: commitments.dates.none, label: 'actions sans date', tone: 'none' },
    ]),
    shares('États des actions', 'Un état est dit par une personne, à une date. Il n’est jamais calculé.', [
      { count: commitments.states.said, label: 'publiés', tone: 'main' },
      { count: commitments.states.text, label: 'sans date ou sans auteur', tone: 'second' },
      { count: commitments.states.none, label: 'actions sans état', tone: 'none' },
    ]),
  ];
  const same =
    merged > 0
      ? `${plural(merged, 'formation')} viennent de plusieurs sources (${plural(absorbed, 'fiche')} réunies).`
      : undefined;
  return html`<section aria-labelledby="liens"><h2 id="liens">Les rapprochements</h2>
<p>Ce qui a été relié d’une source à l’autre, et comment. ${same}</p>
<div class="columns">${cards}</div>
${conflictsCard(report)}${commitmentsCard(report)}${brokenLinksCard(report)}</section>`;
}

function shares(title: string, note: string, segments: readonly BarSegment[]): ReportMarkup | undefined {
  if (segments.every(({ count }) => count === 0)) return undefined;
  return html`<article class="card pad"><h3>${title}</h3><p><small>${note}</small></p>${stackedBar(segments)}</article>`;
}

function conflictsCard({ joins }: BuildReport): ReportMarkup {
  const { conflicts } = joins.sameTrainings;
  if (conflicts.length === 0) return successCard('Aucun désaccord entre les sources d’une même formation.');
  return html`<div class="card pad"><h3>Désaccords entre sources <small>${number(total(conflicts))}</small></h3>
<p><small>La première source de la configuration l’emporte.</small></p><div class="reasons"><div><ul>${conflicts.map(reasonItem)}</ul></div></div></div>`;
}

function commitmentsCard({ joins }: BuildReport): ReportMarkup | undefined {
  const { told: tallies } = joins.commitments;
  if (tallies.length === 0) return undefined;
  return html`<div class="card pad"><h3>Suivi des engagements <small>${number(total(tallies))}</small></h3>
<p><small>Rien n’est perdu\u202f: ces textes sont publiés comme ils sont écrits.</small></p><div class="reasons"><div><ul>${tallies.map(reasonItem)}</ul></div></div></div>`;
}

function brokenLinksCard({ links, joins }: BuildReport): ReportMarkup {
  const unknown = joins.unknownTerritories;
  if (links.broken.length + unknown.length === 0)
    return successCard('Tous les liens entre les fiches mènent à une fiche.');
  const items = links.broken.map(({ field, to, count, examples }) => {
    const [from = '', name = ''] = field.split('.');
    const title = collectionTitle(from);
    return html`<li><span><span>${title}, champ «\u202f${fieldName(name)}\u202f»\u202f: absent de ${COLLECTIONS[to]}</span> <b>${number(count)}</b></span><ol>${examples.map(
      id => html`<li><code>${id}</code></li>`,
    )}</ol></li>`;
  });
  const territories =
    unknown.length > 0
      ? html`<li><span><span>Territoires que rien ne décrit</span> <b>${number(unknown.length)}</b></span><ol>${unknown.slice(0, 3).map(id => html`<li><code>${id}</code></li>`)}</ol></li>`
      : undefined;
  return html`<div class="card pad"><h3>Liens rompus</h3><p><small>${number(links.count)} liens entre fiches ont été suivis.</small></p>
<div class="reasons"><div><ul>${items}${territories}</ul></div></div></div>`;
}

/** Renders a card that reports the absence of faults. */
function successCard(sentence: string): ReportMarkup {
  return html`<p class="card pad fine"><svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="8.5"/><path d="m8.2 12.3 2.7 2.7 5-5.4"/></svg>${sentence}</p>`;
}
