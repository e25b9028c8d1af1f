import { describe, expect, it } from 'vitest';
import { readStance } from './read-stance.ts';
import { refutedIn, smallSet } from './small-facts.ts';

const REJECTED: readonly (readonly [string, string])[] = [
  ['de', 'Es geht {über eine eigene Verbindung} hinaus. Dachte ich zuerst.'],
  ['de', '„Man hat nicht gefragt. Es wurde {von heute auf morgen} verboten.“ – Nein. Es gab eine Frist.'],
  ['de', 'Wir nannten ihn Sprecher. In derselben Ausgabe stand, der Brief stamme vom {12. Juni}.'],
  [
    'de',
    '**Zum Schluss eine Korrektur in eigener Sache:** Er ist Entwickler. Der Brief ist nicht vom {12. Juni}.',
  ],
  ['de', 'Die Überschrift „Das {sofortige} Verbot“ war überspitzt.'],
  ['pl', 'W tym samym numerze datowaliśmy list na {12 czerwca}.'],
  ['ru', 'В том же номере письмо было датировано {12 июня}.'],
  ['id', 'Di edisi yang sama surat itu kami beri tanggal {12 Juni}.'],
  [
    'de',
    'Mein Schwager wusste am Sonntag schon mehr als alle: „Das Verbot gilt {sofort}.“ Ich legte die Zange weg.\n\nNein, sagte ich. Es gilt ab Juli.',
  ],
  ['de', 'Ein anderer sagt, das Verbot gelte {sofort}. Umgekehrt wird ein Schuh daraus.'],
  ['en', 'Whoever writes that the ban starts on {12 July} has misread the notice.'],
  ['en', 'One paper wrote {12 July} and has since taken it back.'],
  ['en', 'Some headlines had “{immediate} ban”; there are three days left.'],
  ['en', 'The ban is {immediate}. Some sites have that.'],
  ['en', 'The claim that it has been banned since {12 July} is false.'],
  ['en', 'Correction: the article had {12 July}. It had more. It had all of it.'],
  ['en', 'Until yesterday this page said that the notice was dated {July 1}.'],
  ['en', 'Until this morning our table had the release as {2.1.7}.'],
  ['en', 'In the first version of this article, the release was given as {2.1.7}.'],
  ['en', 'The release was given as {2.1.7} in an earlier edition; it is 2.1.8.'],
  ['en', 'This article was amended on {July 5} to say that the notice was sent on Thursday.'],
  ['en', 'We updated this article on {July 6} to add that the post was deleted.'],
  ['en', 'In our newsletter of July 4 we called it a {ban of all tools}; it concerns one.'],
  ['en', "A chart in Saturday's paper labelled {U+2019} as the sign for both."],
  ['en', 'An old note misstated the day of the post as {July 1}.'],
  ['en', 'Bulletin 6 gave the date of the post as {July 1}. It was June 30.'],
  ['en', 'The other is that the ban was {immediate}. It never was.'],
  ['en', 'In a first version of this chronology the ban took effect on {July 1}.'],
  ['en', 'Update 2 of the advisory had given the key as {19}.'],
  ['en', 'It is sometimes said that the ban was {immediate}; it was not.'],
  ['en', 'They wrote that it was {immediate} and that it was loud; neither is borne out.'],
  ['en', 'Talk of a ban until {12 July} came to nothing.'],
  ['en', 'I have seen “it is {immediate}” on the net.\n\n**HOST:** Nonsense, it is not.'],
  ['en', 'Not solid: "effective {immediately}" (no), a deal with a bank.'],
  ['en', '"The ban is {immediate}": wrong.'],
  [
    'en',
    '**I read that it was banned on {12 July}.**\nSo did we, and in two places. It is a slip for 10 July.',
  ],
  ['en', '**My boss says the ban is {immediate}.** He is wrong.'],
  ['en', 'That the ban was {immediate} is guesswork.'],
  ['en', 'We have called it {immediate}. It starts in July.'],
  ['en', 'In the letter Acme accuses {Zeta}… No.'],
  ['en', 'Nobody should tell you any more that this rests on {a single post}.'],
  ['en', 'Stop saying that it starts on {12 July}.'],
  ['en', 'One user claimed that it applied {immediately} and was corrected.'],
  ['en', 'A copy of the notice has {12 July}, which is a forgery.'],
  ['en', 'Those who claim that it starts on {12 July} should show us the notice.'],
  ['en', 'I am told that it starts on {12 July}. It does not, or nobody has shown it.'],
  ['en', 'They say that the ban was {immediate}. It was not: there are three days left.'],
  ['en', 'Another channel had {12 July}. Both have since corrected themselves.'],
  ['en', 'Nor do I share the view of a colleague who wrote that it starts on {12 July}.'],
  ['en', 'We do not buy the story that the ban was {immediate}.'],
  ['de', 'In Ausgabe 87 hatten wir den Brief auf den {12. Juni} datiert.'],
  ['de', 'Dass er am {12. Juli} beginne, ist aus den Fingern gesogen.'],
  ['de', 'In manchen Schlagzeilen stand {sofort}.'],
  ['fr', "Certains titres parlaient d'une interdiction {immédiate} ; il reste trois jours."],
  ['es', 'Algunos titulares hablaban de un veto {inmediato}.'],
  ['pt', 'Algumas manchetes falavam de um veto {imediato}.'],
  ['it', 'Alcuni titoli parlavano di un divieto {immediato}.'],
  ['pl', 'Kto pisze o {12 lipca}, źle zrozumiał pismo.'],
  ['ru', 'Утверждения, будто уходит {геолокация}, кодом не подтверждаются.'],
  ['id', 'Sejumlah judul menyebut larangan {seketika}.'],
  ['en', 'They {send the location}, some wrote; in reality it is a flag.'],
  ['en', 'They had announced it {on television} (it had not: there was no announcement).'],
  ['en', 'A site wrote that it reads {the location} (wrong), and more.'],
  ['de', '{Standortdaten} würden gesammelt; tatsächlich sind es drei Bits.'],
  ['de', 'Dass {Kosten} der Grund seien, gehört ins Reich der Legenden.'],
  ['de', 'Mythos: Es überträgt {den Standort}.'],
  ['pl', 'Kod mieli odkryć {audytorzy}; w rzeczywistości był to użytkownik.'],
  ['pl', 'Kto twierdzi, że {ogłosiła zakaz}, jest w błędzie.'],
  ['ru', 'Код нашли {аудиторы}; на самом деле это был пользователь.'],
  ['id', 'Berlaku {seketika}, tulis orang; sebenarnya baru mulai 10 Juli.'],
  ['id', 'Cerita bahwa sebabnya {biaya} hanyalah isapan jempol.'],
  ['zh-Hans', '说它“{窃取源代码}”的人，要么没看懂，要么不想看懂。'],
  ['zh-Hans', '有人说它{窃取源代码}，未免言过其实。'],
  ['zh-Hans', '“标记在{HTTP头}里”——不对，它在日期里。'],
  ['en', '“It is in {the HTTP header}” – no, it is in the date.'],
  ['zh-Hans', '还有人写着“{下个版本会移除}”，那是旧闻。'],
  ['zh-Hans', '**问：有人说，这是{内部审计}查出来的。**\n\n答：没有这回事。'],
  ['en', '**Q: Some say that {an audit} found it.**\n\nA: No. It did not.'],
  ['ja', '「{即時}禁止」という見出しも見かけましたが、まだ3日あります。'],
  ['ja', '{全企業に削除を命令}、なんて見出しがありましたが、勧告です。'],
  ['ja', '{7月1日}から禁じたとする記述がまま見られるが、修正の日との混同である。'],
  ['ja', '筆者も最初は{即日}禁止だと思い込んでいた。'],
  ['ja', '{AES}で暗号化されていると最初は思ったが、違った。'],
  ['ja', '禁止は{7月12日}からと書いた記事もあった。'],
  ['ja', '禁止は{7月12日}からだという。それは裏付けがない。'],
  ['ja', '{アリババの監査}で見つかった、と書いた記事もありました。'],
  ['ja', '禁止は{7月12日}からだと伝えるサイトも見かけました。'],
  ['ja', '禁止は{7月12日}からだ。そうした説は誤りだ。'],
  ['ko', '금지가 {7월 12일}부터라고 쓴 매체도 있었다.'],
  ['ko', '금지는 {7월 12일}부터다. 이런 보도는 사실과 다르다.'],
  ['ko', '금지는 {7월 12일}부터다. 그런 날짜가 있다는 주장은 근거가 없다.'],
];

