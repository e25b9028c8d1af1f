import type { Seen } from '../../facts/value-part.ts';
import { WebLink } from './web-link.tsx';

/** A value that differs, marked as it would be in an article, and where it was seen. */
export function SeenItem({ seen: { says, url } }: { seen: Seen }) {
  return (
    <>
      <span class="mark differs">{says}</span>
      {url !== undefined && (
        <small>
          <WebLink address={url}>{siteOf(url)}</WebLink>
        </small>
      )}
    </>
  );
}

function siteOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}
