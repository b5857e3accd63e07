// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Duel of two teams, on one screen. Without this script the page has its paper sheets. Nothing is stored or requested.
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import {
  closingAxis,
  distanceDrawing,
  drawingKey,
  gainedBeads,
  progressCord,
  scale,
  teamMark,
  twentyBeads,
} from './duel-drawings.js';
import { beadCount, farSentence, gainSentence, nearestCell, totalSentence, womenCell } from './duel-labels.js';
import {
  countBeads,
  nameTeams,
  PEOPLE,
  readGuess,
  TEAMS,
  womenOf,
  type DuelRound,
  type TeamPair,
} from './duel-rules.js';

/** Duration of the animation that fills all the beads of an answer, in milliseconds. */
const POUR_MS = 600;

/** Job of the page, with its answer as the page shows it. */
interface DuelJob {
  readonly name: string;
  readonly women: number;
  readonly sentence: string;
  readonly figure: string;
  /** Place, year and publisher of the figure. */
  readonly origin: string;
  readonly scene: Node | undefined;
}

/** Step of the duel: waiting for guesses, both guesses entered, answer shown, or end. */
type DuelStatus = 'asking' | 'locked' | 'answered' | 'over';

class Duel {
  readonly #stage: HTMLElement;
  readonly #status: HTMLElement;
  readonly #jobs: readonly DuelJob[];
  readonly #onLeave: () => void;
  #rounds: readonly DuelRound[] = [];
  #guesses: [number | undefined, number | undefined] = [undefined, undefined];
  #step: DuelStatus = 'asking';
  /** Team whose text is not a number from 0 to 20; undefined without one. */
  #refusedTeam: number | undefined;

  constructor(stage: HTMLElement, jobs: readonly DuelJob[], onLeave: () => void) {
    this.#stage = stage;
    this.#jobs = jobs;
    this.#onLeave = onLeave;
    this.#status = document.createElement('p');
    this.#status.className = 'visually-hidden';
    this.#status.setAttribute('role', 'status');
    stage.append(this.#status);
    stage.addEventListener('keydown', event => this.#onKey(event));
  }

  /** Shows the stage at the step where it was left. */
  open(): void {
    this.#draw('h1');
  }

  /** @param focused - selector of the element that takes the focus. */
  #draw(focused: string): void {
    this.#stage.classList.toggle('over', this.#step === 'over');
    render(this.#step === 'over' ? this.#closing() : this.#round(), this.#stage);
    this.#stage.querySelector<HTMLElement>(focused)?.focus();
  }

  get #rank(): number {
    return this.#rounds.length - (this.#step === 'answered' ? 1 : 0);
  }

  /** Both guesses; undefined until both teams have entered one. */
  get #bothGuesses(): TeamPair<number> | undefined {
    const [first, second] = this.#guesses;
    return first === undefined || second === undefined ? undefined : [first, second];
  }

