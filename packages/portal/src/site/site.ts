// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { trainingsTo } from '@orientation-widgets/domain/jobs/trainings-to.js';
import { ofTerritory } from '@orientation-widgets/domain/places/of-territory.js';
import {
  recruitmentFor,
  tensionFor,
  withParents,
  type Job,
  type Territory,
  type Training,
} from '@orientation-widgets/feed';
import type { PortalConfig } from '../config/portal-config.js';
import type { ScriptFile } from '../configurator/snippets.js';
import type { SiteData } from '../feed/site-data.js';
import type { Contents, SectionSummary } from './contents.js';
import type { Section } from '../config/section-names.js';
import type { OwnScript } from './page.js';

/** Scripts of the elements, published with the site. */
export interface ElementScripts {
  /** Files, as listed in their manifest. */
  readonly files: readonly ScriptFile[];
  /** Version, which names their folder. */
  readonly version: string;
  /** Hash of the file that a page loads, in the format of `integrity`. */
  readonly integrity: string;
}

/** Element as `custom-elements.json` declares it, without its feed. */
export interface DeclaredElement {
  readonly tag: string;
  /** Attributes with their default values; undefined for those that have none. */
  readonly attributes: readonly { readonly name: string; readonly initial: string | undefined }[];
}

/** Scripts that save pages on a device. */
export interface OfflineScripts {
  readonly script: OwnScript;
}

/** Scripts of the search field of every page. */
export interface SearchScripts {
  readonly script: OwnScript;
}

/** Scripts of the configurator, published with the site. */
export interface ConfiguratorScripts {
  readonly script: OwnScript;
  readonly preview: OwnScript;
  /** Scripts that it imports at once. */
  readonly parts: readonly OwnScript[];
  readonly tags: readonly DeclaredElement[];
}

/** Kinds of records that have a page each. */
export type ThingSection =
  | 'metiers'
  | 'formations'
  | 'domaines'
  | 'communes'
  | 'etablissements'
  | 'secteurs'
  | 'territoires'
  | 'chiffres'
  | 'contrat'
  | 'annuaire';

/** Folders whose name differs from that of the section of their records. */
const FOLDERS: Readonly<Partial<Record<ThingSection, string>>> = {
  domaines: 'formations/domaine',
  communes: 'formations/a',
  etablissements: 'formations/etablissement',
};

/** Folder of the pages of a kind of records, from the root of the site, without leading or trailing slash. */
export function folderOf(section: ThingSection): string {
  return FOLDERS[section] ?? section;
}

function sectionOf(things: ThingSection): Section {
  return things === 'domaines' || things === 'communes' || things === 'etablissements' ? 'formations' : things;
}

/** Data, addresses and figures that every page can query. */
export class Site {
  readonly config: PortalConfig;
  readonly data: SiteData;
  readonly contents: Contents;
  /** Undefined for a site without elements. */
  readonly scripts: ElementScripts | undefined;
  /** Undefined for a site without elements. */
  readonly configurator: ConfiguratorScripts | undefined;
  readonly offline: OfflineScripts | undefined;
  /** Undefined when they are not built: the form still leads to its page. */
  readonly search: SearchScripts | undefined;
  /** Sections that are built, in the order of the site. */
  readonly sections: readonly SectionSummary[];
  readonly #slugs: Readonly<Record<ThingSection, ReadonlyMap<string, string>>>;
  readonly #tensions = new Map<string, ReturnType<typeof tensionFor>>();
  readonly #plans = new Map<string, ReturnType<typeof recruitmentFor>>();
  readonly #trainings = new Map<string, readonly Training[]>();

