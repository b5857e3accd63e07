// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Mistakes in the tags of a page are reported in the console: once, in the language of the page, with the nearest valid
// value.
import '@orientation-widgets/elements/define/indicator-board.js';
import '@orientation-widgets/elements/define/job-card.js';
import '@orientation-widgets/elements/define/job-explorer.js';
import '@orientation-widgets/elements/define/orientation-feed.js';
import '@orientation-widgets/elements/define/resource-finder.js';
import '@orientation-widgets/elements/define/tension-indicator.js';
import '@orientation-widgets/elements/define/training-card.js';
import '@orientation-widgets/elements/define/training-finder.js';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { places, sessions, trainings } from '../../stories/fixtures/trainings.js';
import { job } from '../support/job.js';
import { assert, equal, fixture, until } from './support/assert.js';

const feed = {
  formatVersion: '1.0',
  title: 'Test',
  publisher: { name: 'Test' },
  language: 'fr',
  updated: new Date().toISOString(),
  territory: 'reg-32',
  jobs: [job('soudeur'), job('macon')],
  trainings,
  sessions,
  places,
  resources: [
    { id: 'cio', kind: 'structure', name: 'CIO', summary: 'Conseil', audiences: [], territoryIds: [], sectors: [] },
  ],
};

describe('warnings for errors in tags', () => {
  const { warn } = console;
  const sentences: string[] = [];

  before(() => {
    console.warn = (text: string) => void sentences.push(text);
  });
  after(() => {
    console.warn = warn;
  });
  beforeEach(() => void (sentences.length = 0));

  const tells = async (page: TemplateResult, ...parts: string[]): Promise<void> => {
    await fixture(page);
    await until(
      () => sentences.some(text => parts.every(part => text.includes(part))),
      `${parts.join()} among ${sentences.join(' / ')}`,
    );
  };

  it('warns about a job missing from the feed, with the nearest one', () =>
    tells(
      html`<job-card job="soudr" .feed=${feed}></job-card>`,
      '<job-card job="soudr">',
      'Vouliez-vous « soudeur » ?',
    ));

  it('warns in the language of the page', () =>
    tells(
      html`<div lang="en"><job-card job="soudeurr" .feed=${feed}></job-card></div>`,
      '<job-card job="soudeurr">: the feed has nothing of that name',
      'Did you mean “soudeur”?',
    ));

  it('warns about each value unknown to a list of the explorer, with the nearest one', () =>
    tells(
      html`<job-explorer transition="digital,ecologicl" tension="5,9" .feed=${feed}></job-explorer>`,
      '<job-explorer transition="ecologicl">',
      'ecological, digital, demographic, rev3',
      'Vouliez-vous « ecological » ?',
    )
      .then(() => until(() => sentences.some(text => text.includes('<job-explorer tension="9">')), sentences.join()))
      .then(() => assert(!sentences.some(text => /="digital"|="5"/.test(text)), sentences.join())));

  it('warns about an unknown training', () =>
    tells(
      html`<training-card training="t-dea" .feed=${feed}></training-card>`,
      '<training-card training="t-dea">',
      '« t-deas »',
    ));

  it('warns about an unknown attribute value, with the valid ones', () =>
    tells(
      html`<job-card job="soudeur" variant="ful" .feed=${feed}></job-card>`,
      '<job-card variant="ful">',
      'compact, standard, full',
      '« full »',
    ));

  it('warns about an invalid value given as a property, as React does', () =>
    tells(html`<tension-indicator .variant=${'bage'} .feed=${feed}></tension-indicator>`, 'bage', '« badge »'));

  it('warns about an unknown reading, chart, kind, need or order', async () => {
    await tells(html`<job-card reading="easi" job="macon" .feed=${feed}></job-card>`, 'reading="easi"', '« easy »');
    await tells(html`<indicator-board chart="bar" .feed=${feed}></indicator-board>`, 'chart="bar"', '« bars »');
    await tells(html`<resource-finder kinds="evnt" .feed=${feed}></resource-finder>`, 'kinds="evnt"', '« event »');
    await tells(html`<resource-finder need="digitl" .feed=${feed}></resource-finder>`, 'need="digitl"', '« digital »');
    await tells(
      html`<training-finder route="school,aprenticeship" .feed=${feed}></training-finder>`,
      'route="aprenticeship"',
      '« apprenticeship »',
    );
    await tells(html`<training-finder job="macn" .feed=${feed}></training-finder>`, 'job="macn"', '« macon »');
  });

  it('names the element that replaces an earlier attribute', async () => {
    await tells(
      html`<resource-finder kinds="event" .feed=${feed}></resource-finder>`,
      'kinds="event"',
      '<event-agenda>',
    );
    await tells(
      html`<resource-finder kinds="company" .feed=${feed}></resource-finder>`,
      'kinds="company"',
      '<placement-finder show="companies">',
    );
    await tells(
      html`<resource-finder variant="coverage" .feed=${feed}></resource-finder>`,
      'variant="coverage"',
      '<directory-coverage>',
    );
  });

  it('warns about a missing feed', async () => {
    await tells(html`<job-card job="soudeur">Secours</job-card>`, '<job-card> n’a pas de flux', 'feed');
    await tells(html`<orientation-feed><p>Page</p></orientation-feed>`, '<orientation-feed> n’a pas d’adresse', 'src');
  });

  it('warns once per misconfiguration and never for a valid page', async () => {
    await tells(html`<training-card variant="detal" training="t-deas" .feed=${feed}></training-card>`, 'detal');
    const card = await fixture(html`<job-card job="soudeur" variant="full" .feed=${feed}></job-card>`);
    await until(() => card.shadowRoot?.querySelector('.name'));
    await fixture(html`<training-card variant="detal" training="t-dea" .feed=${feed}></training-card>`);
    await tells(html`<job-card job="soudeur" variant="cmpact" .feed=${feed}></job-card>`, 'cmpact');
    equal(sentences.filter(text => text.includes('detal')).length, 1);
    equal(sentences.filter(text => text.includes('n’a pas de flux')).length, 0);
    assert(!sentences.some(text => text.includes('job="soudeur"')), sentences.join());
  });
});
