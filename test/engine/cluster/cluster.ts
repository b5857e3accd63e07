// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../../support/paths.js';
import { nodeProgram, type NodeProgram } from './node-jars.js';

/** Default folder of the nodes: `npm run engine` and the tests never run two clusters. */
const HOME = join(root, '.cache/engine/nodes');
const FIRST_PORT = 9201;
/** Offset from the HTTP port of a node to its transport port, between nodes. */
const TRANSPORT = 100;
const READY_MS = 90_000;
const STOP_MS = 15_000;
const POLL_MS = 100;
/** Maximum wait, in milliseconds, for the report of a node. */
const ANSWER_MS = 2000;

/** Requests to each node when the nodes do not form one cluster. */
const REPORT = [
  '_cluster/health?local=true',
  '_cat/recovery?active_only=true&h=index,shard,time,type,stage,source_node,target_node',
  '_cluster/allocation/explain?filter_path=index,shard,primary,unassigned_info,*_explanation,**.deciders',
];
const REPORTED_LINES = 20;

const JVM = [
  ...['-XX:MaxDirectMemorySize=256m', '-XX:+ExitOnOutOfMemoryError'],
  ...['-Dfile.encoding=UTF-8', '-Djava.awt.headless=true'],
  ...['-Dio.netty.noUnsafe=true', '-Dio.netty.noKeySetOptimization=true', '-Dio.netty.recycler.maxCapacityPerThread=0'],
  ...['-Dlog4j2.disable.jmx=true', '-Dlog4j.shutdownHookEnabled=false'],
];

/**
 * Two cores serve every node: one thread collects garbage, in a small heap. The first compiler is enough for tests: the
 * second one takes minutes of both cores, for code that is then twice as fast.
 */
const FOR_TESTS = ['-Xms512m', '-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
/** Options of the engine's own packages, with a heap that fits three million sessions. */
const FOR_TIMES = [
  '-Xms2g',
  '-Xmx2g',
  '-XX:+UseG1GC',
  '-XX:G1ReservePercent=25',
  '-XX:InitiatingHeapOccupancyPercent=30',
];

/** A dead node is noticed in seconds, not in half a minute; production keeps the default delays of the engine. */
const FAULT_DETECTION = Object.fromEntries(
  ['follower_check', 'leader_check'].flatMap(check => [
    [`cluster.fault_detection.${check}.interval`, '500ms'],
    [`cluster.fault_detection.${check}.timeout`, '2s'],
    [`cluster.fault_detection.${check}.retry_count`, '2'],
  ]),
);

/** Answer of `_cluster/health`. */
export interface ClusterHealth {
  readonly status: 'green' | 'yellow' | 'red';
  readonly number_of_nodes: number;
  readonly timed_out: boolean;
}

/** Cluster of the search engine on this machine, with one process per node. For tests only: no TLS, no users. */
export class Cluster {
  /** Number of nodes at the start. */
  readonly size: number;

  private constructor(size: number) {
    this.size = size;
  }

  /**
   * Starts a cluster and waits until it answers as one. A cluster left by an earlier run is stopped first.
   *
   * @param size - Number of nodes, from 1.
   * @param isForTimes - With the heap and the compilers of production, to measure times; by default, as fits tests.
   * @throws {Error} one line: what is missing, the port that is taken, or the log to read.
   */
  static async start(size: number, isForTimes = false): Promise<Cluster> {
    const program = nodeProgram();
    const options = [...(isForTimes ? FOR_TIMES : FOR_TESTS), ...program.options];
    await new Cluster(nodeNumbers().length).stop();
    const cluster = new Cluster(size);
    for (const port of cluster.#numbers.flatMap(n => [portOf(n), portOf(n) + TRANSPORT]))
      if (await isTaken(port)) throw new Error(`port ${port} of 127.0.0.1 is taken: nothing was started`);
    try {
      for (const n of cluster.#numbers) cluster.#launch(n, { ...program, options });
      await cluster.ready();
    } catch (error) {
      await cluster.stop();
      throw error;
    }
    return cluster;
  }

  /** Returns the cluster that runs on this machine; undefined when none does. */
  static running(): Cluster | undefined {
    const numbers = nodeNumbers();
    return numbers.some(n => pidOf(n) !== undefined) ? new Cluster(numbers.length) : undefined;
  }

  get urls(): string[] {
    return this.#numbers.map(n => this.url(n));
  }

  /** Returns the address of a node, from 1. */
  url(n: number): string {
    return `http://127.0.0.1:${portOf(n)}`;
  }

  /** Returns the process id of a node; undefined when it does not run. */
  pid(n: number): number | undefined {
    return pidOf(n);
  }

  /** Returns the path of the log of a node. */
  log(n: number): string {
    return logOf(n);
  }

  /** Stops a node at once, as a crash does. */
  async kill(n: number): Promise<void> {
    this.#signal(n, 'SIGKILL');
    await this.#gone(n);
  }

  /** Freezes a node: it accepts connections and answers nothing. */
  freeze(n: number): void {
    this.#signal(n, 'SIGSTOP');
  }

  thaw(n: number): void {
    this.#signal(n, 'SIGCONT');
  }

  /** Starts a killed node again with the same command and data. */
  launch(n: number): void {
    if (pidOf(n) === undefined) run(n, JSON.parse(readFileSync(commandOf(n), 'utf8')) as string[]);
  }

  /**
   * Waits until so many nodes answer as one cluster.
   *
   * @param size - By default, all of them.
   * @throws {Error} they do not after 90 s.
   */
  async ready(size = this.size, status: 'yellow' | 'green' = 'yellow'): Promise<ClusterHealth> {
    const end = Date.now() + READY_MS;
    while (Date.now() < end) {
      // The requests run in parallel: a node that has no manager yet answers only at its timeout.
      const healths = await Promise.all(
        this.urls.map(url =>
          healthOf(`${url}/_cluster/health?wait_for_nodes=${size}&wait_for_status=${status}&timeout=1s`),
        ),
      );
      const health = healths.find(candidate => candidate && !candidate.timed_out && candidate.number_of_nodes === size);
      if (health) return health;
      const dead = this.#numbers.filter(n => pidOf(n) === undefined);
      if (dead.length > this.size - size)
        throw new Error(`node ${dead.join(', ')} ended while the cluster started\n${await this.#report()}`);
      await wait(POLL_MS);
    }
    throw new Error(
      `${size} nodes did not answer as one ${status} cluster in ${READY_MS / 1000} s\n${await this.#report()}`,
    );
  }

  /** Returns a report on why the nodes do not form one cluster: the state according to each, and the end of its log. */
  async #report(): Promise<string> {
    const stateTexts = await Promise.all(
      this.#numbers.map(async n => {
        const answers = await Promise.all(
          REPORT.map(path =>
            fetch(`${this.url(n)}/${path}`, { signal: AbortSignal.timeout(ANSWER_MS) }).then(textOf, String),
          ),
        );
        const printed = existsSync(logOf(n)) ? readFileSync(logOf(n), 'utf8').trimEnd().split('\n') : [];
        const lines = printed.filter(line => !line.startsWith('\tat '));
        return [`n${n}, process ${pidOf(n) ?? 'ended'}:`, ...answers, ...lines.slice(-REPORTED_LINES)].join('\n');
      }),
    );
    return stateTexts.join('\n\n');
  }

  /** Stops every node by its process id, and removes its files. */
  async stop(): Promise<void> {
    for (const n of this.#numbers) for (const signal of ['SIGCONT', 'SIGTERM'] as const) this.#signal(n, signal);
    await Promise.all(this.#numbers.map(n => this.#gone(n, STOP_MS)));
    for (const n of this.#numbers) this.#signal(n, 'SIGKILL');
    await Promise.all(this.#numbers.map(n => this.#gone(n)));
    rmSync(HOME, { recursive: true, force: true });
  }

  get #numbers(): number[] {
    return Array.from({ length: this.size }, (_, i) => i + 1);
  }

  #launch(n: number, { java, options, classPath }: NodeProgram): void {
    mkdirSync(homeOf(n), { recursive: true });
    const settings = {
      'cluster.name': 'orientation-test',
      'node.name': `n${n}`,
      'path.home': homeOf(n),
      'network.host': '127.0.0.1',
      'http.port': String(portOf(n)),
      'transport.port': String(portOf(n) + TRANSPORT),
      'discovery.seed_hosts': this.#numbers.map(i => `127.0.0.1:${portOf(i) + TRANSPORT}`).join(','),
      'cluster.initial_cluster_manager_nodes': this.#numbers.map(i => `n${i}`).join(','),
      'node.roles': 'cluster_manager,data,ingest',
      'action.auto_create_index': 'false',
      // The disk of a test machine may be nearly full.
      'cluster.routing.allocation.disk.threshold_enabled': 'false',
      // Copies are small: their number, not their size, takes time.
      'cluster.routing.allocation.node_concurrent_recoveries': '12',
      ...FAULT_DETECTION,
    };
    const values = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
    const command = [java, ...JVM, ...options, '-cp', classPath, 'engine.OneNode', ...values];
    // The file keeps the command: a later start may happen with another engine version configured.
    writeFileSync(commandOf(n), JSON.stringify(command));
    run(n, command);
  }

  #signal(n: number, signal: NodeJS.Signals): void {
    const pid = pidOf(n);
    if (pid !== undefined) process.kill(pid, signal);
  }

  /** Waits for the end of a node, or for this time at most. */
  async #gone(n: number, ms = READY_MS): Promise<void> {
    for (const end = Date.now() + ms; pidOf(n) !== undefined && Date.now() < end;) await wait(POLL_MS);
  }
}

