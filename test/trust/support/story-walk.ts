// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// One walk through the stories for all the suites of a process: a story is shown once in each place, and every question
// of every suite is asked there, instead of each suite showing it again for itself.
import { after } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../support/chromium.js';
import { storyPage } from './story-page.js';
import type { StoryPage } from './story-page.js';

/** A story that is shown now. */
export interface Visit<P> {
  readonly page: P;
  /** Address of the page's site, with a port of the moment. */
  readonly origin: string;
  readonly title: string;
  readonly story: string;
}

/**
 * What a suite asks of each story. It reads; whatever it changes in the page it puts back, which the walk verifies. A
 * question that `acts` (the focus, keys, presses) is given a story of its own, just shown, and need not put it back.
 */
export interface Question<P, A> {
  /** Names it in what the walk says. */
  readonly name: string;
  readonly ask: (visit: Visit<P>) => Promise<A>;
  readonly acts?: boolean;
  /** The stories that it is about; all of them when not given. */
  readonly about?: (title: string, story: string) => boolean;
  /** Script run once in the page, before its first story. */
  readonly prepare?: string;
  /** Script run just before each story appears, to record what happens while it appears. The question is then asked first. */
  readonly listen?: string;
}

/** The answers of the stories of a group, by story. The first one that could not be given is thrown. */
export type Answers<A> = (title: string) => Promise<ReadonlyMap<string, A>>;

/** What the walk needs of a page of playwright or of puppeteer. */
interface WalkedPage {
  evaluate(script: string): Promise<unknown>;
  bringToFront(): Promise<unknown>;
  isClosed(): boolean;
}

export interface Place<P> {
  everyStory<A>(question: Question<P, A>): Answers<A>;
}

let declared: Promise<unknown> = Promise.resolve();

/** Starts no walk before these suites have registered their questions. */
export function waitForQuestions(suites: Promise<unknown>): void {
  declared = suites;
}

interface PendingQuestion<P> extends Question<P, unknown> {
  /** What it was answered, by title and story; calling it gives the answer or throws what went wrong. */
  readonly answers: Map<string, Map<string, () => unknown>>;
  seconds: number;
}

/** A page that shows the stories one after the other: a browser, a size of window. It opens when a first answer is wanted. */
export function place<P extends WalkedPage>(name: string, open: () => Promise<StoryPage<P>>): Place<P> {
  const questions: PendingQuestion<P>[] = [];
  const walks = new Map<string, Promise<void>>();
  let stories: Promise<StoryPage<P>> | undefined;
  let shownStories = { times: 0, seconds: 0 };

  async function openPage(): Promise<StoryPage<P>> {
    const stories = await open();
    for (const script of new Set(questions.map(({ prepare }) => prepare)))
      if (script) await stories.page.evaluate(script);
    return stories;
  }

  /** The page of this place; another one when its browser crashed, so that only the story it showed is lost. */
  async function currentPage(): Promise<StoryPage<P>> {
    const openedPage = await (stories ??= openPage());
    if (!openedPage.page.isClosed()) return openedPage;
    await Promise.resolve(openedPage[Symbol.asyncDispose]()).catch(() => undefined);
    return await (stories = openPage());
  }

  async function walk(title: string): Promise<void> {
    await declared;
    const first = await currentPage();
    await first.page.bringToFront();
    for (const story of await first.names(title)) {
      const { page, origin, show: showStory } = await currentPage();
      const visit = { page, origin, title, story };
      const relevant = questions.filter(({ about }) => about?.(title, story) ?? true);
      /** Nothing has been done to the story since it was shown. */
      let untouched = false;
      const show = async (): Promise<void> => {
        const start = performance.now();
        await page.evaluate('clearStory()');
        for (const { listen } of relevant) if (listen) await page.evaluate(listen);
        await showStory(title, story);
        await page.evaluate('noteStory()');
        untouched = true;
        shownStories = {
          times: shownStories.times + 1,
          seconds: shownStories.seconds + (performance.now() - start) / 1000,
        };
      };
      for (const question of [
        ...relevant.filter(({ listen }) => listen),
        ...relevant.filter(({ listen, acts }) => !listen && !acts),
        ...relevant.filter(({ acts }) => acts),
      ]) {
        let answer: () => unknown;
        try {
          if (!untouched) await show();
          const start = performance.now();
          untouched = false;
          const storyAnswer = await question.ask(visit);
          question.seconds += (performance.now() - start) / 1000;
          answer = () => storyAnswer;
          if (!question.acts) {
            const change = (await page.evaluate('storyChange()')) as string;
            if (change) throw new Error(`« ${question.name} » leaves the story changed: ${change}`);
            untouched = true;
          }
        } catch (cause) {
          answer = () => {
            throw new Error(`${title}, ${story}, ${name}: ${cause instanceof Error ? cause.message : String(cause)}`, {
              cause,
            });
          };
        }
        const answers = question.answers.get(title) ?? new Map<string, () => unknown>();
        question.answers.set(title, answers.set(story, answer));
      }
    }
  }

  after(async () => {
    if (!stories) return;
    await (await stories)[Symbol.asyncDispose]();
    const spent = questions.map(({ name, seconds }) => `${name} ${Math.round(seconds)} s`).join(', ');
    console.error(`${name}: ${shownStories.times} stories shown in ${Math.round(shownStories.seconds)} s; ${spent}`);
  });

  return {
    everyStory<A>(question: Question<P, A>): Answers<A> {
      const pending: PendingQuestion<P> = { ...question, answers: new Map(), seconds: 0 };
      questions.push(pending);
      return async title => {
        if (!walks.has(title)) walks.set(title, walk(title));
        await walks.get(title);
        return new Map([...(pending.answers.get(title) ?? [])].map(([story, answer]) => [story, answer() as A]));
      };
    },
  };
}

let browser: Promise<Browser> | undefined;

/** The Chromium of the walk, for a page of one's own too. */
export async function walkBrowser(): Promise<Browser> {
  const existing = await (browser ??= launchChromium());
  return existing.isConnected() ? existing : await (browser = launchChromium());
}

export const PHONE = place('320 px', async () =>
  storyPage(await walkBrowser(), { viewport: { width: 320, height: 700 } }),
);
export const DESK = place('1280 px', async () =>
  storyPage(await walkBrowser(), { viewport: { width: 1280, height: 900 } }),
);
after(async () => (await browser)?.close());

/** What is wrong in the stories of a group, each problem after the name of its story. */
export function problems(answers: ReadonlyMap<string, readonly string[]>): string[] {
  return [...answers].flatMap(([story, matches]) => matches.map(problem => `${story}: ${problem}`));
}
