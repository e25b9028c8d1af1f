/**
 * How a language tells that something comes into force, begins or ends on a day that is to come, or did so on one that
 * is past. `before` is met by the words up to the date with its preposition, `behind` by those after it; where both are
 * given both must be. Only words that tell nothing else, and that no chronicle uses of what is over.
 */
export interface TenseWords {
  readonly future: readonly TensePhrase[];
  readonly past: readonly TensePhrase[];
}

export interface TensePhrase {
  readonly before?: RegExp;
  readonly behind?: RegExp;
}

const EN_SOON = '(?:only |also |then |now |formally |officially |fully |automatically )?';
const EN_EVENTS =
  'take effect|go into effect|come into (?:effect|force)|enter (?:into )?force|be (?:banned|blocked|released|published|removed|launched|closed|opened|introduced|enforced|switched off|shut down|lifted|signed|held|withdrawn|discontinued|retired)|begin|start|end|expire|apply|launch|take place|go live|cease';
const DE_EVENTS =
  'in Kraft treten|wirksam werden|gelten|beginnen|starten|enden|auslaufen|erscheinen|eingestellt|abgeschaltet|gesperrt|verboten|veröffentlicht|stattfinden|freigegeben|entfernt';
const ZH_EVENTS =
  '生效|实施|實施|施行|执行|執行|开始|開始|启用|啟用|上线|上線|停用|关闭|關閉|下线|下線|禁止|发布|發布|举行|舉行';

