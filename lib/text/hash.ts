/** A short name of a text: equal texts have the same, and other texts another (FNV-1a, 32 bits; not for secrets). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
