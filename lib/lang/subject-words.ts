import type { WordTable } from './added-words.ts';

/**
 * How a language brings up somebody who has not been spoken of. Where it has no articles, the words for "one" and "some"
 * stand with those for companies, authorities and the like.
 */
export const SUBJECT_WORDS: WordTable<
  'indefinite' | 'another' | 'another-one' | 'teller' | 'possessive' | 'organisation' | 'goes-on'
> = {
  en: {
    'goes-on': `(it|they|that one|this) [first|only|also|then] (appeared|came out|came|dates|shipped|landed|went out|takes effect|took effect|applies|applied|starts|started|begins|began|kicks in|is dated|was dated|was published|was posted|was released|went live), (it's|it is|it was|this is|this was) (dated|from|of|on|by)`,
    organisation: `(the|another) (city|state|university|canton|county|ministry|bank|port|diocese|government|parliament) of, the (municipality|province|republic|kingdom) of`,
    possessive: "'s, ’s, '",
    indefinite: 'a, an',
    'another-one': `another, (a|one) (second|third|fourth|further|separate|different|similar|later|new), one more, (his|her|my|our|your) own, of (its|their|her|his|my|our) own, (a|another) (rival|competitor)'s, of (a|another) (rival|competitor), unrelated`,
    another: `another, others, other (companies|firms|banks|agencies|authorities|employers|groups|organisations|organizations|institutions|universities|ministries|carmakers),
      (some|several|many|two|three|four|a few|a handful of) [other] (companies|firms|banks|agencies|authorities|employers|universities|ministries)`,
    teller: `spokes*, person, people, man, woman, source*, insider*, employee*, worker*, staffer, manager, user*, developer*, engineer*, researcher*,
      programmer*, coder, hacker, analyst*, expert*, lawyer*, official, executive, journalist, reporter, blogger, reader*, commenter, redditor*, whistleblower,
      report*, article*, post, posts, story, account*, notice*, memo*, letter*, email*, e-mail*, message*, circular, statement*, document*, paper*, analysis, analyses, study,
      review, survey, look, glance, check, comparison, search, screenshot*, copy, translation, thread, comment*, tweet*, note, entry, timeline, table, list, filing,
      step, move, measure, rule, order, deadline, grace period, total, number, series, part, copy, couple, pair, few, lot, bit, dozen, hundred, thousand, million, quarter, third, half,
      version*, release*, update*, build*, fix, patch, change*, marker*, function, feature*, setting*, code`,
  },
  de: {
    'goes-on': `(er|sie|es|das|dies|diese|dieser|dieses) (erschien|erscheint|kam|kommt|stammt|stammte|gilt|galt|beginnt|begann|startet|startete|ist vom|ist von|war vom|trägt das Datum|datiert|trat)`,
    organisation: `(die|das|der) (Stadtwerke|Stadt|Universität|Uni|Hochschule|Sparkasse|Landeshauptstadt|Stadtverwaltung|Bezirksregierung|Klinikum|Kanton|Freistaat|Gemeinde|Stadtrat|Landkreis|Verlag|Bistum|Messe|Flughafen), (die|der) (Bank|Republik|Hafen) (von|of)`,
    indefinite: 'ein, eine',
    another: `(ein anderer|eine andere|ein anderes|ein weiterer|eine weitere|ein weiteres|ein zweiter|eine zweite|ein zweites), andere, andere (Firmen|Unternehmen|Konzerne|Banken|Behörden|Arbeitgeber),
      (einige|mehrere|zwei|drei|manche) [andere] (Firmen|Unternehmen|Konzerne|Banken|Behörden|Hochschulen|Ministerien)`,
    teller: `Sprecher*, Unternehmenssprecher*, Konzernsprecher*, Pressesprecher*, Person, Mann, Frau, Quelle*, Insider*, Mitarbeiter*, Angestellte*, Beschäftigte*, Manager*, Nutzer*, Entwickler*, Ingenieur*, Forscher*, Programmierer*,
      Hacker*, Analyst*, Experte*, Expertin, Fachmann, Anwalt, Anwältin, Beamter, Journalist*, Reporter*, Blogger*, Leser*, Kommentator*, Bericht*, Artikel, Beitrag, Post, Posting, Meldung, Konto,
      Mitteilung, Memo, Schreiben, Rundschreiben, Brief, E-Mail, Mail, Nachricht, Erklärung, Stellungnahme, Dokument, Papier, Analyse*, Studie, Untersuchung, Prüfung, Umfrage, Blick, Vergleich,
      Bildschirmfoto, Screenshot*, Kopie, Übersetzung, Kommentar, Tweet, Notiz, Eintrag, Liste, Tabelle, Schritt, Maßnahme, Regel, Anordnung, Frist, Teil, Reihe, Zahl, Paar, paar,
      Dutzend, Viertel, Drittel, Hälfte, Version*, Fassung*, Update, Korrektur, Änderung, Markierung, Funktion*, Einstellung`,
  },
  fr: {
    'goes-on': `(il|elle|ils|elles|celle-ci|celui-ci) (est paru|est parue|parut|date|datait|est sorti|est sortie|est daté|est datée|s'applique|commence|débute|est entré en vigueur|est entrée en vigueur|entre en vigueur|vient)`,
    organisation: `(la ville|la région|l'université|la mairie|le canton|le département|la métropole|le ministère|le port|l'aéroport|la préfecture) (de|d'|du|des)`,
    indefinite: 'un, une',
    another: `(un autre|une autre|d'autres|une seconde|un second|un deuxième|une deuxième),
      (plusieurs|quelques|certaines|deux|trois) [autres] (entreprises|sociétés|banques|groupes|administrations|universités|ministères|autorités)`,
    teller: `porte-parole, personne*, homme, femme, source*, salarié*, employé*, cadre, utilisateur*, utilisatrice*, internaute*, développeur*, ingénieur*, chercheur*, programmeur*, analyste*, expert*, avocat*,
      responsable*, journaliste*, blogueur*, lecteur*, commentateur*, rapport*, article*, billet, message*, publication*, dépêche, compte*, note*, mémo, lettre*, courrier, courriel, circulaire, avis,
      communiqué, déclaration, document*, analyse*, étude, enquête, examen, sondage, coup d'œil, comparaison, capture*, copie, traduction, commentaire*, tweet, liste, tableau, mesure*,
      règle, ordre, délai, partie, série, nombre, dizaine, douzaine, centaine, millier, quart, tiers, moitié, version*, mise à jour, correctif, modification, marqueur*, fonction*, réglage, fois, total`,
  },
  es: {
    'goes-on': `(apareció|salió|data|está fechado|está fechada|entró en vigor|entra en vigor|rige|empieza|empezó|comienza|comenzó|se publicó|se aplica) (en|el|de|del|a|desde)`,
    organisation: `(la ciudad|la universidad|el ayuntamiento|la diputación|el gobierno|el puerto|el aeropuerto|la provincia) (de|del)`,
    indefinite: 'un, una',
    another: `otro, otra, otros, otras, un segundo, una segunda,
      (varias|algunas|varios|algunos|dos|tres) [otras|otros] (empresas|compañías|firmas|bancos|grupos|organismos|universidades|ministerios|autoridades)`,
    teller: `portavoz, persona*, hombre, mujer, fuente*, empleado*, empleada*, trabajador*, directivo*, usuario*, usuaria*, internauta*, desarrollador*, ingeniero*, ingeniera*, investigador*, programador*, analista*, experto*,
      experta*, abogado*, abogada*, funcionario*, periodista*, bloguero*, lector*, comentarista*, informe*, artículo*, entrada, publicación, noticia*, mensaje*, cuenta*, nota, aviso, memorando, carta, correo, circular,
      comunicado, declaración, documento*, análisis, estudio, revisión, encuesta, vistazo, comparación, captura*, copia, traducción, hilo, comentario*, tuit, lista, tabla, medida, norma, orden, plazo,
      parte, serie, número, decena, docena, centenar, millar, cuarto, tercio, mitad, versión, versiones, actualización, corrección, cambio, marca*, función, ajuste, vez, total`,
  },
  pt: {
    'goes-on': `(ele|ela|isso) (apareceu|saiu|data|vale|começa|começou|entrou em vigor|entra em vigor|foi publicado|foi publicada)`,
    organisation: `(a cidade|a universidade|a prefeitura|a câmara|o governo|o porto|o aeroporto) (de|do|da)`,
    indefinite: 'um, uma',
    another: `outro, outra, outros, outras, um segundo, uma segunda,
      (várias|algumas|vários|alguns|duas|três) [outras|outros] (empresas|companhias|bancos|grupos|órgãos|universidades|ministérios|autoridades)`,
    teller: `porta-voz, pessoa*, homem, mulher, fonte*, funcionário*, funcionária*, empregado*, trabalhador*, executivo*, usuário*, usuária*, utilizador*, internauta*, desenvolvedor*, programador*, engenheiro*, engenheira*,
      pesquisador*, investigador*, analista*, especialista*, perito*, advogado*, advogada*, jornalista*, blogueiro*, leitor*, comentarista*, relatório*, artigo*, publicação, postagem, post, notícia*, mensagem*, conta*, nota,
      aviso, memorando, carta, e-mail, circular, comunicado, declaração, documento*, análise*, estudo, revisão, pesquisa, olhada, comparação, captura*, cópia, tradução, comentário*, tuíte, lista, tabela,
      medida, regra, ordem, prazo, parte, série, número, dezena, dúzia, centena, milhar, quarto, terço, metade, versão, versões, atualização, correção, mudança, marca*, marcador*, função, ajuste, vez, total`,
  },
  it: {
    'goes-on': `(è apparso|è apparsa|è uscito|è uscita|risale|è datato|è datata|è entrato in vigore|è entrata in vigore|entra in vigore|vale|comincia|inizia) (a|al|il|su|dal|del|in)`,
    organisation: `(la città|il comune|la regione|il governo|il porto|l'aeroporto|l'università|la provincia) (di|del|della|degli)`,
    indefinite: "un, uno, una, un'",
    another: `(un altro|un'altra), altri, altre, un secondo, una seconda,
      (diverse|alcune|alcuni|diversi|due|tre|varie) [altre|altri] (aziende|società|imprese|banche|gruppi|enti|università|ministeri|autorità)`,
    teller: `portavoce, persona*, uomo, donna, fonte*, fonti, dipendente*, dipendenti, lavoratore, lavoratrice, dirigente, utente, utenti, sviluppator*, ingegner*, ricercator*, programmator*, analist*, espert*, avvocat*,
      funzionari*, giornalist*, blogger, lettor*, commentator*, rapporto, articolo, articoli, post, notizia, messaggio, account, nota, avviso, memo, promemoria, lettera, mail, e-mail, circolare, comunicato, dichiarazione,
      documento, documenti, analisi, studio, verifica, sondaggio, occhiata, confronto, schermata, copia, traduzione, commento, tweet, elenco, lista, tabella, misura, regola, ordine, termine, parte, serie,
      numero, decina, dozzina, centinaio, migliaio, quarto, terzo, metà, versione, versioni, aggiornamento, correzione, modifica, marcator*, funzione, impostazione, volta, totale`,
  },
  pl: {
    'goes-on': `(pojawił się|pojawiła się|pojawiło się|ukazał się|ukazała się|ukazało się|pochodzi|obowiązuje|zaczyna się|zaczął się|zaczęła się|wyszedł|wyszła) (na|w|z|od|dnia)`,
    organisation: `(miasto|uniwersytet|politechnika|gmina|województwo|urząd miasta)`,
    indefinite: '(pewna|pewien|pewne|jakaś|jakiś|jedna|jeden|jedno)',
    another: `(inna|inny|inne|kolejna|kolejny|kolejne|druga|drugi) (firma|spółka|bank|urząd|instytucja|uczelnia|agencja|koncern|grupa|sieć|wydawnictwo|firmy|spółki|banki|urzędy),
      (jedna|jeden) z (firm|spółek|banków|uczelni|agencji|urzędów|koncernów|instytucji|sieci), inni`,
    teller: `rzecznik*, osob*, źródło, pracowni*, menedżer*, użytkowni*, programist*, inżynier*, badacz*, analityk*, ekspert*, prawnik*, urzędnik*, dziennikarz*, bloger*, czytelnik*, komentator*, raport*, artykuł*, wpis*,
      post*, wiadomość, konto, notatk*, zawiadomieni*, list, pismo, okólnik, e-mail, mail, komunikat, oświadczeni*, dokument*, analiz*, badani*, przegląd, sondaż, kopi*, tłumaczeni*, komentarz*, tweet*, lista, tabel*,
      krok, środek, reguł*, nakaz*, termin*, część, seri*, liczb*, tuzin, wersj*, aktualizacj*, poprawk*, zmian*, znacznik*, funkcj*, ustawieni*, rzecz, strona, strony`,
  },
  ru: {
    'goes-on': `(он|она|оно|это) (появился|появилась|появилось|вышел|вышла|вышло|датирован|датирована|датировано|действует|вступил в силу|вступила в силу|начался|началась)`,
    indefinite: '(некая|некий|некое)',
    another: `(другая|другой|другое|еще одна|еще один|еще одно|ещё одна|ещё один|ещё одно|одна|один) (компания|фирма|банк|ведомство|агентство|университет|вуз|министерство|регулятор|корпорация|холдинг|группа|издательство),
      (один|одна|одно) из (компаний|фирм|банков|ведомств|университетов|министерств|вузов|корпораций), другие (компании|фирмы|банки|ведомства), некоторые (компании|банки|ведомства)`,
    teller: `представител*, пресс-секретар*, человек, источник*, сотрудни*, работник*, менеджер*, пользовател*, разработчик*, инженер*, исследовател*, программист*, аналитик*, эксперт*, юрист*, чиновник*, журналист*, блогер*,
      читател*, комментатор*, отчет*, отчёт*, статья, статьи, пост*, публикаци*, сообщени*, аккаунт*, записка, уведомлени*, письмо, циркуляр, заявлени*, документ*, анализ*, исследовани*, обзор, опрос, скриншот*, копия, перевод,
      комментарий, твит, список, таблица, шаг, мера, правило, приказ, срок, часть, ряд, число, дюжина, версия, версии, обновлени*, исправлени*, изменени*, метка, функция, настройка`,
  },
  id: {
    indefinite: 'sebuah, suatu, salah satu',
    another: `(perusahaan|bank|lembaga|kementerian|universitas|kelompok|instansi|koperasi|badan) lain[nya], (beberapa|sejumlah|dua|tiga) (perusahaan|bank|lembaga|universitas|kementerian|instansi)`,
    teller: `juru bicara, orang, sumber*, karyawan*, pegawai*, pekerja*, manajer, pengguna*, pengembang*, insinyur*, peneliti*, pemrogram*, analis*, pakar*, ahli, pengacara, pejabat*, wartawan*, jurnalis*, narablog, pembaca*,
      laporan*, artikel*, unggahan*, pos, berita*, pesan*, akun*, memo*, pemberitahuan*, surat*, e-mail, email, edaran*, pernyataan*, dokumen*, analisis*, kajian*, studi*, survei*, tangkapan*, salinan*, terjemahan*, komentar*, cuitan*,
      daftar*, tabel*, langkah*, tindakan*, aturan*, perintah*, tenggat*, bagian*, seri*, jumlah*, lusin*, versi*, pembaruan*, perbaikan*, perubahan*, penanda*, fungsi*, setelan*`,
  },
  'zh-Hans': {
    possessive: '旗下, 旗下的, 的, 开发的, 推出的, 出品的, 自家的, 自研的',
    another: `某家, 某(公司|企业|集团|银行|机构|高校|大学|部门|厂商|出版社|出版集团|券商|车企|医院|学校|国企|央企|城市), 某~(公司|企业|集团|银行|机构|大学|厂商|出版社|出版集团|券商|车企|医院),
      一家, 有一家, 另一家, 另有一家, 另外一家, 还有一家, 另一间, 一间, 有(公司|企业|银行|机构|厂商|高校|券商), 另有(公司|企业|银行|机构|厂商|高校|券商),
      (其他|其它|别的|多家|数家|几家|两家|三家|部分|不少|一些)[的](公司|企业|银行|机构|厂商|高校|券商|大学|集团)`,
    teller:
      '媒体, 报纸, 通讯社, 网站, 自媒体, 发言人, 知情, 人士, 消息, 报道, 帖子, 员工, 用户, 博主, 记者, 研究者, 研究人员, 开发者, 程序员, 安全公司',
  },
  ja: {
    possessive: 'の, が開発した, 製の, 製',
    another: `ある(企業|会社|銀行|大学|省庁|機関|団体|自治体|メーカー|組合|出版社|病院|学校|大手|国), とある(企業|会社|銀行|大学|機関|団体|自治体|メーカー), ある~(企業|会社|銀行|大学|機関|団体|メーカー|出版社|組合)は, 某(社|企業|銀行|大学|省庁|機関|団体|メーカー|出版社),
      別の(企業|会社|銀行|大学|機関|団体|メーカー|出版社|組織), 他の(企業|会社|銀行|大学|機関|団体|メーカー|組織), ほかの(企業|会社|銀行|大学|機関|団体|メーカー), 他社, もう一社, 複数の(企業|会社|銀行|大学)`,
    teller:
      'メディア, 新聞, 通信社, サイト, 広報, 関係者, 社員, 従業員, 利用者, ユーザー, 記者, 研究者, 開発者, 技術者, 報道, 記事, 投稿',
  },
  ko: {
    possessive: '의, -의, 가 개발한, -가 개발한, 제',
    another: `(한|어느|어떤) (업체|기업|회사|은행|대학|기관|부처|출판사|보험사|증권사|병원|단체|제조사), (한|어느|어떤) ~ (업체|기업|회사|은행|대학|기관|출판사|보험사|증권사|제조업체|제조사|그룹)[는|은|가|이|도], 다른 (업체|기업|회사|은행|대학|기관|그룹),
      또 다른 (업체|기업|회사|은행|대학|기관|그룹), (일부|여러|몇몇) (업체|기업|회사|은행|대학|기관), 타사`,
    teller:
      '매체, 언론, 신문, 통신사, 대변인, 관계자, 소식통, 직원, 이용자, 사용자, 기자, 연구자, 연구원, 개발자, 보도, 기사, 게시글',
  },
};
