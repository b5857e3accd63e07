// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// In every story, criteria of the RGAA about the code itself that axe does not check: tables, fields and their groups,
// pictures, links, the order of the code and that of the screen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storyPage } from './support/story-page.js';
import { DESK, PHONE, walkBrowser } from './support/story-walk.js';
import { elements, storyGroups } from './support/wanted.js';

/**
 * Scripts that list the faults, by criterion. `all` is every element of the story's shadow trees, `says` returns its
 * text.
 */
const criteria: Readonly<Record<string, string>> = {
  '1.2 a drawing is hidden from screen readers, or has a role and a name, or its parts have': `all.filter(element => element.localName === 'svg' && !element.closest('[aria-hidden=true]') && !(element.getAttribute('role') === 'none' || (/^(img|group)$/.test(element.getAttribute('role')) && named(element))))`,
  '1.8 no image but drawings': `all.filter(element => element.matches('img, canvas, picture, object, embed, input[type=image]') && !element.closest('.map-frame'))`,
  '5.4, 5.5 a table has a caption': `all.filter(element => element.localName === 'table' && !says(element.caption ?? document.createElement('i')))`,
  '5.6, 5.7 a table has headers with a scope, and a header for each line': `all.filter(element => element.localName === 'table' && ([...element.querySelectorAll('th')].some(header => !/^(col|row)$/.test(header.scope)) || [...element.tBodies].some(body => [...body.rows].some(row => !row.querySelector('th')))))`,
  '8.2 an identifier is given once, and those that are named exist': `all.filter(element => (element.id && all.some(other => other !== element && other.id === element.id && other.getRootNode() === element.getRootNode()))
    || ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-activedescendant'].some(name => (element.getAttribute(name) ?? '').split(' ').filter(Boolean).some(id => !element.getRootNode().getElementById(id))))`,
  '8.2 the code, read again by a browser, is the same': `roots.filter(root => { const copy = document.createElement('template'); copy.innerHTML = root.innerHTML; const shape = tree => [...tree.querySelectorAll('*')].map(element => element.localName).join(); return shape(copy.content) !== shape(root); }).map(root => root.host)`,
  '8.10 French reads from left to right, on an Arabic page too': `all.filter(element => element.lang === 'fr' && getComputedStyle(element).direction === 'rtl' && getComputedStyle(element).unicodeBidi !== 'plaintext')`,
  '8.9, 10.1 no tag or attribute that only styles': `all.filter(element => element.matches('font, center, big, tt, strike, marquee, blink, basefont, [align], [bgcolor], [border], [valign], [style]'))`,
  '10.3 the order of the code is that of the screen: nothing is moved by the styles': `all.filter(element => { const { order, flexDirection, cssFloat } = getComputedStyle(element); return order !== '0' || flexDirection.endsWith('reverse') || cssFloat === 'right'; })`,
  '10.5 a text has a ground of ours, but for a badge or a number, which sits in a sentence of the page': `roots.filter(({ host }) => !host.matches('[variant=badge], [variant=key]')).filter(root => { const texts = [...root.querySelectorAll('*')].filter(element => element.checkVisibility() && getComputedStyle(element).clipPath === 'none' && [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim())); return texts.some(text => { for (let at = text; at && at !== root; at = at.parentElement) if (getComputedStyle(at).backgroundColor !== 'rgba(0, 0, 0, 0)') return false; return true; }); }).map(root => root.host)`,
  '10.6 a link in a text is underlined': `all.filter(element => element.matches('p a[href]') && element.checkVisibility() && says(element) !== says(element.closest('p')) && !getComputedStyle(element).textDecorationLine.includes('underline'))`,
  '11.1 a field has a label that is seen; the slider of a guess has its question above': `fields.filter(field => field.checkVisibility() && !(field.type === 'range' && named(field)) && ![...field.labels].some(label => says(label) && label.checkVisibility()))`,
  '11.4 a label touches its field: beside a box, above a field': `fields.filter(field => field.checkVisibility()).filter(field => {
    const label = field.labels[0]; if (!label || label.contains(field) || getComputedStyle(label).clipPath !== 'none') return false;
    const [a, b] = [label.getBoundingClientRect(), field.getBoundingClientRect()];
    const gap = Math.hypot(Math.max(0, a.left - b.right, b.left - a.right), Math.max(0, a.top - b.bottom, b.top - a.bottom));
    return gap > 40;
  })`,
  '11.5, 11.6 boxes and radios are in a group that has a name, but for one alone and for that of a job in a list': `fields.filter(field => {
    if (!field.matches('[type=checkbox], [type=radio]') || field.closest('li')?.querySelector('h1, h2, h3, h4, h5, h6')) return false;
    const group = field.closest('fieldset');
    return !(group && (says(group.querySelector('legend') ?? document.createElement('i')) || group.getAttribute('aria-label'))) && fields.filter(other => other.type === field.type && other.name === field.name && !other.closest('fieldset') && !other.closest('li')).length > 1;
  })`,
  '11.8 a list of more than ten choices is in groups': `all.filter(element => element.localName === 'select' && element.options.length > 10 && !element.querySelector('optgroup'))`,
  '11.9 a button says what it does': `all.filter(element => element.matches('button') && !named(element))`,
  '11.13 no field asks who the visitor is': `fields.filter(field => !/^(text|textarea|search|checkbox|radio|range|select-one|file)$/.test(field.type) || /\\b(nom|prénom|courriel|e-mail|téléphone|naissance|adresse)\\b/i.test([...field.labels].map(says).join()))`,
  '13.2 no link opens a window': `all.filter(element => element.matches('[target], [onclick]'))`,
};

