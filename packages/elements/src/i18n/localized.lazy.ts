// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { configureLocalization } from '@lit/localize';
import type { LocaleModule } from '@lit/localize';
import type { LitElement } from 'lit';
import { language } from '@orientation-widgets/domain/words/current-language.js';
import type { LanguageCode } from '@orientation-widgets/domain/words/current-language.js';
import { adoptElementStyles } from '../styles/adopt-styles.js';
import { noteFrench } from './french-note.js';
import { localizedStyles } from './localized.styles.js';

type Templates = LocaleModule['templates'];

const locales: Partial<Record<LanguageCode, () => Promise<LocaleModule>>> = {
  en: () => import('../locales/en.js'),
  nl: () => import('../locales/nl.js'),
  ar: () => import('../locales/ar.js'),
};

/** Regions of the formats: British dates; in Arabic, the digits that its readers in France use every day. */
const regions: Partial<Record<LanguageCode, string>> = { en: 'en-GB', ar: 'ar-u-nu-latn' };

const loaded: Partial<Record<LanguageCode, Templates>> = {};

/** @lit/localize supports one locale a page. This one answers in the language of the element being rendered. */
const ofElement = new Proxy<Templates>({}, { get: (_, id) => loaded[language]?.[String(id)] });

const ready = configureLocalization({
  sourceLocale: 'fr',
  targetLocales: ['und'],
  loadLocale: () => Promise.resolve({ templates: ofElement }),
}).setLocale('und');

/**
 * Fetches the messages of a language, and adds the styles of text that is not French to the element.
 * @returns the BCP 47 tag to format with, when it is more precise than the language.
 */
export async function localize(code: LanguageCode, host: LitElement): Promise<string | undefined> {
  const [locale] = await Promise.all([locales[code]?.(), ready]);
  const templates = locale?.templates ?? {};
  loaded[code] ??= code === 'ar' ? isolated(templates) : templates;
  adoptElementStyles(host, [localizedStyles]);
  noteFrench(host);
  return regions[code];
}

/** Isolates the direction of French names and figures inside Arabic text (U+2068 … U+2069); `50 %` alone does not need it. */
function isolated(templates: Templates): Templates {
  const entries = Object.entries(templates).map(([id, template]) => {
    if (typeof template === 'string' || !('strTag' in template) || !/[\p{L}:،]/u.test(template.strings.join('')))
      return [id, template];
    const last = template.strings.length - 1;
    const strings = template.strings.map(
      (text, index) => `${index ? '\u2069' : ''}${text}${index < last ? '\u2068' : ''}`,
    );
    return [id, { ...template, strings }];
  });
  return Object.fromEntries(entries) as Templates;
}
