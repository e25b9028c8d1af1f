type Child = Node | string | undefined | false;

/**
 * Makes an element with attributes and children. Texts become text nodes, so nothing that a fact or an article says
 * can become markup.
 */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(attribute, value);
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** A link that leaves the page alone: another tab, no opener, no referrer. Plain text where the address is not one of the web. */
export function makeLink(address: string | undefined, text: string): HTMLElement {
  if (!address || !/^https?:$/.test(protocolOf(address))) return make('span', { class: 'who' }, text);
  return make('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, text);
}

/** A button that reads as a link. */
export function makeButton(text: string, press: () => void): HTMLButtonElement {
  const button = make('button', { class: 'quiet', type: 'button' }, text);
  button.addEventListener('click', press);
  return button;
}

function protocolOf(address: string): string {
  return URL.canParse(address) ? new URL(address).protocol : '';
}
