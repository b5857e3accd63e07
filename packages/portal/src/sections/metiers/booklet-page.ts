// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { payAmount } from '@orientation-widgets/domain/jobs/pay-labels.js';
import { levelOf, tensionSentence } from '@orientation-widgets/domain/tension/tension-labels.js';
import { firstSentences } from '@orientation-widgets/domain/words/easy-words.js';
import { capital, jobName, percent } from '@orientation-widgets/domain/words/format.js';
import { isUnderOne, outOfTwenty, womenInWords } from '@orientation-widgets/elements/jobs/share-discs.js';
import { qrCode } from '@orientation-widgets/elements/qr-code.js';
import type { Job } from '@orientation-widgets/feed';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { sceneView } from '../../illustrations/scenes.js';
import { part, splitLead } from '../../layout/page-parts.js';
import type { View } from '../../layout/views.js';
import type { Page, PageLink } from '../../site/page.js';
import type { Site } from '../../site/site.js';
import { beadRows } from '../shared/bead-strand.js';
import { comparableShare, TWENTY } from '@orientation-widgets/domain/jobs/difficult-hires.js';
import { wholeFamily } from '../shared/planned-hires.js';
import { peopleFiles } from './people-view.js';

/** Maximum content of a small page. */
const [MOST_SKILLS, MOST_TRAININGS, MOST_LETTERS] = [4, 3, 240];

/** Page of the booklet: known facts, or a question to ask with blank lines. */
interface BookletPage {
  readonly title: string;
  readonly body: View;
}

/** Path of the booklet of a job; undefined when too few facts are known to fill it. */
export function bookletPath(site: Site, job: Job): string | undefined {
  const path = site.pathOf('metiers', job.id);
  return path !== undefined && job.summary && peopleFiles(job) ? `${path}livret/` : undefined;
}

/** Booklet of a job: eight pages on one A4 sheet, to fold and cut once. On screen they follow each other. */
export function bookletPages(site: Site, job: Job, index: PageLink): Page[] {
  const path = bookletPath(site, job);
  const jobPath = site.pathOf('metiers', job.id);
  if (path === undefined || jobPath === undefined) return [];
  const name = jobName(job.title);
  const pages = [
    cover(site, job),
    tasksPage(job),
    hoursPage(job),
    womenPage(job),
    payPage(site, job),
    routePage(job),
    questionsPage(),
    trainingsPage(site, job, jobPath),
  ];
  return [
    {
      ...{ path, section: 'metiers', title: `Le petit livre : ${name}`, isHidden: true },
      lead: 'Une feuille A4, une entaille, huit pages. En noir : n’importe quelle imprimante suffit.',
      description: `Le petit livre à plier du métier : ${name}.`,
      crumbs: [index, { path: jobPath, text: name }],
      sources: sourceIds(site, job),
      ownFiles: { style: '/assets/booklet.css' },
      body: html`${part(
        'Le plier, sans colle',
        html`<p class="screen">Imprimez avec Ctrl + P, ou Cmd + P : sans marge, à 100 %, d’un seul côté.</p><ol class="folding">${FOLDING.map(({ words, drawing }) => html`<li><svg width="120" height="90" viewBox="0 0 120 90" aria-hidden="true">${drawing}</svg> ${words}</li>`)}</ol>`,
      )}
      <section class="booklet" aria-label="Les huit pages">
        <svg class="sheet-lines" viewBox="0 0 297 209.5" aria-hidden="true"><path class="fold" d="M74.25 0v209.5M148.5 0v209.5M222.75 0v209.5M0 104.75h74.25M222.75 104.75H297"/><path d="M74.25 104.75h148.5"/><g class="scissors"><circle cx="72" cy="102.5" r="1.5"/><circle cx="72" cy="107" r="1.5"/><path d="M73.25 103.25 79.5 106.5M73.25 106.25 79.5 103"/></g></svg>
        <ol>${pages.map(({ title, body }, rank) => html`<li class=${rank ? nothing : 'cover'}><h2>${title}</h2>${body}<p class="folio">${rank + 1}</p></li>`)}</ol>
      </section>`,
    },
  ];
}

