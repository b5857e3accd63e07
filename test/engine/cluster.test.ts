// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { after, before, describe, test } from 'node:test';
import { Cluster } from './cluster/cluster.js';
import { engineLine, missingTools } from './cluster/node-jars.js';
import { request } from './support/request.js';

describe('cluster of two nodes', { skip: missingTools() }, () => {
  let cluster: Cluster;

  before(async () => {
    cluster = await Cluster.start(2);
  });
  after(() => cluster.stop());

  test('has two nodes of the requested version', async () => {
    const { body } = await request(cluster.url(1));
    const { distribution, number } = body['version'] as Record<string, unknown>;
    assert.deepEqual([distribution, number], ['opensearch', engineLine().version]);
    const { number_of_nodes: nodes } = await cluster.ready();
    assert.equal(nodes, 2);
  });

  test('stops by its process ids, and answers no more', async () => {
    const url = cluster.url(1);
    assert.ok(Cluster.running());
    await cluster.stop();
    assert.equal(Cluster.running(), undefined);
    await assert.rejects(fetch(url));
  });

  test('refuses to start on a port in use, and names the port', async () => {
    const server = createServer().listen(9201, '127.0.0.1');
    await once(server, 'listening');
    await assert.rejects(Cluster.start(1), /port 9201 of 127\.0\.0\.1 is taken/);
    server.close();
    assert.equal(Cluster.running(), undefined);
  });
});
