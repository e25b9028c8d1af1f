import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Ignored, type Settings } from '../../../lib/platform/settings.ts';
import { isAutomatic, isIgnored, isNever, siteFrom, siteOf } from '../../../lib/platform/settings-sites.ts';
import {
  onClick,
  withAllSites,
  withNever,
  withoutGrants,
  withSites,
} from '../../../lib/platform/settings-sites-change.ts';

describe('site of an address', () => {
  it.each([
    ['https://www.courier.example/a?b#c', 'courier.example'],
    ['http://News.Courier.example:8080/', 'news.courier.example'],
    ['https://courier.example./', 'courier.example'],
    ['http://127.0.0.1:4000/x', '127.0.0.1'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
    ['file:///home/a.html', undefined],
    ['about:blank', undefined],
    ['moz-extension://1234/options.html', undefined],
    ['nonsense', undefined],
    [undefined, undefined],
  ])('%s is %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });

  it.each([
    [' courier.example ', 'courier.example'],
    ['*.courier.example', 'courier.example'],
    ['https://www.courier.example/story', 'courier.example'],
    ['www.courier.example/story', 'courier.example'],
    ['localhost:3000', 'localhost'],
    ['courier', undefined],
    ['courier.*', undefined],
    ['two words.example', undefined],
    ['ftp://courier.example', undefined],
    ['', undefined],
  ])('written %j is %s', (written, site) => {
    expect(siteFrom(written)).toBe(site);
  });
});

describe('whether a page is checked by itself', () => {
  const set = (automatic: Partial<Settings['automatic']>, never: string[] = []) => ({
    automatic: { ...DEFAULT_SETTINGS.automatic, ...automatic },
    never,
  });

  it.each([
    { url: 'https://courier.example/a', settings: set({}), automatic: false },
    { url: 'https://courier.example/a', settings: set({ sites: 'all' }), automatic: true },
    { url: 'https://courier.example/a', settings: set({ sites: 'all', paused: true }), automatic: false },
    {
      url: 'https://courier.example/a',
      settings: set({ sites: 'all' }, ['courier.example']),
      automatic: false,
    },
    {
      url: 'https://courier.example/a',
      settings: set({ sites: 'none', listed: ['courier.example'] }),
      automatic: false,
    },
    {
      url: 'https://courier.example/a',
      settings: set({ sites: 'listed', listed: ['courier.example'] }),
      automatic: true,
    },
    {
      url: 'https://live.courier.example/',
      settings: set({ sites: 'listed', listed: ['courier.example'] }),
      automatic: true,
    },
    {
      url: 'https://notcourier.example/',
      settings: set({ sites: 'listed', listed: ['courier.example'] }),
      automatic: false,
    },
    { url: 'about:blank', settings: set({ sites: 'all' }), automatic: false },
  ])('$url with $settings', ({ url, settings, automatic }) => {
    expect(isAutomatic(url, settings)).toBe(automatic);
  });

  it('never holds for all below a site, and for no other', () => {
    const settings = { never: ['bank.example'] };
    expect(isNever('https://my.bank.example/', settings)).toBe(true);
    expect(isNever('https://mybank.example/', settings)).toBe(false);
    expect(isNever(undefined, settings)).toBe(false);
  });
});

describe('ignored findings', () => {
  const finding = { fact: 'first-version', quote: '2.9.1' };
  const passage: Ignored = {
    scope: 'passage',
    fact: 'first-version',
    site: 'courier.example',
    quote: '2.9.1',
    selector: { prefix: 'since ', suffix: ', released' },
    at: 1,
  };
  const HERE = 'https://www.courier.example/a';
  const ELSEWHERE = 'https://gazette.example/a';

  it.each<{ entry: Ignored; url: string; selector?: { prefix: string; suffix: string }; ignored: boolean }>([
    { entry: { scope: 'fact', fact: 'first-version', at: 1 }, url: ELSEWHERE, ignored: true },
    { entry: { scope: 'fact', fact: 'other', at: 1 }, url: HERE, ignored: false },
    {
      entry: { scope: 'fact-on-site', fact: 'first-version', site: 'courier.example', at: 1 },
      url: HERE,
      ignored: true,
    },
    {
      entry: { scope: 'fact-on-site', fact: 'first-version', site: 'courier.example', at: 1 },
      url: ELSEWHERE,
      ignored: false,
    },
    { entry: passage, url: HERE, ignored: true },
    { entry: passage, url: ELSEWHERE, ignored: false },
    { entry: { ...passage, quote: '2.9.2' }, url: HERE, ignored: false },
    { entry: passage, url: HERE, selector: { prefix: 'since ', suffix: ', released' }, ignored: true },
    { entry: passage, url: HERE, selector: { prefix: 'until ', suffix: ', released' }, ignored: false },
  ])('$entry.scope of $entry.fact at $url, around it $selector', ({ entry, url, selector, ignored }) => {
    expect(isIgnored({ ...finding, ...(selector && { selector }) }, url, { ignored: [entry] })).toBe(ignored);
  });
});

describe('a choice for a site', () => {
  const none = DEFAULT_SETTINGS;
  const listed = { automatic: { paused: false, sites: 'listed', listed: ['a.example'] }, never: [] } as const;

  it('always: listed once, and an exception that holds it ends', () => {
    expect(withSites(none, ['a.example']).automatic).toEqual(listed.automatic);
    expect(withSites(listed, ['a.example'])).toEqual(listed);
    const { never } = withSites({ ...none, never: ['example.org', 'b.example'] }, ['live.example.org']);
    expect(never).toEqual(['b.example']);
  });

  it('always, while all sites are: no other site loses it', () => {
    const { automatic } = withSites(withAllSites(none), ['a.example']);
    expect(automatic).toEqual({ paused: false, sites: 'all', listed: ['a.example'] });
  });

  it('on a click: neither listed nor an exception', () => {
    expect(onClick(withSites(none, ['a.example']), 'a.example')).toEqual({
      automatic: none.automatic,
      never: [],
    });
    expect(onClick(withNever(none, 'a.example'), 'a.example').never).toEqual([]);
    expect(onClick(withNever(none, 'a.example'), 'live.a.example').never).toEqual([]);
  });

  it('never: an exception, once, and no longer listed', () => {
    const never = withNever(listed, 'a.example');
    expect(never).toEqual({ automatic: none.automatic, never: ['a.example'] });
    expect(withNever(never, 'a.example')).toEqual(never);
  });

  it('what the browser takes back is not checked by itself any more', () => {
    const two = withSites(listed, ['b.example']).automatic;
    expect(withoutGrants(two, ['b.example'], false)).toEqual(listed.automatic);
    expect(withoutGrants({ ...two, sites: 'all' }, [], true).sites).toBe('listed');
    expect(withoutGrants({ ...none.automatic, sites: 'all' }, [], true).sites).toBe('none');
  });
});
