// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { demandsOf, safeUrl } from '@orientation-widgets/feed';
import type { Provider, Session } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { capital } from '@orientation-widgets/domain/words/format.js';
import { demandSentence } from '@orientation-widgets/domain/trainings/demand-labels.js';
import { levelName } from '@orientation-widgets/domain/trainings/training-labels.js';
import { certificationName } from '@orientation-widgets/domain/trainings/certification-labels.js';
import { currentCount, isKnownByYear } from '@orientation-widgets/domain/trainings/known-offers.js';
import { sessionCount } from '@orientation-widgets/domain/trainings/session-detail-labels.js';
import { unplacedSentence } from '@orientation-widgets/domain/trainings/offer-knowledge-labels.js';
import { helpersList } from '../../directory/helpers-list.js';
import { familySentence } from '@orientation-widgets/domain/trainings/trade-family-labels.js';
import { demandView, sessionsIn } from '../demand-view.js';
import type { DetailView } from './load-detail.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';

/** Beginning of the answer under the title of the fold: the level asked for, or else how many asked for a place. */
export function entryHint(view: DetailView): string | undefined {
  const { entryLevel, tradeFamily } = view.training;
  if (entryLevel !== null) return capital(levelName(entryLevel));
  const [demand] = demandsOf(sessionsIn(view));
  if (demand) return demandSentence(demand);
  return tradeFamily && `${msg('Famille de métiers :')} ${tradeFamily.name}`;
}

/** Beginning of the answer under the title of the fold of the enrolment. */
export function enrolmentHint(view: DetailView): string {
  return view.context?.guides.length ? unplacedSentence(view.training.title) : openSessions(view);
}

/** Entry requirements, and diplomas obtained. */
export function entryFacts(view: DetailView): TemplateResult {
  const { training } = view;
  const codes = training.certifications.map(certificationName).join(', ');
  return html`${demandView(sessionsIn(view), training.level)} ${familyView(view)}<dl>
    ${levelRow(msg('Niveau demandé'), training.entryLevel)} ${levelRow(msg('Niveau obtenu'), training.level)}
    <div>
      <dt>${msg('Certification')}</dt>
      <dd lang="fr">${codes || (training.certifying ? msg('Oui, sans code publié') : msg('Non, une attestation'))}</dd>
    </div>
  </dl>`;
}

/** Family of trades of a baccalauréat professionnel, and the specialities that follow its seconde. */
function familyView({ training, context }: DetailView): TemplateResult | typeof nothing {
  const { tradeFamily } = training;
  if (!tradeFamily) return nothing;
  const otherMembers = (context?.family ?? []).filter(({ id }) => id !== training.id);
  return html`<p>${msg('Famille de métiers :')} <strong lang="fr">${tradeFamily.name}</strong>. ${familySentence(training, otherMembers)}</p>
    ${
      otherMembers.length
        ? html`<ul class="bullets" lang="fr">
            ${otherMembers.map(({ title }) => html`<li>${title}</li>`)}
          </ul>`
        : nothing
    }`;
}

function levelRow(label: string, level: number | null): TemplateResult | typeof nothing {
  if (level === null) return nothing;
  return html`<div>
    <dt>${label}</dt>
    <dd>${capital(levelName(level))}</dd>
  </div>`;
}

/** Extra step that a route requires beside enrolment; undefined when there is none. */
function routeStep(route: Session['route']): string | undefined {
  switch (route) {
    case 'apprenticeship':
      return msg(
        'En apprentissage : il faut aussi un contrat avec un employeur. Le centre de formation vous aide à le chercher.',
      );
    case 'work-study':
      return msg('En contrat de professionnalisation : il faut aussi un contrat avec un employeur.');
    case 'continuing':
      return msg('En formation continue : parlez-en à votre conseiller, à votre conseillère ou à votre employeur.');
    case 'vae':
      return msg('Par l’expérience (VAE) : préparez la liste de ce que vous savez faire.');
    default:
      return undefined;
  }
}

/** Number of sessions that can still be joined, as far as the feed says. */
function openSessions(view: TrainingView): string {
  const { places } = view;
  const total = currentCount(view);
  if (isKnownByYear(view)) return msg('Choisissez un lieu. Demandez-lui s’il propose encore cette formation.');
  const open = places
    .flatMap(({ sessions }) => sessions)
    .filter(({ session }) => session.recruitment === 'open').length;
  if (!total) return msg('Aucune date annoncée pour le moment. Demandez les prochaines à l’organisme.');
  if (!open) return msg('Choisissez une rentrée. Demandez si l’on peut encore s’inscrire.');
  return msg(str`Choisissez une rentrée. Inscriptions ouvertes : ${sessionCount(open)}.`);
}

/** Enrolment steps, and contacts. */
export function enrolment(view: DetailView): TemplateResult {
  const { training, provider } = view;
  const page = safeUrl(training.url);
  const guides = view.context?.guides ?? [];
  if (guides.length)
    return html`<p>${unplacedSentence(training.title)}</p>
      ${helpersList(guides, view.sources)}`;
  const routes = [...new Set(view.places.flatMap(({ sessions }) => sessions.map(({ session }) => session.route)))];
  const steps = routes.map(routeStep).filter(step => step !== undefined);
  return html`<ol class="steps">
    <li>${openSessions(view)}</li>
    <li>
      ${provider ? providerLines(provider) : html`<p>${msg('Contactez l’établissement que vous avez choisi.')}</p>`}
      ${page ? html`<p><a href=${page} rel="noopener noreferrer">${msg('Voir la page de la formation')}</a></p>` : nothing}
    </li>
    ${steps.map(step => html`<li>${step}</li>`)}
  </ol>`;
}

function providerLines({ name, phone, email, url }: Provider): TemplateResult {
  const site = safeUrl(url);
  const ways = [
    phone ? { text: phone, href: safeUrl(`tel:${phone.replace(/[\s.]/g, '')}`) } : undefined,
    email ? { text: email, href: safeUrl(`mailto:${email}`) } : undefined,
    site ? { text: msg('Site de l’organisme'), href: site } : undefined,
  ].filter(way => way !== undefined);
  const intro = html`${msg('Contactez l’organisme :')} <strong lang="fr">${name}</strong>.`;
  if (!ways.length) return html`<p>${intro}</p>`;
  return html`<p>${intro}</p>
    <ul class="ways" lang="fr">
      ${ways.map(({ text, href }) => html`<li>${href ? html`<a href=${href} rel="noopener noreferrer">${text}</a>` : text}</li>`)}
    </ul>`;
}