/** Steps to fold the sheet into a booklet, with drawings. */
const FOLDING: readonly { readonly words: string; readonly drawing: SVGTemplateResult }[] = [
  {
    words: 'Marquez tous les plis.',
    drawing: svg`<path d="M8 12h104v66H8z"/><path class="fold" d="M34 12v66M60 12v66M86 12v66M8 45h104"/>`,
  },
  {
    words: 'Pliez en deux, coupez le trait jusqu’au centre.',
    drawing: svg`<path d="M30 12h52v66H30z"/><path class="fold" d="M56 12v66M30 45h26"/><path class="cut" d="M56 45h26"/><circle cx="104" cy="36" r="5"/><circle cx="104" cy="54" r="5"/><path d="M100 39 86 49M100 51 86 41"/>`,
  },
  {
    words: 'Pliez en long, poussez : la fente s’ouvre.',
    drawing: svg`<path d="M8 32h26v26H8zM86 32h26v26H86zM34 32 60 12l26 20v26L60 78 34 58zM60 32v26m-5-5 5 5 5-5m-10-16 5-5 5 5"/>`,
  },
  {
    words: 'Refermez autour de la page 1.',
    drawing: svg`<path d="M42 14 34 20v58l8-6zM42 14h40v58H42zM52 28h18M52 36h10"/>`,
  },
];

function cover(site: Site, { title, sectors, rome }: Job): BookletPage {
  return {
    title: jobName(title),
    body: html`<p>Le petit livre du métier</p>${sceneView(site, { names: sectors, ...(rome && { rome }) })}`,
  };
}

function tasksPage({ summary, skills }: Job): BookletPage {
  return {
    title: 'Ce que vous faites',
    body: html`<p class="voice">${splitLead(summary).lead}</p>${skills.length ? html`<ol class="tasks">${skills.slice(0, MOST_SKILLS).map(skill => html`<li>${capital(skill)}</li>`)}</ol>` : lines('Que fait-on le matin ? L’après-midi ?')}`,
  };
}

function hoursPage({ unusualHours }: Job): BookletPage {
  const { night, saturday, sunday, period = '' } = unusualHours ?? {};
  const shares = [
    ['La nuit, de minuit à 5 h', night],
    ['Le samedi', saturday],
    ['Le dimanche', sunday],
  ] as const;
  const measured = shares.flatMap(([when, share]) => (share === undefined ? [] : [{ when, share }]));
  return {
    title: 'Vos heures',
    body: measured.length
      ? html`${measured.map(({ when, share }) => html`<p><strong>${when} : ${isUnderOne(share) ? 'moins d’une personne sur 20' : `${outOfTwenty(share)} sur 20`}</strong></p>${beadRows(beadsOf(share))}`)}<p class="age-line">France, ${period}</p>`
      : lines('À quelle heure commence et finit votre journée ?'),
  };
}

function womenPage({ womenShare }: Job): BookletPage {
  if (!womenShare) return { title: 'Vingt personnes', body: lines('Qui fait ce métier autour de nous ?') };
  const { value, period, family, history = [] } = womenShare;
  const [past] = history.filter(point => point.period !== period);
  return {
    title: 'Vingt personnes',
    body: html`<p class="voice">${capital(womenInWords(value))}.</p>${beadGrid(beadsOf(value))}<p><strong>${percent(value)} de femmes</strong> en ${period}${past ? html`<br><strong>${percent(past.value)}</strong> en ${past.period}` : nothing}</p><p class="age-line">En France${wholeFamily(family)}</p>`,
  };
}

