// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { capital, jobName } from '@orientation-widgets/domain/words/format.js';
import { placeName } from '../../trainings/place-name.js';
import { providerName } from '@orientation-widgets/domain/trainings/provider-name.js';
import { startSentence } from '@orientation-widgets/domain/trainings/session-labels.js';
import { levelName, routeName } from '@orientation-widgets/domain/trainings/training-labels.js';
import type { TrainingView } from '@orientation-widgets/domain/trainings/training-view.js';
import type { SavedKind } from '../../saved/saved-store.js';
import { isGone } from './saved-entries.js';
import type { SavedEntry } from './saved-entries.js';

/** Sections of the folder, in their order. */
export const SECTIONS: readonly SavedKind[] = ['training', 'job', 'resource', 'event', 'search', 'measure'];

export function sectionTitle(kind: SavedKind): string {
  switch (kind) {
    case 'training':
      return msg('Formations');
    case 'job':
      return msg('Métiers');
    case 'resource':
      return msg('Qui peut m’aider');
    case 'event':
      return msg('Rendez-vous');
    case 'search':
      return msg('Recherches');
    case 'measure':
      return msg('Chiffres');
    case 'question':
      return msg('Mes questions');
  }
}

/** Current name of the record in the feed; its saved name when the feed no longer has it. */
export function nameOf({ item, training, job, resource, measure }: SavedEntry): string {
  if (job) return jobName(job.title);
  return training?.training.title ?? resource?.name ?? (measure ? item.title : item.title || item.id);
}

/** Facts about the record in a few lines, in the words of the feed; empty when the feed no longer has it. */
export function factsOf(entry: SavedEntry): string[] {
  const { training, job, resource, happening } = entry;
  if (training) return trainingFacts(training);
  if (job) return [job.summary ?? job.sectors.join(', ')];
  if (happening) return [capital(date(happening.start.slice(0, 10))), resource?.summary ?? ''];
  return resource ? [resource.summary] : [];
}

/** Who gives the training and where, then its route and its date; an offer without a date has none. */
function trainingFacts(view: TrainingView): string[] {
  const { training, next, nextPlace, places } = view;
  const town = nextPlace && places.length === 1 ? placeName(nextPlace) : '';
  const level = training.level === null ? '' : capital(levelName(training.level));
  const giver = [providerName(view), town].filter(Boolean).join(', ');
  const hasDate = next && next.moment !== 'undated';
  const otherTown = hasDate && nextPlace && !town ? placeName(nextPlace) : '';
  const when = next && [hasDate ? startSentence(next) : '', otherTown, routeName(next.session.route, training.level)];
  return [[giver, level], when ?? []]
    .map(parts => parts.filter(Boolean).join('. '))
    .flatMap(text => (text ? `${text}.` : []));
}

/** Place and phone number of the record, as far as they are known. */
export function contactOf({ training, resource }: SavedEntry): { readonly phone?: string; readonly where: string } {
  if (training) {
    const { provider, nextPlace } = training;
    const { name, street, postalCode, communeName } = nextPlace?.place ?? {};
    const town = [postalCode, communeName].filter(Boolean).join(' ');
    return {
      where: [name, street, town].filter(Boolean).join(', '),
      ...(provider?.phone && { phone: provider.phone }),
    };
  }
  const { street, postalCode, communeName } = resource?.address ?? {};
  const town = [postalCode, communeName].filter(Boolean).join(' ');
  return { where: [street, town].filter(Boolean).join(', '), ...(resource?.phone && { phone: resource.phone }) };
}

/** Reason why no more facts are shown; undefined when the feed has more. */
export function goneSentence(entry: SavedEntry): string | undefined {
  if (!isGone(entry)) return undefined;
  return entry.item.kind === 'training'
    ? msg('Cette formation n’est plus dans le catalogue. Elle a pu être retirée.')
    : msg('Ce n’est plus dans les données de ce site.');
}

export function keptOn({ item }: SavedEntry): string {
  return item.kind === 'training' ? msg(str`Gardée le ${date(item.date)}`) : msg(str`Gardé le ${date(item.date)}`);
}
