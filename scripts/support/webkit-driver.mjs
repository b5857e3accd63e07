// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT

// Starts the driver through which tests control WebKit, on a virtual screen.
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

const START_TIMEOUT_MS = 20_000;
const RETRY_DELAY_MS = 200;

const isReady = async origin => {
  try {
    return (await fetch(`${origin}/status`)).ok;
  } catch {
    return false;
  }
};

/**
 * Starts the driver on a port, unless one already answers there. Returns a function that stops the processes started;
 * the end of this process stops them too.
 */
export async function startWebkitDriver(port) {
  const origin = `http://127.0.0.1:${port}`;
  if (await isReady(origin)) return () => undefined;
  const args = ['-a', 'WebKitWebDriver', `--port=${port}`, '--host=127.0.0.1'];
  // The driver, its screen and its browsers form one process group, and end together.
  const driver = spawn('xvfb-run', args, { detached: true, stdio: 'ignore' });
  const hasEnded = () => driver.exitCode !== null || driver.signalCode !== null;
  const stop = () => {
    process.off('exit', stop);
    if (driver.pid !== undefined && !hasEnded()) process.kill(-driver.pid);
  };
  process.once('exit', stop);
  const end = Date.now() + START_TIMEOUT_MS;
  while (!(await isReady(origin))) {
    if (hasEnded() || Date.now() > end) throw new Error(`WebKitWebDriver does not answer on port ${port}`);
    await wait(RETRY_DELAY_MS);
  }
  return stop;
}
