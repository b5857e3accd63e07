// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { html, nothing, svg, type TemplateResult } from 'lit';
import { icon } from '../html/icons.js';
import { described } from './attributes.js';
import { ELEMENTS } from './elements.js';
import { USES } from './uses.js';
import type { ConfiguratorForm } from './configurator-form.js';
import { attributeField, choiceField, type FieldProps } from './fields.js';
import { COLORS, sidesOf, type Contrast, type ContrastFailure } from './look.js';
import { THEMES } from './safe-values.js';

/** Heading of a step. */
export function stepTitle(rank: number, title: string): TemplateResult {
  return html`<h2><span class="step">${rank}<span class="visually-hidden">.</span></span> ${title}</h2>`;
}

/** Corners and fonts to choose from. */
const CORNERS = [
  ['', 'Ceux du thème'],
  ['0em', 'Droits'],
  ['0.25em', 'Petits'],
  ['1em', 'Grands'],
] as const;
const FACES = [
  ['', 'Celle du thème'],
  ['inherit', 'Celle de la page'],
  ['Georgia, serif', 'Georgia'],
  ['Verdana, sans-serif', 'Verdana'],
] as const;
const SCHEMES = [
  ['', 'Comme la page'],
  ['light', 'Toujours clair'],
  ['dark', 'Toujours sombre'],
] as const;

export function useView(configuratorForm: ConfiguratorForm): TemplateResult {
  return html`<section class="sheet">
    ${stepTitle(1, 'Pour quoi ?')}
    <div class="uses">${USES.map(
      ([title, tags, drawing]) =>
        html`<fieldset>
          <legend>${icon(drawing)} ${title}</legend>
          ${tags
            .filter(tag => configuratorForm.attributesOf(tag))
            .map(
              tag =>
                html`<label class="choice"
                  ><input
                    type="radio"
                    name="element"
                    .checked=${tag === configuratorForm.settings.tag}
                    @change=${() => configuratorForm.change({ ...configuratorForm.start(tag), feed: configuratorForm.settings.feed })}
                  /><span>${ELEMENTS[tag]?.title}</span></label
                >`,
            )}
        </fieldset>`,
    )}</div>
  </section>`;
}

export function whatView(configuratorForm: ConfiguratorForm): TemplateResult {
  const { tag, attributes } = configuratorForm.settings;
  const names = configuratorForm.attributesOf(tag) ?? [];
  const props = (name: string): FieldProps => ({
    name,
    ...described(tag, name),
    value: attributes[name],
    choicesOf: configuratorForm.choicesOf,
    change: (value, record) => configuratorForm.setAttribute(name, value, record),
  });
  const isFirst = (name: string): boolean => described(tag, name).field.kind === 'record' || name === 'variant';
  return html`<section class="sheet">
    ${stepTitle(2, 'Quoi ?')}
    <div class="fields">${names.filter(isFirst).map(name => attributeField(props(name)))}</div>
    <details>
      <summary>Les autres réglages</summary>
      <div class="fields">${names.filter(name => !isFirst(name)).map(name => attributeField(props(name)))}</div>
    </details>
  </section>`;
}

export function feedView(configuratorForm: ConfiguratorForm): TemplateResult {
  const state = configuratorForm.feed;
  const [text, className] =
    state.status === 'read'
      ? [`Lu. ${state.note}.`, 'soft']
      : state.status === 'failed'
        ? [`Ce flux ne se lit pas : ${state.reason}.`, 'fault']
        : ['Lecture du flux…', 'soft'];
  return html`<section class="sheet">
    ${stepTitle(3, 'Quel flux ?')}
    <div class="field-of">
      <label for="feed">Adresse du flux</label>
      <input
        id="feed"
        type="url"
        .value=${configuratorForm.settings.feed}
        aria-describedby="feed-state"
        @input=${(event: Event) => configuratorForm.typeFeed((event.target as HTMLInputElement).value.trim())}
        @change=${(event: Event) => configuratorForm.setFeed((event.target as HTMLInputElement).value.trim())}
      />
      <p id="feed-state" role="status" class=${className}>${text}</p>
    </div>
    <details>
      <summary>Coller un flux pour le contrôler</summary>
      <div class="field-of">
        <label for="pasted">Le texte de feed.json</label>
        <textarea id="pasted" rows="4" @input=${(event: Event) => configuratorForm.checkPasted((event.target as HTMLTextAreaElement).value)}></textarea>
        <p role="status" class="soft">${configuratorForm.feedMessage}</p>
      </div>
    </details>
  </section>`;
}

