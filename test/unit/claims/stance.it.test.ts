import { describe, expect, it } from 'vitest';
import { readStance } from './read-stance.ts';

/** The words in braces are put forward. */
const ASSERTED: readonly string[] = [
  'Alibaba vieta ai dipendenti di usare lo strumento {dal 10 luglio}.',
  'Il codice è presente {dalla versione 2.1.91}, uscita ad aprile.',
  'Non la 2.9.1, come si legge altrove, ma la {2.1.91}.',
  'Non solo Alibaba ma anche altre aziende hanno vietato lo strumento {dal 10 luglio}.',
  "L'azienda non ha commentato; il divieto parte {dal 12 luglio}.",
  'Secondo quanto riportato da Reuters, il divieto parte {dal 12 luglio}.',
  'Come riportato da Reuters, il divieto parte {dal 12 luglio}.',
  'Senza preavviso il divieto parte {dal 12 luglio}.',
  'Anthropic ha pubblicato una correzione nella {2.1.197}.',
  'Gli account falsi erano quasi {25.000}.',
  'Alibaba, che non ha risposto, ha vietato lo strumento {dal 12 luglio}.',
  'Non è un caso che il divieto parta {dal 12 luglio}.',
  'Anche se il gruppo tace, il divieto parte {dal 12 luglio}.',
  'La versione 2.9.1, non autorizzata, è uscita {il 12 aprile}.',
  'Trasmette {la posizione} di chi scrive.',
  'Un ingegnere ha risposto {su un blog} parlando di una svista.',
];

/** They are denied, asked, supposed, rejected or told of others. */
const NOT_ASSERTED: readonly string[] = [
  'Il divieto non è {immediato}.',
  'Il codice non era presente nella {2.9.1}.',
  'Non è vero che il divieto sia {immediato}.',
  "L'azienda ha negato che il codice fosse una {backdoor}.",
  'Il divieto è {immediato}? No: scatta il 10 luglio.',
  'Se Alibaba estendesse il divieto {a settembre}, lo scriveremo.',
  'Se il divieto fosse {immediato}, i dipendenti avrebbero già smesso.',
  'Contrariamente a quanto scritto da alcuni siti, la versione non è la {2.9.1}.',
  'Una versione precedente di questo articolo indicava la {2.9.1}.',
  "Alcuni siti hanno scritto che il codice c'è dalla {2.9.1}.",
  'La nota non contiene la parola {spionaggio}.',
  'Nessuno ha parlato di {spionaggio}.',
  'Non la {2.9.1}, come si legge altrove, ma la 2.1.91.',
  'È falso che il codice sia presente dalla {2.9.1}.',
  'Falso che il codice sia presente dalla {2.9.1}.',
  'Sbagliato dire che il divieto parta {dal 12 luglio}.',
  "L'idea che il bando sia {immediato} è sbagliata.",
  '"Alibaba ha annunciato un divieto {immediato}". Falso.',
  'Forse il divieto sarà {immediato}.',
  'Il divieto potrebbe essere {immediato}.',
  'Per un refuso si è letto {2.9.1} al posto di 2.1.91.',
  'Nessuna verifica interna ha scoperto {il codice}.',
  'Il gruppo esclude che si tratti di {spionaggio}.',
  'Anziché {immediato}, il divieto parte il 10 luglio.',
  "Chi ha scritto {2.9.1} si è confuso con un'altra applicazione.",
  'A differenza della {2.9.1}, la 2.1.91 contiene il codice.',
  'Avevo scritto che il divieto è {immediato}.',
  'Ho parlato di un divieto {immediato}, e non lo era.',
  'Ho letto persino che il motivo sarebbe {il prezzo}.',
  'Un {errore} lo avremmo perdonato.',
  "Il {6 luglio} l'ufficio ha pubblicato regole che con lo strumento non hanno nulla a che vedere.",
  'La data era {il 12 luglio}: è stata una svista.',
];

describe('what an article in Italian puts forward', () => {
  it.each(ASSERTED)('asserted: %s', (sentence) => {
    expect(readStance(sentence, 'it')).toBe('asserted');
  });
  it.each(NOT_ASSERTED)('not asserted: %s', (sentence) => {
    expect(readStance(sentence, 'it')).not.toBe('asserted');
  });
});
