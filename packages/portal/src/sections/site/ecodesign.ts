// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { date } from '@orientation-widgets/domain/words/dates.js';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import { html, nothing } from 'lit';
import type { PageWeights } from '../../layout/page-weights.js';
import { longFacts, sheet, type View } from '../../layout/views.js';
import type { Page } from '../../site/page.js';
import type { Site } from '../../site/site.js';

/**
 * Page on the size of the site, the resources that it never loads, and the statements of its publisher: measured at
 * each build, and never a declaration.
 */
export function ecodesignPage(site: Site, weights: PageWeights): Page {
  const lead = 'Ce que pèse ce site, et ce qu’il ne charge jamais.';
  return {
    path: '/ecoconception/',
    section: 'site',
    title: 'Écoconception',
    lead,
    description: lead,
    crumbs: [],
    sources: [],
    body: html`${weightsView(site, weights)} ${neverLoadedView(site)} ${publisherView(site)}
      <p class="note">Référentiel suivi : référentiel général d’écoconception de services numériques (RGESN), mai 2024, Arcep et Arcom. Cette page n’est pas une déclaration d’écoconception.</p>`,
  };
}

function weightsView(site: Site, { heaviest, homeFiles, styleBytes, fontBytes }: PageWeights): View {
  const { page, bytes, files: count } = heaviest;
  const link = page ? html` : <a href=${site.href(page.path)}>${page.title}</a>` : nothing;
  return sheet(
    'Le poids des pages',
    html`${longFacts([
      ['Page la plus lourde', html`${kilobytes(bytes)} et ${files(count)}${link}`],
      ['Accueil', files(homeFiles)],
      ['Feuille de style', `${kilobytes(styleBytes)}, la même pour toutes les pages`],
      ['Caractères', fontBytes ? `un fichier de ${kilobytes(fontBytes)}` : 'ceux de votre appareil, ou de l’éditeur'],
    ])}
      <p>Ces poids sont ceux des fichiers compressés. Ils ont été mesurés avec les données du ${date(site.day)}.</p>
      <p>Une recherche, une carte ou un graphique demandent d’autres fichiers, quand la page qui les porte est ouverte.</p>`,
  );
}

function neverLoadedView(site: Site): View {
  return sheet(
    'Ce qui n’est jamais chargé',
    html`<ul class="bullets">
        <li>Aucun fichier d’un autre site.</li>
        <li>Ni vidéo, ni son.</li>
        <li>Aucun compteur de visites, aucune publicité.</li>
      </ul>
      ${site.has('integrer') ? html`<p>Une page fait exception, « <a href=${site.href('/integrer/')}>Sur votre site</a> » : elle lit le flux dont vous tapez l’adresse.</p>` : nothing}
      ${site.isKeepable ? html`<p>Pour relire sans rien charger : <a href=${site.href('/hors-connexion/')}>garder un territoire sur votre appareil</a>.</p>` : nothing}`,
  );
}

/**
 * Statements that only the publisher can make, about hosting and its own declaration; missing ones are shown as
 * missing.
 */
function publisherView(site: Site): View {
  const { declaration, hosting, contact } = site.config.site.ecodesign ?? {};
  return sheet(
    'Ce que dit l’éditeur',
    html`${longFacts([
      [
        'Hébergement',
        hosting ?? 'L’éditeur n’a encore rien publié sur l’énergie, l’eau et le matériel de son hébergeur.',
      ],
      [
        'Déclaration',
        declaration === undefined
          ? 'L’éditeur n’a pas encore publié de déclaration d’écoconception.'
          : html`<a href=${declaration} rel="noreferrer">Déclaration d’écoconception</a>`,
      ],
      ['Écrire', contact === undefined ? undefined : html`<a href="mailto:${contact}">${contact}</a>`],
    ])}
      <p>L’hébergeur est nommé dans les <a href=${site.href('/mentions-legales/')}>mentions légales</a>.</p>`,
  );
}

const files = (count: number): string => plural(count, `${number(count)} fichier|${number(count)} fichiers`);

function kilobytes(bytes: number): string {
  return `${number(Math.round(bytes / 100) / 10)}\u00a0ko`;
}