  constructor(
    config: PortalConfig,
    data: SiteData,
    contents: Contents,
    slugs: Readonly<Record<ThingSection, ReadonlyMap<string, string>>>,
    scripts: ElementScripts | undefined,
    configurator: ConfiguratorScripts | undefined,
    offline?: OfflineScripts,
    search?: SearchScripts,
  ) {
    this.config = config;
    this.data = data;
    this.contents = contents;
    this.scripts = scripts;
    this.configurator = configurator;
    this.offline = offline;
    this.search = search;
    this.#slugs = slugs;
    this.sections = contents.sections.filter(({ name }) => !config.pages?.off?.includes(name));
  }

  /** Path on the host of a path from the root of the site. */
  href(path: string): string {
    return this.config.base + path.replace(/^\//, '');
  }

  /** Absolute URL of a path from the root of the site. */
  url(path: string): string {
    return new URL(this.href(path), this.config.site.url).href;
  }

  /** Path of the page of a record, from the root of the site; undefined when it has none. */
  pathOf(section: ThingSection, id: string): string | undefined {
    const page = section === 'territoires' ? (this.contents.territoryPage.get(id) ?? id) : id;
    const slug = this.#slugs[section].get(page);
    return slug && this.has(sectionOf(section)) ? `/${folderOf(section)}/${slug}/` : undefined;
  }

  /** Former path of a territory that the page of another one now covers. */
  formerPathOf(territoryId: string): string {
    return `/${folderOf('territoires')}/${this.#slugs.territoires.get(territoryId) ?? ''}/`;
  }

  /** Whether a section is built: the publisher keeps it, and it has content. */
  has(section: Section): boolean {
    return this.sections.some(({ name }) => name === section);
  }

  /** Whether visitors can save the pages of a territory on their device. */
  get isKeepable(): boolean {
    return this.offline !== undefined && this.has('hors-connexion') && this.has('territoires');
  }

  /** Day of the feed, ISO 8601. */
  get day(): string {
    return this.data.info.updated.slice(0, 10);
  }

  /** Name of a territory; its id when the feed does not name it. */
  nameOf(territoryId: string): string {
    return this.data.territories.get(territoryId)?.name ?? territoryId;
  }

  /** Name of a territory after “de”: du Nord, des Hauts-de-France. */
  ofName(territoryId: string): string {
    return ofTerritory(this.data.territories.get(territoryId) ?? { kind: 'region', name: territoryId });
  }

  /** Territories that the page of a territory covers, itself first. */
  placeOf(territory: Territory): readonly Territory[] {
    const { sameNamedTerritories, territoryPage } = this.contents;
    return [territory, ...sameNamedTerritories.filter(({ id }) => territoryPage.get(id) === territory.id)];
  }

  /** Ids of a territory and of those that contain it, itself first. */
  chainOf(territoryId: string): readonly string[] {
    return withParents(this.data.territories, territoryId);
  }

  /** Latest tension of a job in the territory of the feed, or in one that contains it. */
  tensionOf(job: Job): ReturnType<typeof tensionFor> {
    const { tensions, territories, info } = this.data;
    return memo(this.#tensions, job.id, () => tensionFor(tensions, job, info.territory, territories));
  }

  /** Latest planned hires of a job in the territory of the feed, or in one that contains it. */
  plansOf(job: Job): ReturnType<typeof recruitmentFor> {
    const { recruitments, territories, info } = this.data;
    return memo(this.#plans, job.id, () => recruitmentFor(recruitments, job, info.territory, territories));
  }

  /** Trainings that lead to a job and have a page; those with a known place come first. */
  trainingsTo(job: Job): readonly Training[] {
    return memo(this.#trainings, job.id, () =>
      trainingsTo(job.rome ?? [], this.data.trainings)
        .filter(({ id }) => this.pathOf('formations', id))
        .toSorted((a, b) => Number(this.hasPlaces(b.id)) - Number(this.hasPlaces(a.id))),
    );
  }

  /** Whether a source places a training. */
  hasPlaces(trainingId: string): boolean {
    return (this.data.sessions.get(trainingId) ?? []).length > 0;
  }
}

function memo<T>(cache: Map<string, T>, key: string, make: () => T): T {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as T;
}