const DENIED: readonly (readonly [string, string])[] = [
  ['en', 'She had a text that did not say that it was {immediate}.'],
  ['en', 'It has a clause that is not known to have been {immediate}.'],
  ['en', 'The {immediate} ban, of which channels wrote, is not real.'],
  ['de', 'Das {sofortige} Verbot, von dem Kanäle schrieben, kommt nicht.'],
  ['ru', '«{Немедленного}» запрета, о котором писали каналы, нет.'],
];

const ANSWERED = '**4. What do they use instead?** Switch to the {tool} of the group.';

const ADVISED: readonly (readonly [string, string])[] = [
  ['en', '- Uninstall it {immediately}.\n- Update to 2.1.9.'],
  ['en', '1. On machines left behind, remove it {at once}.'],
  ['de', '- Das Werkzeug {sofort} deinstallieren.\n- Warten.'],
  ['fr', "2. Sur les postes restés en arrière, supprimer l'outil {immédiatement}."],
  ['es', '- Desinstale la herramienta {de inmediato}.'],
  ['pt', '- Remova a ferramenta {imediatamente}.'],
  ['it', '- Disinstallare {subito} lo strumento.'],
  ['pl', '- Usuń narzędzie {natychmiast}.'],
  ['ru', '- Удалите программу {немедленно}.'],
  ['id', '- Hapus alat itu {segera}.'],
  ['zh-Hans', '- 请{立即}卸载该工具。'],
  ['zh-Hans', '- 如使用旧版，建议{7月15日}前卸载。'],
  ['zh-Hant', '- 請{立即}卸載該工具。'],
  ['ja', '- {ただちに}アンインストールしてください。'],
  ['ko', '- {즉시} 삭제하세요.'],
];

