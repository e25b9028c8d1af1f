/** What a row of a table of facts is labelled with that tells nothing but a day: "Date", "Date of issue". */
export const DAY_LABELS: Readonly<Record<string, RegExp>> = {
  en: /^(?:(?:publication|issue|release) )?(?:date|day)(?: (?:of (?:issue|publication)|issued|published))?$/iu,
  de: /^(?:datum|tag|(?:erscheinungs|veröffentlichungs|ausgabe)(?:datum|tag))$/iu,
  fr: /^(?:date|jour)(?: (?:de publication|de parution|d'émission))?$/iu,
  es: /^(?:fecha|día)(?: de (?:publicación|emisión))?$/iu,
  pt: /^(?:data|dia)(?: de (?:publicação|emissão))?$/iu,
  it: /^(?:data|giorno)(?: di (?:pubblicazione|emissione))?$/iu,
  pl: /^(?:data|dzień)(?: (?:publikacji|wydania|ogłoszenia))?$/iu,
  ru: /^(?:дата|день)(?: (?:публикации|выпуска|выхода))?$/iu,
  id: /^(?:tanggal|tgl\.?|hari)(?: (?:terbit|penerbitan|rilis))?$/iu,
  zh: /^(?:发布|發布|發佈|公布|公佈)?(?:日期|时间|時間)$/u,
  ja: /^(?:日付|日|期日|(?:公表|公開|発表|発行)(?:日|日付))$/u,
  ko: /^(?:날짜|일자|(?:발표|게시|공개)\s?(?:일|일자|날짜))$/u,
};
