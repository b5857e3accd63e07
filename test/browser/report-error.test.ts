// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import '@orientation-widgets/elements/define/job-card.js';
import '@orientation-widgets/elements/define/tension-indicator.js';
import '@orientation-widgets/elements/define/training-card.js';
import '@orientation-widgets/elements/define/training-finder.js';
import type { LitElement, TemplateResult } from 'lit';
import { html } from 'lit';
import { exampleFeed } from '../../stories/fixtures/feed.js';
import { assert, axeCheck, deepQueryAll, equal, fixture, text, until } from './support/assert.js';

const contact = 'donnees@region.example';
const feed = exampleFeed({ publisher: { name: 'La Région', contact } });

async function report(
  template: TemplateResult,
  open?: string,
): Promise<{ element: LitElement; link: HTMLAnchorElement }> {
  const element = await fixture<LitElement>(template);
  if (open) {
    await until(() => element.shadowRoot?.querySelector(open), open);
    element.shadowRoot?.querySelector<HTMLElement>(open)?.click();
  }
  await until(() => element.shadowRoot?.querySelector('.report'), `« Signaler une erreur », in: ${text(element)}`);
  element.shadowRoot?.querySelector<HTMLElement>('.report summary')?.click();
  const link = element.shadowRoot?.querySelector<HTMLAnchorElement>('.report a');
  assert(link, 'a link');
  return { element, link };
}

const reference = (link: HTMLAnchorElement): string | undefined =>
  /Référence\u202f: (\S+)/.exec(new URL(link.href).searchParams.get('body') ?? '')?.[1];

describe('« Signaler une erreur »', () => {
  it('opens a mail to the publisher with the record and the field that the visitor chose', async () => {
    const { element, link } = await report(html`<job-card job="soudage" .feed=${feed}></job-card>`);
    equal(new URL(link.href).pathname, contact);
    equal(link.textContent?.trim(), 'Écrire à La Région');
    equal(reference(link), 'jobs/soudage/title');
    const select = element.shadowRoot?.querySelector<HTMLSelectElement>('.report select');
    assert(select, 'the choice of a field');
    select.value = 'salary';
    select.dispatchEvent(new Event('change'));
    equal(reference(link), 'jobs/soudage/salary');
    await axeCheck(element);
  });

  it('is on a training, on a tension, and on a training opened in a list', async () => {
    const { trainings = [] } = feed as { trainings?: { id: string }[] };
    const id = trainings[0]?.id ?? '';
    const card = await report(html`<training-card training=${id} .feed=${feed}></training-card>`);
    equal(reference(card.link), `trainings/${id}/title`);
    const tension = await report(html`<tension-indicator job="soudage" .feed=${feed}></tension-indicator>`);
    equal(reference(tension.link), 'tensions/soudage/level');
    const finder = await report(html`<training-finder .feed=${feed}></training-finder>`, '.cards .go');
    assert(reference(finder.link)?.startsWith('trainings/'), String(reference(finder.link)));
  });

  it('links to the form of the publisher when there is one', async () => {
    const withForm = exampleFeed({ publisher: { name: 'La Région', contact: 'https://region.example/signaler' } });
    const { link } = await report(html`<job-card job="soudage" .feed=${withForm}></job-card>`);
    equal(link.href.split('?')[0], 'https://region.example/signaler');
    equal(new URL(link.href).searchParams.get('id'), 'jobs/soudage');
    equal(link.textContent?.trim(), 'Ouvrir le formulaire de La Région');
  });

  it('is absent without a contact, and in a badge', async () => {
    const jobCard = await fixture<LitElement>(html`<job-card job="soudage" .feed=${exampleFeed()}></job-card>`);
    await until(() => text(jobCard).includes('Voir le métier'), 'the card');
    equal(deepQueryAll(jobCard, '.report').length, 0);
    const badge = await fixture<LitElement>(
      html`<tension-indicator job="soudage" variant="badge" .feed=${feed}></tension-indicator>`,
    );
    await until(() => text(badge).includes('Tension'), 'the badge');
    equal(deepQueryAll(badge, '.report').length, 0);
  });
});
