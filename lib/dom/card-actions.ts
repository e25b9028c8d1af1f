import type { Finding } from '../verdict/finding.ts';
import type { Words } from '../words.ts';
import { make, makeButton } from './card-element.ts';
import { copyText } from './clipboard.ts';

/** How far a finding is to be ignored: these words, this fact on this site, this fact everywhere. */
export type IgnoreScope = 'passage' | 'fact-on-site' | 'fact';

/** How a finding's words are put right where they stand in something that a person writes. */
export interface Mending {
  /** What would take the place of the words; undefined where the sentence would have to be written anew. */
  textFor(finding: Finding): string | undefined;
  /** Puts it there. `refused`: the editor did not take it. `moved`: the words no longer stand there. */
  put(finding: Finding): Promise<'done' | 'refused' | 'moved'>;
}

/** What may be done with the finding of a card. */
export interface FindingActions {
  /** Name of the site, for “this fact on …”; where it has none, that choice is left out. */
  readonly site?: string;
  /** The finding in words. */
  text(finding: Finding): string;
  /** An address that leads to the passage; absent where no address does. */
  link?(finding: Finding): string;
  /** What somebody else needs to replay the finding. */
  report(finding: Finding): string;
  /** Ends the mark, and all that the scope reaches. Gives the way to undo it. */
  ignore(finding: Finding, scope: IgnoreScope): Promise<() => Promise<void>>;
  /** Absent where the text is not the person's to change. */
  readonly mending?: Mending;
}

/** The foot of the card: copy, ignore, report. `ignore` is called with what was chosen. */
export function actionsFoot(
  words: Words,
  finding: Finding,
  actions: FindingActions,
  ignore: (scope: IgnoreScope) => void,
): HTMLElement {
  const said = make('p', { class: 'hint said', role: 'status' });
  const box = make('div', { class: 'copybox' });
  const say = (text: string) => {
    said.textContent = text;
  };
  const copy = async (text: string, done: string) => {
    const copied = await copyText(text);
    say(copied ? done : words.say('card_copy_by_hand'));
    box.replaceChildren(...(copied ? [] : [textBox(words, text)]));
    showAll(box);
  };
  const report = async () => {
    const text = actions.report(finding);
    box.replaceChildren(make('p', { class: 'hint' }, words.say('card_report_hint')), textBox(words, text));
    showAll(box);
    if (await copyText(text)) say(words.say('card_report_copied'));
    else say(words.say('card_copy_by_hand'));
  };
  const { link, mending } = actions;
  return make(
    'div',
    { class: 'ft' },
    mending && mendRow(words, finding, mending, { say, copy }),
    make(
      'div',
      { class: 'row' },
      makeButton(
        words.say('card_copy_text'),
        () => void copy(actions.text(finding), words.say('card_copied')),
      ),
      link &&
        makeButton(
          words.say('card_copy_link'),
          () => void copy(link(finding), words.say('card_link_copied')),
        ),
      ignoreMenu(words, actions.site, ignore),
      makeButton(words.say('card_report'), () => void report()),
    ),
    said,
    box,
  );
}

interface Foot {
  say(text: string): void;
  copy(text: string, done: string): Promise<void>;
}

/** The one button that changes the text; where the editor refuses, the way to copy what should stand there. */
function mendRow(words: Words, finding: Finding, mending: Mending, foot: Foot): HTMLElement | undefined {
  const text = mending.textFor(finding);
  if (text === undefined) return undefined;
  const row = make('div', { class: 'mend' });
  const button = make(
    'button',
    { class: 'btn main', type: 'button', 'data-does': 'mend' },
    words.say('field_replace', text),
  );
  // The person goes on writing where they were: a press does not take the focus out of the field.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', async () => {
    button.disabled = true;
    const outcome = await mending.put(finding);
    if (outcome === 'done') return;
    foot.say(words.say(outcome === 'moved' ? 'field_moved' : 'field_refused'));
    if (outcome === 'moved') return;
    const copy = make(
      'button',
      { class: 'btn main', type: 'button', 'data-does': 'copy-correction' },
      words.say('field_copy'),
    );
    copy.addEventListener('click', () => void foot.copy(text, words.say('card_copied')));
    row.replaceChildren(copy);
  });
  row.append(button);
  return row;
}

/** What stands in the card's place once its finding is ignored. */
export function ignoredNotice(
  words: Words,
  { quote, label }: Finding,
  scope: IgnoreScope,
  site: string,
  undo: () => void,
) {
  const text = {
    passage: () => words.say('card_ignored_here', quote),
    'fact-on-site': () => words.say('card_ignored_site', label, site),
    fact: () => words.say('card_ignored_everywhere', label),
  }[scope]();
  const button = make(
    'button',
    { class: 'btn', type: 'button', 'data-does': 'undo' },
    words.say('card_undo'),
  );
  button.addEventListener('click', undo);
  return make('div', { class: 'toast' }, make('p', { role: 'status', id: 'title' }, text), button);
}

function ignoreMenu(
  words: Words,
  site: string | undefined,
  ignore: (scope: IgnoreScope) => void,
): HTMLElement {
  const choice = (text: string, scope: IgnoreScope) => {
    const button = make('button', { type: 'button', 'data-scope': scope }, text);
    button.addEventListener('click', () => ignore(scope));
    return make('li', {}, button);
  };
  const menu = make(
    'details',
    { class: 'menu' },
    make('summary', { class: 'quiet', 'data-does': 'ignore' }, words.say('card_ignore')),
    make(
      'ul',
      {},
      choice(words.say('card_ignore_this'), 'passage'),
      site !== undefined && choice(words.say('card_ignore_site', site), 'fact-on-site'),
      choice(words.say('card_ignore_everywhere'), 'fact'),
    ),
  );
  menu.addEventListener('toggle', () => menu.open && showAll(menu));
  return menu;
}

/** Where the card scrolls, what has just come at its foot is brought into view. */
function showAll(element: HTMLElement): void {
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/** A text that can be read and selected before it is pasted anywhere. */
function textBox(words: Words, text: string): HTMLTextAreaElement {
  const box = make('textarea', { readonly: '', rows: '6', 'aria-label': words.say('card_copy_box') });
  box.value = text;
  box.addEventListener('focus', () => box.select());
  return box;
}
