// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { msg } from '@lit/localize';
import type { Resource } from '@orientation-widgets/feed';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { heading, titleHeading } from '../core/heading.js';
import { LazyPart } from '../core/lazy-part.js';
import { FocusController } from '../ui/focus-controller.js';
import { KeepControl } from '../saved/keep-control.js';
import { keepStyles } from '../saved/keep.styles.js';
import { sourceNote } from '../sources/source-note.js';
import type { DirectoryHost } from '../directory/directory-host.js';
import { choice, option } from '../directory/choice.js';
import { provenancesOf } from '../directory/provenances.js';
import { ResourceSelectEvent } from '../directory/resource-select-event.js';
import { sectorChoice } from '../directory/sector-choice.js';
import { ListPage } from '../directory/list-page.js';
import { comparisonView } from './comparison.js';
import { innovationCard } from './innovation-card.js';
import {
  partnerCount,
  projectCount,
  resultCount,
  stageLabel,
} from '@orientation-widgets/domain/directory/innovation-labels.js';
import { countsOf, innovationsOf, STAGES } from '@orientation-widgets/domain/directory/innovations.js';
import type { InnovationQuery } from '@orientation-widgets/domain/directory/innovations.js';
import { innovationsStyles } from './innovations.styles.js';
import { recordStyles } from '../directory/record.styles.js';
import { runGesture } from '../core/run-gesture.js';

type ProjectsHost = DirectoryHost<'resource' | 'sector'>;

/** Maximum number of projects compared: three columns are not readable on a phone. */
const COMPARED = 2;

/** Innovative projects, with their findings and failures; comparison of two projects; form for a new one. */
export class InnovationsPage extends ListPage<InnovationQuery, ProjectsHost> {
  protected override readonly items = '.project';
  protected override query: InnovationQuery = {};
  readonly #keep: KeepControl;
  readonly #focus: FocusController;
  #projects: readonly Resource[] = [];
  #opened: string | undefined;
  /** Ids of the compared projects. */
  #compared: readonly string[] = [];
  readonly #deposit = new LazyPart(() => import('./deposit-form.lazy.js'));
  #isDepositOpen = false;
  #isMade = false;

  constructor(host: ProjectsHost) {
    super(host, [keepStyles, recordStyles, innovationsStyles]);
    this.#keep = new KeepControl(host, this.announcer, 'resource');
    this.#focus = FocusController.of(host);
  }

  override prefill(): void {
    this.#opened = this.host.resource ?? undefined;
    this.ask({ sector: this.host.sector ?? undefined });
  }

  protected override search(): void {
    this.#projects = innovationsOf(this.data.resources, this.query);
  }

  protected override summary(): string {
    const { partners, results } = countsOf(this.#projects);
    return [
      projectCount(this.#projects.length),
      ...(partners ? [partnerCount(partners)] : []),
      resultCount(results),
    ].join(', ');
  }

  #toggle(id: string): void {
    if (this.#opened === id) this.#opened = undefined;
    else if (this.host.dispatchEvent(new ResourceSelectEvent(id))) this.#opened = id;
    this.host.requestUpdate();
  }

  /** Selects a project for comparison, with the last one selected. */
  #compare(id: string): void {
    this.#compared = this.#compared.includes(id)
      ? this.#compared.filter(comparedId => comparedId !== id)
      : [...this.#compared, id].slice(-COMPARED);
    this.host.requestUpdate();
    if (this.#compared.length === COMPARED) this.#focus.next('.compared');
    else if (this.#compared.length) this.announcer.announce(msg('Choisissez un second projet à comparer.'));
  }

  async #openDeposit(): Promise<void> {
    await this.#deposit.load();
    this.#isDepositOpen = true;
    this.#isMade = false;
    this.#focus.next('.deposit input');
  }

  #made(): void {
    this.#isDepositOpen = false;
    this.#isMade = true;
    this.announcer.announce(msg('Le fichier est fait. Transmettez-le à qui publie ce site.'));
    this.#focus.next('.present');
  }

  override view(): TemplateResult {
    const level = this.host.headingLevel + 1;
    const title = msg('Ce qui s’essaie ici');
    const compared = this.#compared.flatMap(id => this.data.resources.find(resource => resource.id === id) ?? []);
    return html`<div class="finder">
      ${this.announcer.view()}
      <div class="sheet ask" part="header">${titleHeading(this.host.headingLevel, title)} ${this.#sentence(title)}</div>
      <div class="results" part="results">
        ${compared.length === COMPARED ? comparisonView(compared, level, () => this.#closeComparison()) : nothing}
        <div class="results-head">${heading(level, this.summary(), 'count', 'count')}</div>
        ${
          this.#projects.length
            ? html`<p class="note">${msg('D’abord les projets qui disent ce qu’ils ont trouvé.')}</p>
                <ul class="sheet helpers">${this.#projects.map(project => this.#card(project, level + 1))}</ul>`
            : html`<p class="sheet nothing">${msg('Aucun projet ne correspond dans ces données. Cela ne veut pas dire que rien ne s’essaie.')}</p>`
        }
        ${this.#depositView(level)} ${sourceNote(this.data.sources, provenancesOf(this.data.sources, this.#projects))}
      </div>
    </div>`;
  }

  #closeComparison(): void {
    const [first = ''] = this.#compared;
    this.#compared = [];
    this.#focus.next(`[data-id="${CSS.escape(first)}"]`);
  }

  #depositView(level: number): TemplateResult {
    const deposit = this.#deposit.value;
    if (this.#isDepositOpen && deposit) return deposit.depositForm(level, () => this.#made());
    return html`<p class="present" tabindex="-1">
      ${this.#isMade ? html`<strong>${msg('Le fichier est fait. Transmettez-le à qui publie ce site.')}</strong>` : nothing}
      <button class="btn sec" type="button" @click=${() => void runGesture(this.host, () => this.#openDeposit())}>${msg('Présenter un projet')}</button>
    </p>`;
  }

  #sentence(title: string): TemplateResult {
    const { stage = '', sector } = this.query;
    return html`<div class="sent" part="search" role="search" aria-label=${title}>
      <span>${msg('Je cherche un projet')}</span>
      ${choice(
        msg('Où il en est'),
        html`${option('', msg('où qu’il en soit'), stage)}${STAGES.map(name => option(name, stageLabel(name), stage))}`,
        value => this.ask({ stage: STAGES.find(name => name === value) }),
      )}
      ${sectorChoice(this.data.resources, sector, selectedSector => this.ask({ sector: selectedSector }))}
    </div>`;
  }

  #card(project: Resource, headingLevel: number): TemplateResult {
    const { id, name } = project;
    return innovationCard({
      project,
      headingLevel,
      isOpen: this.#opened === id,
      isCompared: this.#compared.includes(id),
      keep: this.#keep.view({ id, title: name }),
      toggle: () => this.#toggle(id),
      compare: () => this.#compare(id),
    });
  }
}
