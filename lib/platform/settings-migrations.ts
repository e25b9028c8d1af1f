/** Version of the settings that this program writes. */
export const SETTINGS_VERSION = 1;

type Fields = Readonly<Record<string, unknown>>;

/**
 * How to come to a version from the one before. Each is a pure function over fields that nobody has checked yet: what it
 * does not understand it leaves as it is.
 */
export const MIGRATIONS: Readonly<Record<number, (fields: Fields) => Fields>> = {
  // Nothing came before 1. The next: `2: ({ old, ...fields }) => ({ ...fields, new: old })`, with a test.
};

/**
 * The fields of settings of any version as they are named in the newest; undefined where the value is no settings at all.
 * Settings of a later program are read as far as they are understood.
 */
export function migrated(
  value: unknown,
  to: number = SETTINGS_VERSION,
  migrations: typeof MIGRATIONS = MIGRATIONS,
): Fields | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  let fields = value as Fields;
  const { version } = fields;
  const from = typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : 1;
  for (let next = from + 1; next <= to; next++) fields = migrations[next]?.(fields) ?? fields;
  return { ...fields, version: to };
}
