/** Fractions of the cube roots of the first 64 primes, as FIPS 180-4 lists them. */
const ROUNDS = Uint32Array.from(firstPrimes(64), (prime) => fraction(Math.cbrt(prime)));
const START = Uint32Array.from(firstPrimes(8), (prime) => fraction(Math.sqrt(prime)));

/** Bytes that are hashed at a time; whole blocks of 64. */
const PIECE = 1 << 16;

/**
 * SHA-256 of a text in UTF-8, as 64 hexadecimal digits: what `sha256sum` says of a file that holds the text. A half of a
 * surrogate pair counts as U+FFFD, as every encoder writes it.
 */
export function sha256(text: string): string {
  const state = Uint32Array.from(START);
  const bytes = new Uint8Array(PIECE + 4);
  let held = 0;
  let length = 0;
  for (const char of text) {
    held += encode(char.codePointAt(0)!, bytes, held);
    if (held < PIECE) continue;
    compressAll(state, bytes, PIECE);
    length += PIECE;
    bytes.copyWithin(0, PIECE, held);
    held -= PIECE;
  }
  length += held;
  const end = (held + 9 + 63) & ~63;
  const last = new Uint8Array(end);
  last.set(bytes.subarray(0, held));
  last[held] = 0x80;
  new DataView(last.buffer).setBigUint64(end - 8, BigInt(length) * 8n);
  compressAll(state, last, end);
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

/** Writes a character in UTF-8; gives how many bytes it took. */
function encode(code: number, bytes: Uint8Array, at: number): number {
  if (code < 0x80) {
    bytes[at] = code;
    return 1;
  }
  const sound = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
  const tail = sound < 0x800 ? 1 : sound < 0x10000 ? 2 : 3;
  bytes[at] = ((0xff00 >> (tail + 1)) & 0xff) | (sound >> (6 * tail));
  for (let i = 1; i <= tail; i++) bytes[at + i] = 0x80 | ((sound >> (6 * (tail - i))) & 0x3f);
  return tail + 1;
}

function compressAll(state: Uint32Array, bytes: Uint8Array, length: number): void {
  const words = new Uint32Array(64);
  for (let at = 0; at < length; at += 64) compress(state, bytes, at, words);
}

function compress(state: Uint32Array, bytes: Uint8Array, at: number, w: Uint32Array): void {
  for (let i = 0; i < 16; i++) {
    const j = at + 4 * i;
    w[i] = (bytes[j]! << 24) | (bytes[j + 1]! << 16) | (bytes[j + 2]! << 8) | bytes[j + 3]!;
  }
  for (let i = 16; i < 64; i++) {
    const [x, y] = [w[i - 15]!, w[i - 2]!];
    const low = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
    const high = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
    w[i] = w[i - 16]! + low + w[i - 7]! + high;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as Eight;
  for (let i = 0; i < 64; i++) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + ROUNDS[i]! + w[i]!) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = state[i]! + word;
  });
}

type Eight = [number, number, number, number, number, number, number, number];

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32);
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return primes;
}
