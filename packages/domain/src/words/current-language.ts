// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

/** Languages of the interface. French is the source, and the default for a page in any other language. */
export type LanguageCode = 'fr' | 'en' | 'nl' | 'ar';

/** Language of the element being rendered: its messages, numbers and dates are written in it. */
export let language: LanguageCode = 'fr';

/** BCP 47 tag of that language, for `Intl`. */
export let locale: string = language;

/** Called before each render of an element, with its language. */
export function setCurrentLanguage(code: LanguageCode, tag: string = code): void {
  language = code;
  locale = tag;
}
