// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import { safeUrl } from '@orientation-widgets/feed';
import type { Resource } from '@orientation-widgets/feed';
import { css, html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import { date } from '@orientation-widgets/domain/words/dates.js';
import { iconPrint } from '../icons/action-icons.js';
import type { Announcer } from '../ui/announcer.js';
import { KeepControl } from '../saved/keep-control.js';
import { keepStyles } from '../saved/keep.styles.js';
import { sourceNote } from '../sources/source-note.js';
import { adoptElementStyles } from '../styles/adopt-styles.js';
import type { ResourceData } from '../directory/resource-data.js';
import { iconMail } from '../directory/helper-icons.js';
import { spansLabel, weekdayName } from '@orientation-widgets/domain/directory/opening-labels.js';
import { addDays } from '@orientation-widgets/domain/directory/local-time.js';
import type { LocalTime } from '@orientation-widgets/domain/directory/local-time.js';
import { spansOf } from '@orientation-widgets/domain/directory/opening.js';
import type { ResourceMatch } from '@orientation-widgets/domain/directory/resource-query.js';
import { runGesture } from '../core/run-gesture.js';

export interface HelperDetailsProps {
  readonly host: LitElement;
  readonly helper: ResourceMatch;
  readonly data: ResourceData;
  readonly now: LocalTime;
}

/**
 * Control that saves a resource, with its styles.
 * @param announcer - announces the result of an action.
 */
export function keepResources(host: LitElement, announcer: Announcer): KeepControl {
  adoptElementStyles(host, [keepStyles, helperHeartStyles]);
  return new KeepControl(host, announcer, 'resource');
}

/** Days after which a check is considered stale. */
const STALE_DAYS = 548;

/** Details of a helper: conditions, without a decision on eligibility; hours of the week; exports. */
export function helperDetails({ host, helper: { resource }, data, now }: HelperDetailsProps): TemplateResult {
  const { description, email, url, phone, costText, languages = [], access, sourceId } = resource;
  const link = url && safeUrl(url);
  const mail = phone && email && safeUrl(`mailto:${email}`);
  const accessLink = access?.url && safeUrl(access.url);
  return html`<div class="details">
    ${description ? html`<p lang="fr">${description}</p>` : nothing}
    ${resource.address?.precision === 'commune' ? html`<p class="note">${msg('Distance depuis le centre de la commune : le lieu exact n’est pas connu.')}</p>` : nothing}
    ${conditionsView(resource)} ${weekView(resource, now)}
    <dl class="facts">
      ${fact(msg('Prix'), costOf(resource))} ${costText ? fact(msg('Prix, en détail'), html`<span lang="fr">${costText}</span>`) : nothing}
      ${languages.length ? fact(msg('Langues parlées'), languages.join(', ')) : nothing}
      ${resource.operator ? fact(msg('Qui le propose'), html`<span lang="fr">${resource.operator}</span>`) : nothing}
      ${accessLink ? fact(msg('Accès avec un handicap'), html`<a href=${accessLink} rel="noreferrer">${msg('Voir la page')}</a>`) : nothing}
    </dl>
    <div class="ways">
      ${mail ? html`<a class="btn quiet" href=${mail}>${iconMail()}<bdi>${email}</bdi></a>` : nothing}
      ${link ? html`<a class="btn quiet" href=${link} rel="noreferrer">${msg('Voir la page')}<span class="visually-hidden" lang="fr"> ${resource.name}</span></a>` : nothing}
      <button class="btn quiet" type="button" @click=${() => void runGesture(host, () => takeContact(resource))}>${msg('Garder le contact (.vcf)')}</button>
      <button class="btn quiet" type="button" @click=${() => void runGesture(host, () => takeCard(resource, data, now))}>${iconPrint()}${msg('Carte A5')}</button>
    </div>
    ${checkedView(resource, now)}
    ${sourceId ? sourceNote(data.sources, [{ sourceId, period: data.sources.get(sourceId)?.period }]) : nothing}
  </div>`;
}

async function takeContact(resource: Resource): Promise<void> {
  const { takeContact } = await import('../directory/take-away.lazy.js');
  takeContact(resource);
}

async function takeCard(resource: Resource, data: ResourceData, now: LocalTime): Promise<void> {
  const { printCard } = await import('../directory/card-sheet.lazy.js');
  printCard(resource, data, now);
}

function fact(name: string, value: unknown): TemplateResult {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

function costOf({ cost }: Resource): string {
  if (cost === 'free') return msg('Gratuit');
  return cost === 'paid' ? msg('Payant') : msg('Le prix n’est pas indiqué');
}

/** Conditions stated by the source, one a line: the structure decides. */
function conditionsView({ eligibility = {}, audiences, audienceIds = [] }: Resource): TemplateResult {
  const { conditions = [], text, minAge, maxAge } = eligibility;
  const everyone = audienceIds.includes('everyone');
  const ages = [
    ...(minAge === undefined ? [] : [msg(str`vous avez ${minAge}\u00a0ans ou plus`)]),
    ...(maxAge === undefined ? [] : [msg(str`vous avez ${maxAge}\u00a0ans ou moins`)]),
  ];
  const lines = [
    ...ages.map(age => html`${age}`),
    ...[...conditions, ...(text ? [text] : [])].map(line => html`<span lang="fr">${line}</span>`),
  ];
  if (!everyone && audiences.length)
    lines.unshift(html`${msg('vous êtes dans l’un de ces cas :')} <span lang="fr">${audiences.join(', ')}</span>`);
  return html`<div class="concerned">
    <p><strong>${msg('Suis-je concerné ou concernée ?')}</strong></p>
    ${
      lines.length
        ? html`<p>${msg('Vous pouvez venir si :')}</p><ul>${lines.map(line => html`<li>${line}</li>`)}</ul>`
        : html`<p>${everyone ? msg('C’est ouvert à tous les publics.') : msg('Les conditions ne sont pas indiquées.')}</p>`
    }
    <p class="soft">${msg('La structure vous répond, pas nous.')}</p>
  </div>`;
}

/** Table of the opening hours, from the current day. */
function weekView(resource: Resource, { day, weekday }: LocalTime): TemplateResult | typeof nothing {
  if (!resource.hours?.length) return nothing;
  return html`<table class="week">
    <caption>${msg('Horaires')}</caption>
    <tbody>
      ${[0, 1, 2, 3, 4, 5, 6].map(after => {
        const on = ((weekday + after - 1) % 7) + 1;
        const spans = spansOf(resource, addDays(day, after), on);
        return html`<tr><th scope="row">${weekdayName(on)}</th><td>${spans.length ? spansLabel(spans) : msg('fermé')}</td></tr>`;
      })}
    </tbody>
  </table>`;
}

/** Date of the last check by the source. When it is missing or old, the visitor is advised to call first if there is a number. */
function checkedView({ checked, phone }: Resource, { day }: LocalTime): TemplateResult {
  if (!checked)
    return html`<p class="note">${phone ? msg('Date de vérification inconnue. Appelez avant d’y aller.') : msg('Date de vérification inconnue.')}</p>`;
  const stale = addDays(checked, STALE_DAYS) < day;
  return html`<p class="note"><span class="age ${stale ? 'stale' : ''}">${msg(str`Vérifié le ${date(checked)}`)}</span>
    ${!stale ? nothing : phone ? msg('Plus de 18 mois : appelez avant d’y aller.') : msg('Plus de 18 mois : cela a pu changer.')}</p>`;
}

/** Styles of the save button, placed beside the contacts. */
const helperHeartStyles = css`
  .room > .heart {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
  }
`;

export const detailsStyles = css`
  .details {
    display: grid;
    gap: 1em;
    padding-block: 0.5em;
    border-block-start: var(--_border) solid var(--_line);
  }
  .concerned {
    padding: 1em;
    border-radius: var(--_r2);
    background: var(--_accent-tint);
  }
  .concerned ul {
    padding-inline-start: 1.25em;
    list-style: '✓  ';
  }
  .week {
    border-collapse: collapse;
    text-align: start;
  }
  .week caption {
    text-align: start;
    font-weight: 600;
  }
  .week :is(th, td) {
    padding: 0.25em 1em 0.25em 0;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .week tr:first-of-type {
    font-weight: 600;
  }
  .facts {
    display: grid;
    gap: 0.5em 1.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
  }
  .facts dt {
    font-size: 0.875em;
    color: var(--_ink-soft);
  }
  .facts dd {
    font-weight: 600;
  }
  .age {
    padding: 0.25em 0.75em;
    border: var(--_border) solid var(--_edge);
    border-radius: 1em;
  }
  .age.stale {
    border-style: dashed;
  }
`;
