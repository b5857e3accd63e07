// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// The configurator in a browser: its parsers find the chosen settings in each form, and it reports what it could not
// read or measure.
import fc from 'fast-check';
import { html, render } from 'lit';
import { lookView } from '../../packages/portal/src/configurator/choose-views.js';
import { ConfiguratorForm } from '../../packages/portal/src/configurator/configurator-form.js';
import { copyView } from '../../packages/portal/src/configurator/result-views.js';
import { webAddress } from '../../packages/portal/src/configurator/safe-values.js';
import { fromSnippet, safeSettings, type Settings } from '../../packages/portal/src/configurator/settings.js';
import { snippet, type Form } from '../../packages/portal/src/configurator/snippets.js';
import { anySettings, NAMES, SCRIPTS } from '../support/configurator-settings.js';
import { assert, equal, fixture, until } from './support/assert.js';

const HOME = `${location.origin}/portail/`;
const FEED = `${HOME}feed/feed.json`;
const RUNS = { numRuns: 300 };

const read = (code: string): Settings | undefined => fromSnippet(code, tag => NAMES[tag], FEED);

describe('snippet', () => {
  it('contains one element and its scripts, whatever the settings', () => {
    fc.assert(
      fc.property(anySettings, fc.constantFrom<Form>('tag', 'wordpress', 'drupal'), (settings, form) => {
        const { body, head } = new DOMParser().parseFromString(snippet(form, settings, SCRIPTS), 'text/html');
        const { attributes, fallback, hasMap, tag } = safeSettings(settings);
        const names = [...head.children, ...body.querySelectorAll('*')].map(({ localName }) => localName);
        equal(names, [...(hasMap ? ['script'] : []), 'script', tag, ...(fallback.href ? ['a'] : [])]);
        const elementAttributes = [...(body.querySelector(tag)?.attributes ?? [])].filter(
          ({ name }) => !/^(?:feed|src)$/.test(name),
        );
        equal(
          elementAttributes.map(({ name, value }) => [name, value]),
          Object.entries(attributes),
        );
      }),
      RUNS,
    );
  });

  it('contains one rule of the element, whatever the settings', () => {
    fc.assert(
      fc.property(anySettings, settings => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(snippet('css', settings, SCRIPTS));
        const rules = [...sheet.cssRules].map(rule => {
          assert(rule instanceof CSSStyleRule, rule.cssText);
          return [rule.selectorText, [...rule.style].sort()];
        });
        const names = Object.keys(safeSettings(settings).tokens).sort();
        equal(rules, names.length ? [[settings.tag, names]] : []);
      }),
      RUNS,
    );
  });
});

describe('fromSnippet', () => {
  it('reads back each tag that the configurator wrote', () => {
    fc.assert(
      fc.property(anySettings, settings => {
        const names = (tag: string): readonly string[] | undefined =>
          tag === settings.tag ? Object.keys(settings.attributes) : undefined;
        const { attributes, fallback, feed, hasMap } = safeSettings(settings);
        const reopened = fromSnippet(snippet('tag', settings, SCRIPTS), names, FEED);
        equal(reopened?.attributes, attributes);
        equal(reopened?.fallback, fallback);
        equal(reopened?.feed, webAddress(feed) ?? FEED);
        equal(reopened?.hasMap, hasMap);
      }),
      RUNS,
    );
  });

  it('keeps a relative feed unchanged in a tag', () => {
    equal(read('<job-card job="soudeur" feed="flux/feed.json">S</job-card>')?.feed, 'flux/feed.json');
  });

  it('resolves a relative feed against the page of its frame, and reads the title of the frame', () => {
    const settings = read(
      '<iframe src="https://hote.example/cdn/frame.html?element=job-card&job=soudeur&feed=../feed.json" title="Soudeur"></iframe>',
    );
    equal(settings?.feed, 'https://hote.example/feed.json');
    equal(settings?.attributes, { job: 'soudeur' });
    equal(settings?.fallback, { text: 'Soudeur', href: '' });
  });

  it('reads a frame that has a relative address', () => {
    equal(read('<iframe src="/cdn/frame.html?element=job-card&feed=//"></iframe>')?.tag, 'job-card');
  });

  it('drops a link that runs code', () => {
    equal(read('<job-card><a href="&#1;java&#10;script:alert(1)">S</a></job-card>')?.fallback, { text: 'S', href: '' });
  });
});

describe('ConfiguratorForm', () => {
  /** Opens a form of a site whose files cannot be loaded. */
  async function formAt(fragment: string): Promise<{ form: ConfiguratorForm; page: HTMLElement }> {
    history.replaceState(null, '', `#${fragment}`);
    const page = await fixture(html`<div></div>`);
    let isReady = false;
    const context = {
      ...{ home: HOME, base: '/portail/', folder: 'elements/1/', preview: 'x.html', addresses: 'a.json', version: '1' },
      ...{ examples: {}, tags: Object.entries(NAMES).map(([tag, attributes]) => ({ tag, attributes })) },
    };
    const form: ConfiguratorForm = new ConfiguratorForm(context, SCRIPTS.files, () => {
      if (isReady) render(html`${lookView(form)}${copyView(form)}`, page);
    });
    isReady = true;
    form.draw();
    return { form, page };
  }
  const copyButton = (page: Element): HTMLButtonElement | undefined =>
    [...page.querySelectorAll('button')].find(button => button.textContent.trim() === 'Copier');

  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  for (const feed of ['x', 'feed/feed.json', '//', 'https://', 'javascript:alert(1)', `${HOME}//`])
    it(`accepts the feed ${JSON.stringify(feed)}`, async () => {
      const { form, page } = await formAt(`element=job-card&feed=${encodeURIComponent(feed)}`);
      await until(() => form.feed.status === 'failed', 'the feed is refused');
      if (feed.startsWith(HOME)) return;
      equal(form.feed.status === 'failed' && form.feed.reason, 'ce n’est pas une adresse');
      assert(copyButton(page)?.disabled, 'copying is closed');
      assert(page.textContent.includes('l’adresse du flux n’en est pas une'), page.textContent);
      form.setFeed('https://flux.exemple.fr/feed.json');
      await until(() => copyButton(page)?.disabled === false, 'copying is open again');
    });

  it('says that the contrast was not measured, and enables copying only on request', async () => {
    const { form, page } = await formAt(`element=job-card&--ow-ink=%23123456`);
    assert(copyButton(page)?.disabled, 'copying is closed until the look is measured');
    await until(() => page.textContent.includes('Le contraste n’a pas pu être mesuré.'), page.textContent);
    assert(copyButton(page)?.disabled, 'copying stays closed');
    form.look.isForced = true;
    form.setForm('css');
    assert(!copyButton(page)?.disabled, 'copying is open on request');
    assert(page.textContent.includes('/* Attention : le contraste n’a pas été mesuré. */'), page.textContent);
  });

  it('enables copying the default look when the contrast program does not load', async () => {
    const { page } = await formAt('element=job-card');
    await until(() => page.textContent.includes('Le contraste n’a pas pu être mesuré.'), page.textContent);
    equal(copyButton(page)?.disabled, false);
  });
});
