// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { jobListName } from '@orientation-widgets/domain/words/format.js';
import type { Job } from '@orientation-widgets/feed';
import { html, nothing, svg, type SVGTemplateResult } from 'lit';
import { maybeLink, sheet } from '../../layout/views.js';
import type { Page } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import type { AudienceGroup } from '../shared/audiences.js';

/** Slug of the page. */
export const TOWN = 'ecolier';

/** Minimum number of places whose job is in the feed: fewer make no town. */
const LEAST = 6;

/** Place of the town, with the job that it unfolds. */
interface Place {
  readonly name: string;
  /** ROME code of its job. */
  readonly rome: string;
  readonly question: string;
  /** Drawing of its building, with the ground at 60 in a box of 80 by 64. */
  readonly drawing: SVGTemplateResult;
}

const PLACES: readonly Place[] = [
  {
    name: 'L’école',
    rome: 'K2106',
    question: 'Que fait la maîtresse ou le maître quand la classe est finie ?',
    drawing: svg`<path d="M12 60V30h56v30M40 12v18M40 12h14v8H40M34 60V44h12v16M20 38h8v8h-8zM52 38h8v8h-8z"/>`,
  },
  {
    name: 'L’hôpital',
    rome: 'J1506',
    question: 'Qui travaille à l’hôpital pendant la nuit ?',
    drawing: svg`<path d="M16 60V16h48v44M40 22v12M34 28h12M24 42h8v8h-8zM48 42h8v8h-8zM36 60V50h8v10"/>`,
  },
  {
    name: 'La boulangerie',
    rome: 'D1102',
    question: 'À quelle heure faut-il se lever pour que le pain soit prêt ?',
    drawing: svg`<path d="M14 60V26h52v34M10 26l6-10h48l6 10zM22 60V40h14v20M44 38h16v12H44zM46 48c3-7 9-7 12 0"/>`,
  },
  {
    name: 'Le chantier',
    rome: 'F1703',
    question: 'Dans quel ordre construit-on une maison ?',
    drawing: svg`<path d="M10 60h36V36H10zM10 48h36M22 36v12M34 48v12M58 60V8M58 12h16v10M50 60h16M46 12h12"/>`,
  },
  {
    name: 'La ferme',
    rome: 'A1416',
    question: 'Que se passe-t-il à la ferme en hiver ?',
    drawing: svg`<path d="M12 60V34l18-14 18 14v26M24 60V44h12v16M24 44l12 16M36 44 24 60M54 60V26c0-8 14-8 14 0v34zM54 34h14"/>`,
  },
  {
    name: 'La gare',
    rome: 'N4301',
    question: 'Comment le train sait-il qu’il peut partir ?',
    drawing: svg`<path d="M14 52V24c0-6 4-8 10-8h32c6 0 10 2 10 8v28zM20 24h16v12H20zM44 24h16v12H44zM22 46h6M52 46h6M8 60h64M24 52l-6 8M56 52l6 8"/>`,
  },
  {
    name: 'La caserne',
    rome: 'K1705',
    question: 'Que font les pompiers quand personne n’appelle ?',
    drawing: svg`<path d="M12 60V30h56v30M18 60V40h18v20M44 60V40h18v20M18 46h18M44 46h18M34 30V12h12v18M34 20h12"/>`,
  },
  {
    name: 'Le garage',
    rome: 'I1604',
    question: 'Comment trouver pourquoi une voiture ne démarre pas ?',
    drawing: svg`<path d="M10 60V24l30-10 30 10v36M18 60V34h44v26M26 52h28l-5-10H31zM30 52v6M50 52v6"/>`,
  },
  {
    name: 'L’usine',
    rome: 'H2913',
    question: 'Comment faire tenir deux pièces de métal ensemble ?',
    drawing: svg`<path d="M10 60V34l14 8v-8l14 8v-8l14 8V14h10v46zM18 50h6M32 50h6M46 50h6"/>`,
  },
  {
    name: 'Le restaurant',
    rome: 'G1609',
    question: 'Combien de personnes faut-il pour préparer un repas ?',
    drawing: svg`<path d="M14 60V24h52v36M10 24h60M28 32v8c0 3 6 3 6 0v-8M31 32v22M48 54V32c5 2 6 10 0 14"/>`,
  },
  {
    name: 'Chez le vétérinaire',
    rome: 'A1504',
    question: 'Comment soigner un animal qui ne peut pas dire où il a mal ?',
    drawing: svg`<path d="M14 60V28l26-14 26 14v32M34 50c0-5 12-5 12 0s-12 7-12 0M31 42v2M37 38v2M43 38v2M49 42v2"/>`,
  },
  {
    name: 'L’atelier des ordinateurs',
    rome: 'M1805',
    question: 'Qui décide de ce que fait le héros d’un jeu vidéo ?',
    drawing: svg`<path d="M14 18h52v30H14zM32 60h16M40 48v12M28 28l-6 5 6 5M52 28l6 5-6 5M44 26l-8 14"/>`,
  },
];