export const TENSE_WORDS: Readonly<Record<string, TenseWords>> = {
  en: {
    future: [
      {
        before: new RegExp(
          `\\b(?:will|shall|(?:is|are) (?:going|set|due|scheduled|expected) to) ${EN_SOON}(?:${EN_EVENTS})$`,
          'iu',
        ),
      },
    ],
    past: [
      {
        before:
          /\b(?<!(?:had|have|if|when|once|after|until|unless|what) (?:\p{L}+ ){0,4})(?:took effect|went into effect|came into (?:effect|force)|entered (?:into )?force|(?:has|have) been in (?:force|effect))$/iu,
      },
    ],
  },
  de: {
    future: [
      {
        before: /(?<!\p{L})(?:wird|werden)(?: [\p{L}-]+){0,4}$/iu,
        behind: new RegExp(
          `^(?: an)?(?: (?!wurde|worden)[\\p{L}-]+){0,3} (?:${DE_EVENTS})(?! w[uo]rden?)(?!\\p{L})`,
          'u',
        ),
      },
    ],
    past: [
      {
        before: /(?<!\p{L})(?:trat|traten)(?: [\p{L}-]+){0,3}$/iu,
        behind: /^ in Kraft(?!\p{L})/u,
      },
      {
        before: /(?<!\p{L})(?:ist|sind)(?: [\p{L}-]+){0,3}$/iu,
        behind: /^ in Kraft getreten(?!\p{L})/u,
      },
    ],
  },
  fr: {
    future: [
      {
        before:
          /(?<!\p{L})(?:(?:entrera|entreront|va entrer|vont entrer) en (?:vigueur|application)|(?:prendra|prendront|va prendre) effet|(?:s'appliquera|s'appliqueront|sera|seront) ?(?:applicables?|interdite?s?|effective?s?)?)$/iu,
      },
    ],
    past: [
      {
        before: /(?<!\p{L})(?:(?:est|sont) entrée?s? en (?:vigueur|application)|(?:a|ont) pris effet)$/iu,
      },
    ],
  },
  es: {
    future: [
      {
        before:
          /(?<!\p{L})(?:(?:entrará|entrarán|va a entrar|van a entrar) en vigor|entrará en vigencia|comenzará a (?:aplicarse|regir)|empezará a (?:aplicarse|regir)|surtirá efecto|tendrá efecto)$/iu,
      },
    ],
    past: [
      { before: /(?<!\p{L})(?:(?:entró|entraron) en (?:vigor|vigencia)|(?:ha|han) entrado en vigor)$/iu },
    ],
  },
  pt: {
    future: [
      {
        before:
          /(?<!\p{L})(?:(?:entrará|entrarão|vai entrar|vão entrar) em vigor|passará a valer|começará a (?:valer|vigorar))$/iu,
      },
    ],
    past: [{ before: /(?<!\p{L})(?:entrou|entraram) em vigor$/iu }],
  },
  it: {
    future: [
      {
        before:
          /(?<!\p{L})(?:(?:entrerà|entreranno) in vigore|(?:scatterà|scatteranno)|avrà effetto|diventerà effettiv[oa])$/iu,
      },
    ],
    past: [
      {
        before: /(?<!\p{L})(?:(?:è|sono) entrat[oaei] in vigore|(?:entrò|entrarono) in vigore)$/iu,
      },
    ],
  },
  pl: {
    future: [
      {
        before:
          /(?<!\p{L})(?:(?:wejdzie|wejdą) w życie|(?:zacznie|zaczną) obowiązywać|będzie obowiązywać|będzie obowiązywał[ao]?)$/iu,
      },
    ],
    past: [{ before: /(?<!\p{L})(?:wszedł|weszła|weszło|weszły) w życie$/iu }],
  },
  ru: {
    future: [
      {
        before:
          /(?<!\p{L})(?:(?:вступит|вступят) в (?:законную )?силу|(?:начн[её]т|начнут) (?:действовать|работать)|(?:будет|будут) (?:действовать|запрещ[её]н[аоы]?|введ[её]н[аоы]?|опубликован[аоы]?))$/iu,
      },
    ],
    past: [{ before: /(?<!\p{L})(?:вступил[аои]?) в (?:законную )?силу$/iu }],
  },
  id: {
    future: [
      {
        before:
          /(?<!\p{L})akan (?:mulai )?(?:berlaku|diberlakukan|diterapkan|dimulai|berakhir|dilarang|dirilis)(?: efektif)?$/iu,
      },
    ],
    past: [{ before: /(?<!\p{L})(?:telah|sudah) (?:mulai )?(?:berlaku|diberlakukan|diterapkan)$/iu }],
  },
  'zh-Hans': {
    future: [
      {
        before: /[将將](?:会|會)?(?:正式)?(?:于|於|自|从|從|在)?$/u,
        behind: new RegExp(`^(?:起|开始|開始)?(?:正式|全面)?(?:${ZH_EVENTS})(?![的了])`, 'u'),
      },
    ],
    past: [
      {
        before: /已(?:经|經)?(?:正式)?(?:于|於|自|从|從|在)$/u,
        behind: new RegExp(`^(?:起)?(?:正式|全面)?(?:${ZH_EVENTS})(?!的)`, 'u'),
      },
    ],
  },
  ja: {
    future: [
      {
        behind:
          /^(?:から|より|に|付で|付けで)?(?:正式に)?(?:発効する|発効|施行する|施行される|施行|適用する|適用される|適用|開始する|開始される|開始|始まる|終了する|終了|禁止する|禁止される|禁止になる)(?:予定|見通し|見込み)(?!だった|であった|でした|を)/u,
      },
    ],
    past: [
      {
        behind: /^(?:から|より|に|付で|付けで)?(?:正式に)?(?:発効した|施行された|適用された)(?=[。、]|と)/u,
      },
    ],
  },
  ko: {
    future: [
      {
        behind:
          /^(?:부터|에)?(?: 정식으로)? (?:시행|적용|발효|시작|종료|금지)(?:될|할|되는|하는)? 예정(?!이었|이던|이었던)/u,
      },
    ],
    past: [
      { behind: /^(?:부터|에)?(?: 정식으로)? (?:시행|적용|발효)(?:됐다|되었다|됐습니다|되었습니다|했다)/u },
    ],
  },
};
