// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { stageLabel } from '@orientation-widgets/domain/directory/innovation-labels.js';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import type { Resource } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import { blankForm, maybeLink, scrollTable, sheet, unknownBox } from '../../layout/views.js';
import type { Page, PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';

const INDEX: PageLink = { path: '/innovations/', text: 'Innovations' };
const DEPOSIT: PageLink = { path: '/innovations/deposer/', text: 'Présenter un projet' };

/** Questions about a project, on the paper form and in the submission file. */
const FIELDS: readonly string[] = [
  'Nom du projet',
  'Ce qu’il essaie, en deux phrases',
  'Qui le porte, avec qui',
  'Pour qui',
  'Où',
  'Depuis quand, jusqu’à quand',
  'Ce qui a été mesuré, par qui, quel jour',
  'Ce qui n’a pas marché',
  'Qui a payé',
  'Qui peut répondre : nom, téléphone ou courriel',
];

/** Page of the projects side by side, and of the form to present one. */
export function innovationPages(site: Site): Page[] {
  const { innovations } = site.contents;
  const columns = COLUMNS.filter(({ textOf }) => innovations.some(textOf));
  const silent = innovations.filter(project => !resultsOf(project));
  return [
    {
      path: INDEX.path,
      section: 'innovations',
      title: 'Ce qui s’essaie',
      lead: 'Des projets qui essaient quelque chose, ce qu’ils ont trouvé et ce qui n’a pas marché.',
      description: `${innovations.length} projets : où ils en sont, pour qui, ce qu’ils ont trouvé.`,
      crumbs: [],
      sources: innovations.flatMap(({ sourceId }) => sourceId ?? []),
      body: html`${sheet(
        'Les projets, côte à côte',
        scrollTable(
          'Tableau des projets',
          html`
          <caption class="visually-hidden">Les projets, leur avancement et leurs résultats</caption>
          <thead><tr><th scope="col">Projet</th>${columns.map(({ title }) => html`<th scope="col">${title}</th>`)}</tr></thead>
          <tbody>${innovations.map(project => html`<tr><th scope="row">${maybeLink(site, site.pathOf('annuaire', project.id), project.name)}</th>${columns.map(({ textOf }) => html`<td>${textOf(project)}</td>`)}</tr>`)}</tbody>
        `,
        ),
      )}
        ${
          silent.length
            ? unknownBox(
                'Sans résultat publié',
                html`<p>${plural(silent.length, `1 projet sur ${number(innovations.length)} n’a rien publié de ce qu’il a trouvé. Cela ne dit pas qu’il a échoué.|${number(silent.length)} projets sur ${number(innovations.length)} n’ont rien publié de ce qu’ils ont trouvé. Cela ne dit pas qu’ils ont échoué.`)}</p>`,
              )
            : nothing
        }
        <p><a class="btn" href=${site.href(DEPOSIT.path)}>${DEPOSIT.text}</a></p>`,
    },
    {
      path: DEPOSIT.path,
      section: 'innovations',
      title: DEPOSIT.text,
      lead: 'Une feuille à imprimer et à remplir, ou un fichier.',
      description: 'La feuille pour présenter un projet à la liste : ce qu’il essaie, ce qu’il a trouvé.',
      crumbs: [INDEX],
      sources: [],
      body: html`${sheet('À imprimer', blankForm(FIELDS))}
        ${sheet(
          'Et ensuite',
          html`<p>Envoyez la feuille à <a href="mailto:${site.config.site.legal.email}">${site.config.site.legal.email}</a>. La personne qui tient le flux ajoute le projet : <code>orientation-feed deposit projet.json</code>.</p>`,
        )}`,
    },
  ];
}

/** Columns that compare the projects; a column that is empty for all is left out. */
const COLUMNS: readonly { readonly title: string; readonly textOf: (project: Resource) => string | undefined }[] = [
  { title: 'Avancement', textOf: ({ innovation }) => innovation && stageLabel(innovation.stage) },
  { title: 'Porté par', textOf: ({ operator }) => operator },
  { title: 'Résultats', textOf: resultsOf },
  { title: 'Ce qui n’a pas marché', textOf: ({ innovation }) => innovation?.failures.join(' ') },
];

function resultsOf({ innovation }: Resource): string | undefined {
  const results = innovation?.results.join(' ');
  const last = innovation?.criteria.toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];
  return results && last ? `${results} (dit par ${last.by}, ${date(last.date)})` : results;
}
