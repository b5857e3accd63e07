// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { providerView } from '@orientation-widgets/domain/trainings/provider-view.js';
import type { LevelTrainings, ProviderView } from '@orientation-widgets/domain/trainings/provider-view.js';
import { wayTo } from '@orientation-widgets/domain/trainings/way-to.js';
import { levelName, trainingCount } from '@orientation-widgets/domain/trainings/training-labels.js';
import { capital } from '@orientation-widgets/domain/words/format.js';
import { safeUrl } from '@orientation-widgets/feed';
import type { Feed, Place } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { CSSResult, TemplateResult } from 'lit';
import { heading, titleHeading } from '../core/heading.js';
import { loadOptional } from '../core/load-optional.js';
import { exampleMark } from '../sources/example-mark.js';
import { sourceNote } from '../sources/source-note.js';
import { offerSources } from '../trainings/offer-sources.js';
import { providerWays } from '../trainings/provider-ways.js';
import { hostLink } from '../ui/host-link.js';
import type { OpenDays } from './open-days.lazy.js';
import { providerStyles } from './provider-card.styles.js';
import type { SheetOptions } from './sheet-options.js';
import { outcomeProvenances, trainingRow } from './training-row.js';

/** Number of trainings of a level that are visible; the others are folded. */
const IN_SIGHT = 10;

/** Content of the card. */
export class ProviderSheet {
  readonly styles: readonly CSSResult[] = [providerStyles];

  /**
   * @param isComplete - whether the contacts and the open days are loaded.
   * @param openDays - undefined until they are loaded, or when the feed has no events.
   */
  constructor(
    private readonly view: ProviderView,
    private readonly isComplete = false,
    private readonly openDays?: OpenDays,
  ) {}

  /** Adds the open days and the long fields of the establishment. */
  async complete(feed: Feed): Promise<ProviderSheet> {
    const { view } = this;
    let openDays: OpenDays | undefined;
    const hasEvents = feed.has('directory') || feed.has('resources');
    const [full] = await Promise.all([
      feed.details('providers', view.provider.id),
      hasEvents &&
        loadOptional(
          'open days',
          () => import('./open-days.lazy.js'),
          async part => {
            openDays = await part.readOpenDays(feed, view);
          },
        ),
    ]);
    return new ProviderSheet({ ...view, provider: full ?? view.provider }, true, openDays);
  }

  draw(options: SheetOptions): TemplateResult {
    const { provider, levels, sources } = this.view;
    const { headingLevel, providerHref } = options;
    const views = levels.flatMap(({ trainings }) => trainings);
    const page = hostLink(providerHref, provider.id);
    return html`<article class="sheet provider">
      ${titleHeading(headingLevel, html`<span lang="fr">${provider.name}</span>`)}
      ${this.#contact()}
      ${views.some(({ example }) => example) ? html`<p class="note">${exampleMark()}</p>` : nothing}
      ${this.openDays?.draw(headingLevel + 1) ?? nothing}
      <section class="part" part="section">
        ${heading(headingLevel + 1, trainingCount(views.length), 'subtitle')}
        ${levels.map(group => levelView(group, levels.length > 1, options))}
      </section>
      ${page ? html`<p class="part"><a class="btn sec" href=${page} rel="noopener">${msg('Voir sa page complète')}</a></p>` : nothing}
      ${sourceNote(sources, [...views.flatMap(offerSources), ...views.flatMap(outcomeProvenances), ...(this.openDays?.provenances ?? [])], false)}
    </article>`;
  }

  /** Address and contacts of the establishment, or a statement that no source gives any; a button’s room until they are loaded. */
  #contact(): TemplateResult {
    const { provider, places } = this.view;
    const site = safeUrl(provider.url);
    const isUnknown = this.isComplete && !provider.phone && !provider.email && !site;
    return html`<ul class="places" part="facts" lang="fr">
        ${places.map(place => placeView(place, provider.name))}
      </ul>
      <div class="reach ${this.isComplete ? '' : 'coming'}" part="actions">
        ${providerWays(provider)}
        ${site ? html`<a class="btn sec" href=${site} rel="noopener noreferrer">${msg('Voir son site')}</a>` : nothing}
      </div>
      ${isUnknown ? html`<p class="note">${msg('Son téléphone et son site ne sont pas dans nos sources.')}</p>` : nothing}`;
  }
}

function placeView(place: Place, providerName: string): TemplateResult {
  const { name, street, postalCode, communeName } = place;
  const way = wayTo(place);
  const lines = [name === providerName ? '' : name, street, `${postalCode} ${communeName}`.trim()];
  return html`<li>
    ${lines.filter(Boolean).join(', ')}
    ${place.boarding ? html`<span class="note">${msg('Internat')}</span>` : nothing}
    ${way ? html`<a class="way" href=${way} rel="noreferrer">${msg('Y aller')}<span class="visually-hidden"> ${place.name}</span></a>` : nothing}
  </li>`;
}

function levelView({ level, trainings }: LevelTrainings, hasTitle: boolean, options: SheetOptions): TemplateResult {
  const rows = (some: LevelTrainings['trainings']): TemplateResult =>
    html`<ul class="trainings" part="list">
      ${some.map(view => html`<li part="item">${trainingRow(view, options)}</li>`)}
    </ul>`;
  const folded = trainings.slice(IN_SIGHT);
  const title = level === null ? msg('Sans niveau') : capital(levelName(level));
  return html`${hasTitle || level !== null ? heading(options.headingLevel + 2, title, 'level') : nothing}
    ${rows(trainings.slice(0, IN_SIGHT))}
    ${folded.length ? html`<details><summary>${msg(str`Voir les ${folded.length} autres`)}</summary>${rows(folded)}</details>` : nothing}`;
}

/** Opens the card of an establishment; undefined when the feed does not have it. Rejects with a FeedError. */
export async function openProvider(feed: Feed, id: string): Promise<ProviderSheet | undefined> {
  const [providers, trainings, sessions, places, outcomes, sources, territories] = await Promise.all([
    feed.collection('providers'),
    feed.collection('trainings'),
    feed.collection('sessions'),
    feed.collection('places'),
    feed.collection('outcomes'),
    feed.collection('sources'),
    feed.collection('territories', { main: true }),
  ]);
  const provider = providers.get(id);
  if (!provider) return undefined;
  const records = { trainings, sessions, places, providers, outcomes, sources, territories };
  return new ProviderSheet(providerView(provider, records, { homeId: feed.info.territory }));
}
