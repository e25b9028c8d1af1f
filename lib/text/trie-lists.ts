/** Numbers by node, more than one each, as linked lists in typed arrays. Lists start as 0. */
export class NumberLists {
  private value = new Int32Array(256);
  private next = new Int32Array(256);
  private used = 1;

  /** Puts a value in front of a list; gives the new list. */
  push(list: number, value: number): number {
    if (this.used === this.value.length) {
      this.value = grown(this.value);
      this.next = grown(this.next);
    }
    this.value[this.used] = value;
    this.next[this.used] = list;
    return this.used++;
  }

  /** Puts a value that the list has not into one that is in falling order; gives the new list. */
  insert(list: number, value: number): number {
    let before = 0;
    let behind = list;
    while (behind !== 0 && this.value[behind]! > value) {
      before = behind;
      behind = this.next[behind]!;
    }
    const made = this.push(behind, value);
    if (before === 0) return made;
    this.next[before] = made;
    return list;
  }

  has(list: number, value: number): boolean {
    for (let i = list; i !== 0; i = this.next[i]!) if (this.value[i] === value) return true;
    return false;
  }

  valueOf(list: number): number {
    return this.value[list]!;
  }

  nextOf(list: number): number {
    return this.next[list]!;
  }
}

/** The same numbers with twice the room. */
export function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
