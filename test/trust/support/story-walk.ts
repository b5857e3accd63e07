// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// One walk through the stories for all the suites of a process: each story is rendered once in each place, and every
// question of every suite is asked there, instead of each suite rendering it again.
import { after } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../support/chromium.js';
import { storyPage } from './story-page.js';
import type { StoryPage } from './story-page.js';

/** Story on screen. */
export interface Visit<P> {
  readonly page: P;
  /** Address of the page's site, with a temporary port. */
  readonly origin: string;
  readonly title: string;
  readonly story: string;
}

/**
 * Question of a suite about each story. It only reads, and restores any change in the page, which the walk verifies. A
 * question that `acts` (the focus, keys, presses) gets a newly rendered story, and need not restore it.
 */
export interface Question<P, A> {
  /** Name of the question in the messages of the walk. */
  readonly name: string;
  readonly ask: (visit: Visit<P>) => Promise<A>;
  readonly acts?: boolean;
  /** Whether the question is about a story; about all of them when absent. */
  readonly about?: (title: string, story: string) => boolean;
  /** Script run once in the page, before its first story. */
  readonly prepare?: string;
  /** Script run just before each story is rendered, to record events meanwhile. The question is then asked first. */
  readonly listen?: string;
}

/** Returns the answers for the stories of a group, by story. Throws the first failure. */
export type Answers<A> = (title: string) => Promise<ReadonlyMap<string, A>>;

/** Members of a page of playwright or of puppeteer that the walk needs. */
interface WalkedPage {
  evaluate(script: string): Promise<unknown>;
  bringToFront(): Promise<unknown>;
  isClosed(): boolean;
}

export interface Place<P> {
  everyStory<A>(question: Question<P, A>): Answers<A>;
}

let declared: Promise<unknown> = Promise.resolve();

/** Delays the walks until these suites have registered their questions. */
export function waitForQuestions(suites: Promise<unknown>): void {
  declared = suites;
}

interface PendingQuestion<P> extends Question<P, unknown> {
  /** Answers by title and story; calling one returns the answer or throws its failure. */
  readonly answers: Map<string, Map<string, () => unknown>>;
  seconds: number;
}

/**
 * Returns a place that shows the stories one after the other: a browser, a size of window. It opens when a first answer
 * is needed.
 */
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

  /** Returns the page of this place; a new one after a crash of the browser, so that only the current story is lost. */
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
      /** Whether the story is unchanged since it was rendered. */
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

/** Returns the Chromium of the walk, which may also open other pages. */
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

/** Returns the problems in the stories of a group, each after the name of its story. */
export function problems(answers: ReadonlyMap<string, readonly string[]>): string[] {
  return [...answers].flatMap(([story, matches]) => matches.map(problem => `${story}: ${problem}`));
}
