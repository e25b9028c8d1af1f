import { useWords } from '../words-context.tsx';

interface Props {
  readonly name: string;
  /** The name with what it is done to, as many rows have a button of this name. */
  readonly label: string;
  press(): void;
}

/** A button in a table's row. */
export function RowAction({ name, label, press }: Props) {
  return (
    <button type="button" class="quiet" aria-label={label} onClick={press}>
      {name}
    </button>
  );
}

/** The heading of the column of such buttons, only spoken. */
export function ActionsHeading() {
  const words = useWords();
  return (
    <th scope="col">
      <span class="vh">{words.say('sets_column_actions')}</span>
    </th>
  );
}
