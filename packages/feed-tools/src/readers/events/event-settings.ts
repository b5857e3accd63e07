// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Resource } from '@orientation-widgets/feed';
import { message } from '../../messages/message.js';
import type { SourceConfig } from '../../source/source-config.js';
import type { RefuseSetting } from '../reader.js';

/** Facts that the configuration gives about all events of an agenda, which lacks them: audiences and sectors. */
export interface EventSettings {
  readonly audiences: readonly string[];
  readonly audienceIds: readonly string[];
  readonly sectors: readonly string[];
  readonly counterStereotype: boolean | undefined;
}

const LISTS = ['audiences', 'audienceIds', 'sectors'] as const;

/** Names of the settings of an agenda. */
export const EVENT_SETTINGS = [...LISTS, 'counterStereotype'] as const;

/** Refuses settings of an agenda with a wrong type: the lists must hold texts, the flag must be a boolean. */
export function checkEventSettings(settings: SourceConfig['settings'], refuse: RefuseSetting): void {
  for (const name of LISTS) if (textsIn(settings[name]) === undefined) refuse(`/${name}`, message('should-be-texts'));
  const flag = settings['counterStereotype'];
  if (flag !== undefined && typeof flag !== 'boolean') refuse('/counterStereotype', message('should-be-true-or-false'));
}

/** Reads the settings of an agenda, already checked. */
export function readEventSettings(settings: SourceConfig['settings']): EventSettings {
  const flag = settings['counterStereotype'];
  return {
    audiences: textsIn(settings['audiences']) ?? [],
    audienceIds: textsIn(settings['audienceIds']) ?? [],
    sectors: textsIn(settings['sectors']) ?? [],
    counterStereotype: typeof flag === 'boolean' ? flag : undefined,
  };
}

/** Returns the fields that the settings add to every event of an agenda. */
export function settingsOfEvent(
  settings: EventSettings,
): Pick<Resource, 'audiences' | 'sectors' | 'audienceIds' | 'counterStereotype'> {
  const { audiences, audienceIds, sectors, counterStereotype } = settings;
  return {
    audiences: [...audiences],
    sectors: [...sectors],
    ...(audienceIds.length > 0 && { audienceIds: [...audienceIds] }),
    ...(counterStereotype !== undefined && { counterStereotype }),
  };
}

function textsIn(value: unknown = []): string[] | undefined {
  return Array.isArray(value) && value.every((item): item is string => typeof item === 'string') ? value : undefined;
}
