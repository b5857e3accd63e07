// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { successorName } from '@orientation-widgets/domain/trainings/certification-labels.js';
import { closingLabel, renewalLabel } from '@orientation-widgets/domain/trainings/closing-label.js';
import { levelName } from '@orientation-widgets/domain/trainings/training-labels.js';
import { firstSentences } from '@orientation-widgets/domain/words/easy-words.js';
import { capital, lowerFirst } from '@orientation-widgets/domain/words/format.js';
import { safeUrl, type Job, type Session, type Training } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { JsonLd } from '../../html/json-ld.js';
import { sceneView } from '../../illustrations/scenes.js';
import { boldAnswers, folds, part, splitLead, band, type Fold } from '../../layout/page-parts.js';
import { actionsLine, jobRows, keepPlace, maybeLink, type View } from '../../layout/views.js';
import type { Page, PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { trainingSearch } from '../je-cherche/search-pages.js';
import { trainingAids, trainingAidsFold } from '../shared/aids.js';
import { trainingPayFold } from '../shared/apprentice-pay.js';
import { trainingCitationFold } from '../shared/citations.js';
import { apprenticeshipFold, unplacedView } from '../shared/coverage-notes.js';
import { guidanceNear, guidanceView } from '../shared/guidance-contacts.js';
import { officialSearchesFold } from '../shared/official-searches.js';
import { entryView } from './entry-view.js';
import { girlsView } from './girls-view.js';
import { outcomesFigure, outcomesTable } from './outcomes-view.js';
import {
  capacityAnswer,
  offersOf,
  offersView,
  phoneView,
  routeAnswer,
  whenAnswer,
  whereAnswer,
} from './training-offers.js';

/** Maximum number of jobs listed for a training. */
const MOST_JOBS = 8;

/** Page of a training: content, main action, facts, places, outcomes, people to call. */
export function trainingPage(
  site: Site,
  training: Training,
  { jobs, index, offerCount }: { readonly jobs: readonly Job[]; readonly index: PageLink; readonly offerCount: string },
): Page {
  const { id, title, level, objective, content, results, domains, rome, sourceId } = training;
  const sessions = site.data.sessions.get(id) ?? [];
  const offers = offersOf(site, sessions);
  const outcomes = (site.data.outcomes.get(id) ?? []).filter(({ uai, territoryId }) => !uai && territoryId);
  const [domain] = domains;
  const domainPath = domain === undefined ? undefined : site.pathOf('domaines', domain);
  const contacts = guidanceNear(site, sessions);
  const aids = trainingAids(site, training, sessions);
  const { today } = site.contents;
  const { lead, rest } = splitLead(objective?.replace(/,? RNCP \d+/g, ''));
  const [firstJob] = jobs;
  const scene = sceneView(site, {
    names: [...(firstJob?.sectors ?? []), ...domains],
    ...(firstJob?.rome && { rome: firstJob.rome }),
  });
  const answers = boldAnswers([
    whereAnswer(offers),
    whenAnswer(offers, today),
    capacityAnswer(offers),
    routeAnswer(offers, level),
  ]);
  const phone = offers.length
    ? html`<section class="box"><h2>${contacts.length ? 'Que dire au téléphone ?' : 'Que demander sur place ?'}</h2>${phoneView(training, offers, today)}</section>`
    : nothing;
  return {
    path: site.pathOf('formations', id) ?? '',
    section: 'formations',
    title,
    kicker: level ? capital(levelName(level)) : undefined,
    lead: lead ?? jobsLead(jobs),
    description: `${title}${level ? `, ${levelName(level)}` : ''} : ${sessions.length ? offerCount : 'programme'}${domain ? `, ${domain}` : ''}.`,
    crumbs: [index, ...(domain && domainPath ? [{ path: domainPath, text: domain }] : [])],
    actions: actionsLine(
      site,
      [
        [sessions.length ? trainingSearch(site, 'query', title) : undefined, 'Trouver le lieu le plus proche'],
        [contacts.length ? '#en-parler' : undefined, 'Appeler quelqu’un'],
      ],
      keepPlace(site, 'training', { id, title }),
    ),
    aside: scene,
    jsonLd: [course(site, training, sessions)],
    sources: [
      sourceId,
      ...sessions.map(session => session.sourceId),
      ...outcomes.map(outcome => outcome.sourceId),
      ...(training.womenShare ? [training.womenShare.sourceId] : []),
      ...[...contacts.map(({ resource }) => resource), ...aids].flatMap(resource => resource.sourceId ?? []),
    ],
    card: { body: answers, sources: [sourceId, ...sessions.map(session => session.sourceId)] },
    body: html`${answers === nothing ? nothing : band('L’essentiel', answers)}
      ${closingView(site, training, offers.length > 0, today)} ${offersView(site, offers, level)}
      ${entryView(site, training, sessions)}
      <div class="pair">
        ${outcomesFigure(site, outcomes, { level: training.level, sessions })}
        ${contacts.length ? nothing : phone}
        ${girlsView(site, training)}
      </div>
      ${sessions.length ? nothing : part('Où la suivre', unplacedView(site))}
      ${contacts.length ? html`<div class="pair">${guidanceView(site, contacts)} ${phone}</div>` : nothing}
      ${folds([
        textFold('L’objectif', rest),
        textFold('Le programme', content),
        textFold('Ce que l’on obtient', results),
        jobsFold(site, jobs),
        apprenticeshipFold(site, training, sessions, outcomes),
        trainingPayFold(site, training),
        trainingAidsFold(site, aids),
        officialSearchesFold(site, { level, title, rome }),
        outcomes.length
          ? {
              title: 'Et après ? Les chiffres',
              hint: 'Par voie et par territoire',
              body: outcomesTable(site, outcomes, level),
            }
          : undefined,
        linkFold(training),
        trainingCitationFold(site, training),
      ])}
      `,
  };
}

/** Lead about a job that the training prepares for, used when no sentence describes its content. */
function jobsLead([job]: readonly Job[]): string | undefined {
  if (!job) return undefined;
  const { feminine, masculine } = job.title;
  const names = [...new Set([feminine, masculine])].map(lowerFirst);
  return `Pour devenir, par exemple, ${names.join(' ou ')}.`;
}

function textFold(title: string, text: string | undefined): Fold | undefined {
  return text ? { title, hint: firstSentences(text, 1).slice(0, 120), body: html`<p>${text}</p>` } : undefined;
}

function jobsFold(site: Site, jobs: readonly Job[]): Fold | undefined {
  if (!jobs.length) return undefined;
  const names = jobs.slice(0, 3).map(({ title }) => title.feminine);
  return { title: 'Métiers possibles', hint: names.join(', '), body: jobRows(site, jobs.slice(0, MOST_JOBS)) };
}

function linkFold({ url }: Training): Fold | undefined {
  const href = url && safeUrl(url);
  return href
    ? { title: 'Aller plus loin', body: html`<p><a href=${href} rel="noreferrer">La page de cette formation</a></p>` }
    : undefined;
}

/** End or renewal of the diploma, in the words of the card, with its successor. */
function closingView(
  site: Site,
  { closed, renewedOn, succeededBy = [] }: Training,
  isOffered: boolean,
  today: string,
): View {
  return html`${closed ? html`<p>${closingLabel(closed, today)}</p>` : nothing}
    ${renewedOn ? html`<p>${renewalLabel(renewedOn)}</p>` : nothing}
    ${
      succeededBy.length
        ? html`<p>Ce diplôme est remplacé par : ${succeededBy.map((successor, rank) => html`${rank ? ' ; ' : nothing}${successorView(site, successor)}`)}.${isOffered ? ' Demandez aux établissements de cette page s’ils le préparent.' : nothing}</p>`
        : nothing
    }`;
}

/** Successor of a diploma, linked to its page when the site has it. */
function successorView(site: Site, successor: NonNullable<Training['succeededBy']>[number]): View {
  const training = site.contents.trainings.find(({ certifications }) =>
    certifications.some(({ kind, code }) => kind === successor.kind && code === successor.code),
  );
  return maybeLink(
    site,
    training && site.pathOf('formations', training.id),
    training?.title ?? successorName(successor),
  );
}

/** Maximum number of sessions in the structured data for search engines: the page has the whole list. */
const MOST_INSTANCES = 30;

function course(site: Site, { id, title, objective, level }: Training, sessions: readonly Session[]): JsonLd {
  const providers = [
    ...new Set(sessions.flatMap(({ providerId }) => (providerId && site.data.providers.get(providerId)?.name) ?? [])),
  ];
  return {
    '@type': 'Course',
    name: title,
    description: objective ?? title,
    educationalLevel: level ? levelName(level) : undefined,
    inLanguage: site.data.info.language,
    url: site.url(site.pathOf('formations', id) ?? '/'),
    provider: providers.length === 1 ? { '@type': 'Organization', name: providers[0] } : undefined,
    hasCourseInstance: sessions.length
      ? sessions.slice(0, MOST_INSTANCES).map(session => courseInstance(site, session))
      : undefined,
  };
}

function courseInstance(site: Site, { mode, start, end, placeId, providerId = '' }: Session): JsonLd {
  const place = placeId === null ? undefined : site.data.places.get(placeId);
  const provider = site.data.providers.get(providerId);
  return {
    '@type': 'CourseInstance',
    courseMode: { 'on-site': 'onsite', hybrid: 'blended', remote: 'online' }[mode],
    startDate: start ?? undefined,
    endDate: end ?? undefined,
    location: place && {
      '@type': 'Place',
      name: place.name,
      address: {
        '@type': 'PostalAddress',
        streetAddress: place.street || undefined,
        postalCode: place.postalCode || undefined,
        addressLocality: place.communeName,
        addressCountry: 'FR',
      },
    },
    organizer: provider && { '@type': 'Organization', name: provider.name },
  };
}