const portOf = (n: number): number => FIRST_PORT + n - 1;
const homeOf = (n: number): string => join(HOME, `n${n}`);
const logOf = (n: number): string => join(homeOf(n), 'out.log');
const commandOf = (n: number): string => join(homeOf(n), 'command.json');

function run(n: number, [java = '', ...args]: readonly string[]): void {
  const log = openSync(logOf(n), 'a');
  const child = spawn(java, args, { detached: true, stdio: ['ignore', log, log] });
  child.unref();
  writeFileSync(join(homeOf(n), 'pid'), String(child.pid));
}

/** Returns the nodes that have a folder, running or not. */
function nodeNumbers(): number[] {
  return existsSync(HOME) ? readdirSync(HOME).map(name => Number(name.slice(1))) : [];
}

/** Returns the process id of a running node, undefined otherwise: another process may have the id of one that ended. */
function pidOf(n: number): number | undefined {
  const file = join(homeOf(n), 'pid');
  if (!existsSync(file)) return undefined;
  const pid = Number(readFileSync(file, 'utf8'));
  const { stdout } = spawnSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.includes(`path.home=${homeOf(n)}`) ? pid : undefined;
}

async function healthOf(url: string): Promise<ClusterHealth | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(ANSWER_MS) });
    return (await response.json()) as ClusterHealth;
  } catch {
    return undefined;
  }
}

const textOf = (response: Response): Promise<string> => response.text();

function isTaken(port: number): Promise<boolean> {
  return new Promise(resolve => {
    const socket = createConnection({ host: '127.0.0.1', port });
    const answer = (isPortTaken: boolean): void => {
      socket.destroy();
      resolve(isPortTaken);
    };
    socket.once('connect', () => answer(true)).once('error', () => answer(false));
  });
}
