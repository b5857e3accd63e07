// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { kindName } from '@orientation-widgets/domain/measures/kind-names.js';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { capital, jobListName, number, plural } from '@orientation-widgets/domain/words/format.js';
import { html, nothing } from 'lit';
import { CHECKS, type CheckName } from '../../faults/fault.js';
import { facts, foldedLinks, linkColumns, longFacts, sheet, type View } from '../../layout/views.js';
import type { Page, PageLink } from '../../site/page.js';
import { FONT_LICENCE, showsFont } from '../../site/font-files.js';
import { hasNews } from '../../site/news.js';
import type { Site } from '../../site/site.js';
import { NOT_FOUND } from '../../site/search-paths.js';
import { searchForm } from '../../layout/search-form.js';
import { searchLinks } from '../je-cherche/search-pages.js';
import { audiencesOf } from '../je-suis/audience-pages.js';
import { hasLetterPages, jobsByLetter, letterLink } from '../shared/jobs-by-letter.js';
import { directoryLists, elementLinks, figureLists, jobLists, trainingLists } from '../shared/list-links.js';
import { territoriesByKind } from '../shared/territory-views.js';

/** Legal and general pages: accessibility, notices, privacy, plan, page not found. */
export function aboutPages(site: Site): Page[] {
  return [accessibilityPage(site), legalPage(site), privacyPage(site), planPage(site), notFoundPage(site)];
}

const page = (path: string, title: string, description: string, body: Page['body'], lead = description): Page => ({
  path,
  section: 'site',
  title,
  lead,
  description,
  crumbs: [],
  sources: [],
  body,
});

const STATES = { full: 'totalement conforme', partial: 'partiellement conforme', none: 'non conforme' } as const;

function accessibilityPage(site: Site): Page {
  const { name, url, accessibility, legal } = site.config.site;
  const { status, audited, auditor, faults = [], contact } = accessibility;
  return page(
    '/accessibilite/',
    'Déclaration d’accessibilité',
    `${name} : ${STATES[status]} au référentiel général d’amélioration de l’accessibilité.`,
    html`${sheet(
      'État de conformité',
      html`<p>L’éditeur s’engage à rendre ce site accessible (article 47 de la loi n° 2005-102 du 11 février 2005).</p>
          ${longFacts([
            ['Éditeur', legal.publisher],
            ['Adresse du site', url],
          ])}
          <p><strong>${name} est ${STATES[status]}</strong> avec le RGAA.</p>
          ${audited ? html`<p>Audit du ${date(audited)}${auditor ? `, par ${auditor}` : ''}.</p>` : html`<p>Aucune personne n’a encore audité ce site. Les contrôles automatiques ne remplacent pas un audit.</p>`}`,
    )}
      ${faults.length ? sheet('Contenus non accessibles', html`<ul class="bullets">${faults.map(fault => html`<li>${fault}</li>`)}</ul>`) : nothing}
      ${checkedView(site)}
      ${sheet(
        'Retour d’information et contact',
        html`<p>Vous n’arrivez pas à lire une page ? Écrivez à <a href="mailto:${contact}">${contact}</a> : une autre forme vous sera donnée.</p>
          <p>Sans réponse satisfaisante, vous pouvez écrire à la Défenseure ou au Défenseur des droits : <a href="https://formulaire.defenseurdesdroits.fr/" rel="noreferrer">formulaire</a>, ou Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.</p>`,
      )}
      <p class="note">Déclaration établie avec les données du ${date(site.day)}.</p>`,
  );
}

/** Names of the checks, in plain French. */
const CHECKED: Readonly<Record<CheckName, string>> = {
  'broken-links': 'Liens qui ne mènent à rien',
  headings: 'Titres vides, sautés ou sans contenu',
  alternatives: 'Images et liens sans texte',
  labels: 'Champs sans étiquette',
  tables: 'Tableaux sans légende ou sans en-tête',
  contrast: 'Couleurs trop proches, en clair et en sombre',
  policy: 'Scripts, styles ou fichiers qu’une politique stricte refuse',
  weight: 'Pages trop lourdes',
  legal: 'Pages obligatoires qui manquent',
  'empty-pages': 'Pages presque vides',
  'no-source': 'Pages sans source',
  contradictions: 'Deux valeurs pour un même fait',
  words: 'Codes et mots de machine dans les textes',
  telephones: 'Numéros de téléphone impossibles',
  language: 'Pages qui ne disent pas leur langue',
  'example-hosts': 'Adresses d’exemple, où personne ne répond',
  orphans: 'Pages où aucun lien ne mène',
  consent: 'Personnes nommées sans leur accord',
};

