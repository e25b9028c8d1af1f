import { describe, expect, it } from 'vitest';
import { readStance } from './read-stance.ts';

/** The words in braces are put forward. */
const ASSERTED: readonly string[] = [
  'Alibaba melarang karyawan memakai alat itu {mulai 12 Juli}.',
  'Kode itu ada sejak versi {2.9.1} yang dirilis pada April.',
  'Bukan 2.9.1, melainkan {2.1.91}.',
  'Tidak hanya Alibaba, perusahaan lain juga melarang alat itu {mulai 12 Juli}.',
  'Perusahaan tidak berkomentar; larangan berlaku {mulai 12 Juli}.',
  'Perusahaan belum menanggapi, dan larangan berlaku {mulai 12 Juli}.',
  'Seperti diberitakan sejumlah media, larangan berlaku {mulai 12 Juli}.',
  'Salah satu versi, {2.9.1}, memuat kode itu.',
  'Akun palsu itu hampir {25.000}.',
  'Anthropic merilis perbaikan pada versi {2.1.197}.',
  'Meski perusahaan tidak berkomentar, larangan berlaku {mulai 12 Juli}.',
  'Versi itu dirilis tanpa pemberitahuan {pada 12 April}.',
];

/** They are denied, asked, supposed, rejected or told of others. */
const NOT_ASSERTED: readonly string[] = [
  'Qoder sulit disebut {alat internal}.',
  'Larangan itu tidak {langsung} berlaku.',
  'Larangan itu bukan {larangan langsung}.',
  'Tidak benar bahwa larangan itu {langsung berlaku}.',
  'Perusahaan membantah bahwa kode itu adalah {pintu belakang}.',
  'Apakah larangan itu {langsung berlaku}? Tidak.',
  'Jika Alibaba memperluas larangan {pada September}, kami akan menulisnya.',
  'Kalau larangan itu {langsung berlaku}, karyawan tentu sudah berhenti.',
  'Bertentangan dengan yang ditulis sejumlah situs, versinya bukan {2.9.1}.',
  'Versi sebelumnya dari artikel ini menyebut {2.9.1}.',
  'Sejumlah situs menulis bahwa kode itu ada sejak {2.9.1}.',
  'Pemberitahuan itu tidak memuat kata {spionase}.',
  'Bukan {2.9.1}, seperti ditulis sejumlah situs, melainkan 2.1.91.',
  'Klaim bahwa kode itu ada sejak {2.9.1} keliru.',
  '"Alibaba mengumumkan larangan {langsung}." Salah.',
  'Mungkin larangan itu {langsung berlaku}.',
  'Alih-alih {langsung berlaku}, larangan itu mulai 10 Juli.',
  'Tidak ada audit internal yang menemukan {kode itu}.',
  'Karena salah ketik, tertulis {2.9.1}.',
  'Belum ada bukti bahwa itu {spionase}.',
  'Hoaks: kode itu ada sejak {2.9.1}.',
];

describe('what an article in Indonesian puts forward', () => {
  it.each(ASSERTED)('asserted: %s', (sentence) => {
    expect(readStance(sentence, 'id')).toBe('asserted');
  });
  it.each(NOT_ASSERTED)('not asserted: %s', (sentence) => {
    expect(readStance(sentence, 'id')).not.toBe('asserted');
  });
});
