// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { capital, jobName } from '@orientation-widgets/domain/words/format.js';
import { html, type TemplateResult } from 'lit';
import { described, ELEMENTS, NEEDED, type Field, type RecordKind } from '../../configurator/attributes.js';
import { snippet } from '../../configurator/snippets.js';
import { facts, scrollTable, sheet, type View } from '../../layout/views.js';
import { examplesOf } from '../../site/configurator-files.js';
import type { Page, PageLink } from '../../site/page.js';
import type { DeclaredElement, ElementScripts, Site } from '../../site/site.js';
import { elementPath } from '../shared/list-links.js';

const INDEX: PageLink = { path: '/integrer/', text: 'Intégrer' };

/** What an element is for. */
interface Purpose {
  /** In a few words, without a capital. */
  readonly text: string;
  /** Whom it serves, and where one puts it. */
  readonly use: string;
}

export const PURPOSES: Readonly<Record<string, Purpose>> = {
  'training-finder': {
    text: 'chercher une formation : filtres, carte, détail',
    use: 'Pour une page « Se former » : on y cherche par métier, par ville, par date. Une commune, une branche ou un lycée peut la remplir d’avance.',
  },
  'training-card': {
    text: 'une formation, ses rentrées, ce que deviennent les sortants',
    use: 'Pour la page d’une formation, ou dans un article qui en parle.',
  },
  'job-explorer': {
    text: 'chercher un métier, par secteur, par ce que l’on aime',
    use: 'Pour une page « Les métiers » : chaque métier s’ouvre sur place, deux ou trois se comparent.',
  },
  'job-card': {
    text: 'un métier : ce que l’on y fait, comment y entrer, s’il recrute',
    use: 'Pour la page d’un métier, ou dans la colonne d’un article. Avec compare, deux ou trois métiers côte à côte.',
  },
  'tension-indicator': {
    text: 'la difficulté à recruter dans un métier',
    use: 'Pour une phrase, un badge, un classement ou une carte : ce que vivent les employeurs, avec son année.',
  },
  'mixed-jobs-prompt': {
    text: 'deviner la part des femmes dans un métier',
    use: 'Pour un cours, un forum, une page sur l’égalité : une question, puis le chiffre et ce qu’il veut dire.',
  },
  'indicator-board': {
    text: 'le tableau de bord d’un territoire',
    use: 'Pour la page d’un territoire ou d’un plan : la population, l’emploi, le chômage, la formation.',
  },
  'resource-finder': {
    text: 'qui peut aider, près d’un lieu',
    use: 'Pour une page « Nous contacter » ou « Être aidé ou aidée » : lieux, aides et dispositifs, ouverts d’abord.',
  },
  'directory-contacts': {
    text: 'qui voir, pour chaque dispositif et chaque public',
    use: 'Pour qui oriente : un tableau des dispositifs, avec un contact pour chaque public, et ceux qui n’en ont pas.',
  },
  'directory-coverage': {
    text: 'les territoires où personne n’aide',
    use: 'Pour décider où ouvrir un lieu : les communes sans personne près d’elles, en nombre d’habitants.',
  },
  'event-agenda': {
    text: 'l’agenda des événements, près d’un lieu',
    use: 'Pour une page « Agenda » : portes ouvertes, salons et ateliers, semaine après semaine.',
  },
  'placement-finder': {
    text: 'où essayer un métier, près d’un lieu',
    use: 'Pour une page « Stages » : les lieux d’accueil, les entreprises qui accueillent, les personnes à rencontrer.',
  },
  'project-list': {
    text: 'les projets en cours et leurs résultats',
    use: 'Pour présenter ce qui a été essayé, ce qui a marché ou non, et recevoir d’autres projets.',
  },
  'commitment-tracker': {
    text: 'l’avancement du contrat',
    use: 'Pour rendre compte d’un contrat ou d’un plan : ce qui est publié, et ce que personne n’a dit.',
  },
  'saved-items': {
    text: 'le dossier de la personne, gardé sur son appareil',
    use: 'Pour une page « Mon dossier » : ce que la personne garde, ses notes, ses dates. Rien n’est envoyé.',
  },
};

/** A page for each element of the site: what it is for, the lines to paste, its attributes, its weight. */
export function elementPages(site: Site): Page[] {
  const { configurator, scripts } = site;
  if (!configurator || !scripts) return [];
  return configurator.tags.flatMap(element => {
    const path = elementPath(site, element.tag);
    const purpose = PURPOSES[element.tag];
    return path === undefined || !purpose ? [] : [elementPage(site, scripts, { path, element, purpose })];
  });
}

function elementPage(
  site: Site,
  scripts: ElementScripts,
  { path, element, purpose }: { readonly path: string; readonly element: DeclaredElement; readonly purpose: Purpose },
): Page {
  const { tag, attributes } = element;
  const name = ELEMENTS[tag] ?? capital(purpose.text);
  const example = exampleOf(site, tag);
  const code = snippet(
    'tag',
    { ...example, tag, feed: site.url('/feed/feed.json'), theme: '', tokens: {}, hasMap: false },
    { folder: site.url(`/elements/${scripts.version}/`), files: scripts.files },
  );
  const fragment = new URLSearchParams({ element: tag, ...example.attributes });
  return {
    path,
    section: 'integrer',
    title: `${name} : <${tag}>`,
    lead: `${capital(purpose.text)}.`,
    description: `${capital(purpose.text)} : les lignes à coller, les réglages et le poids de l’élément ${tag}.`,
    crumbs: [INDEX],
    sources: [],
    body: html`${sheet(
      'À quoi il sert',
      html`<p>${purpose.use}</p>
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

/** The least that an element needs to show something, and its fallback. */
function exampleOf(
  site: Site,
  tag: string,
): { attributes: Record<string, string>; fallback: { text: string; href: string } } {
  const { job, training } = examplesOf(site);
  const needed = NEEDED[tag];
  if (needed === 'job' && job)
    return {
      attributes: { job: job.id },
      fallback: { text: jobName(job.title), href: site.url(site.pathOf('metiers', job.id) ?? '/') },
    };
  if (needed === 'training' && training)
    return {
      attributes: { training: training.id },
      fallback: { text: training.title, href: site.url(site.pathOf('formations', training.id) ?? '/') },
    };
  return { attributes: {}, fallback: { text: site.config.site.name, href: site.url('/') } };
}

const RECORDS: Readonly<Record<RecordKind, string>> = {
  jobs: 'd’un métier',
  trainings: 'd’une formation',
  territories: 'd’un territoire',
  measures: 'd’une mesure',
  boards: 'd’un tableau de bord',
  commitments: 'd’une fiche du contrat',
  resources: 'd’une fiche de l’annuaire',
  audiences: 'd’un public',
  sectors: 'd’un secteur',
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

function valuesView(field: Field): View | string {
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

/** The room that it takes, and the bytes of the files that are its own. */
function sizesView(tag: string, { files }: ElementScripts): View {
  const own = files.filter(({ name }) => name === tag || name?.startsWith(`${tag}-`));
  const first = own.find(({ name }) => name === tag)?.brotli ?? 0;
  const all = own.reduce((sum, { brotli }) => sum + brotli, 0);
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

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).replace('.', ',')}\u00a0ko`;
}
