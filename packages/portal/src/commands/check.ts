// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { checkSite } from '../check/check-site.js';
import { CHECKS } from '../faults/fault.js';
import { readThreshold, type Threshold } from '../faults/threshold.js';
import { keepCheck } from '../config/kept-check.js';
import { readPortalConfig } from '../config/portal-config.js';
import { readArguments, CommandUsageError } from './arguments.js';
import { print, printJson } from './terminal.js';

/** Maximum number of faults printed per kind. */
const SHOWN = 10;

/** `check [DOSSIER]`: prints the faults of a built site; returns 1 when one of them makes it fail. */
export async function check(args: readonly string[]): Promise<number> {
  const commandArguments = readArguments(
    args,
    { 'fail-on': { type: 'string' }, config: { type: 'string' }, keep: { type: 'string' }, json: { type: 'boolean' } },
    1,
  );
  const folder = commandArguments.positionals[0] ?? 'site';
  const thresholds = await thresholdsOf(commandArguments.text('fail-on'), commandArguments.text('config'));
  const maxPageBytes = thresholds.find(threshold => threshold.maxPageBytes !== undefined)?.maxPageBytes;
  const { pages, faults } = await checkSite(folder, maxPageBytes === undefined ? {} : { maxPageBytes });
  const keep = commandArguments.text('keep');
  if (keep !== undefined) await keepCheck(keep, pages, faults);
  const counted = new Set(thresholds.map(threshold => threshold.check));
  const failed = thresholds.some(({ check: name, most }) => faults.filter(fault => fault.check === name).length > most);
  if (commandArguments.flag('json')) printJson({ pages, faults, failed });
  else {
    const kinds = CHECKS.map(name => ({ name, kindFaults: faults.filter(fault => fault.check === name) })).filter(
      ({ kindFaults }) => kindFaults.length,
    );
    print([
      `${folder} : ${pages} pages lues, ${faults.length ? `${faults.length} défauts` : 'aucun défaut'}.`,
      ...kinds.flatMap(({ name, kindFaults }) => [
        `${name} : ${kindFaults.length}${counted.has(name) ? '' : ' (signalé seulement)'}`,
        ...kindFaults.slice(0, SHOWN).map(({ page, reason }) => `  ${page} : ${reason}`),
        ...(kindFaults.length > SHOWN ? [`  … et ${kindFaults.length - SHOWN} autres`] : []),
      ]),
    ]);
  }
  return failed ? 1 : 0;
}

async function thresholdsOf(option: string | undefined, config: string | undefined): Promise<readonly Threshold[]> {
  const checkNames =
    option?.split(',').map(name => name.trim()) ?? (config && (await readPortalConfig(config)).checks?.['fail-on']);
  if (!checkNames) return CHECKS.map(name => ({ check: name, most: 0 }));
  return checkNames.map(text => {
    const threshold = readThreshold(text);
    if (typeof threshold === 'string') throw new CommandUsageError(threshold);
    return threshold;
  });
}