/** Faults found in this site when a check was saved; otherwise the list of what is checked. */
function checkedView(site: Site): View {
  const { keptCheck } = site.config;
  if (!keptCheck)
    return sheet(
      'Ce qui est contrôlé à chaque publication',
      html`<p>Par un programme, sur chaque page : titres, liens, images, tableaux, étiquettes des champs, langue, poids. Le contraste des couleurs est mesuré en clair et en sombre.</p>
        <p>Chaque page se lit sans JavaScript, au clavier, à 320 pixels de large et sur papier.</p>`,
    );
  const { date: day, pages, faults } = keptCheck;
  return sheet(
    'Ce qui a été contrôlé',
    html`<p>Le ${date(day)}, un programme a lu ${plural(pages, `${number(pages)} page|${number(pages)} pages`)} de ce site. Il ne voit pas tout.</p>
      ${facts(
        CHECKS.flatMap(name => {
          const count = faults[name];
          const faultSentence =
            count === 0
              ? 'aucun défaut'
              : plural(count ?? 0, `${number(count ?? 0)} défaut|${number(count ?? 0)} défauts`);
          return count === undefined ? [] : [[CHECKED[name], faultSentence] as const];
        }),
      )}`,
  );
}

function legalPage(site: Site): Page {
  const { publisher, director, address, host, email } = site.config.site.legal;
  return page(
    '/mentions-legales/',
    'Mentions légales',
    'Qui publie ce site, qui l’héberge, comment écrire.',
    sheet(
      'L’éditeur',
      longFacts([
        ['Éditeur', publisher],
        ['Direction de la publication', director],
        ['Adresse', address],
        ['Hébergement', host],
        ['Écrire', html`<a href="mailto:${email}">${email}</a>`],
        ['Données', `${site.data.info.publisher.name}, ${date(site.data.info.updated)}`],
        [
          'Caractères',
          showsFont(site)
            ? html`Inter, The Inter Project Authors, <a href=${site.href(FONT_LICENCE)}>licence SIL Open Font 1.1</a>`
            : undefined,
        ],
      ]),
    ),
  );
}

function privacyPage(site: Site): Page {
  return page(
    '/confidentialite/',
    'Confidentialité',
    'Ce site ne garde rien de vous.',
    html`${sheet(
      'Ce que ce site fait de vos données',
      html`<ul class="bullets">
          <li>Aucun cookie, donc aucun bandeau.</li>
          <li>Aucun compteur de visites, aucun autre site appelé par les pages.</li>
          <li>Votre navigateur cherche lui-même. Vos mots et votre ville ne sont que dans l’adresse de la page.</li>
          <li>Rien n’est gardé sur votre appareil sans que vous le demandiez. Votre ville y reste si vous le voulez : « Garder ma ville », puis « Oublier ma ville », au bas des pages.</li>
        </ul>`,
    )}
      ${sheet(
        'Ce que fait l’hébergeur',
        html`<p>Comme tout serveur, le sien peut noter les pages demandées et l’adresse du réseau. Pour en savoir plus : <a href="mailto:${site.config.site.legal.email}">${site.config.site.legal.email}</a>.</p>`,
      )}
      ${sheet(
        'Pourquoi aucun consentement n’est demandé',
        html`<p>Ce site n’a ni compte, ni message à envoyer. Ce que votre appareil garde, vous l’avez demandé : votre ville, votre dossier, votre façon de lire, les pages à lire sans connexion. L’éditeur n’y a pas accès, et vous effacez tout quand vous voulez.</p>
          <p>La loi n’exige pas de consentement de plus pour un service que vous demandez (article 82 de la loi n° 78-17 du 6 janvier 1978).</p>
          <p>Il reste le journal de l’hébergeur. Il peut noter l’adresse d’une page, donc les mots et la ville qu’elle contient. L’éditeur dit dans son registre des traitements s’il le garde, et combien de temps.</p>`,
      )}`,
  );
}

