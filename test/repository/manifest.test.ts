import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const OUTPUT = resolve(import.meta.dirname, '../../.output');
/** None of these makes a browser ask or warn at install. */
const SILENT = ['activeTab', 'scripting', 'storage', 'contextMenus', 'sidePanel', 'menus'];

interface Manifest {
  manifest_version: number;
  permissions?: string[];
  host_permissions?: string[];
  optional_permissions?: string[];
  content_scripts?: unknown[];
  commands?: Record<string, { suggested_key?: { default?: string } }>;
  browser_specific_settings?: {
    gecko?: { strict_min_version?: string; data_collection_permissions?: { required?: string[] } };
  };
}

function manifest(folder: string): Manifest {
  const path = resolve(OUTPUT, folder, 'manifest.json');
  if (!existsSync(path)) throw new Error(`${path} is missing: run npm run build first.`);
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}

describe.each(['chrome-mv3', 'firefox-mv3'])('manifest of %s', (folder) => {
  const built = manifest(folder);

  it('is version 3', () => {
    expect(built.manifest_version).toBe(3);
  });

  it('asks at install for nothing that warns', () => {
    expect((built.permissions ?? []).filter((permission) => !SILENT.includes(permission))).toEqual([]);
    expect(built.host_permissions ?? []).toEqual([]);
  });

  it('runs on no page before it is asked', () => {
    expect(built.content_scripts ?? []).toEqual([]);
  });

  it('has a key for checking the page', () => {
    expect(Object.values(built.commands ?? {}).map(({ suggested_key }) => suggested_key?.default)).toContain(
      'Alt+Shift+E',
    );
  });
});

describe('manifest of Firefox', () => {
  const gecko = manifest('firefox-mv3').browser_specific_settings?.gecko;

  it('collects no data and needs a version with text-decoration in highlights', () => {
    expect(gecko?.data_collection_permissions?.required).toEqual(['none']);
    expect(Number.parseInt(gecko?.strict_min_version ?? '0', 10)).toBeGreaterThanOrEqual(146);
  });
});
