// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { withoutAround } from '../areas/areas.js';
import { placeKey } from './place-key.js';

/** Minimum length of a part of a name: shorter ones occur in too many names. */
const MIN_PART = 6;
/** Fewest letters of a short name. */
const MIN_SHORT = 4;
/** Spellings of the legal form of an intercommunality, before its name. */
const LEGAL_FORM =
  /^(?:(?:cc|ca|cu|epci|communaute(?: de communes| d agglomeration| d agglo| urbaine)?|agglo(?:meration)?)(?: (?:de la|de l|des|du|de|d))? )/;
const ARTICLE = /^(?:les?|la|l|du|de la|de l) (?=.)/;

/** Areas and intercommunalities that the communes of a feed name, each with its communes, in their order. */
export class NamedAreas<Commune> {
  readonly #communes = new Map<string, Commune[]>();
  /** Keys by short form: "pays des abers" → "abers"; and by their letters: "presquilederhuys". */
  readonly #shortKeys = new Map<string, string>();

  add(name: string, commune: Commune): void {
    const key = placeKey(name).replace(ARTICLE, '');
    const communes = this.#communes.get(key);
    if (communes) communes.push(commune);
    else {
      this.#communes.set(key, [commune]);
      for (const short of [withoutAround(key), key.replaceAll(' ', '')])
        if (short.length >= MIN_SHORT && !this.#shortKeys.has(short)) this.#shortKeys.set(short, key);
    }
  }

  /** Communes of the area that a text names in full, in the singular or the plural: "l'artois", "cc flandre lys". */
  communesNamed(key: string): readonly Commune[] {
    const name = withoutForm(key);
    const short = this.#shortKeys.get(name) ?? this.#shortKeys.get(name.replaceAll(' ', ''));
    const spellings = [name, name.replace(/s$/, ''), `${name}s`, short ?? ''];
    return spellings.map(spelling => this.#communes.get(spelling)).find(communes => communes) ?? [];
  }

  /** Communes of the area with a name, or a later word of a name, that begins with a text: "carembault". */
  communesBegun(key: string): readonly Commune[] {
    const name = withoutForm(key);
    if (name.length < MIN_PART) return [];
    const keys = [...this.#communes.keys()];
    const area = keys.find(area => area.startsWith(name)) ?? keys.find(area => area.includes(` ${name}`));
    return this.#communes.get(area ?? '') ?? [];
  }
}

function withoutForm(key: string): string {
  return key.replace(LEGAL_FORM, '').replace(ARTICLE, '');
}
