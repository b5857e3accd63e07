// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// A page whose feed lists 20 000 who help, the CPU slowed four times: what each choice costs until the list is another, and what
// the page keeps in memory.
import { createHash } from 'node:crypto';
import { encodeCollection } from '@orientation-widgets/feed/encode';
import type { Resource, Territory } from '@orientation-widgets/feed';
import type { LitElement } from 'lit';
import { launchChromium } from '../../support/chromium.js';
import { root } from '../../support/paths.js';
import { serveFolder } from '../../support/static-server.js';

const RECORDS = 20_000;
const COMMUNES = 3_800;
const SLOWDOWN = 4;
const LIMITS = { milliseconds: 100, megabytes: 40 };

const NEEDS = ['mobility', 'digital', 'childcare'] as const;
const WEEKDAYS = [1, 2, 3, 4, 5];
const SENTENCE = 'Nous aidons les personnes à trouver une solution près de chez elles. ';

const pointOf = (commune: number): { lat: number; lon: number } => ({
  lat: 49 + (commune % 62) / 30,
  lon: 1.5 + Math.floor(commune / 62) / 25,
});

const communes = Array.from({ length: COMMUNES }, (_, index): Territory => {
  const code = String(59_000 + index);
  return {
    id: `com-${code}`,
    kind: 'commune',
    code,
    name: `Commune ${index}`,
    parents: ['dep-59', 'reg-32'],
    postalCodes: [code],
    ...pointOf(index),
  };
});

const directory = Array.from({ length: RECORDS }, (_, index): Resource => {
  const commune = (index * 7919) % COMMUNES;
  const code = String(59_000 + commune);
  return {
    id: `service-${index}`,
    kind: 'structure',
    name: `Service ${(index * 104_729) % RECORDS} de l’été`,
    summary: SENTENCE,
    audiences: [index % 3 ? 'Tous publics' : 'Élèves de collège'],
    territoryIds: [`com-${code}`, 'dep-59', 'reg-32'],
    sectors: [],
    needs: [NEEDS[index % NEEDS.length] ?? 'digital'],
    address: {
      street: `${index % 90} rue de l’Exemple`,
      postalCode: code,
      communeCode: code,
      communeName: `Commune ${commune}`,
      precision: 'exact',
    },
    ...pointOf(commune),
    ...(index % 4 && {
      hours: [
        { days: WEEKDAYS, opens: '09:00', closes: '12:00' },
        { days: WEEKDAYS, opens: '13:30', closes: '17:00' },
      ],
    }),
    phone: '03 53 01 00 30',
    checked: '2026-02-14',
    sourceId: 's',
  };
});

const files = new Map<string, string>();
function part(name: 'directory' | 'territories', records: readonly object[]): object {
  const json = JSON.stringify(encodeCollection(name, records as never));
  files.set(`/bench/${name}.json`, json);
  const sha256 = createHash('sha256').update(json).digest('hex');
  return { href: `${name}.json`, count: records.length, bytes: Buffer.byteLength(json), sha256 };
}

const page = (element: string): string =>
  `<!doctype html><html lang="fr"><title>t</title><link rel="icon" href="data:,"><script type="module" src="/cdn/orientation-widgets.js"></script>${element}`;

/** Prints what was measured, and fails the run when a limit is passed. */
export async function measurePage(judge: (label: string, value: number, limit: number) => void): Promise<void> {
  files.set(
    '/bench/feed.json',
    JSON.stringify({
      formatVersion: '1.2',
      title: 'Bench',
      publisher: { name: 'x' },
      language: 'fr',
      updated: '2026-11-24T00:00:00Z',
      territory: 'reg-32',
      sources: [{ id: 's', title: 's', publisher: 'x' }],
      territories: part('territories', communes),
      directory: part('directory', directory),
    }),
  );
  files.set(
    '/bench/page',
    page('<resource-finder feed="/bench/feed.json" near="com-59000" at="2026-11-26T20:30"></resource-finder>'),
  );
  files.set('/bench/empty', page('<resource-finder></resource-finder>'));
  await using server = await serveFolder(`${root}dist/site`, (_, response, url) => {
    const text = files.get(url.pathname);
    if (text === undefined) return false;
    const type = url.pathname.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8';
    response.writeHead(200, { 'content-type': type }).end(text);
    return true;
  });
  const browser = await launchChromium();
  const tab = await browser.newPage();
  const session = await tab.context().newCDPSession(tab);
  const heap = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
  };
  await tab.goto(`${server.origin}/bench/empty`);
  const before = await heap();
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await tab.goto(`${server.origin}/bench/page`);
  const element = tab.locator('resource-finder');
  await element.locator('.count').filter({ hasText: 'Commune 0' }).waitFor({ timeout: 120_000 });
  console.log(`  ${RECORDS} records in a page, Chromium slowed ${SLOWDOWN}×`);
  const taskTime = async (): Promise<number> =>
    ((await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) *
    1000;
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  /** Milliseconds of processor from a choice to another list; the shortest of some turns, as the machine does something else too. */
  const costOf = async (label: string, choices: readonly (() => Promise<unknown>)[]): Promise<void> => {
    const costs: number[] = [];
    for (const choose of [...choices, ...choices, ...choices]) {
      const start = await taskTime();
      await choose();
      await element.evaluate(async one => void (await (one as LitElement).updateComplete));
      costs.push((await taskTime()) - start);
    }
    judge(`${label}, ms of processor to the list`, Math.min(...costs.slice(choices.length)), LIMITS.milliseconds);
  };
  const list = (name: string) => element.locator('.word', { hasText: name }).locator('select');
  await costOf(
    'another need',
    ['digital', 'mobility'].map(need => () => list('Besoin').selectOption(need)),
  );
  await costOf(
    'another audience',
    ['pupils', 'families'].map(audience => () => list('Pour qui').selectOption(audience)),
  );
  await costOf(
    'another distance',
    ['50', '10'].map(km => () => list('Distance').selectOption(km)),
  );
  const open = element.getByRole('button', { name: 'Ouvert maintenant' });
  await tab
    .locator('resource-finder')
    .evaluate(element => void (element as Element).setAttribute('at', '2026-11-26T10:30'));
  await costOf('only those that are open', [() => open.press('Enter')]);
  judge('MB of memory', (await heap()) - before, LIMITS.megabytes);
  await browser.close();
}
