// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Script of the preview: shows the element that the fragment of the address describes, as a page of a webmaster would.
import { webAddress } from './safe-values.js';
import { fromFragment } from './settings.js';

/** Preview options that the fragment carries beside the settings. */
const VIEWS = ['easy', 'dark', 'no-script', 'hostile'] as const;

const scripts = document.querySelector<HTMLMetaElement>('meta[name=elements]')?.content ?? '';
let displayedMarkup = '';

function show(): void {
  const params = new URLSearchParams(location.hash.slice(1));
  if (params.toString() === displayedMarkup) return;
  // A defined element cannot be shown as undefined again: the page is reloaded.
  if (displayedMarkup) {
    location.reload();
    return;
  }
  displayedMarkup = params.toString();
  const names = [...params.keys()].filter(name => name !== 'element');
  const settings = fromFragment(displayedMarkup, tag => (/^[a-z]+(-[a-z]+)+$/.test(tag) ? names : undefined), '');
  // Opened outside the configurator, a forged address could show its author’s text under the name of this site.
  if (!settings || parent === window) return;
  const views = new Set(VIEWS.filter(view => params.has(`_${view}`)));
  document.documentElement.lang = params.get('_lang') ?? 'fr';
  const sheet = new CSSStyleSheet();
  const rules = Object.entries(settings.tokens).map(([name, value]) => `${name}:${value};`);
  sheet.replaceSync(
    `:root{color-scheme:${views.has('dark') ? 'dark' : 'light'}}${views.has('hostile') ? HOSTILE : ''}${settings.tag}{${rules.join('')}}`,
  );
  document.adoptedStyleSheets = [sheet];
  const element = document.createElement(settings.tag);
  for (const [name, value] of Object.entries(settings.attributes)) element.setAttribute(name, value);
  if (views.has('easy')) element.setAttribute('reading', 'easy');
  const feed = webAddress(settings.feed);
  if (feed !== undefined) element.setAttribute(settings.tag === 'orientation-feed' ? 'src' : 'feed', feed);
  const { text, href } = settings.fallback;
  if (webAddress(href) !== undefined) {
    const link = document.createElement('a');
    link.href = href;
    link.target = '_blank';
    link.rel = 'noreferrer';
    link.textContent = text;
    element.append(link);
  } else element.append(text);
  document.body.replaceChildren(element);
  if (settings.theme) addSheet(`${scripts}themes/${settings.theme}.css`);
  if (!views.has('no-script')) void import(`${scripts}orientation-widgets.js`);
}

/** Rules found on some sites, which must not affect the elements. */
const HOSTILE = '*{all:unset!important}html{font-size:62.5%}a,button{color:red!important;float:left}';

function addSheet(href: string): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  document.head.append(link);
}

/** Reports the files that the page has requested so far: the configurator lists them. */
function tell(): void {
  const files = performance
    .getEntriesByType('resource')
    .map(entry => ({ name: entry.name, bytes: (entry as PerformanceResourceTiming).encodedBodySize }));
  const shadow = document.body.firstElementChild?.shadowRoot;
  const isEmpty = Boolean(shadow?.querySelector('.none'));
  parent.postMessage({ type: 'orientation-portal:preview', files, isEmpty }, location.origin);
}

addEventListener('hashchange', show);
new PerformanceObserver(tell).observe({ type: 'resource', buffered: true });
new ResizeObserver(tell).observe(document.body);
show();
