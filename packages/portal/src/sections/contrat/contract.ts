// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { date } from '@orientation-widgets/domain/words/dates.js';
import { number, plural } from '@orientation-widgets/domain/words/format.js';
import { actionState, isPastDue, type ActionState, type Commitment } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import { band, folds, type Fold } from '../../layout/page-parts.js';
import { actionsLine, facts, foldedLinks, maybeLink, sheet, type View } from '../../layout/views.js';
import type { Page, PageLink } from '../../site/page.js';
import { CHANGES } from '../../site/news.js';
import type { Site } from '../../site/site.js';
import { namedResources } from './named-resources.js';
import { sheetSector } from '../secteurs/sector-sheets.js';
import { sectorsNamed } from '../secteurs/sectors.js';
import { CALENDAR, contractDatePages } from './contract-dates.js';

const INDEX: PageLink = { path: '/contrat/', text: 'Contrat' };

const STATES: Readonly<Record<ActionState, string>> = {
  planned: 'Prévue',
  started: 'Engagée',
  done: 'Faite',
  adjusted: 'Ajustée',
  stopped: 'Arrêtée',
};

type Action = Commitment['actions'][number];

/** Number of squares per row, and maximum number of sheets listed without folding. */
const ROW = 15;
const MOST_SHEETS = 8;

const LEVELS: Readonly<Record<Commitment['level'], string>> = {
  principle: 'Principe',
  ambition: 'Ambition',
  commitment: 'Engagement',
  'sector-priority': 'Fiche de secteur',
};

/** Pages of the contract: its published progress, and one page per sheet. */
export function contractPages(site: Site): Page[] {
  const dates = contractDatePages(site);
  return [
    indexPage(
      site,
      [CALENDAR, CHANGES].filter(({ path }) => dates.some(page => page.path === path)),
    ),
    ...dates,
    ...site.contents.commitments.map(commitment => commitmentPage(site, commitment)),
  ];
}

function indexPage(site: Site, otherPages: readonly PageLink[]): Page {
  const { commitments } = site.contents;
  const actions = commitments.flatMap(commitment => commitment.actions);
  return {
    path: INDEX.path,
    section: 'contrat',
    title: plural(
      actions.length,
      `${number(actions.length)} action promise|${number(actions.length)} actions promises`,
    ),
    lead: leadOf(site, commitments),
    description: `${commitments.length} fiches du contrat : objectifs, actions, indicateurs, et ce qui est publié de leur avancement.`,
    crumbs: [],
    sources: commitments.flatMap(({ sourceId }) => sourceId ?? []),
    body: html`${yearsView(site, actions)}
      ${band(
        'Où en est le contrat',
        html`<div>
          <p class="voice">${progressText(site, commitments)}</p>
          ${actionsLine(
            site,
            otherPages.map(({ path, text }) => [path, text] as const),
          )}
        </div>`,
      )}
      <div class="part">${entriesView(site)}</div>`,
  };
}

/** Introduction: the number of sheets, and the years given by their sources. */
function leadOf(site: Site, commitments: readonly Commitment[]): string {
  const periods = new Set(commitments.flatMap(({ sourceId = '' }) => site.data.sources.get(sourceId)?.period ?? []));
  const sheets = plural(commitments.length, `${number(commitments.length)} fiche|${number(commitments.length)} fiches`);
  return `Le contrat régional, en ${[sheets, ...periods].join(', ')}.`;
}

/** Sentence about the published progress. */
function progressText(site: Site, commitments: readonly Commitment[]): string {
  const actions = commitments.flatMap(commitment => commitment.actions);
  const statedCount = actions.filter(action => actionState(action, site.day)).length;
  return statedCount
    ? `Un état est publié pour ${number(statedCount)} actions sur ${number(actions.length)}.`
    : 'Aucun état n’est encore publié. Les pilotes de chaque fiche peuvent l’écrire.';
}

/** Dated actions, as one square each, by year: thick squares are past. */
function yearsView(site: Site, actions: readonly Action[]): View {
  const dated = actions.filter(({ dueEnd }) => dueEnd);
  if (!dated.length) return nothing;
  const years = [...new Set(dated.map(({ dueEnd = '' }) => dueEnd.slice(0, 4)))].sort();
  const undated = actions.length - dated.length;
  return html`<ul class="bars short">
      ${years.map(year => {
        const ofYear = dated.filter(({ dueEnd = '' }) => dueEnd.startsWith(year));
        const late = ofYear.filter(action => isPastDue(action, site.day)).length;
        return html`<li><span><strong>${year}</strong> <span class="soft">${plural(ofYear.length, '1 action|' + `${number(ofYear.length)} actions`)}</span></span> ${squares(late, true)}${squares(ofYear.length - late, false)}</li>`;
      })}
    </ul>
    <p class="soft">Un carré : une action datée. Plein : sa date est passée.${undated ? ` ${plural(undated, '1 action n’a pas de date.|' + `${number(undated)} actions n’ont pas de date.`)}` : ''}</p>`;
}

