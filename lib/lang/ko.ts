import { KO_STANCE } from './ko-stance.ts';
import type { Language } from './language.ts';

/** Phrases between commas. */
const list = (text: string): string[] =>
  text
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean);
/** Phrases that stand as words of their own and written onto another: 이상, 147개이상. */
const either = (text: string): string[] => list(text).flatMap((phrase) => [phrase, `-${phrase}`]);
/** Phrases only written onto another word or a number. */
const onto = (text: string): string[] => list(text).map((phrase) => `-${phrase}`);

const DAYS = [...'월화수목금토일'];
const MONTHS = Array.from({ length: 12 }, (_, i) => `${i + 1}월`);

export const ko: Language = {
  lang: 'ko',
  decimal: '.',
  dayFirst: false,
  negationFollows: true,
  joints: '와과나',
  capitalMonths: false,
  months: MONTHS.map(() => []),
  weekdays: DAYS.map((day) => [`${day}요일`]),
  weekdayMarks: DAYS.join(''),
  doubtfulMonths: [],
  numbers: {
    '한 명': 1,
    한명: 1,
    '한 사람': 1,
    절반: 0.5,
    반수: 0.5,
    과반: 0.5,
    이틀: 2,
    사흘: 3,
    나흘: 4,
    닷새: 5,
    엿새: 6,
    여드레: 8,
    아흐레: 9,
    열흘: 10,
    보름: 15,
  },
  ordinals: {},
  scales: { '-백': 100, '-천': 1e3, '-만': 1e4, '-억': 1e8, '-조': 1e12, k: 1e3, m: 1e6 },
  terms: {
    ...KO_STANCE,
    idle: list(
      `오늘날, 오늘 날짜, 오늘의 날짜, 이주, 이주일, 전 직원, 전 사원, 전 세계, 전세계, 전 계열사, 전 임직원, 전 부서, 전 국민, 전 그룹, 전체, 전면, 전부, 전국, 전문, 전망, 전달, 전했, 전해, 전한,
       전송, 전화, 전략, 전직, 전자, 전혀, 전용, 전환, 전일, 전날, 전례, 전무, 전 CEO, 전 대표, 전 회장, 후속, 후보, 후발, 후폭풍, 후반, 후원, 후임, 후기, 후회, 뒤늦, 뒤이어, 뒤따, 뒤집,
       초안, 초기, 초점, 초대, 초등, 초당, 초유, 초래, 초반, 말했, 말한, 말하, 말해, 말이 나, 말이 있, 말이 많, 말이 돌, 말을, 말도, 말까지, 시작, 시스템, 시행, 시간대, 시장, 시도, 시점, 시각, 시기, 시민, 시험,
       분석, 분류, 분야, 분명, 분노, 분산, 약관, 약속, 약점, 근거, 근무, 근본, 근로, 근처, 최대한, 최소화, 수백, 수천, 수만, 수십, 수억, 몇 백, 몇 천, 몇 만, 몇 십, 몇백, 몇천, 몇만, 몇십,
       두 번 다시, 세 번째, 올림, 올라, 올린, 올렸, 올리, 간단, 간접, 간부, 간주, 동안에도, 넘겨, 넘긴, 넘어간, 넘어가, 사이트, 사이버, 사이에서, 정도로, 쯤에서, 이상하, 이상한, 이하늘, 참거짓, 베이스64, 베이스32,
       -는 데 그치, -는 데는`,
    ),
    today: ['오늘', '금일'],
    yesterday: ['어제', '어젯밤', '엊저녁'],
    tomorrow: ['내일'],
    'day-before-yesterday': ['그저께', '그제', '이틀 전', '이틀전'],
    'day-after-tomorrow': ['모레', '이틀 뒤', '이틀 후'],
    last: ['지난', '저번'],
    next: ['다음', '오는', '내', '돌아오는'],
    this: ['이번', '이'],
    same: ['같은', '동'],
    'last-year': list('지난해, 작년, 지난 해'),
    'this-year': list('올해, 올'),
    'next-year': list('내년'),
    day: either('일, 일간'),
    'day-mark': either('일'),
    lasts: ['지', '불과', '고작', '겨우', '단', '꼬박', '남은', '총', '장장'],
    week: either('주, 주일, 주간, 주일간'),
    month: either('달, 개월, 개월간'),
    'and-half': ['반'],
    year: either('년, 년간'),
    ago: either('전'),
    later: either('후, 뒤'),
    early: either('초, 초순, 상순, 초반'),
    mid: either('중순, 중반'),
    late: either('말, 하순, 말경, 말쯤'),
    'from-behind': [
      ...either('부터, 자로, 부로, 이후, 시작, 시행, 발효, 적용'),
      ...onto('자로, 에 시작, 에 시행, 에 발효, 에 발효된, 에 시작된'),
    ],
    'since-behind': either('이래, 이래로, 부터 지금까지'),
    'until-behind': either('까지'),
    'before-behind': either('전, 이전, 전까지, 이전까지'),
    'after-behind': either('후, 뒤, 직후, 이후로'),
    'part-of-day': either('오전, 오후, 정오, 자정, 새벽, 밤, 아침, 저녁, 낮, 의'),
    hour: [...onto('시, 분, 초, 시간, 분간, 초간'), '시', '분', '시간'],
    span: [
      ...either('동안, 이내, 연속, 만에, 후, 뒤, 남짓, 앞서, 앞선, 먼저, 늦게, 빨리'),
      ...onto('간, 째, 치, 분, 여, 짜리, 가량, 쯤, 내, 마다'),
    ],
    to: [...either('부터, 에서'), '내지'],
    and: ['와', '-와', '-과', '및', '그리고'],
    'between-behind': either('사이, 사이에'),
    nearly: ['거의', '근'],
    about: ['약', '대략', '대충', '어림잡아', '추정'],
    over: ['무려'],
    'at-least': ['최소', '최소한', '적어도', '못해도', '줄잡아'],
    'up-to': ['최대', '최다', '많게는', '많아야', '고작'],
    'and-some': ['여', '-여'],
    'or-more': either('이상'),
    'and-more': [
      ...list('넘는, 넘게, 넘은, 넘었, 넘어, 초과, 웃도, 웃돌, 상회'),
      ...onto(
        '가 넘, 이 넘, 를 넘, 을 넘, 도 넘, 를 웃, 을 웃, 을 초과, 를 초과, 를 상회, 을 상회, 를 돌파, 을 돌파, 초과',
      ),
    ],
    'or-so': either('정도, 가량, 쯤, 안팎, 내외, 전후'),
    'or-less': either('이하, 이내'),
    'short-of': [
      ...either('미만'),
      ...onto(
        '이 안 되, 가 안 되, 이 안 된, 가 안 된, 도 안 되, 도 안 된, 이 채 안 되, 이 채 안 된, 가 채 안 되, 가 채 안 된, 도 채 안 되, 도 채 안 된, 이 되지 않, 가 되지 않, 이 채 되지 않, 가 채 되지 않, 에 못 미치, 에 못 미친, 에 미치지 못',
      ),
    ],
    'close-by': [...list('가까이, 가까운, 육박'), ...onto('에 가까, 에 육박, 에 달할 정도, 가까이')],
    percent: ['퍼센트', '-퍼센트', '-프로'],
    tenths: ['-할'],
    counter: either(
      `명, 개, 곳, 가지, 건, 차례, 회, 번, 대, 종, 종류, 단어, 사람, 군데, 편, 통, 장, 쪽, 배, 원, 달러, 인, 팀, 개사, 회사, 업체, 매체, 계정, 도메인, 글자, 자, 줄, 권, 점, 항목, 시간`,
    ),
    nth: ['제'],
    'nth-behind': [...either('번째'), ...onto('위, 등, 호, 차, 대, 분기, 째, 판, 학년, 월호, 조')],
    version: either('버전, 판'),
    spring: ['올봄', '봄철'],
    summer: ['여름', '올여름'],
    autumn: ['가을', '올가을'],
    winter: ['겨울', '올겨울'],
    'previous-day': ['전날', '하루 전', '하루전', '전일'],
    'following-day': ['다음 날', '다음날', '이튿날', '익일', '하루 뒤', '하루 만에'],
    'same-day': ['이날', '같은 날', '같은날', '당일'],
    'of-month': ['의', '-의'],
  },
  abbreviations: ['mr', 'mrs', 'ms', 'dr', 'inc', 'ltd', 'co', 'corp', 'vs', 'no', 'u.s', 'e.g', 'i.e'],
  common: [],
  style: {
    months: MONTHS,
    day: '{m}월 {d}일',
    dayYear: '{y}년 {m}월 {d}일',
    month: '{m}월',
    monthYear: '{y}년 {m}월',
    yearFirst: true,
    weekdays: DAYS.map((day) => `${day}요일`),
    scales: [
      [1e8, '억'],
      [1e4, '만'],
    ],
    sections: true,
    grouping: ',',
  },
};
