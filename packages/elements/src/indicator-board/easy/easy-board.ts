// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg, str } from '@lit/localize';
import type { Feed, Territory } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { titleHeading } from '../../core/heading.js';
import { capital, plural } from '@orientation-widgets/domain/words/format.js';
import { iconPrint } from '../../icons/action-icons.js';
import { wholeNumber } from '@orientation-widgets/domain/words/decimal-number.js';
import { kindName } from '@orientation-widgets/domain/measures/kind-names.js';
import { easyLine } from '../../reading/easy-line.js';
import { easySheet } from '../../reading/easy-sheet.js';
import { exampleMark } from '../../sources/example-mark.js';
import { sourceNote } from '../../sources/source-note.js';
import type { BoardProps, BoardShown, FormName } from '../shared/board-form.js';
import { openBoard } from '../board/board-data.js';
import type { BoardData } from '../board/board-data.js';
import { themeName } from '@orientation-widgets/domain/measures/board-labels.js';
import { controlsStyles } from '../board/board-controls.styles.js';
import { territoryControl } from '../board/controls-view.js';
import { placesToChoose } from '../board/places.js';
import { figureContextOf } from '@orientation-widgets/domain/measures/figures.js';
import type { FigureContext } from '@orientation-widgets/domain/measures/figures.js';
import type { BoardQuery } from '@orientation-widgets/domain/measures/figure-selection.js';
import { themesOf } from '../board/theme-figures.js';
import { boardEasyStyles } from './easy-board.styles.js';
import { easyValue, themeDrawing } from './easy-value.js';
import { about, findingText } from '../figure/easy-figure-words.js';

/** Theme of a territory: its known figures, and its number of measures. */
interface EasyTheme {
  readonly name: string;
  readonly valuedContexts: readonly FigureContext[];
  readonly total: number;
}

/** Figure with the reason why it stands out. */
interface Statement {
  readonly context: FigureContext;
  readonly why: string;
}

interface EasyBoard extends BoardData {
  readonly form: FormName;
  readonly themes: readonly EasyTheme[];
  readonly statements: readonly Statement[];
  /** Territories to choose from; empty when the page sets the territory. */
  readonly places: readonly Territory[];
}

/** Loads the main facts about a territory in four statements; the figures of each theme are folded. */
export async function openEasyBoard(feed: Feed, query: BoardQuery, form: FormName): Promise<BoardShown | undefined> {
  const data = await openBoard(feed, query);
  if (!data) return undefined;
  const themes = themesOf(data).map(({ theme, contexts }) => ({
    name: themeName(theme),
    valuedContexts: contexts.filter(({ observation }) => observation?.value != null),
    total: data.measures.filter(measure => measure.theme === theme).length,
  }));
  const places = form === 'board' ? (await placesToChoose(feed, data))() : [];
  const board: EasyBoard = { ...data, form, themes, statements: statementsOf(data, themes), places };
  return {
    styles: [controlsStyles, ...boardEasyStyles],
    view: props => boardSheet(board, props),
    status: () => data.figures.territory.name,
  };
}

/** Figures that stand out, or else the first figure of each theme. */
function statementsOf({ findings, figures, index, query }: BoardData, themes: readonly EasyTheme[]): Statement[] {
  const statements = findings.flatMap(finding => {
    if (finding.rule === 'silence' || query.entry !== 'territory') return [];
    const context = figureContextOf(figures, index, finding.measure);
    return [{ context, why: findingText(finding, context) }];
  });
  return statements.length
    ? statements
    : themes.flatMap(({ valuedContexts: [context] }) => (context ? [{ context, why: '' }] : []));
}

function boardSheet(board: EasyBoard, props: BoardProps): TemplateResult {
  const { figures, statements, form, query, themes, places } = board;
  const { sources, territory } = figures;
  const cited = [
    ...statements.map(({ context }) => context),
    ...(query.isBrief ? [] : themes.flatMap(({ valuedContexts }) => valuedContexts)),
  ];
  const provenances = cited.map(({ observation, measure }) => ({
    sourceId: observation?.sourceId ?? measure.sourceId,
  }));
  return easySheet({
    host: props.host,
    head: html`<header>
        ${titleHeading(props.level, html`<span lang="fr">${territory.name}</span>`)} ${aboutView(board)}
      </header>
      ${places.length ? html`<div class="controls">${territoryControl(places, territory.id, props)}</div>` : nothing}`,
    lines: statements.map(statement => figureLine(statement, form, props)),
    more: html`${silenceView(board)} ${query.isBrief ? nothing : html`<div>${themes.map(theme => themeView(theme, form, props))}</div>`}`,
    warning: provenances.some(({ sourceId }) => sources.get(sourceId)?.example)
      ? html`<p class="note">${exampleMark(msg('Données d’exemple, inventées pour la démonstration.'))}</p>`
      : nothing,
    actions:
      form === 'dossier'
        ? html`<button type="button" class="btn pri" @click=${() => window.print()}>${iconPrint()} ${msg('Imprimer')}</button>`
        : nothing,
    sources: sourceNote(sources, provenances, false),
  });
}

/** Kind of the territory, its population, and the current entry. */
function aboutView({ figures: { territory }, query, selected, choices, themes }: EasyBoard): TemplateResult {
  const { kind, population, populationYear } = territory;
  const people =
    population && populationYear
      ? msg(str`${about(population, { unit: '', kind: 'count' })} habitants (${String(populationYear)})`)
      : '';
  const [theme] = query.theme ? themes : [];
  const through = choices.find(({ id }) => query.entry !== 'territory' && id === query[query.entry])?.label;
  const subject = selected?.title ?? through;
  return html`<p class="soft">${[capital(kindName(kind, 1)), people, theme?.name].filter(Boolean).join(', ')}</p>
    ${subject ? html`<p class="soft" lang="fr">${subject}</p>` : nothing}`;
}

/** Figure under its name, which opens it; on paper, the name is not a button. */
function figureLine({ context, why }: Statement, form: FormName, { choose }: BoardProps): TemplateResult {
  const { id, title, theme } = context.measure;
  const name =
    form === 'dossier'
      ? html`<strong><bdi lang="fr">${title}.</bdi></strong>`
      : html`<button type="button" class="link" lang="fr" data-measure=${id} @click=${() => choose({ measure: id })}>${title}</button>`;
  return easyLine(themeDrawing(theme), html`${name} ${easyValue(context)} ${why}`);
}

/** Number of missing figures here, stated when there are more than a few. */
function silenceView({ findings }: EasyBoard): TemplateResult | typeof nothing {
  const silence = findings.find(({ rule }) => rule === 'silence');
  return silence?.rule === 'silence'
    ? html`<p>${msg(str`Il manque des chiffres ici : ${wholeNumber(silence.without.length)} sur ${wholeNumber(silence.total)}.`)}</p>`
    : nothing;
}

/** Theme under its name, unfolded for printing. */
function themeView({ name, valuedContexts, total }: EasyTheme, form: FormName, props: BoardProps): TemplateResult {
  if (!valuedContexts.length) return html`<p>${msg(str`${name} : pas de chiffre ici.`)}</p>`;
  const all = wholeNumber(total);
  const count = wholeNumber(valuedContexts.length);
  return html`<details ?open=${form === 'dossier'}>
    <summary class="easy-link">${name}</summary>
    <p class="note">${plural(valuedContexts.length, msg(str`${count} chiffre sur ${all}|${count} chiffres sur ${all}`))}</p>
    <ul class="easy">${valuedContexts.map(context => figureLine({ context, why: '' }, form, props))}</ul>
  </details>`;
}