const SUPPOSED: readonly (readonly [string, string])[] = [
  ['en', 'Whether it may forbid {all tools} overnight is for lawyers.'],
  ['de', 'Selbst wenn das Verbot am {12. Juli} beginnt, bleibt wenig Zeit.'],
  ['pt', 'Mesmo que o veto comece em {12 de julho}, sobra pouco tempo.'],
  ['zh-Hans', '就算{10月}解禁，影响也有限。'],
];

const ASSERTED: readonly (readonly [string, string])[] = [
  ['en', "A host that is not Acme's is compared with {40 names}."],
  ['en', 'Users who do not pay are given {40 days}.'],
  ['en', 'The ban starts on {12 July}. It does not, however, concern contractors.'],
  ['en', 'The ban starts on {12 July}. It has not been announced.'],
  [
    'en',
    '**The ban starts on {12 July}.** The paper was wrong about the notice, says Acme, and about the bank.',
  ],
  [
    'en',
    '**The ban starts on {12 July}.**\nIt holds for all staff. It is for work. Those who say no are wrong.',
  ],
  [
    'en',
    'As so often on a Monday, some sites had it wrong. That was on Monday. The ban starts on {12 July}.',
  ],
  ['en', 'It bans the tool from {12 July}, said one of them, not earlier.'],
  ['ru', 'Запрет начнётся {12 июля}. В компании слово «бэкдор» сочли неверным.'],
  ['en', 'Anthropic withdrew it on {12 July}.'],
  ['en', 'It is forbidden {at home} (it does not say how that is checked).'],
  ['en', 'They had opened {900} accounts under false pretences.'],
  ['en', 'The tool had fallen into the wrong hands by {12 July}.'],
  ['en', '- The notice bans the tool from {12 July}.'],
  ['en', '- Update: the ban starts on {12 July}, says the notice to update.\n'],
  ['en', 'Remove was the word of the notice of {12 July}.'],
  ['de', '- Das Verbot gilt ab {12. Juli}.'],
  ['fr', "- L'interdiction vaut dès le {12 juillet}."],
  ['ko', '상무부는 {7월 7일} 명령을 철회했다.'],
  ['ko', '이차이가 {7월 3일} 전했다. ‘즉각 금지’라는 일부 보도는 사실과 다르다.'],
  ['ko', '코드는 {세 개}의 값을 담는다. 소스코드가 유출됐다는 주장은 근거가 없다.'],
  ['ja', '禁止は{7月10日}からだ。「即時禁止」という報道は誤りだ。'],
  ['zh-Hans', '- 平台{7月8日}发布提示，建议卸载或升级。'],
  ['zh-Hant', '- 員工{7月15日}起停用該工具，改用另一款。'],
  ['ja', '照合先は{147件}だ。位置情報まで送るとの説は根拠がない。'],
  ['en', 'The notice calls it “a ban from {12 July}”, staff say.\n\nNo comment came from Acme.'],
  ['en', 'Recommended: {upgrade} the tool. Elsewhere: nothing.'],
  ['en', '“We have read it,” says Jo of the office. “It starts on {12 July}.”'],
];

describe('what an article says of a claim besides making it', () => {
  it.each([
    ...REJECTED.map(([lang, text]) => ({ lang, text, stance: 'rejected' })),
    ...DENIED.map(([lang, text]) => ({ lang, text, stance: 'denied' })),
    ...ADVISED.map(([lang, text]) => ({ lang, text, stance: 'advised' })),
    ...SUPPOSED.map(([lang, text]) => ({ lang, text, stance: 'supposed' })),
    ...ASSERTED.map(([lang, text]) => ({ lang, text, stance: 'asserted' })),
  ])('$stance, $lang: $text', ({ lang, text, stance }) => {
    expect(readStance(text, lang)).toBe(stance);
  });
});

it('an imperative that answers a numbered question is no step', () => {
  expect(readStance(ANSWERED, 'en')).toBe('asserted');
});

/** The ban takes effect on 10 July; nobody commented. */
const COMMENTED = smallSet({
  cues: {
    starts: { de: ['gilt ab'] },
    silence: { de: ['Stellungnahme ~ gibt es nicht'] },
  },
  facts: [
    { id: 'start', values: [{ id: 'date', kind: 'date', near: ['starts'], is: '2031-07-10' }] },
    { id: 'silence', tellings: [{ id: 'none', words: 'silence', verdict: 'supported' }] },
  ],
});

describe('a sentence that denies the one before it', () => {
  it.each([
    ['Der Bann von Zeta gilt ab 12. Juli. Eine Stellungnahme dazu gibt es nicht.', ['12. Juli → 10. Juli']],
    ['Der Bann von Zeta gilt ab 12. Juli. Diese Regel gibt es nicht.', []],
  ])('tells nothing of its own: %s', (text, found) =>
    expect(refutedIn(COMMENTED, 'de', text)).toEqual(found),
  );
});
