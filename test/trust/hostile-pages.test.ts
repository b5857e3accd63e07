// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Other actions of a page on an element, before it is defined or afterwards: the same text is shown, no other request
// is sent, no complaint is logged.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../support/chromium.js';
import { allElements, calmText, hostPage, htmlPage, scriptTag, shownText, shows } from './support/host-page.js';
import type { HostPage } from './support/host-page.js';
import type { ThreeHosts } from './support/three-hosts.js';

let browser: Browser;
let expected: string[] = [];
const plainPage = (hosts: ThreeHosts): string => htmlPage(scriptTag(hosts), allElements(hosts));
before(async () => {
  browser = await launchChromium();
  await using plain = await hostPage(browser, { page: plainPage });
  expected = await calmText(plain.page);
  assert.ok(
    expected.every(text => text.length > 30),
    'the plain page shows nothing',
  );
});
after(() => browser.close());

async function isCalm({ page, pageErrors, requests }: HostPage): Promise<void> {
  await shows(page, expected);
  assert.deepEqual(pageErrors, []);
  assert.deepEqual(
    requests.filter(url => !url.startsWith('http://127.0.0.1')),
    [],
  );
}

/** Pages, by description. */
const pages: Readonly<Record<string, (hosts: ThreeHosts) => string>> = {
  'a language that no browser knows, as themes write it': hosts =>
    plainPage(hosts).replace('lang="fr"', 'lang="fr_FR"'),
  'the elements by document.write': hosts =>
    htmlPage(
      scriptTag(hosts),
      `<script>document.write(${JSON.stringify(allElements(hosts)).replaceAll('</', '<\\/')})</script>`,
    ),
  'the elements in a dialog of the top layer': hosts =>
    htmlPage(
      scriptTag(hosts),
      `<dialog style="box-sizing: border-box; width: 100vw; max-width: none; margin: 0; border: 0; padding: 8px">${allElements(hosts)}</dialog><script>document.querySelector('dialog').showModal()</script>`,
    ),
  'the elements in a popover': hosts =>
    htmlPage(
      scriptTag(hosts),
      `<div popover style="width: auto; inset: 0; border: 0; margin: 0; padding: 8px">${allElements(hosts)}</div><script>document.querySelector('[popover]').showPopover()</script>`,
    ),
  'the whole page can be written in': hosts =>
    htmlPage(`<script>document.designMode = 'on'</script>${scriptTag(hosts)}`, allElements(hosts)),
  'no sheet can be adopted, no size is told, no media is known to listen to': hosts =>
    htmlPage(
      `<script>delete CSSStyleSheet.prototype.replace; delete MediaQueryList.prototype.addEventListener; Error.stackTraceLimit = 0; name = '<img src=x onerror=alert(1)>';</script>${scriptTag(hosts)}`,
      allElements(hosts),
    ),
  'the page draws nothing and its clock stands still': hosts =>
    htmlPage(
      `<script>performance.now = () => 0; const frame = requestAnimationFrame; requestAnimationFrame = done => frame(() => frame(() => frame(done)));</script>${scriptTag(hosts)}`,
      allElements(hosts),
    ),
  'another listens to what the elements ask of the page, and answers anything': hosts =>
    htmlPage(
      `<script>addEventListener('context-request', event => { for (const answer of ['x', 7, null, {}, []]) event.callback(answer); }, true)</script>${scriptTag(hosts)}`,
      allElements(hosts),
    ),
  'the elements have a shadow tree already, with words of another': hosts =>
    htmlPage(
      scriptTag(hosts),
      allElements(hosts).replaceAll('></', '><template shadowrootmode="open"><p>mots d’un autre</p></template></'),
    ),
};

for (const [title, page] of Object.entries(pages)) {
  test(title, async () => {
    await using site = await hostPage(browser, { page });
    await isCalm(site);
  });
}

