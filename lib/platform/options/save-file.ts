/** Lets the browser save a text as a file, byte for byte as UTF-8. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file over by the next task at the latest; kept longer, it would stay in memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