/** Links to the pages that compare and list, of every section. */
function listsOf(site: Site): PageLink[] {
  return [...jobLists(site), ...trainingLists(site), ...figureLists(site), ...directoryLists(site)];
}

/** Links to the first page of each section. */
function sectionLinks(site: Site): PageLink[] {
  return site.sections.flatMap(({ name, planTitle }) =>
    planTitle === undefined || (name === 'nouveautes' && !hasNews(site))
      ? []
      : [{ path: `/${name}/`, text: planTitle }],
  );
}

function planPage(site: Site): Page {
  const { sectors, domains, jobs } = site.contents;
  const made = (links: readonly PageLink[]): View => linkColumns(site, links);
  const extra = site.config.extraPages.map(({ route, title }) => ({ path: route, text: title }));
  return page(
    '/plan/',
    'Plan du site',
    'Toutes les rubriques, et les pages qui mènent aux autres.',
    html`${sheet('Rubriques', made([{ path: '/', text: 'Accueil' }, ...sectionLinks(site), ...extra]))}
      ${audiencesOf(site).length ? sheet('Je suis…', made(audiencesOf(site).map(({ slug, title }) => ({ path: `/je-suis/${slug}/`, text: title })))) : nothing}
      ${sheet('Je cherche…', made(searchLinks(site)))}
      ${listsOf(site).length ? sheet('Listes et comparaisons', made(listsOf(site))) : nothing}
      ${elementLinks(site).length ? sheet('Les éléments à poser', made(elementLinks(site))) : nothing}
      ${
        site.has('secteurs')
          ? sheet(
              'Secteurs',
              linkColumns(
                site,
                sectors.map(({ id, name }) => ({ path: site.pathOf('secteurs', id), text: name })),
              ),
            )
          : nothing
      }
      ${
        site.has('formations')
          ? sheet(
              'Domaines de formation',
              linkColumns(
                site,
                domains.map(({ id, name }) => ({ path: site.pathOf('domaines', id), text: name })),
              ),
            )
          : nothing
      }
      ${
        site.has('territoires')
          ? sheet(
              'Territoires',
              html`${territoriesByKind(site).map(
                ([kind, some]) => html`<h3>${capital(kindName(kind, some.length))}</h3>
                  ${made(some.map(({ id, name }) => ({ path: site.pathOf('territoires', id) ?? '/territoires/', text: name })))}`,
              )}`,
            )
          : nothing
      }
      ${
        site.has('metiers')
          ? sheet(
              'Métiers',
              linkColumns(
                site,
                hasLetterPages(site)
                  ? jobsByLetter(site).map(([letter]) => letterLink(letter))
                  : jobs.map(({ id, title }) => ({ path: site.pathOf('metiers', id), text: jobListName(title) })),
              ),
            )
          : nothing
      }
      ${sheet(
        'À propos',
        made([
          { path: '/accessibilite/', text: 'Déclaration d’accessibilité' },
          { path: '/mentions-legales/', text: 'Mentions légales' },
          { path: '/confidentialite/', text: 'Confidentialité' },
          { path: '/ecoconception/', text: 'Écoconception' },
        ]),
      )}`,
  );
}

function notFoundPage(site: Site): Page {
  return {
    ...page(
      NOT_FOUND,
      'Cette page n’existe pas',
      'L’adresse a peut-être une faute, ou la page n’est plus publiée.',
      html`${searchForm(site)}
        <p><a class="btn sec" href=${site.href('/')}>Retour à l’accueil</a> <a class="btn sec" href=${site.href('/plan/')}>Plan du site</a></p>
        ${sheet('Ce que vous cherchiez est peut-être ici', foldedLinks(site, searchLinks(site)))}`,
    ),
    isHidden: true,
  };
}
