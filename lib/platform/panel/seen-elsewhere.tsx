import type { Finding } from '../../verdict/finding.ts';
import { WebLink } from '../options/web-link.tsx';
import { useWords } from '../words-context.tsx';

/** Stands in a text where the links go. */
const HOLE = '\ufffc';

/** Where the same wrong value was seen, as links in one sentence. */
export function SeenElsewhere({ finding: { quote, seen } }: { readonly finding: Finding }) {
  const words = useWords();
  const [before = '', after = ''] = words.say('card_seen', quote, HOLE).split(HOLE);
  const parts = new Intl.ListFormat(words.lang).formatToParts(seen.map((_, index) => String(index)));
  return (
    <p class="hint">
      {before}
      {parts.map(({ type, value }) => {
        const address = type === 'element' ? seen[Number(value)] : undefined;
        return address === undefined ? (
          value
        ) : (
          <WebLink key={address} address={address}>
            {siteName(address)}
          </WebLink>
        );
      })}
      {after}
    </p>
  );
}

function siteName(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}
