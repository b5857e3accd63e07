// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { configureLocalization } from '@lit/localize';
import type { LocaleModule } from '@lit/localize';
import { language } from './language.js';
import type { LanguageCode, LanguageController } from './language.js';
import { wearStyles } from './late-styles.js';
import { localizedStyles } from './localized.styles.js';

type Templates = LocaleModule['templates'];

const locales: Partial<Record<LanguageCode, () => Promise<LocaleModule>>> = {
  en: () => import('../locales/en.js'),
  nl: () => import('../locales/nl.js'),
  ar: () => import('../locales/ar.js'),
};

/** Dates are those of Britain; Arabic has the digits that its readers here use every day. */
const regions: Partial<Record<LanguageCode, string>> = { en: 'en-GB', ar: 'ar-u-nu-latn' };

const loaded: Partial<Record<LanguageCode, Templates>> = {};

/** @lit/localize knows one locale a page. This one answers in the language of the element being rendered. */
const ofElement = new Proxy<Templates>({}, { get: (_, id) => loaded[language]?.[String(id)] });

const ready = configureLocalization({
  sourceLocale: 'fr',
  targetLocales: ['und'],
  loadLocale: () => Promise.resolve({ templates: ofElement }),
}).setLocale('und');

/** Shows an element in a language, once its messages are there. */
export async function localize(code: LanguageCode, controller: LanguageController): Promise<void> {
  const { host } = controller;
  const [locale] = await Promise.all([locales[code]?.(), ready]);
  loaded[code] ??= code === 'ar' ? isolated(locale?.templates ?? {}) : locale?.templates;
  // The page may have changed its mind meanwhile.
  if (!host.matches(`:lang(${code})`)) return;
  wearStyles(host, [localizedStyles]);
  controller.use(code, regions[code]);
}

/** French names and figures inside Arabic words keep their own direction (U+2068 … U+2069); « 50 % » alone needs no help. */
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
