// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { Cluster } from './cluster.js';

const USAGE = `Usage: npm run engine -- start [N] | stop | status | kill N | freeze N | thaw N | launch N

A search cluster for tests on this machine, one process a node; 3 nodes by default. Never for production: no TLS, no users.
ENGINE_MAJOR=3 before it starts OpenSearch 3 and not 2.19; it needs Java 21.`;

const ON_A_NODE: Readonly<Record<string, (cluster: Cluster, n: number) => unknown>> = {
  kill: (cluster, n) => cluster.kill(n),
  freeze: (cluster, n) => cluster.freeze(n),
  thaw: (cluster, n) => cluster.thaw(n),
  launch: (cluster, n) => cluster.launch(n),
};

async function run(name: string | undefined, value: string | undefined): Promise<number> {
  const n = Number(value ?? 3);
  const onNode = name === undefined || value === undefined ? undefined : ON_A_NODE[name];
  if (!Number.isInteger(n) || n < 1 || n > 9 || !(onNode || ['start', 'stop', 'status'].includes(name ?? ''))) {
    console.error(USAGE);
    return 2;
  }
  if (name === 'start') {
    const from = Date.now();
    const { urls } = await Cluster.start(n);
    console.log(`${n} nodes in ${((Date.now() - from) / 1000).toFixed(1)} s: ${urls.join(' ')}`);
    return 0;
  }
  const cluster = Cluster.running();
  if (!cluster) {
    console.log('No node runs.');
    return name === 'stop' || name === 'status' ? 0 : 1;
  }
  if (onNode && n > cluster.size) {
    console.error(`The cluster has ${cluster.size} nodes.`);
    return 1;
  }
  await onNode?.(cluster, n);
  if (name === 'stop') await cluster.stop();
  else cluster.urls.forEach((url, i) => console.log(`n${i + 1} ${url} ${cluster.pid(i + 1) ?? 'does not run'}`));
  return 0;
}

try {
  process.exitCode = await run(process.argv[2], process.argv[3]);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
