// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run bench -- gateway [TRAININGS]: the time for which misspelt texts of one address block the gateway, and the
// waiting time of another visitor meanwhile. The engine is fake: only the parsing of texts is measured.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { INDEX_MAPPING, INDEX_SETTINGS, wordTables } from '@orientation-widgets/search/engine';
import { createGateway, EngineClient } from '@orientation-widgets/search-gateway';
import { randomFrom } from '../support/random.js';
import { percentile } from './search/percentile.js';

const [trainings = 150_000] = process.argv.slice(2).map(Number);
const TOWNS = 4000;
const [STRANGER, VISITOR] = ['192.0.2.1', '198.51.100.1'];
const VISIT_EVERY_MS = 50;
const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);
const random = randomFrom(2028);
/** Few words for many titles, so that each text has thousands of matches to rank. */
const WORDS =
  'agent assistant technicien conducteur ouvrier vendeur conseiller opérateur responsable chargé maintenance production logistique commerce accueil restauration cuisine boulangerie pâtisserie coiffure esthétique mécanique automobile électricité plomberie chauffage menuiserie maçonnerie peinture soudure chaudronnerie usinage informatique réseaux développement comptabilité gestion secrétariat médical social éducation enfance animation sécurité propreté hôtellerie tourisme agriculture élevage paysage transport bâtiment travaux publics industrie textile communication graphisme photographie apprentissage'.split(
    ' ',
  );
const randomWord = (): string => WORDS[Math.floor(random() * WORDS.length)] ?? '';
const titles = Array.from({ length: trainings }, () => `CAP ${Array.from({ length: 4 }, randomWord).join(' ')}`);

/** Fake engine: it gives the answers that a gateway needs to start, then one empty page for every search. */
const engineServer = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const answer = (body: object): void =>
      void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.method === 'GET') return answer(indexMeta());
    const { size, docvalue_fields: fields, query } = JSON.parse(Buffer.concat(parts).toString());
    if (!fields) return answer({ hits: { total: { value: 1 }, hits: [] } });
    const from = size === 1 ? trainings - 1 : Number(query.range.number.gte);
    const numbers = Array.from({ length: Math.max(0, Math.min(size, trainings - from)) }, (_, i) => from + i);
    answer({ hits: { hits: numbers.map(number => ({ fields: wordsOf(number) })) } });
  });
});

function indexMeta(): object {
  const meta = {
    ...{ tool: 'orientation-feed', complete: true, generation: '2026-11-24T00:00:00Z' },
    ...{ schema: hashOf(JSON.stringify([INDEX_SETTINGS, INDEX_MAPPING])), words: hashOf(wordTables()) },
  };
  return { 'trainings-1': { mappings: { _meta: meta } } };
}

function wordsOf(number: number): object {
  const town = number % TOWNS;
  return {
    ...{ id: [`t${number}`], number: [number], order: [number], title: [titles[number]] },
    towns: [JSON.stringify([`p${town}`, String(10_000 + town), `Ville ${town}`])],
  };
}

/** Returns words of titles, each with one changed letter. */
function misspeltText(): string {
  return Array.from({ length: 4 }, randomWord)
    .map(word => {
      const at = 1 + Math.floor(random() * (word.length - 2));
      return `${word.slice(0, at)}${'kwzxv'[Math.floor(random() * 5)]}${word.slice(at + 1)}`;
    })
    .join(' ');
}

engineServer.listen(0, '127.0.0.1');
await once(engineServer, 'listening');
const { port } = engineServer.address() as AddressInfo;
const gateway = await createGateway({ engine: new EngineClient({ urls: [`http://127.0.0.1:${port}`] }) });
const startedAt = performance.now();
await gateway.catalogue.refresh();
const seconds = (performance.now() - startedAt) / 1000;
const rssMb = process.memoryUsage().rss / 1e6;
console.log(`${gateway.catalogue.size} trainings, ${gateway.catalogue.reason}`);
console.log(`ready in ${seconds.toFixed(1)} s, ${rssMb.toFixed(0)} MB resident   [load ${loadavg()[0]?.toFixed(1)}]`);

const ask = async (url: string, remoteAddress: string): Promise<readonly [number, number]> => {
  const from = performance.now();
  const { statusCode } = await gateway.app.inject({ url, remoteAddress });
  return [statusCode, performance.now() - from];
};
const searchUrl = (text: string): string => `/v1/search?q=${encodeURIComponent(text)}`;
const countsUrl = (count: number): string =>
  `/v1/counts?${Array.from({ length: count }, () => `of=${encodeURIComponent(`q=${encodeURIComponent(misspeltText())}`)}`).join('&')}`;
const tally = (statuses: readonly number[]): string =>
  [...new Set(statuses)].map(status => `${statuses.filter(other => other === status).length} × ${status}`).join(', ');

/** Sends the requests of the attacker at once, and requests /health and the searches of a visitor meanwhile. */
async function measure(name: string, urls: readonly string[]): Promise<void> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  // The monitor records nothing before its first tick.
  await wait(VISIT_EVERY_MS);
  let isOver = false;
  const health: number[] = [];
  const visits: (readonly [number, number])[] = [];
  const probe = async (): Promise<void> => {
    for (let i = 0; !isOver; i++) {
      const visit = ask(searchUrl(titles[i] ?? ''), VISITOR).then(result => visits.push(result));
      health.push((await ask('/health', VISITOR))[1]);
      await Promise.all([visit, wait(VISIT_EVERY_MS)]);
    }
  };
  const from = performance.now();
  const probing = probe();
  const answers = await Promise.all(urls.map(url => ask(url, STRANGER)));
  const ms = performance.now() - from;
  await wait(VISIT_EVERY_MS);
  isOver = true;
  await probing;
  delay.disable();
  const times = visits.map(([, time]) => time);
  console.log(
    `${name}: event loop held ${(delay.max / 1e6).toFixed(0)} ms at most (p99 ${(delay.percentile(99) / 1e6).toFixed(0)}); ` +
      `answers ${tally(answers.map(([status]) => status))} in ${ms.toFixed(0)} ms; /health ${Math.max(...health).toFixed(0)} ms at most; ` +
      `visitor ${tally(visits.map(([status]) => status))}, p50 ${percentile(times, 0.5).toFixed(0)} max ${Math.max(...times).toFixed(0)} ms` +
      `   [load ${loadavg()[0]?.toFixed(1)}]`,
  );
}

await measure('nothing', []);
for (let i = 0; i < 10; i++) await ask(searchUrl(titles[i] ?? ''), VISITOR);
await measure('1 request of 24 texts', [countsUrl(24)]);
await measure(
  '60 searches',
  Array.from({ length: 60 }, () => searchUrl(misspeltText())),
);
await measure(
  '4 requests of 24 texts',
  Array.from({ length: 4 }, () => countsUrl(24)),
);
await gateway.app.close();
engineServer.close();