function payPage(site: Site, job: Job): BookletPage {
  const amount = job.salary && payAmount(job.salary);
  const match = site.tensionOf(job);
  const level = levelOf(match?.tension);
  const plans = site.plansOf(job);
  const share = comparableShare(plans?.recruitment);
  return {
    title: 'Le salaire, l’emploi',
    body: html`${
      job.salary && amount
        ? html`<p class="figure">${amount}</p>${job.salary.median === undefined ? nothing : html`${beadRows(TWENTY / 2)}<p>Une personne sur deux gagnait plus.</p>`}<p class="age-line">France, ${job.salary.period}</p>`
        : lines('Combien gagne-t-on au début ?')
    }${share && plans ? html`<p>Embauches que les employeurs jugent difficiles : <strong>${share.words}</strong>.</p>${beadRows(share.beads)}<p class="age-line">${site.nameOf(plans.territoryId)}, ${plans.recruitment.year}</p>` : match && level ? html`<p>${tensionSentence(level, match.tension.period)}</p><p class="age-line">${site.nameOf(match.territoryId)}, ${match.tension.period}</p>` : lines('Trouve-t-on facilement du travail ?')}`,
  };
}

function routePage({ access }: Job): BookletPage {
  const text =
    access && [3, 2, 1].map(count => firstSentences(access, count)).find(some => some.length <= MOST_LETTERS);
  return {
    title: 'Pour y arriver',
    body: html`${text ? html`<p>${text}</p>` : nothing}${lines('Où apprendre ce métier près de chez moi ?')}`,
  };
}

function questionsPage(): BookletPage {
  return {
    title: 'Trois questions à poser',
    body: html`${lines('Quand dormez-vous ?')}${lines('Qu’est-ce qui est difficile, au début ?')}${lines('Qui vous a appris, et où ?')}<p>Posées à : <span class="blank-line"></span></p>`,
  };
}

function trainingsPage(site: Site, job: Job, jobPath: string): BookletPage {
  const trainings = site.trainingsTo(job).slice(0, MOST_TRAININGS);
  const publishers = sourceIds(site, job).flatMap(id => site.data.sources.get(id)?.publisher ?? []);
  return {
    title: 'La suite',
    body: html`${trainings.length ? html`<p>Pour se former, par exemple :</p><ul class="tasks">${trainings.map(({ title }) => html`<li>${title}</li>`)}</ul>` : lines('Qui peut m’aider ?')}
      <div class="code">${qrCode(site.url(jobPath), 'Le code de la page du métier') ?? nothing}<p>Ce code ouvre la page du métier. Il ne dit rien de vous.</p></div>
      <p class="age-line">Sources : ${[...new Set(publishers)].join(' ; ')}.</p>`,
  };
}

/** Number of full beads of twenty: less than one person gives none. */
function beadsOf(share: number): number {
  return isUnderOne(share) ? 0 : outOfTwenty(share);
}

/** Twenty beads, as large as a small page allows. */
function beadGrid(count: number): TemplateResult {
  return html`<svg class="beads" width="192" height="154" viewBox="0 0 100 80" aria-hidden="true">${Array.from({ length: TWENTY }, (_, bead) => html`<circle class=${bead < count ? 'full' : nothing} cx=${10 + (bead % 5) * 20} cy=${10 + Math.floor(bead / 5) * 20} r="7.5"/>`)}</svg>`;
}

/** Question to ask, over the lines of its answer. */
function lines(question: string): TemplateResult {
  return html`<p class="to-ask"><strong>${question}</strong><span></span><span></span></p>`;
}

function sourceIds(site: Site, job: Job): string[] {
  const { sourceId, womenShare, salary, unusualHours } = job;
  const plans = site.plansOf(job)?.recruitment;
  const difficulty = comparableShare(plans) ? plans : site.tensionOf(job)?.tension;
  const figures = [difficulty, womenShare, salary, unusualHours];
  return [sourceId, ...figures.map(figure => figure?.sourceId)].flatMap(id => id ?? []);
}
