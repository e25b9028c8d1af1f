import * as v from 'valibot';
import { migrated, SETTINGS_VERSION } from './settings-migrations.ts';

/** What the person has set. One object, kept in `storage.local`, exported and imported as it is. */
export interface Settings {
  readonly version: typeof SETTINGS_VERSION;
  /** Verdicts that are marked in pages besides discrepancies, which always are. */
  readonly shown: { readonly disputed: boolean; readonly supported: boolean };
  /** How the extension's own pages look; marks in articles follow the article's background. */
  readonly appearance: Appearance;
  readonly automatic: Automatic;
  /** Sites (see `siteOf`) that are never checked by themselves. */
  readonly never: readonly string[];
  /** Sites (see `siteOf`) where what the person writes is checked by itself. */
  readonly drafts: readonly string[];
  /** Languages (BCP-47) that are not compared although the facts cover them. */
  readonly languagesOff: readonly string[];
  readonly ignored: readonly Ignored[];
  /** The welcome page was opened once. */
  readonly welcomeSeen: boolean;
}

/** `system`: light or dark as the system is. */
export type Appearance = 'system' | 'light' | 'dark';

/** Where pages are checked without a click. What the browser grants decides besides: both must allow a site. */
export interface Automatic {
  readonly paused: boolean;
  readonly sites: 'none' | 'listed' | 'all';
  /** Sites (see `siteOf`) that count while `sites` is `listed`; kept while it is not. */
  readonly listed: readonly string[];
}

/** A finding that the person wants to hear no more of. */
export interface Ignored {
  /** `passage`: these words on this site; `fact-on-site`: this fact on this site; `fact`: this fact anywhere. */
  readonly scope: 'passage' | 'fact-on-site' | 'fact';
  readonly fact: string;
  /** As `siteOf` gives it. Present unless the scope is `fact`. */
  readonly site?: string;
  /** The finding's words. Present where the scope is `passage`. */
  readonly quote?: string;
  /** Text around the words, by which equal words elsewhere in the article are told from these. */
  readonly selector?: { readonly prefix: string; readonly suffix: string };
  /** The person's own note. */
  readonly reason?: string;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  shown: { disputed: false, supported: false },
  appearance: 'system',
  automatic: { paused: false, sites: 'none', listed: [] },
  never: [],
  drafts: [],
  languagesOff: [],
  ignored: [],
  welcomeSeen: false,
};

const site = v.pipe(v.string(), v.regex(/^[^\s/:*]+$/));
const flag = v.boolean();
const ignoredAnywhere = {
  fact: v.pipe(v.string(), v.nonEmpty()),
  reason: v.exactOptional(v.string()),
  at: v.pipe(v.number(), v.finite()),
};
/** The shape of an `Ignored`. */
export const ignoredSchema: v.GenericSchema<unknown, Ignored> = v.variant('scope', [
  v.object({ scope: v.literal('fact'), ...ignoredAnywhere }),
  v.object({ scope: v.literal('fact-on-site'), site, ...ignoredAnywhere }),
  v.object({
    scope: v.literal('passage'),
    site,
    quote: v.string(),
    selector: v.exactOptional(v.object({ prefix: v.string(), suffix: v.string() })),
    ...ignoredAnywhere,
  }),
]);

/** What was read of a kept or imported value. */
export interface ReadSettings {
  readonly settings: Settings;
  /** Paths of what could not be read and stands at its default, or is missing from its list: `automatic.sites`. */
  readonly unread: readonly string[];
}

/**
 * Reads settings of any version. Whatever is wrong falls back alone: a field to its default, an item of a list to
 * nothing. A value that is no settings at all reads as the defaults, with the one path ''.
 */
export function readSettings(value: unknown): ReadSettings {
  if (value === undefined || value === null) return { settings: DEFAULT_SETTINGS, unread: [] };
  const fields = migrated(value);
  if (!fields) return { settings: DEFAULT_SETTINGS, unread: [''] };
  const reader = new FieldReader(fields);
  const settings: Settings = {
    version: SETTINGS_VERSION,
    shown: {
      disputed: reader.field('shown.disputed', flag, DEFAULT_SETTINGS.shown.disputed),
      supported: reader.field('shown.supported', flag, DEFAULT_SETTINGS.shown.supported),
    },
    appearance: reader.field('appearance', v.picklist(['system', 'light', 'dark']), 'system'),
    automatic: {
      paused: reader.field('automatic.paused', flag, DEFAULT_SETTINGS.automatic.paused),
      sites: reader.field('automatic.sites', v.picklist(['none', 'listed', 'all']), 'none'),
      listed: reader.list('automatic.listed', site),
    },
    never: reader.list('never', site),
    drafts: reader.list('drafts', site),
    languagesOff: reader.list('languagesOff', v.pipe(v.string(), v.nonEmpty())),
    ignored: reader.list('ignored', ignoredSchema),
    welcomeSeen: reader.field('welcomeSeen', flag, false),
  };
  return { settings, unread: reader.unread };
}

/** Reads field by field and keeps the paths of what was wrong. A missing field is not wrong. */
class FieldReader {
  readonly unread: string[] = [];
  private readonly fields: Readonly<Record<string, unknown>>;

  constructor(fields: Readonly<Record<string, unknown>>) {
    this.fields = fields;
  }

  field<T>(path: string, schema: v.GenericSchema<unknown, T>, fallback: T): T {
    const value = this.at(path);
    if (value === undefined) return fallback;
    const read = v.safeParse(schema, value);
    if (read.success) return read.output;
    this.unread.push(path);
    return fallback;
  }

  list<T>(path: string, schema: v.GenericSchema<unknown, T>): readonly T[] {
    const value = this.at(path);
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.unread.push(path);
      return [];
    }
    return value.flatMap((item: unknown, index) => {
      const read = v.safeParse(schema, item);
      if (read.success) return [read.output];
      this.unread.push(`${path}[${index}]`);
      return [];
    });
  }

  private at(path: string): unknown {
    const [name = '', inner] = path.split('.');
    const value = this.fields[name];
    if (inner === undefined || value === undefined) return value;
    if (typeof value === 'object' && value !== null)
      return (value as Readonly<Record<string, unknown>>)[inner];
    if (!this.unread.includes(name)) this.unread.push(name);
    return undefined;
  }
}
