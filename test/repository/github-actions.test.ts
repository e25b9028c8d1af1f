import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { readOptions } from '../../lib/node/check-options.ts';

const root = new URL('../../', import.meta.url);
const document = parseDocument(readFileSync(new URL('docs/ci-github-actions.yml', root), 'utf8'));

interface Step {
  uses?: string;
  run?: string;
  if?: string;
  with?: Record<string, unknown>;
}

const workflow = document.toJS() as {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: { check: { 'runs-on': string; steps: Step[] } };
};
const { steps } = workflow.jobs.check;
const command = steps.find(({ run }) => run?.includes('check-command.ts'))!.run!;
const upload = steps.find(({ uses }) => uses?.startsWith('github/codeql-action/upload-sarif@'))!;

it('the example for GitHub Actions is sound YAML', () => {
  expect([...document.errors, ...document.warnings]).toEqual([]);
  expect(Object.keys(workflow.on)).toEqual(['pull_request', 'push']);
});

it('it runs a program that is there, with options that it knows', () => {
  const [, program, ...args] = command.trim().split(/\s+/);
  expect(existsSync(new URL(program!.replace('.errata/', ''), root))).toBe(true);
  expect(readOptions(args)).toMatchObject({ format: 'sarif', output: 'errata.sarif', names: ['articles'] });
});

it('it uploads the report that was written, also when something differs, and may do so', () => {
  expect(upload.with).toMatchObject({ sarif_file: 'errata.sarif' });
  expect(upload.if).toMatch(/^always\(\)/);
  expect(workflow.permissions).toMatchObject({ 'security-events': 'write' });
});
