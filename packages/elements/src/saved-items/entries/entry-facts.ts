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

/** Its name as the feed says it today; as it was kept, when the feed has it no longer. */
export function nameOf({ item, training, job, resource, measure }: SavedEntry): string {
  if (job) return jobName(job.title);
  return training?.training.title ?? resource?.name ?? (measure ? item.title : item.title || item.id);
}

/** What the feed says of it in a few lines, its own words; nothing of what it has no longer. */
export function factsOf(entry: SavedEntry): string[] {
  const { training, job, resource, happening } = entry;
  if (training) return trainingFacts(training);
  if (job) return [job.summary ?? job.sectors.join(', ')];
  if (happening) return [capital(date(happening.start.slice(0, 10))), resource?.summary ?? ''];
  return resource ? [resource.summary] : [];
}

function trainingFacts(view: TrainingView): string[] {
  const { training, next, nextPlace } = view;
  const what = [training.level === null ? '' : capital(levelName(training.level)), providerName(view)];
  const when = next && nextPlace && [startSentence(next), placeName(nextPlace), routeName(next.session.route)];
  return [
    `${what.filter(Boolean).join('. ')}.`,
    `${when ? when.join('. ') : msg('Aucune date annoncée pour le moment')}.`,
  ];
}

/** Where it is, and how to join it: what is known of it. */
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

/** Why no more facts are shown; undefined when the feed has more. */
export function goneSentence(entry: SavedEntry): string | undefined {
  if (!isGone(entry)) return undefined;
  return entry.item.kind === 'training'
    ? msg('Cette formation n’est plus dans le catalogue. Elle a pu être retirée.')
    : msg('Ce n’est plus dans les données de ce site.');
}

export function keptOn({ item }: SavedEntry): string {
  return item.kind === 'training' ? msg(str`Gardée le ${date(item.date)}`) : msg(str`Gardé le ${date(item.date)}`);
}
