// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Tests of what the plugins keep and request, in PHP alone: an author names many pages, an administrator names a host
// of an internal network, the portal is slow. The clock and the answers are those of the test.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { root } from '../support/paths.js';
import { PHP, runBeside } from '../support/programs.js';

const skip = !existsSync(PHP) && 'no PHP here (Debian: apt-get install --no-install-recommends php-cli php-mbstring)';

const START = `<?php require '${root}integrations/core/autoload.php';
use OrientationWidgets\\{Address, FileStore, Portal, Store};
final class MemoryStore implements Store {
  public array $records = [];
  public function read(string $key): ?array { return $this->records[$key] ?? null; }
  public function write(string $key, array $record): void { $this->records[$key] = $record; }
  public function remove(string $key): void { unset($this->records[$key]); }
  public function keys(): array { return array_keys($this->records); }
}
final class World {
  public int $now = 1_000_000_000;
  public int $delay = 0;
  public array $requests = [];
  public MemoryStore $store;
  public function __construct() { $this->store = new MemoryStore(); }
  public function portal(string $address = 'https://portail.exemple.fr/', array $ips = ['8.8.8.8']): Portal {
    return new Portal($address, function (string $url) {
      $this->requests[] = $url;
      $this->now += $this->delay;
      if (str_contains($url, '.json')) return null;
      return str_contains($url, 'inconnu') ? null : "# Une page\\n";
    }, $this->store, fn () => $this->now, fn () => $ips);
  }
  public function show(string ...$pages): array {
    $portal = $this->portal();
    return array_map(fn ($page) => str_contains($portal->fallbackOf('job-card', [], $page), 'Une page'), $pages);
  }
  public function texts(): int { return count(array_filter($this->requests, fn ($url) => str_ends_with($url, '.md'))); }
}
$world = new World();
$numbered = fn (string $name, int $count) => array_map(fn ($n) => "$name-$n/", range(1, $count));
`;

