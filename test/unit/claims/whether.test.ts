import { describe, expect, it } from 'vitest';
import { readStance } from './read-stance.ts';
import { findingsIn, smallSet } from './small-facts.ts';

/** What a program looks at is told as so; what somebody asks, doubts or makes a condition is not. */
describe('whether', () => {
  it.each([
    ['en', 'Zeta checks if the clock shows {Tokyo time}.'],
    ['en', 'The code then looks if the zone is {Asia/Tokyo}.'],
    ['de', 'Zeta prüft, ob die Zeitzone {Tokio} ist.'],
    ['fr', 'Le code vérifie si le fuseau est {celui de Tokyo}.'],
    ['es', 'El código comprueba si el huso horario es {el de Tokio}.'],
    ['es', 'El código mira el huso del equipo, por si es {el de Tokio}.'],
    ['es', 'El código averigua si el huso es {el de Tokio}.'],
    ['it', 'Il codice legge l’orologio per capire se il fuso è {quello di Tokyo}.'],
    ['fr', 'Le code lit l’horloge pour savoir si le fuseau est {celui de Tokyo}.'],
    ['pt', 'O código verifica se o fuso é {o de Tóquio}.'],
    ['it', 'Il codice controlla se il fuso è {quello di Tokyo}.'],
    ['pl', 'Kod sprawdza, czy strefa to {Tokio}.'],
    ['ru', 'Код проверяет, стоит ли {токийское время}.'],
    ['ru', 'Код смотрит, не стоит ли {токийское время}.'],
    ['id', 'Kode itu memeriksa apabila zona waktunya {Tokyo}.'],
  ])('%s asserted: %s', (lang, marked) => {
    expect(readStance(marked, lang)).toBe('asserted');
  });

  it.each([
    ['en', 'If the clock shows {Tokyo time}, all is well.'],
    ['fr', 'Si le fuseau est {celui de Tokyo}, rien ne change.'],
    ['es', 'Si el huso es {el de Tokio}, nada cambia.'],
    ['it', 'Se il fuso è {quello di Tokyo}, nulla cambia.'],
    ['pl', 'Nie wiadomo, czy strefa to {Tokio}.'],
    ['de', 'Unklar ist, ob die Zeitzone {Tokio} ist.'],
  ])('%s not put forward: %s', (lang, marked) => {
    expect(readStance(marked, lang)).not.toBe('asserted');
  });
});

/** "The notes do mention it, but who reads them?" */
describe('a question that a sentence ends in', () => {
  it.each([
    ['en', 'The {notes} do mention it, but who reads them?'],
    ['de', 'Die {Hinweise} erwähnen es zwar, aber wer liest die schon?'],
    ['fr', 'Les {notes} le mentionnent, mais qui les lit ?'],
    ['es', 'Las {notas} lo mencionan, pero ¿quién las lee?'],
    ['pt', 'As {notas} mencionam isso, mas quem as lê?'],
    ['it', 'Le {note} ne parlano, ma chi le legge?'],
    ['pl', '{Opis} o tym wspomina, ale kto to czyta?'],
    ['ru', 'В {описании} это есть, но кто его читает?'],
    ['id', '{Catatan} itu menyebutnya, tetapi siapa yang membacanya?'],
  ])('%s leaves what stands before it asserted: %s', (lang, marked) => {
    expect(readStance(marked, lang)).toBe('asserted');
  });

  it.each([
    ['en', 'The notes do mention it, but who reads {the notes}?'],
    ['de', 'Stehen die {Hinweise} im Netz, und wenn ja, wo?'],
    ['en', 'Did {the notes} mention it?'],
  ])('%s is a question itself: %s', (lang, marked) => {
    expect(readStance(marked, lang)).toBe('asked');
  });
});

/** The list holds 147 domains; the code sits in the date. */
const LIST = smallSet({
  cues: { domains: { en: ['domains'], it: ['domini'] }, date: { en: ['the date'], it: ['la data'] } },
  facts: [
    {
      id: 'list',
      values: [{ id: 'domains', kind: 'quantity', near: ['domains'], is: 147 }],
      tellings: [{ id: 'carrier', verdict: 'supported', words: 'date' }],
    },
  ],
});

describe('a condition', () => {
  it.each([
    ['en', 'If the host is one of 147 domains, nothing is lost.', ['supported domains: 147']],
    ['en', 'If the host is one of 174 domains, nothing is lost.', []],
    ['it', "Se l'host compare tra 147 domini, cambia il segno.", ['supported domains: 147']],
    ['it', "Se l'host comparisse tra 174 domini, cambierebbe il segno.", []],
    ['en', 'If it changes the date, look closely.', ['supported carrier: the date']],
  ])('%s agrees with the record, and differs from nothing: %s', (lang, text, found) => {
    const known = findingsIn(LIST, lang, text).map((line) => line.replace(/ → .*/, ''));
    expect(known).toEqual(found);
  });
});
