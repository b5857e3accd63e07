// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { after, before, describe, test } from 'node:test';
import { Cluster } from './cluster/cluster.js';
import { missingTools } from './cluster/node-jars.js';
import { request } from './support/request.js';

describe('cluster of three nodes', { skip: missingTools() }, () => {
  let cluster: Cluster;

  before(async () => {
    cluster = await Cluster.start(3);
  });
  after(() => cluster.stop());

  /** Number of documents found, on every shard. */
  const count = async (n: number): Promise<unknown> => {
    const { body } = await request(`${cluster.url(n)}/names/_search?size=0&allow_partial_search_results=false`);
    return (body['hits'] as { total: { value: number } } | undefined)?.total.value;
  };

  test('is one cluster of a version that the indexer writes to', async () => {
    const { body } = await request(cluster.url(1));
    assert.match(JSON.stringify(body['version']), /"distribution":"opensearch","number":"[23]\./);
    const { number_of_nodes: nodes } = await cluster.ready();
    assert.equal(nodes, 3);
  });

  test('a node that is killed takes nothing away, and comes back', async () => {
    const settings = { number_of_shards: 3, number_of_replicas: 1 };
    await request(`${cluster.url(1)}/names`, 'PUT', { settings });
    for (const id of [1, 2, 3, 4, 5, 6]) await request(`${cluster.url(1)}/names/_doc/${id}`, 'PUT', { id });
    await cluster.ready(3, 'green');
    await request(`${cluster.url(1)}/names/_refresh`, 'POST');
    await cluster.kill(2);
    assert.equal(cluster.pid(2), undefined);
    await cluster.ready(2);
    assert.equal(await count(1), 6);
    cluster.launch(2);
    await cluster.ready(3, 'green');
    assert.equal(await count(2), 6);
  });

  test('a node that is frozen is left out, and comes back', async () => {
    cluster.freeze(2);
    await cluster.ready(2);
    assert.equal(await count(1), 6);
    cluster.thaw(2);
    await cluster.ready(3, 'green');
  });

  test('is stopped by its process ids: nothing answers any more', async () => {
    const url = cluster.url(1);
    assert.ok(Cluster.running());
    await cluster.stop();
    assert.equal(Cluster.running(), undefined);
    await assert.rejects(fetch(url));
  });

  test('a port that is taken is named, and nothing is started', async () => {
    const server = createServer().listen(9201, '127.0.0.1');
    await once(server, 'listening');
    await assert.rejects(Cluster.start(1), /port 9201 of 127\.0\.0\.1 is taken/);
    server.close();
    assert.equal(Cluster.running(), undefined);
  });
});