/** Rows of squares, drawn as two dashed strokes. */
function squares(count: number, isPast: boolean): View {
  if (!count) return nothing;
  const rows = Array.from({ length: Math.ceil(count / ROW) }, (_, row) => Math.min(ROW, count - row * ROW));
  const dashes = rows.map((length, row) => `M1 ${9 + row * 20}h${length * 20 - 4}`).join('');
  const [width, height] = [Math.min(count, ROW) * 20, rows.length * 20];
  return html`<svg class="seats square" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} aria-hidden="true"><path d=${dashes}/>${isPast ? nothing : html`<path class="hole" d=${dashes}/>`}</svg>`;
}

/** List of the sheets: parents unfold their children, and a short list is shown whole. */
function entriesView(site: Site): View {
  const { commitments } = site.contents;
  if (commitments.length <= MOST_SHEETS) return sheetRows(site, commitments);
  const knownIds = new Set(commitments.map(({ id }) => id));
  const tops = commitments.filter(({ parentId }) => parentId === undefined || !knownIds.has(parentId));
  const parentIds = new Set(commitments.map(({ parentId }) => parentId));
  const alone = tops.filter(({ id }) => !parentIds.has(id));
  return html`${folds(tops.filter(top => !alone.includes(top)).map(top => branchFold(site, top)))}
    ${alone.length ? sheetRows(site, alone) : nothing}`;
}

function sheetRows(site: Site, commitments: readonly Commitment[]): View {
  const line = (commitment: Commitment): View =>
    html`<li><span class="name">${maybeLink(site, site.pathOf('contrat', commitment.id), shortTitle(commitment.title))}</span>${commitment.actions.length ? html` <span class="soft">${plural(commitment.actions.length, `${number(commitment.actions.length)} action|${number(commitment.actions.length)} actions`)}</span>` : nothing}</li>`;
  return html`<ul class="rows whole">${commitments.map(line)}</ul>`;
}

