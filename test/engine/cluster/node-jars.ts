// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from '../../support/paths.js';

/** The first version of Java that the engine of the tests runs on. */
const MIN_JAVA = 17;
const PROJECT = join(root, 'test/engine/cluster/node');
const OUTPUT = join(root, '.cache/engine/jars');
const SOURCES = ['pom.xml', 'src/main/java/engine/OneNode.java', 'src/main/resources/log4j2.xml'];
/** Packages of Debian that bring what is missing. */
const PACKAGES = { java: 'openjdk-17-jdk-headless', maven: 'maven' };

/** The command `java`: that of `JAVA_HOME` when it is set. */
export function javaPath(): string {
  const { JAVA_HOME } = process.env;
  return JAVA_HOME ? join(JAVA_HOME, 'bin/java') : 'java';
}

/** What this machine lacks to run a node, as one line; undefined when it has all. */
export function missingTools(): string | undefined {
  const missing = [
    ...(javaVersion() < MIN_JAVA ? [`Java ${MIN_JAVA} or newer (Debian: apt-get install ${PACKAGES.java})`] : []),
    ...(answers('mvn', '--version') ? [] : [`Maven (Debian: apt-get install ${PACKAGES.maven})`]),
  ];
  return missing.length ? `missing on this machine: ${missing.join('; ')}` : undefined;
}

/**
 * Installs what is missing on Debian when this user may, and compiles the node with its jars from Maven Central, once.
 *
 * @returns The class path of a node.
 * @throws {Error} one line that says what is missing.
 */
export function nodeClassPath(): string {
  if (missingTools() && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log(`Installing ${Object.values(PACKAGES).join(' ')} …`);
    apt('update');
    apt('install', '--yes', '--no-install-recommends', ...Object.values(PACKAGES));
  }
  const missing = missingTools();
  if (missing) throw new Error(missing);
  const list = join(OUTPUT, 'classpath.txt');
  if (!isUpToDate(list)) {
    console.log('Jars of the search engine, from Maven Central …');
    const args = ['--quiet', '--batch-mode', '--file', join(PROJECT, 'pom.xml'), `-Doutput=${OUTPUT}`, 'compile'];
    const { status, stdout } = spawnSync('mvn', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
    if (status !== 0) throw new Error(`Maven could not bring the jars of the search engine:\n${stdout.slice(-2000)}`);
  }
  return [join(OUTPUT, 'classes'), readFileSync(list, 'utf8').trim()].join(delimiter);
}

/** Whether the node was compiled since its sources changed, and its jars are still there. */
function isUpToDate(list: string): boolean {
  if (!existsSync(list)) return false;
  const made = statSync(list).mtimeMs;
  const jars = readFileSync(list, 'utf8').trim().split(delimiter);
  return SOURCES.every(file => statSync(join(PROJECT, file)).mtimeMs <= made) && jars.every(jar => existsSync(jar));
}

/** Major version of the Java of this machine; 0 without one. */
function javaVersion(): number {
  const { stdout, status } = spawnSync(javaPath(), ['--version'], { encoding: 'utf8' });
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