  #round(): TemplateResult {
    const job = this.#jobs[this.#rank];
    if (!job) return html``;
    const isAnswered = this.#step === 'answered';
    const last = this.#rounds.at(-1);
    return html`<header class="duel-top">
        ${progressCord(this.#rounds.length, this.#rank, this.#jobs.length)}
        <p><strong>Métier ${this.#rank + 1} sur ${this.#jobs.length}</strong></p>
        <button class="btn sec" type="button" @click=${this.#onLeave}>Quitter le jeu</button>
      </header>
      <div class="duel-question">
        <div>
          <p class="duel-job">${job.name}</p>
          <h1 tabindex="-1" class=${isAnswered ? 'voice' : nothing}>${isAnswered ? job.sentence : 'Sur 20 personnes, combien de femmes ?'}</h1>
          ${isAnswered ? html`<p class="soft">${job.figure}</p>` : nothing}
        </div>
        ${isAnswered ? twentyBeads(job.women) : (job.scene ?? nothing)}
      </div>
      ${scale(this.#bothGuesses, isAnswered ? job.women : undefined)}
      <div class="duel-teams">${TEAMS.map((name, team) => this.#team(name, team))}</div>
      <div class="duel-next">
        ${isAnswered && last ? html`<p>${gainSentence(last)}</p>` : nothing}
        ${this.#step === 'asking' ? html`<p class="soft">Les deux nombres se montrent ensemble, quand les deux sont validés.</p>` : html`<button class="btn next" type="button" @click=${this.#advance}>${this.#nextLabel()}</button>`}
      </div>`;
  }

  #nextLabel(): string {
    if (this.#step === 'locked') return 'Voir la réponse';
    return this.#rounds.length === this.#jobs.length ? 'Voir le dessin' : 'Métier suivant';
  }

  #team(name: string, team: number): TemplateResult {
    const guess = this.#guesses[team];
    const isRefused = this.#refusedTeam === team;
    const count = countBeads(this.#rounds)[team] ?? 0;
    const beads = html`<p class="soft">${beadCount(count)} ${count ? gainedBeads(count) : nothing}</p>`;
    const title = html`${teamMark(team)}<div><h2 id="team-${team}">${name}</h2>${beads}</div>`;
    if (guess !== undefined)
      return html`<section class="team" aria-labelledby="team-${team}">
        ${title}
        ${this.#bothGuesses ? html`<p class="said"><strong>${guess}</strong></p>` : html`<p class="said">C’est dit. <button class="btn sec" type="button" @click=${() => this.#unlock(team)}>Changer<span class="visually-hidden"> le nombre, ${name}</span></button></p>`}
      </section>`;
    return html`<form class="team" aria-labelledby="team-${team}" novalidate @submit=${(event: Event) => this.#lock(event, team)}>
      ${title}
      <div class="field">
        <label for="guess-${team}">De 0 à 20</label>
        <input id="guess-${team}" inputmode="numeric" maxlength="2" autocomplete="off" required aria-invalid=${isRefused ? 'true' : nothing} aria-describedby=${isRefused ? 'refusal' : nothing}>
        <button class="btn" type="submit">Valider<span class="visually-hidden">, ${name}</span></button>
        ${isRefused ? html`<p id="refusal" class="refusal">Écrivez un nombre de 0 à ${PEOPLE}.</p>` : nothing}
      </div>
    </form>`;
  }

  #lock(event: Event, team: number): void {
    event.preventDefault();
    const guess = readGuess(this.#stage.querySelector<HTMLInputElement>(`#guess-${team}`)?.value ?? '');
    this.#refusedTeam = guess === undefined ? team : undefined;
    this.#say('');
    if (guess === undefined) return this.#draw(`#guess-${team}`);
    this.#guesses[team] = guess;
    if (this.#bothGuesses) {
      this.#step = 'locked';
      this.#say(TEAMS.map((name, other) => `${name} : ${this.#guesses[other]}.`).join(' '));
    } else this.#say(`${TEAMS[team]} : c’est dit.`);
    this.#draw(this.#bothGuesses ? '.next' : `#guess-${1 - team}`);
  }

  #unlock(team: number): void {
    this.#guesses[team] = undefined;
    this.#say('');
    this.#draw(`#guess-${team}`);
  }

  readonly #advance = (): void => {
    const guesses = this.#bothGuesses;
    const job = this.#jobs[this.#rank];
    if (this.#step === 'locked' && guesses && job) {
      const round = { guesses, women: job.women };
      this.#rounds = [...this.#rounds, round];
      this.#step = 'answered';
      this.#draw('.next');
      this.#pour();
      this.#say(`${job.sentence} ${gainSentence(round)}`);
    } else if (this.#step === 'answered') {
      this.#guesses = [undefined, undefined];
      this.#step = this.#rounds.length === this.#jobs.length ? 'over' : 'asking';
      this.#say('');
      this.#draw('h1');
    }
  };

