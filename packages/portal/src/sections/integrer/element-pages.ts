// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { capital, jobName } from '@orientation-widgets/domain/words/format.js';
import { html, type TemplateResult } from 'lit';
import { described, type AttributeField, type RecordKind } from '../../configurator/attributes.js';
import { ELEMENTS } from '../../configurator/elements.js';
import type { ElementDescription } from '../../configurator/element-description.js';
import { snippet } from '../../configurator/snippets.js';
import { facts, scrollTable, sheet, type View } from '../../layout/views.js';
import { examplesOf } from '../../site/configurator-files.js';
import type { Page, PageLink } from '../../site/page.js';
import { elementFiles, kilobytes } from '../../site/element-files.js';
import type { DeclaredElement, ElementScripts, Site } from '../../site/site.js';
import { elementPath } from '../shared/list-links.js';

const INDEX: PageLink = { path: '/integrer/', text: 'Intégrer' };

/** One page per element of the site: purpose, code to paste, attributes, size. */
export function elementPages(site: Site): Page[] {
  const { configurator, scripts } = site;
  if (!configurator || !scripts) return [];
  return configurator.tags.flatMap(element => {
    const path = elementPath(site, element.tag);
    const description = ELEMENTS[element.tag];
    return path === undefined || !description ? [] : [elementPage(site, scripts, { path, element, description })];
  });
}

function elementPage(
  site: Site,
  scripts: ElementScripts,
  {
    path,
    element,
    description: { title, summary, use, needs },
  }: { readonly path: string; readonly element: DeclaredElement; readonly description: ElementDescription },
): Page {
  const { tag, attributes } = element;
  const example = exampleOf(site, needs);
  const code = snippet(
    'tag',
    { ...example, tag, feed: site.url('/feed/feed.json'), theme: '', tokens: {}, hasMap: false },
    { folder: site.url(`/elements/${scripts.version}/`), files: scripts.files },
  );
  const fragment = new URLSearchParams({ element: tag, ...example.attributes });
  return {
    path,
    section: 'integrer',
    title: `${title} : <${tag}>`,
    lead: `${capital(summary)}.`,
    description: `${capital(summary)} : les lignes à coller, les réglages et le poids de l’élément ${tag}.`,
    crumbs: [INDEX],
    sources: [],
    body: html`${sheet(
      'À quoi il sert',
      html`<p>${use}</p>
        <p><a class="btn" href="${site.href(INDEX.path)}#${fragment.toString()}">Le régler et le voir</a></p>`,
    )}
      ${sheet(
        'Le plus court',
        html`<pre><code>${code}</code></pre>
          <p>La première ligne ne se met qu’une fois par page. Ce qui est dans la balise est le secours : il se voit sans JavaScript, ou quand le flux ne répond pas.</p>`,
      )}
      ${sheet('Ses réglages', attributesView(tag, attributes))} ${sheet('Sa place et son poids', sizesView(tag, scripts))}`,
  };
}

/** Minimum attributes of an element that shows something, with its fallback. */
function exampleOf(
  site: Site,
  needs: ElementDescription['needs'],
): { attributes: Record<string, string>; fallback: { text: string; href: string } } {
  const { job, training, provider } = examplesOf(site);
  if (needs === 'job' && job)
    return {
      attributes: { job: job.id },
      fallback: { text: jobName(job.title), href: site.url(site.pathOf('metiers', job.id) ?? '/') },
    };
  if (needs === 'training' && training)
    return {
      attributes: { training: training.id },
      fallback: { text: training.title, href: site.url(site.pathOf('formations', training.id) ?? '/') },
    };
  if (needs === 'provider' && provider)
    return {
      attributes: { provider: provider.id },
      fallback: { text: provider.name, href: site.url(site.pathOf('etablissements', provider.id) ?? '/') },
    };
  return { attributes: {}, fallback: { text: site.config.site.name, href: site.url('/') } };
}

const RECORDS: Readonly<Record<RecordKind, string>> = {
  jobs: 'd’un métier',
  trainings: 'd’une formation',
  providers: 'd’un établissement',
  territories: 'd’un territoire',
  measures: 'd’une mesure',
  boards: 'd’un tableau de bord',
  commitments: 'd’une fiche du contrat',
  resources: 'd’une fiche de l’annuaire',
  audiences: 'd’un public',
  sectors: 'd’un secteur',
  domains: 'd’un domaine',
  levels: 'd’un niveau',
  departments: 'd’un département',
  bassins: 'd’un bassin d’emploi',
  spels: 'd’un territoire du service public de l’emploi local',
  'job-sectors': 'd’un secteur',
};

function attributesView(tag: string, attributes: DeclaredElement['attributes']): TemplateResult {
  return scrollTable(
    'Tableau des réglages',
    html`
    <caption class="visually-hidden">Les attributs de la balise, ce qu’ils règlent et leurs valeurs</caption>
    <thead><tr><th scope="col">Attribut</th><th scope="col">Ce qu’il règle</th><th scope="col">Valeur</th><th scope="col">Valeur d’origine</th></tr></thead>
    <tbody>
      <tr><th scope="row"><code>feed</code></th><td>Adresse du flux</td><td>adresse</td><td>celle de la balise <code>orientation-feed</code> qui l’entoure</td></tr>
      ${attributes.map(({ name, initial }) => {
        const { label, field } = described(tag, name);
        return html`<tr><th scope="row"><code>${name}</code></th><td>${label}</td><td>${valuesView(field)}</td><td>${initial === undefined ? html`<span class="soft">aucune</span>` : html`<code>${initial}</code>`}</td></tr>`;
      })}
    </tbody>
  `,
  );
}

function valuesView(field: AttributeField): View | string {
  switch (field.kind) {
    case 'record':
      return `identifiant ${RECORDS[field.collection]}${field.isList ? ', ou plusieurs, séparés par des virgules' : ''}`;
    case 'words':
      return html`${field.words.map((word, rank) => html`${rank ? ', ' : ''}<code>${word}</code>`)}`;
    case 'flag':
      return 'présent ou absent, sans valeur';
    case 'text':
      return 'texte';
  }
}

/** Dimensions of an element, and sizes of its files. */
function sizesView(tag: string, { files }: ElementScripts): View {
  const ownFiles = elementFiles(tag, files);
  const first = ownFiles.find(({ isFirst }) => isFirst)?.brotli ?? 0;
  const all = ownFiles.reduce((sum, { brotli }) => sum + brotli, 0);
  const entry = files.find(({ file }) => file === 'orientation-widgets.js')?.brotli ?? 0;
  return html`${facts([
    ['Largeur', 'celle de sa colonne, dès 320\u00a0pixels'],
    ['Hauteur', 'celle de son contenu'],
    ['Script d’entrée, pour tous les éléments', kilobytes(entry)],
    [
      'Code à lui',
      all > first ? `${kilobytes(first)} d’abord, ${kilobytes(all)} si l’on ouvre tout` : kilobytes(first),
    ],
  ])}
    <p class="note">Poids compressés (brotli). S’y ajoutent le code que les éléments partagent, puis le flux : le configurateur mesure le tout.</p>`;
}
