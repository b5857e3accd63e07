// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { sessionMoment } from '@orientation-widgets/domain/trainings/session-dates.js';
import type { Place, Provider, Session, Training } from '@orientation-widgets/feed';
import type { SiteData } from '../feed/site-data.js';
import { saysTown } from './place-names.js';

/** Establishment with the trainings it gives and their sessions that are not over. */
export interface ProviderOffer {
  readonly id: string;
  /** Name, followed by the town unless it contains it: many schools have the same name. */
  readonly name: string;
  readonly provider: Provider;
  /** Places where it teaches, that of most sessions first. */
  readonly places: readonly Place[];
  readonly trainings: readonly Training[];
  readonly sessions: readonly Session[];
}

/** Maximum number of establishments with a page. */
const MOST_PROVIDERS = 1500;

/**
 * Establishments that give trainings, sorted by name: those that have a page, and those beyond the maximum number of
 * pages.
 */
export function providerOffers(
  data: SiteData,
  trainings: readonly Training[],
  today: string,
): { readonly providers: readonly ProviderOffer[]; readonly otherProviders: readonly ProviderOffer[] } {
  const offers = new Map<string, { trainings: Training[]; sessions: Session[] }>();
  for (const training of trainings)
    for (const session of data.sessions.get(training.id) ?? []) {
      const id = session.providerId ?? training.providerId;
      if (id === undefined || sessionMoment(session, today) === 'over') continue;
      const offer = offers.get(id) ?? { trainings: [], sessions: [] };
      offers.set(id, offer);
      offer.sessions.push(session);
      if (offer.trainings.at(-1) !== training) offer.trainings.push(training);
    }
  const all = [...offers]
    .flatMap(([id, offer]) => {
      const provider = data.providers.get(id);
      return provider ? [offerOf(data, provider, offer)] : [];
    })
    .sort((a, b) => b.trainings.length - a.trainings.length || (a.id < b.id ? -1 : 1));
  return {
    providers: all.slice(0, MOST_PROVIDERS).sort((a, b) => a.name.localeCompare(b.name, 'fr')),
    otherProviders: all.slice(MOST_PROVIDERS),
  };
}

function offerOf(
  data: SiteData,
  provider: Provider,
  { trainings, sessions }: Pick<ProviderOffer, 'trainings' | 'sessions'>,
): ProviderOffer {
  const counts = new Map<Place, number>();
  for (const { placeId } of sessions) {
    const place = placeId === null ? undefined : data.places.get(placeId);
    if (place) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const places = [...counts].sort(([, few], [, many]) => many - few).map(([place]) => place);
  const town = places[0]?.communeName ?? '';
  const { id, name } = provider;
  return { id, name: !town || saysTown(name, town) ? name : `${name}, ${town}`, provider, places, trainings, sessions };
}
