import type { WordTable } from './added-words.ts';

/** What languages say alike of a claim that is not so, of headlines and posts that made it, and of a mere supposition. */
export const REJECTION_WORDS: WordTable<'wrong' | 'misreport' | 'if' | 'in-fact'> = {
  en: {
    wrong: `misread*, misunderst*, (got|gets|get) [it|this|that] wrong, (have|has) [since|both|all|meanwhile|now] corrected (itself|himself|herself|themselves), (took|taken|takes) (it|that|this) back, retract*, (withdrew|withdrawn|deleted) (the claim|that claim|the figure|the post|the story|the report|its claim),
      (is|was|are|were|be) (a|an) (forgery|fake|hoax|fabrication|invention), and (was|were) [promptly|soon|quickly] (corrected|put right|set right|contradicted), made up, out of thin air, unfounded, baseless, groundless, (does|do|did) not exist., does not hold up, is not borne out, no basis in (fact|the code),
      (came|come|comes) to nothing, never (materialised|materialized|came about|came to pass), (remained|remains) (a rumour|a rumor|talk|speculation), (mere|pure|idle) (speculation|rumour|rumor|talk), turned out to be (false|wrong|untrue),
      as (some|one|several|many) (headline*|site*|outlet*|post*|blog*|paper*|channel*) (have|has|had|put|puts|wrote|write|claimed|would have) (it|them),
      (those|anyone|anybody|everyone|everybody) who [still|now] (claim|claims|say|says|insist|insists|maintain|maintains|assert|asserts|pretend|pretends|repeat|repeats) [that],
      (not|don't|cannot|can't|nor do I|nor do we|nor can I) (share|buy|accept|subscribe to|agree with) (the|this|that|his|her|their) [~] (view|opinion|reading|theory|story|claim|argument|line|account|verdict)`,
    misreport: `(update|revision|version|edition|bulletin) ~~ had (given|put|named|stated|listed|said), (said|had|gave|put) ~~ corrected (in|on|by|since|now|below|later), (some|several|many|a few|one|other|certain) (headline*|post*|tweet*|blog*|channel*|thread*) (had|ran|spoke of|called it|made it|said|claimed|read|screamed), (headlines|posts|tweets) (screamed|claimed|shouted)`,
    if: 'even were, even had',
    'in-fact': 'in reality, in truth',
  },
  de: {
    wrong: `(dachte|glaubte|meinte) ich (zuerst|zunächst|anfangs|erst), (war|ist|sei) (überspitzt|irreführend|missverständlich), missversteh*, missverstanden, falsch (gelesen|verstanden), (das|dies|Behauptung|Angabe|Meldung|Beitrag) [inzwischen|später] (zurückgenommen|zurückgezogen), (nahm|nahmen|nimmt) (das|dies) [inzwischen|später] zurück, existiert nicht., existieren nicht., aus den Fingern gesogen,
      (nicht|durch nichts) (gedeckt|zu halten), (gibt|geben|gab|gaben) ~~ nicht her, (deckt|decken|bestätigt|bestätigen) ~ (Berichte|Quellen|Papier|Mitteilung) ~ nicht, ins Reich der (Legenden|Fabeln|Mythen|Märchen), (ist|sind|bleibt|das ist) [reiner|blanker|purer] (Unfug|Unsinn|Quatsch|Humbug)`,
    misreport: `in (derselben|der gleichen) (Ausgabe|Nummer|Folge|Sendung), (im selben|im gleichen) (Heft|Text|Artikel|Beitrag) (stand|hieß|hatten|nannten|datierten), Korrektur in eigener Sache, (manche|einige|mehrere|viele|andere|so manche) (Schlagzeile*|Überschrift*|Beiträge|Posts|Kanäle|Tweets), in (manchen|einigen|mehreren|vielen) (Schlagzeilen|Überschriften|Beiträgen|Posts|Kanälen), (Mythos|Irrtum|Gerücht|Falsch|Legende):, (Satz|Passage|Überschrift|Angabe|Zeile|Bildunterschrift) ~~ (wurde|wurden|ist|haben wir) [inzwischen|nachträglich] (berichtigt|korrigiert|geändert|verbessert)`,
    if: '(selbst|sogar|auch) wenn',
    'in-fact': 'tatsächlich, in (Wahrheit|Wirklichkeit)',
  },
  fr: {
    wrong: `(n'existe|n'existent) (pas|nulle part)., (a|ont) mal (lu|compris), (s'est|se sont) [depuis] rétract*, (s'en est|est) (revenu|revenue) (là-dessus|sur), [a|ont] retiré (l'affirmation|le chiffre|le billet|l'article|la publication),
      (ne se|ne s'y) retrouve* pas dans le code, (n'est|ne sont) pas (corroboré*|étayé*) par`,
    misreport: `(certains|plusieurs|quelques|des) (titres|canaux|comptes|posts|tweets|billets) ~ (parlaient|parlent|évoquaient|évoquent|annonçaient|annoncent|criaient|disaient|affirmaient|ont),
      (certaines|plusieurs|quelques) (manchettes|unes|publications|chaînes) ~ (parlaient|parlent|évoquaient|évoquent|annonçaient|annoncent|criaient|disaient|affirmaient|ont)`,
    if: 'et si, même si, quand bien même',
    'in-fact': 'en (réalité|vérité)',
  },
  es: {
    wrong: `no (existe|existen|existió)., (leyó|leyeron|ha leído|han leído|entendió|entendieron|ha entendido|han entendido) mal, (se retractó|se ha retractado|se retractaron), (retiró|retiraron|ha retirado) (la afirmación|la cifra|el dato|la nota|la publicación|el mensaje),
      no (lo confirma|los confirma|la confirma) el código, no se confirma*,
      no (fue|es|era|son|fueron|eran|ha sido|hubo|será|lo (descubrió|encontró|halló|detectó)) ~ como (se ha|se han|titul*|public*|escrib*|asegur*|afirm*|dij*|sosten*|contaron|contaba*|leímos|se lee),
      lo que no (está|hay|hubo|figura|aparece|ocurrió|pasó|dice) ~~ :, no hay (nada de eso|tal cosa), (de eso|de ello) no hay`,
    misreport: `(algunos|varios|muchos|otros) (titulares|canales|mensajes|tuits) ~ (hablaban|hablan|decían|dicen|anunciaban|ponían), (algunas|varias|muchas) (publicaciones|cuentas) ~ (hablaban|hablan|decían|dicen|anunciaban),
      como se (lee|ha leído|dice|cuenta|oye|repite) (por ahí|en redes|en internet)`,
    if: 'aunque (mañana|hubiera|hubiese|fuera|fuese), incluso si, aun si, y si',
    'in-fact': 'en realidad',
  },
  pt: {
    wrong: `não (existe|existem|existiu)., (leu|leram|entendeu|entenderam) mal, (se retratou|retratou-se|voltou atrás), (retirou|retiraram) (a afirmação|o número|a publicação|o texto), não se (confirma|confirmam),
      não (foi|é|era|são|foram|eram|houve|será) ~ como (se|foi|titul*|public*|escrev*|noticia*|afirm*|diss*|garanti*|contaram|lemos),
      o que não (está|há|houve|consta|aparece|aconteceu|diz) ~~ :, não há nada disso, (disso|tal) não há, não há tal coisa,
      não (tem|têm) (nada a ver|qualquer relação) com (isso|isto|o caso|a história), que nada (tem|têm) a ver com,
      li [até|mesmo|também|ainda] que ~~ (seria|seriam|teria|teriam)`,
    misreport: `como se (lê|diz|conta|ouve|repete) (por aí|nas redes|na internet), (algumas|várias|muitas) (manchetes|postagens|publicações) ~ (falavam|falam|diziam|anunciavam), (alguns|vários|muitos) (títulos|canais|posts|tuítes) ~ (falavam|falam|diziam|anunciavam)`,
    if: 'mesmo que, ainda que, mesmo se',
    'in-fact': 'na (verdade|realidade)',
  },
  it: {
    wrong: `non (esiste|esistono)., (ha|hanno) (letto|capito) male, (si è|si sono) (rimangiat*|corrett*), (ha|hanno) ritrattato, (ha|hanno) (ritirato|cancellato) (l'affermazione|la notizia|il post), non (trova|trovano) riscontro, inventat* di sana pianta, campat* in aria,
      che ~~ non (c'entra|c'entrano), che ~~ non (ha|hanno) (nulla|niente) a che (fare|vedere),
      ho letto [persino|perfino|addirittura|anche|pure] che ~~ (sarebbe|sarebbero|avrebbe|avrebbero)`,
    misreport: `(alcuni|diversi|molti|certi) (titoli|canali|post|tweet) ~ (parlavano|parlano|dicevano|annunciavano), (alcune|diverse|molte) (pagine|testate) ~ (parlavano|parlano|dicevano|annunciavano)`,
    if: "anche se (domani|fosse|avesse|venisse), e se, quand'anche, se anche",
    'in-fact': 'in realtà',
  },
  pl: {
    wrong: `(myślałem|myślałam|sądziłem) (początkowo|najpierw|z początku), (był*|jest) (myląc*|przesadzon*|nieprecyzyjn*), nie ma czegoś takiego, (źle|opacznie) (zrozumiał*|przeczytał*|odczytał*), (wycofał*|wycofali) się [z tego], nie (potwierdza|potwierdzają) [się|tego], (kod|w kodzie) [tego] nie potwierdz*, bezpodstawn*, z sufitu, (z tego|z doniesień|z dokumentu) ~ nie wynika, (nie wynika) ~ (to|tego) ~ (doniesień|dokumentu|pisma), między bajki, (to|jest) [kompletna|czysta|zwykła] (bzdura|bzdury|nonsens|brednie), (jest|są|był|była|tkwi|trwa) w błędzie, (myli|mylą) się, mija* się z prawdą`,
    misreport: `w tym samym (numerze|wydaniu|odcinku), w tym samym (tekście|artykule) (napisaliśmy|podaliśmy|datowaliśmy|nazwaliśmy), datowaliśmy, (niektóre|część|wiele|kilka) (nagłówk*|kanał*|wpis*|post*|tytuł*) ~ (mówił*|krzycz*|głosił*|donosił*), w (niektórych|wielu|części) (nagłówkach|wpisach|kanałach|tytułach), (Mit|Fałsz|Nieprawda|Plotka|Legenda):, (zdanie|fragment|tytuł|podpis|akapit) ~~ (został*|zostało|jest) [już] (poprawion*|sprostowan*|zmienion*)`,
    if: 'nawet (gdyby|jeśli|jeżeli), a gdyby, choćby',
    'in-fact': 'w (rzeczywistości|istocie), tak naprawdę, naprawdę',
  },
  ru: {
    wrong: `(думал|думала|решил|решила) я (сначала|поначалу), вводи* в заблуждение, (был*|оказал*) (преувеличен*|неточн*), не подтвержда(ется|ются|лось|лась|лись), (кодом|в коде) не подтвержд*, высосан* из пальца, из воздуха, беспочвенн*, безоснователь*, (неверно|неправильно|плохо) (понял*|прочитал*|поняли|прочли|прочел|прочёл),
      взял* (свои слова|это|слова) (назад|обратно), (отозвал*|удалил*) (публикац*|пост*|заметк*|утвержден*), опроверг*, (из|в) (сообщений|публикаций|документа|уведомления|бумаги) (этого|такого) не следует, (это|сущая|полная|чистая) (выдумка|выдумки|чушь|ерунда|чепуха|ложь|небылица), из области (мифов|легенд|фантазий)`,
    misreport: `в том же (номере|выпуске), в (той|этой) же (заметке|статье|публикации) ~ (было|говорилось|стояло|значилось), мы (написали|назвали|указали) ~ (что|будто), (некоторые|многие|иные) (заголовк*|пост*|канал*), в (некоторых|иных|многих|отдельных) (заголовках|постах|каналах|публикациях), (Миф|Неверно|Ложь|Неправда|Слух):, (предложение|фраза|абзац|заголовок|подпись) ~~ (исправлен*|поправлен*|уточнен*|изменен*)`,
    if: 'даже если, а если, пусть даже',
    'in-fact': 'на самом деле, в (действительности|реальности), на деле',
  },
  id: {
    wrong: `(begitu|itu) (pikir|sangka) saya, (menyesatkan|berlebihan|kurang tepat), (tidak|tak) (ada|pernah ada) (larangan|bukti|hal) (itu|tersebut|seperti itu), (salah|keliru) (membaca|memahami), (menarik|mencabut) [kembali] (klaim|pernyataan|tulisan), mengada-ada, (tidak|tak) terbukti, (tidak|tak) (didukung|terkonfirmasi) ~ kode, isapan jempol, (itu|hal itu|hal tersebut) (tidak|tak) (disebut*|tercantum|tertulis|ada) ~ (laporan|kabar|memo|berita), omong kosong, (hanya|hanyalah|cuma|cerita) (dongeng|bualan|karangan|fiksi), bohong belaka`,
    misreport:
      '(di|dalam) edisi yang sama, (kami|redaksi) (beri|memberi) tanggal, (sejumlah|beberapa|sebagian) (judul|kanal|unggahan|cuitan), (Mitos|Salah|Keliru|Hoaks|Isu):, (kalimat|keterangan|alinea) yang (menyebut*|menulis|memuat|mencantumkan|berbunyi), (kalimat|bagian|judul|keterangan|alinea|paragraf) ~~ (telah|sudah) (diperbaiki|dikoreksi|diralat|diubah|dibetulkan), (dalam|pada) (versi|edisi|artikel|naskah) (terdahulu|sebelumnya|awal|lama|kemarin), (sering|kerap|banyak) (ditulis|disebut|dibaca|dibilang)',
    if: 'sekalipun, meskipun [nanti|besok], bahkan jika, bahkan kalau',
    'in-fact': 'sebenarnya, kenyataannya, faktanya, sesungguhnya, nyatanya, sejatinya',
  },
  'zh-Hans': {
    wrong: `伪造, 是假的, 造假, 假截图, 合成的, 夸大。, 不全面。, 以偏概全, 没看懂, 看不懂, 没读懂, 没看明白, 没搞懂, 没弄懂, 不想看懂, 没看清, 看走眼, 已撤回该说法, 撤回了该说法, 收回该说法, 收回了这一说法, 已撤稿, 凭空捏造, 凭空想象, 纯属臆测, 纯属捏造, 得不到代码支持, 代码并不支持, 代码里没有, 是旧闻, 属旧闻, 成旧闻, 是旧消息, 是老黄历, 言过其实, 没读过代码, 没有读过代码, 没看过代码, 没有看过代码, 没有读懂, 说法不对, 这不对, 夸大其词, 夸大其辞, 夸张失实, 没看到任何, 没有看到任何, 没见到任何, 没发现任何, 没有发现任何, 没找到任何, 没抓到任何, 未发现任何, 已过时, 过时了, 早已过时, 已经过时`,
    misreport:
      '本文初稿, 报道初稿, 文章初稿, 初稿曾, 初稿误, 有标题写, 一些标题, 有的标题, 部分标题, 不少标题, 标题党',
    if: '就算, 纵使, 纵然, 即令, 哪怕是, 就算是',
    'in-fact': '其实, 实际上, 事实上, 实则',
  },
  ja: {
    wrong: `(なんて|という|との|とする|といった)見出し(が|も), と(最初|当初|はじめ)は(思|考え), と思っていた(が|けど), と思い込んで, だと思って(いました|いた)(が|けど), 間違いでした, との混同, とする(記述|説明|記事|投稿|報道|解説)(が|も)~(見られるが|散見されるが|あるが|残るが|見られますが|ありますが), という投稿も, との投稿も, と書いた(記事|投稿|サイト|ブログ)もあった, と書かれた(記事|投稿)も, と報じた(媒体|記事|サイト)も, 読み違え, 読み誤, 早合点, (主張|記述|投稿|記事)を(撤回|取り下げ), コードからは確認でき(ない|ません), 存在しない。, 存在しません。`,
    if: 'たとえ',
    'in-fact': '実際は, 実際には, 実は',
  },
  ko: {
    wrong: `-고 (쓴|적은|보도한|전한|주장한) (매체|기사|언론|사이트|글|블로그|게시물)(도|들도), -는 (제목|기사|글|게시물|보도)도 (있|보였|보인|눈에 띄), -(다는|라는) (제목|기사|글)이 (있었|나왔|돌았)지만, -(인|된|한|는|던) 줄 알, -(다고|라고) (착각|생각했지만|여겼지만|믿었지만), 잘못 읽, 잘못 이해, 오독, (주장|글|기사|게시물)[을|를] (철회|거둬들|삭제), 코드로 확인되지 않, 코드에서 확인되지 않, 존재하지 않는다., 존재하지 않습니다., 지어낸`,
    if: '설령, 설사, -더라도, -한다 해도, -된다 해도, -다고 (주장하|말하|하)려면, -라고 (주장하|말하|하)려면',
    'in-fact': '실제로는, 사실은',
  },
};
