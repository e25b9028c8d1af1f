const NAME = 'draft';

/**
 * Makes this page the only one that the draft is written in, so that no two take each other's words away.
 *
 * @param take also from a page that has it already, which is then told by its own `lost`.
 * @returns whether it is this page.
 */
export function holdDraft(take: boolean, lost: () => void): Promise<boolean> {
  return new Promise((resolve) => {
    const held = navigator.locks.request(NAME, take ? { steal: true } : { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      // Held until the page is closed or another takes it.
      return lock ? new Promise<void>(() => undefined) : undefined;
    });
    held.catch(lost);
  });
}
