// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from '../../support/paths.js';

/** Major version of the engine for the tests, with the first Java that it runs on and the options it needs. */
interface EngineLine {
  readonly version: string;
  readonly java: number;
  readonly options: readonly string[];
}

/** Lines of the engine, by major version. */
const LINES: Readonly<Record<string, EngineLine>> = {
  2: { version: '2.19.6', java: 17, options: ['-Djava.locale.providers=SPI,COMPAT'] },
  3: {
    version: '3.9.0',
    java: 21,
    options: ['-Djava.locale.providers=SPI,CLDR', '--enable-native-access=ALL-UNNAMED'],
  },
};
const { ENGINE_MAJOR = '2' } = process.env;
/** Folder where Debian installs each Java. */
const JVMS = '/usr/lib/jvm';
const PROJECT = join(root, 'test/engine/cluster/node');
const OUTPUT = join(root, `.cache/engine/jars-${ENGINE_MAJOR}`);
const SOURCES = ['pom.xml', 'src/main/java/engine/OneNode.java', 'src/main/resources/log4j2.xml'];

/** Files and options that start a node. */
export interface NodeProgram {
  readonly java: string;
  readonly options: readonly string[];
  readonly classPath: string;
}

/**
 * Returns the line of the engine selected by `ENGINE_MAJOR`, 2 by default.
 *
 * @throws {Error} there is none of that number.
 */
export function engineLine(): EngineLine {
  const line = LINES[ENGINE_MAJOR];
  if (!line) throw new Error(`ENGINE_MAJOR is ${Object.keys(LINES).join(' or ')}, not ${ENGINE_MAJOR}`);
  return line;
}

/** Returns the tools that this machine lacks to run a node, as one line; undefined when it has all. */
export function missingTools(): string | undefined {
  const { java } = engineLine();
  const packages = packagesOf(java);
  const missing = [
    ...(javaHome(java) === undefined ? [`Java ${java} or newer (Debian: apt-get install ${packages.java})`] : []),
    ...(answers('mvn', '--version') ? [] : [`Maven (Debian: apt-get install ${packages.maven})`]),
  ];
  return missing.length ? `missing on this machine: ${missing.join('; ')}` : undefined;
}

/**
 * Installs the missing tools on Debian when this user may, and compiles the node with its jars from Maven Central,
 * once.
 *
 * @throws {Error} one line that says what is missing.
 */
export function nodeProgram(): NodeProgram {
  const { version, java, options } = engineLine();
  if (missingTools() && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    const packages = Object.values(packagesOf(java));
    console.log(`Installing ${packages.join(' ')} …`);
    apt('update');
    apt('install', '--yes', '--no-install-recommends', ...packages);
  }
  const missing = missingTools();
  if (missing) throw new Error(missing);
  const home = javaHome(java);
  const list = join(OUTPUT, 'classpath.txt');
  if (!isUpToDate(list)) {
    console.log(`Jars of OpenSearch ${version}, from Maven Central …`);
    const { status, stdout } = spawnSync(
      'mvn',
      [
        ...['--quiet', '--batch-mode', '--file', join(PROJECT, 'pom.xml'), 'compile', `-Doutput=${OUTPUT}`],
        ...[`-Dopensearch.version=${version}`, `-Dmaven.compiler.release=${java}`],
      ],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, ...(home && { JAVA_HOME: home }) },
      },
    );
    if (status !== 0) throw new Error(`Maven could not bring the jars of the search engine:\n${stdout.slice(-2000)}`);
  }
  const classPath = [join(OUTPUT, 'classes'), readFileSync(list, 'utf8').trim()].join(delimiter);
  return { java: javaOf(home ?? ''), options, classPath };
}

/** Whether the compiled node is newer than its sources, and its jars are still there. */
function isUpToDate(list: string): boolean {
  if (!existsSync(list)) return false;
  const made = statSync(list).mtimeMs;
  const jars = readFileSync(list, 'utf8').trim().split(delimiter);
  return SOURCES.every(file => statSync(join(PROJECT, file)).mtimeMs <= made) && jars.every(jar => existsSync(jar));
}

/** Returns the Debian packages of the tools. */
const packagesOf = (java: number): Record<'java' | 'maven', string> => ({
  java: `openjdk-${java}-jdk-headless`,
  maven: 'maven',
});

/** Returns the home of the first Java that is recent enough, with `JAVA_HOME` first; empty for the Java of the path. */
function javaHome(least: number): string | undefined {
  const installed = existsSync(JVMS) ? readdirSync(JVMS).map(name => join(JVMS, name)) : [];
  return [process.env.JAVA_HOME ?? '', ...installed].find(home => javaVersion(home) >= least);
}

const javaOf = (home: string): string => (home ? join(home, 'bin/java') : 'java');

/** Returns the major version of a Java; 0 when there is none. */
function javaVersion(home: string): number {
  const { stdout, status } = spawnSync(javaOf(home), ['--version'], { encoding: 'utf8' });
  return status === 0 ? Number(/\d+/.exec(stdout)?.[0] ?? 0) : 0;
}

function answers(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function apt(...args: string[]): void {
  spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
