// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { FragmentAttributes, FragmentModule } from '@orientation-widgets/elements/fragment.js';
import type { Feed } from '@orientation-widgets/feed';
import { compactCss } from '../files/compact-css.js';
import { renderElementHtml } from '../html/render.js';
import { htmlText } from '../html/xml-text.js';
import { WAKE_STYLES } from './wake-styles.js';

/** Elements that show content without any interaction, with the attribute that names their record. */
export const FRAGMENTS: Readonly<
  Record<string, { readonly key: string; readonly load: () => Promise<FragmentModule> }>
> = {
  'job-card': { key: 'job', load: () => import('@orientation-widgets/elements/fragments/job-card.js') },
  'tension-indicator': {
    key: 'job',
    load: () => import('@orientation-widgets/elements/fragments/tension-indicator.js'),
  },
  'mixed-jobs-prompt': {
    key: 'job',
    load: () => import('@orientation-widgets/elements/fragments/mixed-jobs-prompt.js'),
  },
  'indicator-board': {
    key: 'measure',
    load: () => import('@orientation-widgets/elements/fragments/indicator-board.js'),
  },
};

/** Element and attributes for which a fragment is written. */
export interface FragmentRequest {
  readonly tag: string;
  /** Attributes of the tag, without its feed. */
  readonly attributes: FragmentAttributes;
  /** Address of the feed, as the tag gives it to the element. */
  readonly feed: string;
  /**
   * Address to which buttons lead until the element is upgraded: the page of the same record. Without it, buttons are
   * disabled.
   */
  readonly page: string | undefined;
  /** HTML content of the tag, for browsers and programs that do not support declarative shadow roots. */
  readonly fallback?: string;
}

/** Tag of an element, with its content in a declarative shadow root; undefined when the feed has nothing to show. */
export async function fragmentHtml(source: Feed, request: FragmentRequest): Promise<string | undefined> {
  const { tag, attributes, feed, page, fallback = '' } = request;
  const fragment = await (await FRAGMENTS[tag]?.load())?.openFragment(source, attributes);
  if (!fragment) return undefined;
  const css = compactCss([...new Set(fragment.styles)].map(({ cssText }) => cssText).join('\n'));
  const content = withoutGestures(renderElementHtml(fragment.view), page).replace(/>\s+</g, '> <').trim();
  const names = attributesText(attributes);
  // The content has its own shadow root, which the style sheets adopted by the element do not reach.
  const inner = `<div class="fragment"><div exportparts="base, source"${names}>${root(`<style>${css}</style><div class="ow" part="base" lang="fr" dir="ltr">${content}</div>`)}</div></div>`;
  return `<${tag}${names}${attributesText({ feed })}>${root(`<style>${compactCss(WAKE_STYLES)}</style>${inner}`)}${fallback}</${tag}>`;
}

function root(content: string): string {
  return `<template shadowrootmode="open">${content}</template>`;
}

function attributesText(attributes: FragmentAttributes): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [value === '' ? ` ${name}` : ` ${name}="${htmlText(value)}"`],
    )
    .join('');
}

/** Turns buttons into links to the page of the record, and disables sliders. */
function withoutGestures(html: string, page: string | undefined): string {
  const waiting = html.replace(/<input /g, '<input disabled ');
  return page === undefined
    ? waiting.replace(/<button /g, '<button disabled ')
    : waiting
        .replaceAll(' type="button"', ` href="${htmlText(page)}"`)
        .replaceAll('<button ', '<a ')
        .replaceAll('</button>', '</a>');
}