/** Maximum number of words of a short title, and beginnings of the part to cut from a longer one. */
const MOST_WORDS = 9;
const REST =
  /,? (?:ainsi qu|afin d|en lien|en favorisant|et favoriser|en garantissant|pour |dans |à travers|tout au long|sur |au sein|notamment|par le biais|\(| - )/;

/** First part of a long title; its page shows it whole. */
function shortTitle(title: string): string {
  const words = title.split(' ');
  if (words.length <= MOST_WORDS) return title;
  const start = words.slice(0, 3).join(' ').length;
  const rest = title.slice(start).search(REST);
  return rest < 0 ? title : `${title.slice(0, start + rest)}…`;
}

/** Folded list of the sheets under another one. */
function branchFold(site: Site, top: Commitment): Fold {
  const under = site.contents.commitments.filter(({ parentId }) => parentId === top.id);
  const path = site.pathOf('contrat', top.id);
  return {
    title: shortTitle(top.title),
    hint: `${LEVELS[top.level]}, ${plural(under.length, '1 fiche|' + `${number(under.length)} fiches`)}`,
    body: html`${shortTitle(top.title) === top.title ? nothing : html`<p>${top.title}</p>`} ${sheetRows(site, under)}
      ${path === undefined ? nothing : html`<p><a href=${site.href(path)}>${LEVELS[top.level]} ${top.id}, en entier</a></p>`}`,
  };
}

/** Leaders, partners and audiences of a sheet, when its source gives them. */
function whoView({ pilots, partners, audiences, sectors }: Commitment): View {
  const names = facts([
    ['Pilotes', pilots.join(' ; ')],
    ['Partenaires', partners.join(' ; ')],
    ['Publics', audiences.join(' ; ')],
    ['Secteurs', sectors.join(' ; ')],
  ]);
  return names === nothing ? nothing : sheet('Qui et pour qui', names);
}

function commitmentPage(site: Site, commitment: Commitment): Page {
  const { id, title, level, parentId, objectives, actions, indicators, reviews = [], sourceId } = commitment;
  const parent = site.contents.commitments.find(candidate => candidate.id === parentId);
  const parentPath = parent && site.pathOf('contrat', parent.id);
  const under = site.contents.commitments.filter(candidate => candidate.parentId === id);
  const sector = sheetSector(site, commitment);
  const resources = namedResources(site, commitment);
  const [jobSector] = sectorsNamed(site, commitment.sectors);
  const jobsPath = jobSector && site.pathOf('secteurs', jobSector.id);
  const values = indicators.flatMap(indicator => indicator.values.flatMap(value => value.sourceId ?? []));
  return {
    path: site.pathOf('contrat', id) ?? '',
    section: 'contrat',
    title,
    lead: `${LEVELS[level]} ${id}`,
    description: `${LEVELS[level]} ${id} du contrat régional : ${title}.`,
    crumbs: [INDEX, ...(parent && parentPath ? [{ path: parentPath, text: shortTitle(parent.title) }] : [])],
    actions: actionsLine(site, [
      [jobsPath, 'Voir les métiers du secteur'],
      [actions.some(({ dueEnd }) => dueEnd) ? CALENDAR.path : undefined, CALENDAR.text],
    ]),
    sources: [...(sourceId ? [sourceId] : []), ...values, ...sector.sources],
    body: html`${objectives.length ? sheet('Objectifs', html`<ul class="bullets">${objectives.map(text => html`<li>${text}</li>`)}</ul>`) : nothing}
      ${actions.length ? sheet('Actions', actionsView(site, commitment)) : nothing}
      ${indicators.length ? sheet('Indicateurs', indicatorsView(commitment)) : nothing}
      ${
        under.length
          ? sheet(
              'Les fiches',
              foldedLinks(
                site,
                under.map(child => ({ path: site.pathOf('contrat', child.id), text: child.title })),
              ),
            )
          : nothing
      }
      ${reviews.length ? sheet('Bilans', html`<ul class="bullets">${reviews.map(({ date: day, title: name, text }) => html`<li>${date(day)} : ${name}. ${text}</li>`)}</ul>`) : nothing}
      ${sector.view}
      ${
        resources.length
          ? sheet(
              'Ce que cette fiche nomme',
              foldedLinks(
                site,
                resources.map(resource => ({ path: site.pathOf('annuaire', resource.id), text: resource.name })),
              ),
            )
          : nothing
      }
      ${whoView(commitment)}`,
  };
}

function actionsView(site: Site, { actions, pilots }: Commitment): View {
  const silentCount = actions.filter(action => !actionState(action, site.day)).length;
  const ask = pilots.length ? ` À demander à : ${pilots.join(', ')}.` : '';
  return html`<ul class="actions">
    ${actions.map(action => {
      const state = actionState(action, site.day);
      const { title, due, status, statusDate = '', statusBy = '', difficulty, adjustment } = action;
      return html`<li>
        <p><strong>${title}</strong></p>
        ${
          state || due
            ? html`<p class="soft">${state ? `${STATES[state]}, dit par ${statusBy} le ${date(statusDate)}.` : nothing}
        ${due ? html` Échéance du contrat : ${due}${isPastDue(action, site.day) ? ', passée' : ''}.` : nothing}</p>`
            : nothing
        }
        ${!state && status ? html`<p class="soft">Écrit sans jour ou sans auteur : ${status}</p>` : nothing}
        ${difficulty ? html`<p>Difficulté : ${difficulty}</p>` : nothing} ${adjustment ? html`<p>Ajustement : ${adjustment}</p>` : nothing}
      </li>`;
    })}
  </ul>
  ${silentCount ? html`<p class="note">${plural(silentCount, `Pour 1 action sur ${number(actions.length)}, personne n’a dit où elle en est.|Pour ${number(silentCount)} actions sur ${number(actions.length)}, personne n’a dit où elles en sont.`)}${ask}</p>` : nothing}`;
}

function indicatorsView({ indicators }: Commitment): View {
  const silentCount = indicators.filter(({ values }) => !values.length).length;
  return html`<ul class="actions">
    ${indicators.map(({ label, unit = '', baseline, target, values }) => {
      const last = values.at(-1);
      const inUnit = (value: number): string => [number(value), unit].filter(Boolean).join(' ');
      const sentences = [
        last && `${last.value === null ? (last.text ?? 'sans valeur') : inUnit(last.value)}, ${last.period}.`,
        baseline && `Départ : ${inUnit(baseline.value)}, ${baseline.period}.`,
        target && `Cible : ${inUnit(target.value)}, ${target.period}.`,
      ].filter(Boolean);
      return html`<li>
        <p><strong>${label}</strong></p>
        ${sentences.length ? html`<p class="soft">${sentences.join(' ')}</p>` : nothing}
      </li>`;
    })}
  </ul>
  ${silentCount ? html`<p class="note">${plural(silentCount, `Pour 1 indicateur, aucune valeur n’est publiée.|Pour ${number(silentCount)} indicateurs, aucune valeur n’est publiée.`)}</p>` : nothing}`;
}
