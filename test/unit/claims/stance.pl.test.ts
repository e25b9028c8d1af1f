import { describe, expect, it } from 'vitest';
import { isNegatedBehind, readStance } from './read-stance.ts';

/** The words in braces are put forward. */
const ASSERTED: readonly string[] = [
  'Wynikiem jest {pięć znaczników} typu tak lub nie.',
  'Alibaba zabrania pracownikom używania narzędzia {od 10 lipca}.',
  'Kod jest w programie od wersji {2.9.1}, wydanej w kwietniu.',
  'Nie 2.9.1, jak można przeczytać, ale {2.1.91}.',
  'Nie tylko Alibaba, ale i inne firmy zakazały narzędzia {12 lipca}.',
  'Firma nie skomentowała sprawy; zakaz obowiązuje {od 12 lipca}.',
  'Pracownicy nie mogą już korzystać z programu {od 12 lipca}.',
  'Kampania trwała {do 5 lipca}. Alibaba zaprzecza.',
  'Firma zaprzecza zarzutom o {90 tys. kont}.',
  'Lista, jak wiadomo, liczy {174 domeny}.',
  'Program sprawdza, czy strefa to {Asia/Tokyo}.',
  'Pierwsza wersja bez kodu to {2.1.199}.',
  'Reuters podał, że zakaz obowiązuje {od 12 lipca}.',
];

/** They are denied, asked, supposed, rejected or told of others. */
const NOT_ASSERTED: readonly string[] = [
  'Trudno go nazwać {narzędziem wewnętrznym}.',
  'Zakaz nie jest {natychmiastowy}.',
  'Nie jest prawdą, że zakaz jest {natychmiastowy}.',
  'Firma zaprzeczyła, jakoby program zawierał {tylną furtkę}.',
  'Firma zaprzeczyła doniesieniom o {natychmiastowym} zakazie.',
  'Zakaz jest {natychmiastowy}? Nie: obowiązuje od 10 lipca.',
  'Jeśli Alibaba rozszerzy zakaz {we wrześniu}, napiszemy o tym.',
  'Gdyby zakaz wprowadzono {natychmiast}, nikt by nie zdążył.',
  'Wbrew doniesieniom chodzi nie o {2.9.1}.',
  'W poprzedniej wersji tekstu podaliśmy numer {2.9.1}.',
  'W piątkowym wydaniu napisaliśmy, że zakaz obowiązuje {od 12 lipca}.',
  'Datowaliśmy błędnie wpis na {28 czerwca}.',
  'Niektóre serwisy podały, że kod jest od wersji {2.9.1}.',
  'Nie twierdzę, że ktokolwiek wykradał {hasła}.',
  'Nie uważam też, by platforma była {kopią} innej.',
  'Nic nie wskazuje na to, by firma {złagodziła} zakaz.',
  'Inżynier nie mówi, że eksperyment ruszył {w lutym}.',
  'Być może zakaz wejdzie w życie {w sierpniu}.',
];

describe('what an article in Polish puts forward', () => {
  it.each(ASSERTED)('asserted: %s', (sentence) => {
    expect(readStance(sentence, 'pl')).toBe('asserted');
  });
  it.each(NOT_ASSERTED)('not asserted: %s', (sentence) => {
    expect(readStance(sentence, 'pl')).not.toBe('asserted');
  });
  it('a negated verb reaches back to what its clause begins with', () => {
    expect(isNegatedBehind('{VPN} nie uruchamiał mechanizmu.', 'pl')).toBe(true);
    expect(isNegatedBehind('{VPN} uruchamiał mechanizm, a proxy nie uruchamiało.', 'pl')).toBe(false);
  });
});