/** Actions of the page once everything is shown. */
const deeds: Readonly<Record<string, string>> = {
  'attributes changed a thousand times, as a loop of a framework would': `for (let turn = 0; turn < 1000; turn++) for (const element of document.querySelectorAll('job-card, tension-indicator')) { const job = element.getAttribute('job'); element.setAttribute('job', 'x' + turn); if (job) element.setAttribute('job', job); else element.removeAttribute('job'); }`,
  'a change of every element at each change of another': `let left = 200; new MutationObserver(() => { if (left-- > 0) for (const element of document.querySelectorAll('orientation-feed > *')) element.toggleAttribute('data-vu'); }).observe(document.body, { subtree: true, childList: true, attributes: true }); document.body.toggleAttribute('data-vu');`,
  'a view transition that moves all of them': `await document.startViewTransition(() => { const feed = document.querySelector('orientation-feed'); feed.append(...[...feed.children]); }).finished;`,
  'taken out by a range, and put back': `const range = document.createRange(); range.selectNodeContents(document.body); const taken = range.extractContents(); await new Promise(done => setTimeout(done, 50)); document.body.append(taken);`,
  'replaced by copies of themselves': `const feed = document.querySelector('orientation-feed'); feed.replaceWith(feed.cloneNode(true));`,
  'adopted by a document without a window, and back': `const feed = document.querySelector('orientation-feed'); const other = document.implementation.createHTMLDocument(''); other.body.append(other.adoptNode(feed)); await new Promise(done => setTimeout(done, 50)); document.body.append(document.adoptNode(feed));`,
  'hidden, printed, shown': `document.body.hidden = true; dispatchEvent(new Event('beforeprint')); dispatchEvent(new Event('afterprint')); document.body.hidden = false;`,
  'inert, then not': `document.body.inert = true; document.querySelector('training-finder').shadowRoot.querySelector('input').focus(); document.body.inert = false;`,
  'the whole page selected, wrapped and unwrapped': `getSelection().selectAllChildren(document.body); const wrap = document.createElement('div'); getSelection().getRangeAt(0).surroundContents(wrap); wrap.replaceWith(...wrap.childNodes); getSelection().removeAllRanges();`,
  'events of the browser forged on every control': `for (const element of document.querySelectorAll('orientation-feed > *')) for (const control of element.shadowRoot?.querySelectorAll('input, select') ?? []) for (const type of ['focus', 'blur', 'animationend', 'transitionend', 'invalid', 'toggle', 'scroll']) control.dispatchEvent(new Event(type));`,
};

for (const [title, deed] of Object.entries(deeds)) {
  test(title, async () => {
    await using site = await hostPage(browser, { page: plainPage });
    await shows(site.page, expected);
    await site.page.evaluate(`(async () => { ${deed} })()`);
    await isCalm(site);
  });
}

test('an element is restored when the visitor goes back to its page', async () => {
  await using site = await hostPage(browser, { page: plainPage });
  await shows(site.page, expected);
  await site.page.goto('about:blank');
  await site.page.goBack();
  await shows(site.page, expected);
  assert.deepEqual(site.pageErrors, []);
});

test('attributes of a million letters do not block the page, and two thousand elements load', async () => {
  await using site = await hostPage(browser, { page: plainPage });
  const { page } = site;
  await shows(page, expected);
  const longest = await page.evaluate(async () => {
    let longest = 0;
    new PerformanceObserver(
      list => (longest = Math.max(longest, ...list.getEntries().map(({ duration }) => duration))),
    ).observe({ type: 'longtask' });
    const feed = document.querySelector('orientation-feed');
    const long = 'soudure '.repeat(125_000);
    const attributes = {
      'training-finder': ['query', 'near', 'start', 'domain'],
      'job-card': ['job', 'territory', 'lang'],
      'tension-indicator': ['job', 'compare', 'territory'],
      'mixed-jobs-prompt': ['job'],
      'training-card': ['training', 'near'],
    };
    for (const [tag, names] of Object.entries(attributes)) {
      for (const name of names) {
        const element = document.createElement(tag);
        element.setAttribute(name, long);
        feed?.append(element);
      }
    }
    await new Promise(done => setTimeout(done, 2000));
    return longest;
  });
  // A quiet machine takes a tenth of this time.
  assert.ok(longest < 2000, `${longest} ms`);
  await page.evaluate(() => {
    const many = document.createElement('div');
    many.id = 'many';
    many.innerHTML = '<tension-indicator job="soudeur" variant="badge"></tension-indicator>'.repeat(2000);
    document.querySelector('orientation-feed')?.append(many);
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('#many > *')].every(element =>
      element.shadowRoot?.textContent?.includes('Embauches difficiles'),
    ),
  );
  assert.deepEqual((await shownText(page)).slice(0, expected.length), expected);
  // A value missing from the feed is reported with its first letters.
  for (const text of site.pageErrors)
    assert.match(text, /^warning: orientation-widgets: <[\w-]+ \w+="soudure [^\n]{0,100}$/);
});
