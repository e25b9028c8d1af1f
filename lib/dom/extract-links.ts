/** Tells links that lead away from the page from those that stay on it. */
export class PageAddress {
  readonly #here: ReadonlySet<string>;
  readonly #base: string | undefined;

  constructor(document: Document) {
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? undefined;
    const address = document.documentURI ?? undefined;
    this.#base = [address, canonical].find((url) => url !== undefined && URL.canParse(url));
    this.#here = new Set([address, canonical].flatMap((url) => this.#plain(url)));
  }

  /** Whether following the link leaves the page: false for a place on the page itself and for no address at all. */
  leadsAway(link: Element): boolean {
    const href = link.getAttribute('href')?.trim();
    if (!href || href.startsWith('#') || /^(?:javascript|mailto|tel):/i.test(href)) return false;
    const [plain] = this.#plain(href);
    return plain === undefined || !this.#here.has(plain);
  }

  /** Whether the link leads to the front page of its site, as a logo does. */
  leadsHome(link: Element): boolean {
    const href = link.getAttribute('href')?.trim() ?? '';
    if (href === '/') return true;
    if (!URL.canParse(href, this.#base)) return false;
    const url = new URL(href, this.#base);
    return url.pathname === '/' && url.search === '' && !href.startsWith('#');
  }

  #plain(href: string | undefined): string[] {
    if (href === undefined || !URL.canParse(href, this.#base)) return [];
    const url = new URL(href, this.#base);
    return [`${url.host}${url.pathname}${url.search}`];
  }
}
