/** Numbers of one edge: node, character, child, and one to spare, so that an edge never lies in two lines of the cache. */
const WIDTH = 4;

/** Children of the nodes that have many, by node and character: a hash table with open addressing. */
export class Edges {
  private table = new Int32Array(1024 * WIDTH);
  private mask = 1023;
  private used = 0;

  /** 0 where there is none. */
  child(node: number, code: number): number {
    const { table, mask } = this;
    for (let slot = hash(node, code) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * WIDTH;
      if (table[at] === 0) return 0;
      if (table[at] === node && table[at + 1] === code) return table[at + 2]!;
    }
  }

  add(node: number, code: number, child: number): void {
    if (++this.used * 2 > this.mask) this.widen();
    this.set(node, code, child);
  }

  private set(node: number, code: number, child: number): void {
    const { table, mask } = this;
    let slot = hash(node, code) & mask;
    while (table[slot * WIDTH] !== 0) slot = (slot + 1) & mask;
    const at = slot * WIDTH;
    table[at] = node;
    table[at + 1] = code;
    table[at + 2] = child;
  }

  private widen(): void {
    const { table } = this;
    this.table = new Int32Array(table.length * 2);
    this.mask = this.mask * 2 + 1;
    for (let at = 0; at < table.length; at += WIDTH)
      if (table[at] !== 0) this.set(table[at]!, table[at + 1]!, table[at + 2]!);
  }
}

function hash(node: number, code: number): number {
  return (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 7;
}
