import { useEffect, useId, useRef } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly hint: string;
  readonly yes: string;
  readonly no: string;
  answer(yes: boolean): void;
}

/** Asks, in place, before something is done that cannot be taken back. The focus comes to the question. */
export function Confirmation({ title, hint, yes, no, answer }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="slip" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <p class="hint">{hint}</p>
      <div class="bar">
        <button type="button" class="btn" onClick={() => answer(true)}>
          {yes}
        </button>
        <button type="button" class="btn" onClick={() => answer(false)}>
          {no}
        </button>
      </div>
    </section>
  );
}
