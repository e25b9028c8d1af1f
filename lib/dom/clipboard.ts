/**
 * Puts a text on the clipboard, in the person's click. False where the browser refuses both ways; the page learns of
 * neither.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No such thing on pages without https, and pages may forbid it to everything in them.
    return copyByCommand(text);
  }
}

/** The older way: a copy command whose content is ours. The page's own listeners must neither see nor change it. */
function copyByCommand(text: string): boolean {
  let written = false;
  const write = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    written = event.clipboardData !== null;
  };
  window.addEventListener('copy', write, { capture: true });
  try {
    return document.execCommand('copy') && written;
  } finally {
    window.removeEventListener('copy', write, { capture: true });
  }
}