/** Program that returns a list of faults for each criterion. */
const faults = `(() => {
  const story = document.querySelector('#story');
  const roots = deep(story).flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
  const all = roots.flatMap(root => [...root.querySelectorAll('*')]);
  const says = element => element.textContent.trim();
  const named = element => element.getAttribute('aria-label') || element.getAttribute('aria-labelledby') || says(element);
  const fields = all.filter(element => element.matches('input, select, textarea'));
  const found = { ${Object.entries(criteria)
    .map(([criterion, source]) => `${JSON.stringify(criterion)}: ${source}`)
    .join(',\n')} };
  return Object.fromEntries(Object.entries(found).map(([criterion, list]) => [criterion, list.map(element => element.outerHTML.replace(/<!--.*?-->/g, '').slice(0, 200))]));
})()`;
type Faults = Readonly<Record<string, readonly string[]>>;

const seen = [PHONE, DESK].map(place => ({
  width: place === PHONE ? 320 : 1280,
  answers: place.everyStory({ name: 'structure', ask: ({ page }) => page.evaluate<Faults>(faults) }),
}));

for (const { title } of storyGroups) {
  test(`${title}: every story has valid HTML on a phone and on a desktop`, async () => {
    const problems: string[] = [];
    for (const { width, answers } of seen)
      for (const [story, faults] of await answers(title))
        for (const [criterion, result] of Object.entries(faults))
          for (const html of result) problems.push(`${criterion}: ${story}, ${width} px: ${html}`);
    assert.deepEqual([...new Set(problems)].slice(0, 20), []);
  });
}

test('each criterion detects its fault', async () => {
  const faulty = `<div><svg></svg><img alt=""><table><tbody><tr><td>1</td></tr></tbody></table><table><caption>t</caption><tbody><tr><th>1</th></tr></tbody></table><p id="twice"></p><p id="twice" align="left"></p>
    <div style="order: 1"></div><input id="bare" type="email"><label for="far">Loin</label><input type="checkbox"><div style="height: 90px"></div><input id="far" type="checkbox"><select>${'<option>x</option>'.repeat(11)}</select><button></button><p>un <a target="_blank" href="#" style="text-decoration: none">x</a></p><p lang="fr" style="direction: rtl; unicode-bidi: normal">nu</p></div>`;
  await using stories = await storyPage(await walkBrowser());
  const { tag } = elements[0] ?? { tag: '' };
  await stories.show(tag, (await stories.names(tag))[0] ?? '');
  await stories.page.evaluate(
    `{ const base = deep(document.querySelector('#story')).find(({ shadowRoot }) => shadowRoot).shadowRoot.querySelector('.ow'); base.innerHTML = ${JSON.stringify(faulty)}; const outer = document.createElement('p'); outer.append(document.createElement('div')); base.append(outer); }`,
  );
  const result = await stories.page.evaluate<Faults>(faults);
  for (const criterion of Object.keys(criteria)) assert.notDeepEqual(result[criterion], [], criterion);
});
