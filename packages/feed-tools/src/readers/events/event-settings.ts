// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Resource } from '@orientation-widgets/feed';
import { message } from '../../messages/message.js';
import type { SourceConfig } from '../../source/source-config.js';
import type { RefuseSetting } from '../reader.js';

/** What an agenda does not say of its events, and its configuration does: for whom, of what sectors. */
export interface EventSettings {
  readonly audiences: readonly string[];
  readonly audienceIds: readonly string[];
  readonly sectors: readonly string[];
  readonly counterStereotype: boolean | undefined;
}

const LISTS = ['audiences', 'audienceIds', 'sectors'] as const;

/** Names of the settings of an agenda. */
export const EVENT_SETTINGS = [...LISTS, 'counterStereotype'] as const;

/** Refuses the settings of an agenda that are not lists of texts, or true or false. */
export function checkEventSettings(settings: SourceConfig['settings'], refuse: RefuseSetting): void {
  for (const name of LISTS) if (textsIn(settings[name]) === undefined) refuse(`/${name}`, message('should-be-texts'));
  const flag = settings['counterStereotype'];
  if (flag !== undefined && typeof flag !== 'boolean') refuse('/counterStereotype', message('should-be-true-or-false'));
}

/** The settings of an agenda, once checked. */
export function readEventSettings(settings: SourceConfig['settings']): EventSettings {
  const flag = settings['counterStereotype'];
  return {
    audiences: textsIn(settings['audiences']) ?? [],
    audienceIds: textsIn(settings['audienceIds']) ?? [],
    sectors: textsIn(settings['sectors']) ?? [],
    counterStereotype: typeof flag === 'boolean' ? flag : undefined,
  };
}

/** What every event of an agenda has. */
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