const placesBySite = new WeakMap<Site, readonly { readonly place: Place; readonly job: Job }[]>();

/** Places whose job has a page in this site. */
function placesOf(site: Site): readonly { readonly place: Place; readonly job: Job }[] {
  let places = placesBySite.get(site);
  if (!places) {
    places = PLACES.flatMap(place => {
      const job = site.contents.jobs.find(({ rome }) => rome?.includes(place.rome));
      return job ? [{ place, job }] : [];
    });
    placesBySite.set(site, places);
  }
  return places;
}

/** Whether the feed has enough jobs for a town. */
export function hasTown(site: Site): boolean {
  return site.has('metiers') && placesOf(site).length >= LEAST;
}

/**
 * Page of pupils of CM1 and CM2: a town whose places unfold twelve jobs, alone or as a class. Nobody is asked for a
 * name.
 */
export function townPage(site: Site, { slug, hint, words }: AudienceGroup): Page {
  const places = placesOf(site);
  const help = site.has('annuaire')
    ? site.contents.resources.filter(({ audiences }) => audiences.some(audience => words.test(audience)))
    : [];
  return {
    path: `/je-suis/${slug}/`,
    section: 'je-suis',
    title: 'Les métiers d’une ville',
    lead: 'Ouvre un lieu. Quelqu’un y travaille : que fait cette personne ?',
    description: `${hint}. ${places.length} lieux à ouvrir, seul, seule ou en classe.`,
    crumbs: [{ path: '/je-suis/', text: 'Je suis' }],
    sources: [...places.map(({ job }) => job), ...help].flatMap(({ sourceId }) => sourceId ?? []),
    body: html`<p class="screen actions-line"><a class="btn sec class-mode" href="#classe">Afficher en grand, pour la classe</a></p>
      <ul class="town" id="classe" tabindex="-1">
        ${places.map(
          ({ place: { name, question, drawing }, job }) =>
            html`<li class="sheet"><svg width="192" viewBox="0 0 80 64" fill="none" stroke="currentColor" aria-hidden="true">${drawing}<path d="M0 60h80"/></svg><h2>${name}</h2><details><summary>Qui travaille ici ?</summary><p><strong>${maybeLink(site, site.pathOf('metiers', job.id), jobListName(job.title))}</strong></p><p>${job.easySummary ?? job.summary ?? ''}</p><p class="soft">${question}</p></details></li>`,
        )}
      </ul>
      <p class="screen small-mode"><a class="btn sec" href="#contenu">Revenir à la taille ordinaire</a></p>
      ${sheet(
        'Pour la classe',
        html`<ol class="bullets">
          <li>Avant d’ouvrir un lieu, chacun et chacune dit le métier à quoi il ou elle pense.</li>
          <li>On ouvre, on lit à voix haute, on cherche la réponse à la question.</li>
          <li>Est-ce un métier pour les femmes, pour les hommes ? La page du métier donne le chiffre : pour les deux.</li>
          <li>Qui connaît quelqu’un qui fait ce métier ? On prépare trois questions à lui poser.</li>
        </ol>
        <p class="note">Cette page s’imprime avec tous ses lieux ouverts. Elle ne demande aucun nom et ne garde rien.</p>`,
      )}
      ${
        help.length
          ? sheet(
              'Pour les adultes',
              html`<ul class="rows">${help.map(({ id, name }) => html`<li><span class="name">${maybeLink(site, site.pathOf('annuaire', id), name)}</span></li>`)}</ul>`,
            )
          : nothing
      }`,
  };
}