describe('the cache of the plugins', { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'copies-'));
  after(() => rmSync(folder, { recursive: true }));

  /** Runs lines of PHP, and returns what the last one gives. */
  async function run(lines: string): Promise<unknown> {
    const file = join(folder, 'test.php');
    writeFileSync(file, `${START}${lines}`);
    return JSON.parse(await runBeside(PHP, file));
  }

  test('leaves places to real pages when an author names 500 unknown ones', async () => {
    const result = await run(`foreach ($numbered('inconnu', 500) as $page) $world->show($page);
      $world->now += 1000;
      echo json_encode([$world->portal()->state()['pages'] <= 100, $world->show('metiers/soudeuse-soudeur/')]);`);
    assert.deepEqual(result, [true, [true]]);
  });

  test('gives the place of the page shown longest ago when all have a text', async () => {
    const result = await run(`foreach ($numbered('page', 600) as $page) $world->show($page);
      $before = $world->portal()->state()['pages'];
      $world->now += 2 * 86400;
      echo json_encode([$before <= 500, $world->show('metiers/soudeuse-soudeur/'), $world->portal()->state()['pages'] <= 500]);`);
    assert.deepEqual(result, [true, [true], true]);
  });

  test('removes an unknown page at the first night', async () => {
    const result = await run(`$world->show('inconnu/', 'metiers/');
      $world->now += 86400;
      $world->portal()->refresh();
      echo json_encode($world->portal()->state()['pages']);`);
    assert.equal(result, 1);
  });

  test('spends few requests and seconds on one view', async () => {
    const result = await run(`$world->show(...$numbered('inconnu', 200));
      $fast = $world->texts();
      $slow = new World();
      $slow->delay = 5;
      $slow->show(...$numbered('page', 200));
      echo json_encode([$fast <= 10, $slow->texts()]);`);
    assert.deepEqual(result, [true, 1]);
  });

  test('stops a night of slow or alternating answers', async () => {
    const result = await run(`for ($n = 1; $n <= 400; $n++) $world->show("page-$n/");
      $world->now += 86400;
      $world->delay = 4;
      $world->requests = [];
      do { $isDone = $world->portal()->refresh(20); } while (!$isDone);
      echo json_encode($world->texts() <= 10);`);
    assert.equal(result, true);
  });

  test('refuses a long path without backtracking, and one of over 200 letters', async () => {
    const result = await run(`$start = microtime(true);
      $world->show(str_repeat('a', 100000) . '!', str_repeat('a-', 90) . '!');
      $long = $world->portal()->element('job-card', [], str_repeat('a', 300));
      echo json_encode([$world->requests === [] || $world->texts() === 0 || !str_contains(end($world->requests), 'aaa'), str_contains($long, 'job-card'), preg_last_error()]);`);
    assert.deepEqual(result, [true, true, 0]);
  });

  const refused = [
    'http://portail.exemple.fr/',
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0177.0.0.1/',
    'https://10.1.2.3/',
    'https://172.16.0.1/',
    'https://192.168.1.1/',
    'https://169.254.169.254/',
    'https://100.64.0.1/',
    'https://0.0.0.0/',
    'https://224.0.0.1/',
    'https://255.255.255.255/',
    'https://[::1]/',
    'https://[::]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[fe80::1]/',
    'https://[fd00::1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[2002:7f00:1::]/',
    'https://localhost/',
    'https://localhost./',
    'https://intranet/',
    'https://portail.localhost/',
    'https://portail.local/',
    'https://metadata.google.internal/',
    'https://metadata.google.internal./',
  ];

  test('refuses every address of a private network, and those without https', async () => {
    const text = Buffer.from(JSON.stringify(refused)).toString('base64');
    const result = await run(
      `echo json_encode(array_values(array_filter(json_decode(base64_decode('${text}')), fn ($address) => Address::ofPortal($address) !== '')));`,
    );
    assert.deepEqual(result, []);
  });

  test('accepts a host of the internet by its name or its address', async () => {
    const result =
      await run(`echo json_encode([Address::ofPortal('https://portail.exemple.fr'), Address::ofPortal('https://8.8.8.8/'),
      Address::ofPortal('https://[2606:4700::1111]/'), Address::ofPortal('https://xn--rgion-bsa.fr:8443/orientation/')]);`);
    assert.deepEqual(result, [
      'https://portail.exemple.fr/',
      'https://8.8.8.8/',
      'https://[2606:4700::1111]/',
      'https://xn--rgion-bsa.fr:8443/orientation/',
    ]);
  });

  test('refuses a name that leads to a private network, even one among several', async () => {
    const result =
      await run(`foreach ([['10.0.0.1'], ['8.8.8.8', '127.0.0.1'], ['::1'], ['::ffff:10.0.0.1'], []] as $ips)
        $world->portal('https://portail.exemple.fr/', $ips)->refresh(20, true);
      echo json_encode($world->requests);`);
    assert.deepEqual(result, []);
  });

  test('accepts a private network when the constant allows it', async () => {
    const result = await run(`define('ORIENTATION_PRIVATE_PORTAL', true);
      $world->portal('http://127.0.0.1:8080/', ['127.0.0.1'])->refresh(20, true);
      echo json_encode([Address::ofPortal('http://127.0.0.1:8080'), count($world->requests) > 0, Address::ofPortal('ftp://127.0.0.1/')]);`);
    assert.deepEqual(result, ['http://127.0.0.1:8080/', true, '']);
  });

  test('lists its keys without reading each copy', async () => {
    const result = await run(`$store = new FileStore('${folder}/copies/');
      foreach (['site', 'page métiers/"x"\\\\/', 'page a/'] as $key) $store->write($key, ['text' => str_repeat('é', 5000)]);
      $keys = $store->keys();
      sort($keys);
      echo json_encode($keys);`);
    assert.deepEqual(result, ['page a/', 'page métiers/"x"\\/', 'site']);
  });
});
