// SPDX-FileCopyrightText: 2026 The orientation-widgets authors
// SPDX-License-Identifier: MIT
import { readText, sniffEncoding } from '../../text/decode.js';
import { zoneNamed } from '../events/zoned-time.js';

/** Lines of one event of a file. */
export interface EventBlock {
  /** Text from BEGIN:VEVENT to END:VEVENT; undefined when it is too long, or when the file ends before. */
  readonly text: string | undefined;
  readonly fault?: 'too-long' | 'cut';
  /** Line of BEGIN:VEVENT, from 1. */
  readonly line: number;
}

/** Properties of a file that apply to all its events. */
export interface CalendarFile {
  readonly isCalendar: boolean;
  /** Whether the file ends between two events, before END:VCALENDAR. */
  readonly isCut: boolean;
  /** Number of lines. */
  readonly lines: number;
  /** Zone of the times without one (X-WR-TIMEZONE); undefined when the file does not give it. */
  readonly zone: string | undefined;
  /** IANA names of the zones that have another name in the file (X-LIC-LOCATION of VTIMEZONE). */
  readonly zoneNames: ReadonlyMap<string, string>;
  /** Whether every event of the file is cancelled (METHOD:CANCEL). */
  readonly isCancelled: boolean;
}

/** Maximum length of an event, in characters. */
const MAX_BLOCK = 1 << 20;

/** Maximum length kept of a line outside events, where only short properties are read. */
const MAX_LINE = 1000;

/** Maximum number of zones in a file. */
const MAX_ZONES = 500;

/** Splits the text of a calendar into its events, without holding all of it in memory. */
export class CalendarSplitter {
  readonly #onEvent: (block: EventBlock) => void;
  readonly #zoneNames = new Map<string, string>();
  #isCalendar = false;
  #isEnded = false;
  #isCancelled = false;
  #zone: string | undefined;
  #line = 0;
  #pending = '';
  /** Event being read; undefined between events. */
  #event: { lines: string[]; size: number; line: number } | undefined;
  /** Name of the zone being described; undefined outside VTIMEZONE. */
  #described: string | undefined;

  constructor(onEvent: (block: EventBlock) => void) {
    this.#onEvent = onEvent;
  }

  write(text: string): void {
    const lines = (this.#pending + text).split('\n');
    const last = lines.pop() ?? '';
    for (const line of lines) this.#take(line);
    // An unfinished line is cut at the maximum length of an event: that event is then reported as too long.
    this.#pending = last.slice(0, MAX_BLOCK + 1);
  }

  end(): CalendarFile {
    if (this.#pending !== '') this.#take(this.#pending);
    if (this.#event) this.#onEvent({ text: undefined, fault: 'cut', line: this.#event.line });
    return {
      isCalendar: this.#isCalendar,
      isCut: !this.#isEnded && !this.#event,
      lines: this.#line,
      zone: this.#zone,
      zoneNames: this.#zoneNames,
      isCancelled: this.#isCancelled,
    };
  }

  #take(raw: string): void {
    this.#line++;
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (this.#event) return this.#takeOfEvent(this.#event, line);
    if (line.length > MAX_LINE) return;
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).split(';')[0]?.toUpperCase() ?? '';
    const value = line.slice(colon + 1).trim();
    if (name === 'BEGIN' && /^vcalendar$/i.test(value)) this.#isCalendar = true;
    else if (name === 'END' && /^vcalendar$/i.test(value)) this.#isEnded = true;
    else if (name === 'BEGIN' && /^vevent$/i.test(value))
      this.#event = { lines: [line], size: line.length, line: this.#line };
    else if (name === 'X-WR-TIMEZONE') this.#zone = zoneNamed(value);
    else if (name === 'METHOD') this.#isCancelled = /^cancel$/i.test(value);
    else if (name === 'TZID') this.#described = value;
    else if (name === 'X-LIC-LOCATION' && this.#described !== undefined && this.#zoneNames.size < MAX_ZONES)
      this.#zoneNames.set(this.#described, value);
  }

  #takeOfEvent(event: { lines: string[]; size: number; line: number }, line: string): void {
    event.size += line.length + 1;
    if (event.size <= MAX_BLOCK) event.lines.push(line);
    if (!/^end:vevent\s*$/i.test(line)) return;
    this.#event = undefined;
    if (event.size > MAX_BLOCK) this.#onEvent({ text: undefined, fault: 'too-long', line: event.line });
    else this.#onEvent({ text: event.lines.join('\r\n'), line: event.line });
  }
}

/** Reads a calendar from disk. */
export async function readCalendar(
  path: string,
  onBytes: (bytes: number) => void,
  onEvent: (block: EventBlock) => void,
): Promise<CalendarFile> {
  const splitter = new CalendarSplitter(onEvent);
  for await (const text of readText(path, await sniffEncoding(path), onBytes)) splitter.write(text);
  return splitter.end();
}
