// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { hasCode, parseCode } from '@orientation-widgets/domain/codes/parse-codes.js';
import type { CodeResolution } from '@orientation-widgets/domain/codes/resolve-codes.js';
import type { Feed } from '@orientation-widgets/feed';
import { html } from 'lit';
import type { LitElement } from 'lit';
import { loadOptional } from '../core/load-optional.js';
import type { warnUnknownCode } from '../core/tell-faults.lazy.js';
import { adoptElementStyles } from '../styles/adopt-styles.js';
import { codeChoice, codeChoiceStyles, formerNote } from './code-choice.js';
import type { Candidate, CandidateKind } from './code-choice.js';
import { CODED_PROPERTIES } from './code-outcome.js';
import type { CodedElement, CodedProperty, CodeOutcome } from './code-outcome.js';
import { findByCodes } from './code-records.js';

/** Element whose attributes may contain codes. */
export type CodeHost = LitElement & CodedElement & { readonly headingLevel: number; readonly variant?: unknown };

const KINDS: Readonly<Record<CodedProperty, CandidateKind>> = {
  job: 'job',
  jobs: 'job',
  compare: 'job',
  training: 'training',
  provider: 'provider',
};

/** Properties that name several records, with their separators. */
const LISTS: Partial<Record<CodedProperty, string>> = { jobs: ' ', compare: ',' };

/** Elements whose figures are published by code: they accept a code that no job of the feed has. */
const SHOW_BARE_CODES = ['tension-indicator'];

/**
 * Replaces each code of the element's properties by the id of its record, as if the page had written the id. When several records have a
 * code, waits for the visitor to choose; an unknown code stays, and the console suggests the nearest ones.
 * @param show - receives the content that the element draws in place of its own views.
 */
export async function openCodes(host: CodeHost, feed: Feed, show: (outcome: CodeOutcome) => void): Promise<void> {
  const draw = (outcome: CodeOutcome): void => {
    show(outcome);
    host.requestUpdate();
  };
  for (const name of CODED_PROPERTIES) {
    const value = host[name];
    if (Array.isArray(value) || LISTS[name]) await openList(host, feed, name);
    else if (hasCode(value)) await openOne(host, feed, name, value, draw);
  }
  // Ids that replaced codes restart the selection, unless the element reads them later.
  await host.updateComplete;
}

async function openOne(
  host: CodeHost,
  feed: Feed,
  name: CodedProperty,
  text: string,
  draw: (outcome: CodeOutcome) => void,
): Promise<void> {
  const kind = KINDS[name];
  const [resolution] = await findByCodes(feed, kind, [text]);
  const isCurrent = (): boolean => host[name] === text;
  if (!resolution || !isCurrent()) return;
  if (resolution.status === 'unknown') {
    if (await writeBareCode(host, feed, name, text)) return;
    warn(host, name, text, resolution);
    draw({
      render: (view, { status, value }, frame) =>
        status === 'ready' && value === undefined && isCurrent() && !host.querySelector(':scope > [slot="empty"]')
          ? html`<slot>${frame(view)}</slot>`
          : undefined,
    });
    return;
  }
  const providerId = kind === 'training' && 'provider' in host ? await providerIn(feed, text) : undefined;
  const open = (id: string): void => {
    host[name] = id;
    if (providerId) host.provider = providerId;
  };
  if (resolution.status === 'choice' && host.variant !== 'badge') {
    const { records, former } = resolution;
    adoptElementStyles(host, [codeChoiceStyles]);
    const id = await new Promise<string>(choose =>
      draw({
        render: (_, __, frame) =>
          isCurrent() ? frame(codeChoice(kind, host.headingLevel, records, choose, former)) : undefined,
      }),
    );
    open(id);
    return moveFocus(host);
  }
  // A badge is inside a sentence, where a choice does not fit.
  const record = resolution.status === 'choice' ? resolution.records[0] : resolution.record;
  if (!record || !isCurrent()) return;
  open(record.id);
  if (resolution.status !== 'successor') return;
  adoptElementStyles(host, [codeChoiceStyles]);
  const note = formerNote(resolution.former);
  draw({
    render: (view, { value }, frame) =>
      value !== undefined && host[name] === record.id ? frame(html`${note}${view}`) : undefined,
  });
}

/** Replaces each code of a list by the ids of all the records that have it. */
async function openList(host: CodeHost, feed: Feed, name: CodedProperty): Promise<void> {
  const value = host[name];
  const separator = LISTS[name] ?? ' ';
  const list: readonly unknown[] =
    typeof value === 'string' ? value.split(separator) : Array.isArray(value) ? value : [];
  const words = list.filter(word => typeof word === 'string').map(word => word.trim());
  const texts = words.filter(hasCode);
  if (!texts.length) return;
  const resolutions = await findByCodes(feed, KINDS[name], texts);
  const idsOf = (word: string): string[] => {
    const resolution = resolutions[texts.indexOf(word)];
    if (resolution?.status !== 'unknown') return resolution ? candidatesOf(resolution).map(({ id }) => id) : [word];
    warn(host, name, word, resolution);
    return [word];
  };
  const ids = [...new Set(words.flatMap(idsOf))];
  if (host[name] === value && ids.join() !== words.join())
    host[name] = Array.isArray(value) ? ids : ids.join(separator);
}

function warn(...fault: Parameters<typeof warnUnknownCode>): void {
  void loadOptional(
    'misconfiguration warnings',
    () => import('../core/tell-faults.lazy.js'),
    faults => faults.warnUnknownCode(...fault),
  );
}

function candidatesOf(resolution: Exclude<CodeResolution<Candidate>, { status: 'unknown' }>): readonly Candidate[] {
  return resolution.status === 'choice' ? resolution.records : [resolution.record];
}

/** Writes the code alone, when a figure of the feed has it. */
async function writeBareCode(host: CodeHost, feed: Feed, name: CodedProperty, text: string): Promise<boolean> {
  const { system, code = '' } = parseCode(text) ?? {};
  if (name !== 'job' || !SHOW_BARE_CODES.includes(host.localName) || (system !== 'fap' && system !== 'rome'))
    return false;
  if (!(await feed.collection('tensions')).column(system).values.includes(code)) return false;
  host[name] = code;
  return true;
}

/** Provider whose code is beside that of a training. */
async function providerIn(feed: Feed, text: string): Promise<string | undefined> {
  const codes = text.split(/\s+/).filter(word => /^(?:uai|siret):/i.test(word));
  if (!codes.length) return undefined;
  const [resolution] = await findByCodes(feed, 'provider', [codes.join(' ')]);
  return resolution?.status === 'record' ? resolution.record.id : undefined;
}

/** Moves the focus to the replacement of the pressed button: the name of the record, once it is drawn. */
async function moveFocus(host: LitElement): Promise<void> {
  await loadOptional(
    'focus controller',
    () => import('../ui/focus-controller.js'),
    ({ FocusController }) =>
      FocusController.of(host).next(() => {
        const title = host.renderRoot.querySelector<HTMLElement>('[aria-busy="true"], .code-choice')
          ? undefined
          : host.renderRoot.querySelector<HTMLElement>('.name[tabindex], h1, h2, h3, h4, h5, h6');
        if (title && !title.hasAttribute('tabindex')) title.tabIndex = -1;
        return title;
      }),
  );
}
