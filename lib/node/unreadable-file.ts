/** A file that cannot be read; `message` is a sentence for the person. */
export class UnreadableFile extends Error {}
