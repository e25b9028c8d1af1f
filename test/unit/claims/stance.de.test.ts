import { describe, expect, it } from 'vitest';
import { isNegatedBehind, readStance } from './read-stance.ts';

/** The words in braces are put forward. */
const ASSERTED: readonly string[] = [
  'Am {8. April} setzte die mutmaßliche Abschöpfung ein.',
  'Das Verbot gilt nicht ab sofort, sondern ab dem {12. Juli}.',
  'Die Sperre sollte ab dem {12. Juli} gelten.',
  'Frühere Versionen als {2.1.91} sind nicht betroffen.',
  'Alibaba äußerte sich nicht; das Verbot gilt ab dem {12. Juli}.',
  'Ein Entwickler sprach von nicht autorisierten Wiederverkäufern seit {Februar}.',
  'Ohne Vorwarnung gilt das Verbot {ab sofort}.',
  'Nicht nur Reuters, auch Yicai berichtete am {3. Juli}.',
  'Mehrere Medien berichten, das Verbot gelte ab dem {12. Juli}.',
  'Öffentlich hat sich Alibaba zu dem Verbot vom {3. Juli} nicht geäußert.',
  'Die Version {2.1.198} enthält die Prüfung nicht mehr.',
  'Wir haben die Version {2.1.91} untersucht.',
  'Die Prüfung steckt seit {2.1.91} im Programm, doch niemand bemerkte sie.',
  'Das Verbot gilt, wie Reuters meldet, {sofort}.',
  'Die Firma hat am {3. Juli} mitgeteilt, dass sie das Programm nicht mehr duldet.',
  'Am {3. Juli} berichtete Yicai, dass es nicht mehr erlaubt sei.',
  'Seit {März} läuft das Experiment, das nicht dokumentiert war.',
  'Der Code verschwand am {3. Juli} mit Version 2.1.198.',
  'Wer das Programm nutzt, muss es bis {12. Juli} löschen.',
  'Angeblich gilt das Verbot ab dem {12. Juli}.',
  'Laut Reuters soll das Verbot ab dem {12. Juli} gelten.',
  'Die Zahl der Konten lag bei über {35.000}, nicht weniger.',
  'Keine drei Tage später, am {3. Juli}, folgte das Verbot.',
  'Statt Claude Code empfiehlt Alibaba seit dem {12. Juli} die eigene Plattform.',
  'Die Firma, die sich nicht äußern wollte, gab das Verbot am {4. Juli} bekannt.',
  'Das Experiment begann im {Februar} und richtete sich gegen Wiederverkäufer.',
  'Nicht 2.9.1, wie anderswo zu lesen ist, sondern {2.1.91}.',
  'Anthropic veröffentlichte eine Korrektur in {2.1.197}.',
  'Die gefälschten Konten waren knapp {25.000}.',
  'Auch wenn die Firma schweigt, gilt das Verbot ab dem {12. Juli}.',
  'Es ist kein Zufall, dass das Verbot ab dem {12. Juli} gilt.',
];

