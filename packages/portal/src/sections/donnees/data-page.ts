// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { date } from '@orientation-widgets/domain/words/dates.js';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import { safeUrl } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import { countRecords } from '../../feed/problem-notices.js';
import { facts, licenceLink, sheet, type View } from '../../layout/views.js';
import { CATALOGUE } from '../../site/catalogue-files.js';
import { openDataTables } from '../../site/open-data-tables.js';
import { FIGURES, FIGURE_SCHEMA } from '../../site/open-data.js';
import type { Page } from '../../site/page.js';
import type { Site } from '../../site/site.js';

const LEAD = 'Tout ce que ce site montre, dans un flux que chacun peut reprendre.';

/** Page of the reusable data of the site. */
export function dataPage(site: Site): Page {
  const { info, sources } = site.data;
  const hiddenRecords = countRecords(site.data.problems);
  const { jobs, trainings, measures, resources, commitments } = site.contents;
  return {
    path: '/donnees/',
    section: 'donnees',
    title: 'Les données ouvertes',
    lead: LEAD,
    description: LEAD,
    crumbs: [],
    sources: [],
    body: html`${sheet(
      'Le flux',
      html`<p><a href=${site.href('/feed/feed.json')}>feed.json</a> et les fichiers qu’il nomme. Leur forme est publique et contrôlée par un schéma.</p>
            ${facts([
              ['Titre', info.title],
              ['Publié par', info.publisher.name],
              ['Date', date(info.updated)],
              ...(
                [
                  ['Métiers', jobs],
                  ['Formations', trainings],
                  ['Mesures', measures],
                  ['Structures et dispositifs', resources],
                  ['Fiches du contrat', commitments],
                ] as const
              ).flatMap(([name, records]) => (records.length ? [[name, number(records.length)] as const] : [])),
            ])}
            ${hiddenRecords ? html`<p>${plural(hiddenRecords, `${number(hiddenRecords)} enregistrement invalide n’est pas montré.|${number(hiddenRecords)} enregistrements invalides ne sont pas montrés.`)}</p>` : nothing}`,
    )}
        ${
          site.has('chiffres') && site.data.observations.length
            ? sheet(
                'Les chiffres, dans un tableur',
                html`<p><a href=${site.href(FIGURES)}>chiffres.csv</a> : ${number(site.data.observations.length)} lignes, chacune avec sa période, son territoire et sa source. Une valeur qui manque dit pourquoi.</p>
                  <p><a href=${site.href(`${FIGURES}-metadata.json`)}>Description des colonnes</a>, pour un programme (CSV on the Web), et <a href=${site.href(FIGURE_SCHEMA)}>leur schéma</a>, pour les contrôler (Table Schema).</p>`,
              )
            : nothing
        }
        ${tablesView(site)}
        ${sheet(
          'Le catalogue, pour un site de données ouvertes',
          html`<p><a href=${site.href(`${CATALOGUE}.jsonld`)}>catalogue.jsonld</a> et <a href=${site.href(`${CATALOGUE}.ttl`)}>catalogue.ttl</a> disent ce qui est publié ici (DCAT-AP 3) : donnez l’une de ces adresses au moissonneur.</p>`,
        )}
        ${sheet(
          'Les pages, pour un assistant',
          html`<p><a href=${site.href('/llms.txt')}>llms.txt</a> dit par où commencer. Chaque page existe en Markdown : ajoutez « index.html.md » à son adresse.</p>`,
        )}
        ${sheet(
          'Les sources',
          html`<ul class="bullets">
            ${[...sources].map(({ id, title, publisher, licence, licenceUrl, period, url }) => {
              const href = url && safeUrl(url);
              const text = `${publisher}, ${title}`;
              return html`<li id=${`source-${id}`}>${href ? html`<a href=${href} rel="noreferrer">${text}</a>` : text}${period ? `, ${period}` : ''}. ${/^licence/i.test(licence ?? '') ? nothing : 'Licence : '}${licence ? licenceLink(licence, licenceUrl) : 'non précisée'}.${filesView(site, id)}</li>`;
            })}
          </ul>`,
        )}
        ${site.has('integrer') ? html`<p><a class="btn sec" href=${site.href('/integrer/')}>Poser un élément sur votre site</a></p>` : nothing}`,
  };
}

/** Parquet files, with the number of rows of each. */
function tablesView(site: Site): View {
  const tables = openDataTables(site);
  if (!tables.length) return nothing;
  return sheet(
    'Les tables, pour une analyse',
    html`<ul class="bullets">${tables.map(({ name, path, title, rows }) => html`<li><a href=${site.href(path)}>${name}.parquet</a> : ${title.toLowerCase()}, ${plural(rows, `${number(rows)} ligne|${number(rows)} lignes`)}.</li>`)}</ul>
      <p>DuckDB lit ces fichiers. Chaque colonne a son type, et une valeur inconnue est vide.</p>`,
  );
}

/** Folded list of the producer’s files, each with its date and its hash, which allows anyone to check a copy. */
function filesView(site: Site, sourceId: string): View {
  const files = site.data.sourceFiles.get(sourceId) ?? [];
  return files.length
    ? html` <details><summary>${plural(files.length, `${number(files.length)} fichier et son empreinte|${number(files.length)} fichiers et leurs empreintes`)}</summary><ul>${files.map(({ name, day, sha256 }) => html`<li>${name}${day ? `, ${date(day)}` : ''}. <small>SHA-256 : <code>${sha256}</code></small></li>`)}</ul></details>`
    : nothing;
}
