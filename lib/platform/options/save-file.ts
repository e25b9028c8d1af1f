/** Lets the browser save a text, byte for byte as UTF-8, or bytes as a file. */
export function saveFile(name: string, content: string | Uint8Array, type = 'application/json'): void {
  const part = typeof content === 'string' ? content : (content as Uint8Array<ArrayBuffer>);
  const address = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file over by the next task at the latest; kept longer, it would stay in memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
