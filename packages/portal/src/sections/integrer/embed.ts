// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { jobName } from '@orientation-widgets/domain/words/format.js';
import { html, nothing, type TemplateResult } from 'lit';
import { scrollTable, sheet, type View } from '../../layout/views.js';
import { CONTEXT } from '../../site/configurator-files.js';
import type { Page, PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { ELEMENTS } from '../../configurator/elements.js';
import { elementPages } from './element-pages.js';
import { leadingJobs } from '../metiers/jobs.js';
import { elementPath } from '../shared/list-links.js';

const INDEX: PageLink = { path: '/integrer/', text: 'Intégrer' };
const GUIDE: PageLink = { path: '/integrer/en-cinq-minutes/', text: 'Poser un élément en cinq minutes' };

/** Pages for webmasters who embed an element of this site: with the configurator, or by hand. */
export function embedPages(site: Site): Page[] {
  const { configurator } = site;
  return [
    {
      path: INDEX.path,
      section: 'integrer',
      title: 'Intégrer un élément',
      lead: configurator
        ? 'Tout se règle ici, rien n’est envoyé. Le réglage est dans l’adresse de la page.'
        : 'Un métier, des formations ou des chiffres de ce site, sur le vôtre.',
      description: 'Choisir un élément, le voir, puis copier ce qu’il faut coller sur votre site.',
      crumbs: [],
      sources: [],
      ...(configurator && {
        ownFiles: {
          script: configurator.script,
          parts: configurator.parts,
          style: '/assets/configurator.css',
          readsElsewhere: true,
        },
      }),
      body: html`<p><a class="btn" href=${site.href(GUIDE.path)}>${GUIDE.text}</a></p>
        ${
          configurator
            ? html`<div data-configurator=${site.href(CONTEXT)}>
                ${sheet('Choisir et régler', html`<p>Cette page a besoin de JavaScript pour régler et montrer un élément. Sans lui, la page « ${GUIDE.text} » donne les lignes à coller.</p>`)}
              </div>`
            : nothing
        }
        ${elementsView(site)}`,
    },
    guidePage(site),
    ...elementPages(site),
  ];
}

function elementsView(site: Site): View {
  return sheet(
    'Les éléments',
    scrollTable(
      'Tableau des éléments',
      html`
      <caption class="visually-hidden">Les éléments, et ce qu’ils montrent</caption>
      <thead><tr><th scope="col">Balise</th><th scope="col">Ce qu’elle montre</th></tr></thead>
      <tbody>${Object.entries(ELEMENTS).map(([tag, { summary }]) => html`<tr><th scope="row">${tagView(site, tag)}</th><td>${summary}</td></tr>`)}</tbody>
    `,
    ),
  );
}

function tagView(site: Site, tag: string): TemplateResult {
  const path = elementPath(site, tag);
  const code = html`<code>&lt;${tag}&gt;</code>`;
  return path === undefined ? code : html`<a href=${site.href(path)}>${code}</a>`;
}

function guidePage(site: Site): Page {
  // Prefers a job that has figures to show.
  const job = leadingJobs(site)[0] ?? site.contents.jobs[0];
  return {
    path: GUIDE.path,
    section: 'integrer',
    title: GUIDE.text,
    lead: 'Trois lignes à coller dans une page : aucun compte, aucun outil à installer.',
    description:
      'Trois lignes à coller pour montrer un métier, des formations ou des chiffres sur votre site, et que vérifier ensuite.',
    crumbs: [INDEX],
    sources: [],
    body: html`${site.scripts ? readyView(site, job?.id, job && jobName(job.title)) : ownHostView(site)}
      ${sheet(
        'Selon votre site',
        html`<dl class="facts long">
          <div><dt>Page simple</dt><dd>Collez dans le corps de la page, là où l’élément doit paraître.</dd></div>
          <div><dt>WordPress</dt><dd>Ajoutez un bloc « HTML personnalisé », collez, publiez. Dans un paragraphe, le code s’afficherait tel quel. Un compte sans le droit d’écrire du HTML ne garde que le lien de secours : demandez à l’administration du site.</dd></div>
          <div><dt>Drupal</dt><dd>Choisissez le format « HTML complet », puis le bouton « Source », et collez. Le format « HTML de base » retire la balise et le cadre ; il ne garde que le lien.</dd></div>
          <div><dt>Les scripts d’autres sites sont interdits</dt><dd>Prenez le cadre, ou déposez chez vous le dossier des éléments.</dd></div>
        </dl>`,
      )}
      ${sheet(
        'Avec React, Vue, Angular ou Svelte',
        html`<pre><code>npm install @orientation-widgets/elements</code></pre>
          <p>Dans le composant, une ligne déclare l’élément. Sans elle, le secours reste et rien ne le dit.</p>
          <pre><code>import '@orientation-widgets/elements/define/job-card.js';</code></pre>
          <p>Puis écrivez la balise comme une autre. Vue demande de plus, dans <code>vite.config.js</code>, que les balises à tiret soient laissées au navigateur :</p>
          <pre><code>vue({ template: { compilerOptions: { isCustomElement: tag => tag.includes('-') } } })</code></pre>
          <p>Pendant que vous développez, la console dit « Lit is in dev mode » : ce n’est pas une faute.</p>`,
      )}
      ${sheet(
        'Ce qu’il faut vérifier',
        html`<ol class="bullets">
          <li>La page s’affiche, et le texte de secours est remplacé par l’élément.</li>
          <li>Avec la touche Tab, on passe sur chaque bouton, et l’on voit où l’on est.</li>
          <li>Sur un téléphone, rien ne dépasse.</li>
          <li>Sans JavaScript, le texte de secours et son lien restent.</li>
          <li>La console du navigateur (touche F12) ne dit rien.</li>
        </ol>`,
      )}
      ${sheet(
        'Ce qui peut bloquer',
        html`<dl class="facts long">
          <div><dt>Rien ne change</dt><dd>L’éditeur de pages a retiré la balise <code>script</code>. Demandez à coller du « HTML personnalisé ». Avec React ou Vue, la ligne <code>import</code> manque.</dd></div>
          <div><dt>Le code se lit dans la page</dt><dd>Il a été collé comme du texte : passez par le bloc HTML, ou par le bouton « Source ».</dd></div>
          <div><dt>La console parle de « CORS »</dt><dd>L’hébergeur des éléments et du flux doit répondre <code>Access-Control-Allow-Origin: *</code> pour leurs fichiers.</dd></div>
          <div><dt>La console parle de « Content Security Policy »</dt><dd>Ajoutez l’adresse de ce site à <code>script-src</code> et à <code>connect-src</code>.</dd></div>
          <div><dt>« integrity » ne correspond pas</dt><dd>Le fichier a changé de version : reprenez les lignes de cette page.</dd></div>
          <div><dt>Le flux ne répond pas</dt><dd>Ouvrez son adresse dans le navigateur : un fichier JSON doit s’afficher. Son hébergeur doit permettre la lecture depuis d’autres sites (CORS).</dd></div>
        </dl>`,
      )}
      ${sheet('Votre déclaration d’accessibilité', html`<p>Ces éléments se parcourent au clavier et se lisent avec un lecteur d’écran. Ils font partie de votre page : votre déclaration doit les compter.</p>`)}`,
  };
}

function readyView(site: Site, jobId: string | undefined, name: string | undefined): View {
  const script = site.url(`/elements/${site.scripts?.version}/orientation-widgets.js`);
  const feed = site.url('/feed/feed.json');
  const address = site.url((jobId && site.pathOf('metiers', jobId)) || '/');
  const lines = `<script type="module" src="${script}" integrity="${site.scripts?.integrity}" crossorigin></script>
<job-card job="${jobId}" feed="${feed}">
  <a href="${address}">${name}</a></job-card>`;
  return html`${
    jobId
      ? sheet(
          '1. Collez ces lignes',
          html`<p>Là où l’élément doit paraître. La première ligne, qui va jusqu’à <code>&lt;/script&gt;</code>, ne se met qu’une fois par page.</p>
              <pre><code>${lines}</code></pre>
              <p>Ce qui est dans la balise est le secours : il se voit sans JavaScript, ou quand le flux ne répond pas.</p>`,
        )
      : nothing
  }
    ${sheet(
      '2. Permettez l’adresse, si votre site a une politique de sécurité',
      html`<pre><code>script-src 'self' ${new URL(script).origin}; connect-src 'self' ${new URL(feed).origin}</code></pre>
        <p>Aucun style ni script écrit dans la page : rien d’autre n’est à ouvrir.</p>`,
    )}
    ${sheet(
      '3. Ou bien un cadre, si le HTML est interdit',
      html`<pre><code>${`<iframe src="${site.url(`/elements/${site.scripts?.version}/frame.html`)}?element=job-card&job=${jobId ?? ''}&feed=${encodeURIComponent(feed)}"
  title="${name ?? ''}" width="100%" height="700" loading="lazy"
  sandbox="allow-scripts allow-same-origin allow-popups allow-downloads"></iframe>
<p><a href="${address}">${name ?? ''}</a></p>`}</code></pre>
        <p>Le lien sert quand l’éditeur de pages retire le cadre. ${site.configurator ? html`<a href=${site.href(INDEX.path)}>Le configurateur</a> donne aussi les lignes par lesquelles la hauteur suit le contenu.` : nothing}</p>`,
    )}`;
}

function ownHostView(site: Site): View {
  return sheet(
    'Prendre les éléments',
    html`<p>Ce site ne publie pas les scripts des éléments. Téléchargez une version d’orientation-widgets, déposez son dossier <code>cdn</code> sur votre hébergement, puis donnez à chaque élément l’adresse de ce flux :</p>
      <pre><code>${site.url('/feed/feed.json')}</code></pre>`,
  );
}