/** They are denied, asked, supposed, rejected or told of others. */
const NOT_ASSERTED: readonly string[] = [
  'Das lässt sich kaum ein {internes Werkzeug} nennen.',
  'Beobachter mutmaßten, die Sperre beginne am {12. Juli}.',
  'Dass die Sperre am {12. Juli} beginne, ist ein Gerücht.',
  'Dass die Sperre am {12. Juli} beginne, entbehrt jeder Grundlage.',
  'Das Verbot gilt nicht {sofort}.',
  'Das Verbot gilt nicht ab {sofort}, sondern ab dem 10. Juli.',
  'Auch werden keine {Standortdaten} übertragen.',
  'Es trifft nicht zu, dass das Verbot {sofort} gilt.',
  'Dass es sich um {Spionage} handelt, stimmt so nicht.',
  'Alibaba bestreitet, dass von {Spionage} die Rede ist.',
  'Von {Spionage} kann keine Rede sein.',
  'Ist das Verbot {sofort} wirksam? Nein.',
  'Sollte Alibaba seine Tochterfirmen ab {August} einbeziehen, wären noch mehr Menschen betroffen.',
  'Wenn das Verbot am {12. Juli} käme, wäre alles anders.',
  'Eine frühere Fassung dieses Textes nannte als erste Version irrtümlich {2.1.19}.',
  'Manche Seiten nennen {2.9.1}.',
  'Die Ente, das Verbot gelte {sofort}, ist falsch.',
  'Anders als vielfach berichtet gilt das Verbot nicht {sofort}.',
  'Statt {sofort} gilt es erst am 10. Juli.',
  'Ob das Verbot {sofort} gilt, ist unklar.',
  'Es handelt sich weder um {Spionage} noch um Sabotage.',
  'Anthropic weist den Vorwurf der {Spionage} zurück.',
  'Niemand hat {Passwörter} gestohlen.',
  'Dass Alibaba {Spionage} vorwirft, ist nicht belegt.',
  'Die Behauptung, das Verbot gelte {sofort}, ist ein Märchen.',
  'Der Code steckt nicht erst seit {2.9.1} im Programm.',
  'Vor einer Woche hatte ich Ihnen geschrieben, das Verbot gelte {sofort}.',
  'Das Verbot gelte {sofort}, hieß es. Das war Unfug.',
  'In einer ersten Fassung dieser Chronik war der {29. Juni} angegeben.',
  'Anfangs stand hier, das Verbot gelte {sofort}.',
  'Ein Leser schreibt, das Verbot gelte {sofort}.',
  'Es gibt keinen Beleg dafür, dass {Passwörter} gestohlen wurden.',
  'Nein, das Verbot gilt nicht {sofort}.',
  'Möglicherweise folgt im {August} ein zweites Verbot.',
  '„Gilt das Verbot {sofort}?“ Nein.',
  'Würde das Verbot {sofort} gelten, wäre der Schaden groß.',
  'Falls die Sperre ab {August} auch Partner betrifft, melden wir uns.',
  'Alibaba hat nie von {Spionage} gesprochen.',
  'Alibaba dementierte, dass es um {Spionage} gehe.',
  'Der Text spricht an keiner Stelle von {Spionage}.',
  'Korrektur: In einer früheren Version hieß es {2.1.19}.',
  'In einer früheren Fassung des Artikels stand {2.1.19}.',
  'Das Werkzeug überträgt keinerlei {Standortdaten}.',
  'Nicht {2.9.1}, wie anderswo zu lesen ist, sondern 2.1.91.',
  'Im Unterschied zur {2.9.1} enthält die 2.1.91 den Code.',
  'Wer {2.9.1} schrieb, hat sich im Programm geirrt.',
  'Der Konzern schließt aus, dass es um {Spionage} geht.',
  'Die Vorstellung, das Verbot gelte {sofort}, ist irrig.',
  '| Feld | Befund |\n|---|---|\n| Übermittelt | drei Merkmale, keine {Personendaten} |',
];

/** A negation that reaches back to them stands behind. */
const NEGATED_BEHIND: readonly string[] = [
  '{Unsichtbare Zeichen} sind nicht im Spiel.',
  '{Standortdaten} überträgt das Programm nicht.',
  'Von {Passwörtern} steht in der Mitteilung nichts.',
  '{Spionage} wirft Alibaba dem Anbieter nicht vor.',
  'Das Wort {Spionage} fällt in der Mitteilung nicht.',
];

/** One stands behind that negates something else. */
const NOT_NEGATED_BEHIND: readonly string[] = ['{Spionage} wirft Alibaba dem Anbieter vor, nicht Sabotage.'];

describe('what an article in German puts forward', () => {
  it.each(ASSERTED)('asserted: %s', (sentence) => {
    expect(readStance(sentence, 'de')).toBe('asserted');
  });
  it.each(NOT_ASSERTED)('not asserted: %s', (sentence) => {
    expect(readStance(sentence, 'de')).not.toBe('asserted');
  });
  it.each(NEGATED_BEHIND)('negated behind: %s', (sentence) => {
    expect(isNegatedBehind(sentence, 'de')).toBe(true);
  });
  it.each(NOT_NEGATED_BEHIND)('not negated behind: %s', (sentence) => {
    expect(isNegatedBehind(sentence, 'de')).toBe(false);
  });
});