  /** Fills the beads one after the other, or at once when the visitor prefers reduced motion. */
  #pour(): void {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const beads = [...this.#stage.querySelectorAll('.poured')];
    const pace = POUR_MS / Math.max(beads.length, 1);
    beads.forEach((bead, rank) =>
      bead.animate([{ opacity: 0 }, { opacity: 1 }], { duration: pace, delay: rank * pace, fill: 'backwards' }),
    );
  }

  readonly #restart = (): void => {
    this.#rounds = [];
    this.#step = 'asking';
    this.#draw('h1');
  };

  #closing(): TemplateResult {
    const answers = this.#rounds.map((round, rank) => ({ round, name: this.#jobs[rank]?.name ?? '' }));
    const [first, second] = countBeads(this.#rounds);
    return html`<header>
        <h1 tabindex="-1">Ce que la classe croyait, ce qui est</h1>
        <p class="voice">${totalSentence(this.#rounds)} ${farSentence(this.#rounds)}</p>
      </header>
      <div class="duel-acts screen">
        <button class="btn" type="button" @click=${() => print()}>Imprimer</button>
        <button class="btn sec" type="button" @click=${this.#restart}>Recommencer</button>
        <button class="btn sec" type="button" @click=${this.#onLeave}>Quitter le jeu</button>
      </div>
      ${drawingKey()}
      <ol class="distances" aria-hidden="true"><li><span></span>${closingAxis()}</li>${answers.map(({ name, round }) => html`<li><span>${name}</span>${distanceDrawing(round)}</li>`)}</ol>
      <div class="scroll" role="region" aria-label="Les nombres" tabindex="0">
        <table>
          <caption class="visually-hidden">Femmes sur 20 personnes, pour chaque métier : ce que croyait chaque équipe, ce qui est, qui était le plus près</caption>
          <thead><tr><th scope="col">Métier</th>${TEAMS.map(name => html`<th scope="col">${name}</th>`)}<th scope="col">Ce qui est</th><th scope="col">Le plus près</th></tr></thead>
          <tbody>${answers.map(({ name, round }) => html`<tr><th scope="row">${name}</th>${round.guesses.map(guess => html`<td>${guess}</td>`)}<td>${womenCell(round.women)}</td><td>${nearestCell(round)}</td></tr>`)}</tbody>
          <tfoot><tr><th scope="row">Perles</th><td>${first}</td><td>${second}</td><td></td><td></td></tr></tfoot>
        </table>
      </div>
      <p class="soft">${[...new Set(this.#jobs.map(({ origin }) => origin))].join(' ')} Aucun nom, rien n’est gardé.</p>`;
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }

  /** Handles the keyboard: a digit goes to the first empty field; Enter and the forward arrow go on. */
  #onKey(event: KeyboardEvent): void {
    const { key, target } = event;
    if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (target.matches('input')) return;
    const forward = getComputedStyle(this.#stage).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (this.#step === 'asking' && /^\d$/.test(key))
      [...this.#stage.querySelectorAll('input')].find(({ value }) => !value)?.focus();
    else if (this.#step !== 'over' && (key === forward || (key === 'Enter' && !target.matches('button')))) {
      event.preventDefault();
      this.#advance();
    }
  }
}

function jobsOf(list: Element): DuelJob[] {
  return [...list.querySelectorAll<HTMLElement>('[data-share]')].map(item => ({
    name: item.querySelector('summary')?.textContent ?? '',
    women: womenOf(Number(item.dataset['share'])),
    sentence: item.querySelector('.voice')?.textContent ?? '',
    figure: item.querySelector('.figure')?.textContent ?? '',
    origin: item.querySelector('.origin')?.textContent ?? '',
    scene: item.querySelector('.scene')?.cloneNode(true),
  }));
}

function start(): void {
  const launch = document.querySelector<HTMLElement>('[data-duel]');
  const button = launch?.querySelector('button');
  const list = document.querySelector('.duel-answers');
  if (!launch || !button || !list) return;
  nameTeams(launch.dataset['teams']?.split('|') ?? []);
  const stage = document.createElement('section');
  stage.className = 'duel-stage';
  stage.setAttribute('aria-label', 'Le duel');
  stage.hidden = true;
  document.querySelector('main')?.append(stage);
  const duel = new Duel(stage, jobsOf(list), () => {
    stage.hidden = true;
    button.textContent = 'Reprendre le duel';
    button.focus();
  });
  button.addEventListener('click', () => {
    stage.hidden = false;
    duel.open();
    scrollTo(0, 0);
  });
  launch.hidden = false;
}

start();
