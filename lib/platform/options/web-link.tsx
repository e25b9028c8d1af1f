import type { ComponentChildren } from 'preact';

interface Props {
  readonly address: string | undefined;
  readonly children: ComponentChildren;
}

/** A link to the web in another tab, without opener or referrer. Any other address is left out: the words stay. */
export function WebLink({ address, children }: Props) {
  if (address === undefined || !/^https?:\/\//i.test(address)) return <span class="who">{children}</span>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
