import type { WordTable } from './added-words.ts';

/**
 * Countries and unions of them, and what is of them. What happens there happens to others, unless a fact set speaks of
 * them itself. Left out: China and the United States, whose news the world writes of, and cities, from which it is written.
 */
export const PLACE_WORDS: WordTable<'elsewhere'> = {
  en: {
    elsewhere: `Austria*, Australia*, Belgian*, Belgium*, Brazil*, Britain*, British, Canada*, Canadian*, Czech*, Danish, Denmark*, Dutch, Netherlands, Estonia*, EU, EU's, Europe, Europe's, European*, Finland*, Finnish, France*, French,
      German, Germans, Germany*, Greece*, Greek, Hungar*, India, India's, Indian*, Indonesia*, Ireland*, Irish, Israel*, Italian*, Italy*, Japan, Japan's, Japanese, Korea*, South Korea*, Latvia*, Lithuania*, Malaysia*, Mexican*, Mexico*,
      Norway*, Norwegian*, Pakistan*, Poland*, Portug*, Romania*, Russia*, Saudi, Scotland*, Scottish, Spain*, Spanish, Sweden*, Swedish, Swiss, Switzerland*, Taiwan*, Thai, Thailand*, Turk*, UK, UK's, Ukrain*, Vietnam*`,
  },
  de: {
    elsewhere: `Australien*, australisch*, Österreich*, österreichisch*, Belgien*, belgisch*, Brasilien*, brasilianisch*, Großbritannien*, britisch*, Kanada*, kanadisch*, Tschechien*, tschechisch*, Dänemark*, dänisch*, Niederlande*, niederländisch*,
      Estland*, EU, Europa*, europäisch*, Finnland*, finnisch*, Frankreich*, französisch*, Deutschland*, Bundesamt*, Bundesregierung, griechisch*, Griechenland*, ungarisch*, Ungarn*, Indien*, indisch*, Indonesien*, Irland*, irisch*, Israel*, israelisch*,
      Italien*, italienisch*, Japan*, japanisch*, Korea*, Südkorea*, koreanisch*, südkoreanisch*, Litauen*, litauisch*, lettisch*, Malaysia*, Mexiko*, Norwegen*, norwegisch*, Polen*, polnisch*, Portugal*, portugiesisch*, Rumänien*, rumänisch*,
      Russland*, russisch*, Spanien*, spanisch*, Schweden*, schwedisch*, Schweiz*, schweizerisch*, Taiwan*, taiwanisch*, Thailand*, Türkei*, türkisch*, Ukraine*, ukrainisch*, Vietnam*, vietnamesisch*`,
  },
  fr: {
    elsewhere: `Australie, australien*, Autriche, autrichien*, belge*, Belgique, Brésil, brésilien*, britannique*, Royaume-Uni, Canada, canadien*, tchèque*, Danemark, danois*, Pays-Bas, néerlandais*, Estonie, UE, Europe, européen*, Finlande, finlandais*,
      France, français*, Allemagne, allemand*, Grèce, grec*, Hongrie, hongrois*, Inde, indien*, Indonésie, indonésien*, Irlande, irlandais*, Israël, israélien*, Italie, italien*, Japon, japonais*, Corée, coréen*, sud-coréen*, Lituanie, lituanien*, Malaisie, Mexique, mexicain*,
      Norvège, norvégien*, Pologne, polonais*, Portugal, portugais*, Roumanie, roumain*, Russie, russe*, Espagne, espagnol*, Suède, suédois*, suisse*, Taïwan, taïwanais*, Thaïlande, Turquie, turc*, Ukraine, ukrainien*, Vietnam, vietnamien*`,
  },
  es: {
    elsewhere: `Australia, australian*, Austria, austriac*, belg*, Bélgica, Brasil, brasileñ*, británic*, Reino Unido, Canadá, canadiens*, checo, checa, checos, checas, Dinamarca, danes*, Países Bajos, holandes*, neerlandes*, UE, Europa, europe*, Finlandia, finlandes*, finés,
      Francia, frances*, francés, Alemania, aleman*, alemán, Grecia, grieg*, Hungría, húngar*, India, indio, india, indios, indias, Indonesia, Irlanda, irlandes*, irlandés, Israel, israelí*, Italia, italian*, Japón, japones*, japonés, Corea, corean*, surcorean*, Malasia, México, mexican*, Argentina, argentin*, Chile, chilen*, Colombia, colombian*,
      Noruega, norueg*, Polonia, polac*, Portugal, portugues*, portugués, Rumanía, rumano, rumana, Rusia, ruso, rusa, rusos, rusas, España, español*, Suecia, suec*, suiz*, Taiwán, taiwanes*, taiwanés, Tailandia, Turquía, turc*, Ucrania, ucranian*, Vietnam, vietnamit*`,
  },
  pt: {
    elsewhere: `Austrália, australian*, Áustria, austríac*, belga*, Bélgica, Brasil, brasileir*, britânic*, Reino Unido, Canadá, canadens*, tcheco, tcheca, tchecos, checo, checos, Dinamarca, dinamarques*, Países Baixos, Holanda, holandes*, holandês, UE, União Europeia, Europa, europe*, europeu*, Finlândia, finlandes*,
      França, frances*, francês, Alemanha, alemão, alemã*, Grécia, grego, grega, gregos, Hungria, húngar*, Índia, indian*, Indonésia, Irlanda, irlandes*, irlandês, Israel, israelens*, Itália, italian*, Japão, japones*, japonês, Coreia, corean*, sul-corean*, Malásia, México, mexican*, Argentina, argentin*,
      Noruega, norueg*, Polônia, Polónia, polones*, polonês, polac*, Portugal, portugues*, português, Romênia, Roménia, Rússia, russ*, Espanha, espanhol*, espanhó*, Suécia, suec*, Suíça, suíç*, Taiwan, taiwanes*, taiwanês, Tailândia, Turquia, turc*, Ucrânia, ucranian*, Vietnã, Vietname`,
  },
  it: {
    elsewhere: `Australia, australian*, Austria, austriac*, belga, belgi, Belgio, Brasile, brasilian*, britannic*, Regno Unito, Canada, canades*, ceco, ceca, cechi, Danimarca, danes*, Paesi Bassi, Olanda, olandes*, Ue, Unione europea, Europa, europe*, Finlandia, finlandes*,
      Francia, frances*, Germania, tedesc*, Grecia, grec*, Ungheria, ungheres*, India, indian*, Indonesia, Irlanda, irlandes*, Israele, israelian*, Italia, italian*, Giappone, giappones*, Corea, corean*, sudcorean*, Malesia, Messico, messican*,
      Norvegia, norveges*, Polonia, polacc*, Portogallo, portoghes*, Romania, rumen*, Russia, russ*, Spagna, spagnol*, Svezia, svedes*, Svizzera, svizzer*, Taiwan, taiwanes*, Thailandia, Turchia, turc*, Ucraina, ucrain*, Vietnam`,
  },
  pl: {
    elsewhere: `Australi*, australijsk*, Austri*, austriack*, Belgi*, belgijsk*, Brazyli*, brazylijsk*, Brytani*, brytyjsk*, Kanad*, kanadyjsk*, Czech*, czesk*, Dania, Danii, Danię, duńsk*, Holandi*, Niderland*, holendersk*, Estoni*, UE, Unii Europejskiej, unijn*, Europ*, europejsk*, Finlandi*, fińsk*,
      Francj*, francusk*, Niemc*, Niemiec, niemieck*, Grecj*, greck*, Węgr*, Węgier, węgiersk*, Indie, Indii, Indiach, indyjsk*, Indonezj*, Irlandi*, irlandzk*, Izrael*, izraelsk*, Włoch*, Włoszech, włosk*, Japoni*, japońsk*, Korea, Korei, Koreę, koreańsk*, południowokoreańsk*, Litw*, litewsk*, łotewsk*, Malezj*,
      Norwegi*, norwesk*, Polsk*, Polsce, Portugali*, portugalsk*, Rumuni*, rumuńsk*, Rosj*, rosyjsk*, Hiszpani*, hiszpańsk*, Szwecj*, szwedzk*, Szwajcari*, szwajcarsk*, Tajwan*, tajwańsk*, Tajlandi*, Turcj*, tureck*, Ukrain*, ukraińsk*, Wietnam*`,
  },
  ru: {
    elsewhere: `Австрали*, австралийск*, Австри*, австрийск*, Бельги*, бельгийск*, Белорусси*, Беларус*, белорусск*, Бразили*, бразильск*, Британи*, британск*, Канад*, канадск*, Чехи*, чешск*, Дания, Дании, Данию, датск*, Нидерланд*, нидерландск*, Эстони*, эстонск*, ЕС, Евросоюз*, Европ*, европейск*, Финлянди*, финск*,
      Франци*, французск*, Германи*, немецк*, германск*, Греци*, греческ*, Венгри*, венгерск*, Индия, Индии, Индию, индийск*, Индонези*, Ирланди*, ирландск*, Израил*, израильск*, Итали*, итальянск*, Япони*, японск*, Корея, Кореи, Корею, корейск*, южнокорейск*, Казахстан*, казахстанск*, Литв*, литовск*, латвийск*, Малайзи*,
      Норвеги*, норвежск*, Польш*, польск*, Португали*, португальск*, Румыни*, румынск*, Росси*, российск*, Испани*, испанск*, Швеци*, шведск*, Швейцари*, швейцарск*, Тайван*, тайваньск*, Таиланд*, Турци*, турецк*, Украин*, украинск*, Вьетнам*`,
  },
  id: {
    elsewhere:
      'Australia, Austria, Belgia, Brasil, Inggris, Britania, Kanada, Ceko, Denmark, Belanda, Uni Eropa, Eropa, Finlandia, Prancis, Jerman, Yunani, Hungaria, India, Indonesia, Irlandia, Israel, Italia, Jepang, Korea Selatan, Korea, Malaysia, Meksiko, Norwegia, Filipina, Polandia, Portugal, Rumania, Rusia, Spanyol, Swedia, Swiss, Taiwan, Thailand, Turki, Ukraina, Vietnam',
  },
  'zh-Hans': {
    elsewhere:
      '澳大利亚, 澳洲, 奥地利, 比利时, 巴西, 英国, 加拿大, 捷克, 丹麦, 荷兰, 爱沙尼亚, 欧盟, 欧洲, 芬兰, 法国, 德国, 希腊, 匈牙利, 印度, 印尼, 爱尔兰, 以色列, 意大利, 在日本, 日本的, 日本政府, 日本企业, 韩国, 立陶宛, 马来西亚, 墨西哥, 挪威, 波兰, 葡萄牙, 罗马尼亚, 俄罗斯, 西班牙, 瑞典, 瑞士, 台湾, 泰国, 土耳其, 乌克兰, 越南, 新加坡, 沙特, 阿联酋, 菲律宾, 新西兰, 纽西兰',
  },
  ja: {
    elsewhere:
      'オーストラリア, 豪州, オーストリア, ベルギー, ブラジル, 英国, イギリス, カナダ, チェコ, デンマーク, オランダ, エストニア, 欧州, EU, フィンランド, フランス, ドイツ, ギリシャ, ハンガリー, インド, アイルランド, イスラエル, イタリア, 日本の, 日本では, 日本政府, 韓国, リトアニア, マレーシア, メキシコ, ノルウェー, ポーランド, ポルトガル, ルーマニア, ロシア, スペイン, スウェーデン, スイス, 台湾, トルコ, ウクライナ, ベトナム',
  },
  ko: {
    elsewhere:
      '호주, 오스트리아, 벨기에, 브라질, 영국, 캐나다, 체코, 덴마크, 네덜란드, 에스토니아, 유럽, 유럽연합, EU, 핀란드, 프랑스, 독일, 그리스, 헝가리, 인도네시아, 아일랜드, 이스라엘, 이탈리아, 일본, 한국의, 한국에서, 한국은, 한국도, 한국 정부, 국내 기업, 국내에서, 리투아니아, 말레이시아, 멕시코, 노르웨이, 폴란드, 포르투갈, 루마니아, 러시아, 스페인, 스웨덴, 스위스, 대만, 태국, 튀르키예, 터키, 우크라이나, 베트남',
  },
};
