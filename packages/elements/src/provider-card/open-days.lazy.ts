// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { agendaOf } from '@orientation-widgets/domain/agenda/agenda.js';
import type { Happening } from '@orientation-widgets/domain/agenda/agenda.js';
import { statusBadge, timesLabel, whenLabel } from '@orientation-widgets/domain/agenda/agenda-labels.js';
import { eventsOfProvider } from '@orientation-widgets/domain/agenda/provider-events.js';
import { localTimeIn } from '@orientation-widgets/domain/directory/local-time.js';
import type { ProviderView } from '@orientation-widgets/domain/trainings/provider-view.js';
import { fetchDirectory, safeUrl } from '@orientation-widgets/feed';
import type { Feed, Resource } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import type { Provenance } from '../sources/source-note.js';

/** Upcoming open days of an establishment. */
export class OpenDays {
  constructor(private readonly happenings: readonly Happening[]) {}

  get provenances(): readonly Provenance[] {
    return this.happenings.flatMap(({ resource: { sourceId } }) => (sourceId ? { sourceId } : []));
  }

  draw(level: number): TemplateResult {
    const { happenings } = this;
    return html`<section class="part">
      ${heading(level, msg('Portes ouvertes et rencontres'), 'subtitle')}
      ${
        happenings.length
          ? html`<ul class="events">${happenings.map(eventRow)}</ul>`
          : html`<p>${msg('Aucune date annoncée dans nos sources. Demandez à l’établissement.')}</p>`
      }
    </section>`;
  }
}

function eventRow(happening: Happening): TemplateResult {
  const { resource, status } = happening;
  const href = safeUrl(resource.url);
  const badge = statusBadge(status);
  const when = [whenLabel(happening), timesLabel(happening)].filter(Boolean).join(', ');
  return html`<li>
    <strong>${when}</strong> ${badge ? html`<span class="note">${badge}</span>` : nothing}<br />
    ${href ? html`<a href=${href} rel="noopener noreferrer" lang="fr">${resource.name}</a>` : html`<span lang="fr">${resource.name}</span>`}
  </li>`;
}

/** Loads the upcoming open days of an establishment; undefined when the feed has no event at all. Rejects with a FeedError. */
export async function readOpenDays(feed: Feed, { provider, places }: ProviderView): Promise<OpenDays | undefined> {
  const events = (await eventsOf(feed)).filter(({ kind }) => kind === 'event');
  if (!events.length) return undefined;
  const itsEvents = eventsOfProvider(provider, places, events);
  return new OpenDays(agendaOf(itsEvents, { radiusKm: 0, period: 'all' }, localTimeIn(feed.info.territory)).coming);
}

/** Events of the feed, which have a file of their own when the directory is large. */
async function eventsOf(feed: Feed): Promise<Resource[]> {
  const inParts = feed.part('directory')?.rest !== undefined;
  const [directory, files, resources] = await Promise.all([
    feed.collection('directory', { main: inParts }),
    inParts ? fetchDirectory(feed, ['event']) : [],
    feed.collection('resources'),
  ]);
  const all = new Map<string, Resource>();
  for (const resource of [...resources, ...directory, ...files]) all.set(resource.id, resource);
  return [...all.values()];
}