export function lookView(configuratorForm: ConfiguratorForm): TemplateResult {
  const { theme, tokens } = configuratorForm.settings;
  const token = (name: string, label: string, choices: readonly (readonly [string, string])[]): TemplateResult =>
    choiceField({
      id: name,
      label,
      choices,
      value: tokens[name] ?? '',
      change: value => configuratorForm.setToken(name, value),
    });
  return html`<section class="sheet">
    ${stepTitle(4, 'Quel aspect ?')}
    <div class="fields">
      ${choiceField({
        id: 'theme',
        label: 'Thème',
        choices: [['', 'Celui des éléments'], ...THEMES],
        value: theme,
        change: value => configuratorForm.change({ ...configuratorForm.settings, theme: value }),
      })}
      ${token('--ow-color-scheme', 'Clair ou sombre', SCHEMES)} ${token('--ow-font', 'Police', FACES)}
      ${token('--ow-radius-large', 'Coins', CORNERS)}
      ${COLORS.map(([name, label, usual]) => colorField(configuratorForm, name, label, usual))}
    </div>
    <h3>Contraste mesuré</h3>
    <div role="status" class="measured">
      ${contrastView(configuratorForm)}
    </div>
  </section>`;
}

/** Field of a colour, typed or picked. */
function colorField(configuratorForm: ConfiguratorForm, name: string, label: string, usual: string): TemplateResult {
  const color = configuratorForm.settings.tokens[name];
  const { light, dark } = sidesOf(color ?? '');
  const changeColor = (event: Event): void =>
    configuratorForm.setColor(name, (event.target as HTMLInputElement).value.trim());
  return html`<div class="field-of">
    <label for=${name}>${label}</label>
    <span class="color">
      <input type="color" aria-label="${label}, au nuancier" .value=${light || usual} @change=${changeColor} />
      <input id=${name} type="text" placeholder="#rrggbb" spellcheck="false" .value=${light} @change=${changeColor} />
    </span>
    ${dark === light ? nothing : html`<span class="soft">${sample(dark)} en sombre : ${dark}</span>`}
  </div>`;
}

function sample(color: string): TemplateResult {
  return html`<svg class="sample" viewBox="0 0 16 16" aria-hidden="true">${svg`<rect width="16" height="16" rx="4" fill=${color} />`}</svg>`;
}

function contrastView(configuratorForm: ConfiguratorForm): TemplateResult {
  const { contrast } = configuratorForm;
  if (contrast.status === 'measuring') return html`<p class="soft">Mesure en cours…</p>`;
  if (contrast.status === 'failed')
    return html`<p class="fault">Le contraste n’a pas pu être mesuré. Rechargez la page, ou essayez plus tard.</p>`;
  const { count, closest, failures } = contrast.measures;
  return failures.length
    ? html`<ul class="contrasts">${failures.map(failure => contrastRow(failure, takeView(configuratorForm, failure)))}</ul>`
    : html`<ul class="contrasts">${closest.map(item => contrastRow(item, nothing))}</ul>
        <p class="soft">${count} couples de couleurs mesurés, en clair et en sombre : tous passent.</p>`;
}

function contrastRow({ use, ratio, needed, passes }: Contrast, take: TemplateResult | typeof nothing): TemplateResult {
  return html`<li class=${passes ? 'passes' : 'fails'}>
    <span>${use}</span>
    <span class="ratio"><strong>${ratio}</strong> / ${needed}<span class="soft">${passes ? ' passe' : ' ne passe pas'}</span></span>
    ${take}
  </li>`;
}

/** Button that applies the nearest colour with enough contrast. */
function takeView(
  configuratorForm: ConfiguratorForm,
  { token, better, scheme }: ContrastFailure,
): TemplateResult | typeof nothing {
  if (!token || !better) return nothing;
  return html`<button type="button" class="btn sec" @click=${() => configuratorForm.takeColor(token, scheme, better)}>
    ${sample(better)} Prendre ${better}
  </button>`;
}
