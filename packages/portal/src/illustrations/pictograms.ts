// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import type { Job } from '@orientation-widgets/feed';
import { html, type TemplateResult } from 'lit';
import type { Site } from '../site/site.js';
import { sceneOf } from './scenes.js';
import { tradePictogram, type PictogramName } from './trade-pictograms.js';

/** Pictograms of sectors, by the name of their scene: a trade without its own pictogram uses it. */
const OF_SECTOR: Readonly<Record<string, PictogramName>> = {
  industry: 'line',
  health: 'nurse',
  building: 'mason',
  farm: 'tractor',
  transport: 'truck',
  bakery: 'bread',
  hospitality: 'tray',
  digital: 'code',
  textile: 'sew',
  rail: 'train',
  social: 'blocks',
  retail: 'scan',
  maintenance: 'gear',
  teaching: 'board',
  services: 'clean',
  culture: 'stage',
  office: 'file',
  bank: 'coin',
  sport: 'whistle',
};

/** Path of the file of the pictograms, from the root of the site. */
export const PICTOGRAM_FILE = '/assets/pictograms.svg';

/** Pictogram of a job: that of its trade, or else that of its sector. */
export function jobPictogram(site: Site, job: Pick<Job, 'rome' | 'sectors'>): TemplateResult {
  return pictogramView(site, jobPictogramName(job));
}

/** Name of the pictogram of a job. */
export function jobPictogramName({ rome = [], sectors }: Pick<Job, 'rome' | 'sectors'>): PictogramName {
  return rome.map(tradePictogram).find(name => name !== undefined) ?? sectorPictogramName(sectors);
}

/** Pictogram of a sector. */
export function sectorPictogram(site: Site, name: string): TemplateResult {
  return pictogramView(site, sectorPictogramName([name]));
}

function sectorPictogramName(sectors: readonly string[]): PictogramName {
  const scene = sectors.map(sceneOf).find(name => name !== undefined);
  return (scene === undefined ? undefined : OF_SECTOR[scene]) ?? 'file';
}

/** Decorative: always beside the name. */
function pictogramView(site: Site, name: PictogramName): TemplateResult {
  return html`<svg class="i p" viewBox="0 0 48 48" aria-hidden="true"><use href=${`${site.href(PICTOGRAM_FILE)}#${name}`}></use></svg>`;
}
