// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading } from '../core/heading.js';
import { LANGUAGES, SIZES } from './reading-choice.js';
import type { ReadingChoice } from './reading-choice.js';

export interface PanelProps {
  readonly level: number;
  readonly choice: ReadingChoice;
  /** Settings in use where the visitor made no choice. */
  readonly defaults: { readonly isEasy: boolean; readonly lang: string };
  /** Whether the element has an easy version. */
  readonly hasEasy: boolean;
  readonly keeping: 'no' | 'yes' | 'refused';
  /** Reads the element aloud; undefined when the browser cannot. */
  readonly listen: (() => void) | undefined;
  readonly choose: (part: Partial<ReadingChoice>) => void;
  readonly keep: (isYes: boolean) => void;
  readonly reset: () => void;
  readonly close: () => void;
}

interface Option<T> {
  readonly value: T;
  readonly label: unknown;
  readonly lang?: string;
}

/** “Lire à ma façon”: text size, easy words, lines, language, reading aloud; and whether the settings are saved. */
export function readingPanel(props: PanelProps): TemplateResult {
  const { choice, defaults, choose } = props;
  return html`<div class="reading-head">
      ${heading(props.level, html`<span id="reading-title">${msg('Lire à ma façon')}</span>`, 'subtitle')}
      <button class="btn quiet" type="button" @click=${props.close}>${msg('Fermer')}</button>
    </div>
    ${group(
      msg('Taille du texte'),
      'size',
      SIZES.map(value => ({ value, label: sizeName(value) })),
      choice.size,
      size => choose({ size }),
    )}
    ${props.hasEasy ? group(msg('Mots'), 'words', yesNo(msg('Tout'), msg('Lecture facile')), defaults.isEasy, isEasy => choose({ isEasy })) : nothing}
    ${group(msg('Longueur des lignes'), 'length', yesNo(msg('Normale'), msg('Courte')), choice.hasShortLines, hasShortLines => choose({ hasShortLines }))}
    ${group(msg('Espaces'), 'spacing', yesNo(msg('Normaux'), msg('Grands')), choice.isSpaced, isSpaced => choose({ isSpaced }))}
    ${group(msg('Lignes en vue'), 'lines', yesNo(msg('Toutes'), msg('Une à la fois')), choice.isOneLine, isOneLine => choose({ isOneLine }))}
    ${choice.isOneLine ? html`<p class="note">${msg('La ligne suit la souris ou le doigt. Au clavier, utilisez les flèches.')}</p>` : nothing}
    ${group(
      msg('Langue'),
      'language',
      LANGUAGES.map(value => ({ value, lang: value, label: languageName(value) })),
      defaults.lang,
      lang => choose({ lang: LANGUAGES.find(code => code === lang) ?? null }),
    )}
    ${props.listen ? html`<button class="btn sec" type="button" @click=${props.listen}>${msg('Écouter')}</button>` : nothing}
    <label class="reading-keep"
      ><input type="checkbox" .checked=${props.keeping === 'yes'} @change=${({ currentTarget }: Event) => props.keep((currentTarget as HTMLInputElement).checked)} />
      ${msg('Garder mes choix sur cet appareil')}</label
    >
    <p class="note" role="status">${keepingSentence(props.keeping)}</p>
    <button class="btn quiet" type="button" @click=${props.reset}>${msg('Remettre comme avant')}</button>`;
}

const yesNo = (no: string, yes: string): readonly Option<boolean>[] => [
  { value: false, label: no },
  { value: true, label: yes },
];

function group<T extends string | boolean>(
  legend: string,
  name: string,
  options: readonly Option<T>[],
  selectedValue: string | boolean,
  choose: (value: T) => void,
): TemplateResult {
  return html`<fieldset>
    <legend>${legend}</legend>
    <div class="segments">
      ${options.map(
        ({ value, label, lang }) =>
          html`<label
            ><input type="radio" name="reading-${name}" .checked=${value === selectedValue} @change=${() => choose(value)} /><span
              lang=${lang ?? nothing}
              >${label}</span
            ></label
          >`,
      )}
    </div>
  </fieldset>`;
}

function sizeName(size: ReadingChoice['size']): string {
  switch (size) {
    case 'usual':
      return msg('Normale');
    case 'large':
      return msg('Grande');
    case 'largest':
      return msg('Très grande');
  }
}

/** Name of each language, in that language. */
function languageName(code: (typeof LANGUAGES)[number]): string {
  return { fr: 'Français', en: 'English', nl: 'Nederlands', ar: 'العربية' }[code];
}

function keepingSentence(keeping: PanelProps['keeping']): string {
  switch (keeping) {
    case 'no':
      return msg('Sans cette case, rien n’est gardé.');
    case 'yes':
      return msg('Ces choix sont gardés ici, dans ce navigateur, pour ce site. Décochez pour les effacer.');
    case 'refused':
      return msg('Votre navigateur ne permet pas de garder. Ce choix reste jusqu’à la fermeture de cette page.');
  }
}
