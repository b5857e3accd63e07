// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// npm run verify-release -- TAG TARBALLS [CDN]: builds a tag again in a new folder, and compares each tarball of a
// folder and each file of dist/cdn (a folder or an address) with it, byte for byte. `--here` compares the build of this
// folder with a build of the same sources under another path, home, user, umask, time zone, language and clock; its
// compiled modules are reused, unless `--whole`.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compareFiles, filesOfFolder } from './release/compare-files.mjs';
import { PACKAGES } from './release/package-versions.mjs';
import { packPackages } from './release/tarball.mjs';
import { root } from './support/run.mjs';

const [tag, tarballs, cdn] = process.argv.slice(2);
if (!tag || (tag !== '--here' && !tarballs)) {
  console.error('npm run verify-release -- TAG TARBALLS [CDN], or --here [--whole]');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'verify-release-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));
const isTarball = path => /\.(tgz|tar)(\.\w+)?$/i.test(path);

function run(command, args, options) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    ...options,
  });
  if (error) throw error;
  if (status === 0) return stdout;
  console.error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  process.exit(1);
}

/** Writes the sources of a tag, and installs the packages of its lockfile. */
function checkOut(target) {
  run('sh', ['-c', 'git archive "$1" | tar -x -C "$2"', 'sh', tag, target], { cwd: root });
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: target });
}

/** Copies the current sources and the packages installed here, without any download. */
function copyHere(target) {
  const paths = run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root });
  for (const path of paths.split('\0'))
    if (path && !isTarball(path) && existsSync(root + path))
      cpSync(root + path, join(target, path), { preserveTimestamps: true });
  if (tarballs !== '--whole')
    for (const name of PACKAGES)
      for (const path of [`packages/${name}/dist`, `packages/${name}/tsconfig.tsbuildinfo`])
        cpSync(root + path, join(target, path), { recursive: true, preserveTimestamps: true });
  run('chmod', ['-R', 'go=', '.'], { cwd: target });
  // Hard links are possible when the folder of temporary files is on the same disk.
  const linked = spawnSync('cp', ['-al', `${root}node_modules`, target]).status === 0;
  if (!linked) run('cp', ['-a', `${root}node_modules`, target]);
}

/** Builds and packs in an environment that shares little with the current one. */
function buildElsewhere(target) {
  const home = join(folder, 'home');
  mkdirSync(home);
  const environment = {
    HOME: home,
    USER: 'somebody',
    LOGNAME: 'somebody',
    TZ: 'Pacific/Kiritimati',
    LANG: 'et_EE.UTF-8',
    LC_ALL: 'et_EE.UTF-8',
    NODE_OPTIONS: `--import=${new URL('release/shift-clock.mjs', import.meta.url)}`,
  };
  const commands = 'umask 077 && npm run build && npm run release:pack -- dist/packed';
  run('sh', ['-c', commands], { cwd: target, env: { ...process.env, ...environment } });
}

async function filesAtAddress(address, rebuilt) {
  const download = async path => {
    const answer = await fetch(new URL(path, address.endsWith('/') ? address : `${address}/`));
    if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
    return Buffer.from(await answer.arrayBuffer());
  };
  const { files } = JSON.parse(await download('manifest.json'));
  // The manifest comes from the publisher: it may only reference files of its folder, on its host.
  const outside = files.find(({ file }) => !/^\w[\w.-]*(\/\w[\w.-]*)*$/.test(file));
  if (outside) throw new Error(`manifest.json: ${JSON.stringify(outside.file)} is no file of the folder`);
  const paths = new Set([...files.map(({ file }) => file), ...rebuilt.keys()]);
  return new Map([...paths].map(path => [path, { read: () => download(path) }]));
}

const sources = join(folder, tag === '--here' ? 'a longer path, with an é' : 'sources');
mkdirSync(sources);
let published = resolve(tarballs ?? '.');
let cdnPlace = cdn;
if (tag === '--here') {
  copyHere(sources);
  buildElsewhere(sources);
  published = join(folder, 'packed');
  packPackages(root, published);
  cdnPlace = `${root}dist/cdn`;
} else {
  checkOut(sources);
  run('npm', ['run', 'build'], { cwd: sources });
  run('npm', ['run', 'release:pack', '--', 'dist/packed'], { cwd: sources });
}

const rebuiltPackages = filesOfFolder(join(sources, 'dist/packed'), isTarball);
const lines = await compareFiles(filesOfFolder(published, isTarball), rebuiltPackages);
let compared = `${rebuiltPackages.size} tarballs`;
if (cdnPlace) {
  const rebuilt = filesOfFolder(join(sources, 'dist/cdn'));
  const files = /^https?:/.test(cdnPlace) ? await filesAtAddress(cdnPlace, rebuilt) : filesOfFolder(resolve(cdnPlace));
  lines.push(...(await compareFiles(files, rebuilt)));
  compared += ` and ${rebuilt.size} files of the CDN`;
}
for (const line of lines) console.error(line);
if (lines.length && existsSync(join(published, 'tools.json')))
  console.error(
    `Published with ${readFileSync(join(published, 'tools.json'), 'utf8')}rebuilt with ${readFileSync(join(sources, 'dist/packed/tools.json'), 'utf8')}`,
  );
console.log(`${compared} compared byte for byte, ${lines.length} differences.`);
process.exitCode = lines.length ? 1 : 0;
