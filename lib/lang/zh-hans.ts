import { foldHan } from '../text/han-fold.ts';
import type { Language } from './language.ts';
import { ZH_STANCE } from './zh-stance.ts';

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** 周五, 星期五, 礼拜五 … */
const WEEKDAYS = [...'一二三四五六'].map((day) => [`周${day}`, `星期${day}`, `礼拜${day}`]);
const SUNDAY = words('周日 周天 星期日 星期天 礼拜日 礼拜天');
const MONTHS = Array.from({ length: 12 }, (_, i) => `${i + 1}月`);

/** 数百, 几万, 上千: how many is left open. */
const VAGUE = [...'数几上成'].flatMap((many) =>
  words('十 百 千 万 亿 十万 百万 千万 十亿').map((n) => many + n),
);

/**
 * Chinese in Simplified characters. Its words serve Traditional text too (`zh-hant.ts`): `variants` makes one of both
 * scripts, and where Taiwan and Hong Kong have words of their own, these stand here beside those of the mainland.
 */
export const zhHans: Language = {
  lang: 'zh-Hans',
  decimal: '.',
  dayFirst: false,
  negationFollows: false,
  negationBehind: 4,
  capitalMonths: false,
  months: MONTHS.map(() => []),
  weekdays: [...WEEKDAYS, SUNDAY],
  weekdayMarks: '一二三四五六日',
  doubtfulMonths: [],
  numbers: {
    一名: 1,
    一位: 1,
    一人: 1,
    一半: 0.5,
    半数: 0.5,
    三分之一: 1 / 3,
    三分之二: 2 / 3,
    四分之一: 0.25,
    四分之三: 0.75,
    一打: 12,
  },
  ordinals: {},
  scales: { 百: 100, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 兆: 1e12, k: 1e3, m: 1e6, w: 1e4 },
  terms: {
    ...ZH_STANCE,
    idle: [
      ...VAGUE,
      ...words(
        '最近 附近 新近 近期 近日 近来 近年 近乎 条约 签约 违约 合约 预约 节约 公约 约定 约束 简约 大约',
      ),
      ...words('前后 前往 前端 前者 前述 前台 前提 前身 前沿 前景 前员工 前所未有 前瞻 前夕'),
      ...words('后门 后台 后续 后果 后来 后期 后者 后端 后面 后悔 后缀 后方 后备 后卫 后勤'),
      ...words('起来 起诉 起因 起点 起源 起草 起初 起步 起码 起义 起到 起用 起飞 一起'),
      ...words(
        '自己 自家 自研 自身 自动 自行 各自 来自 亲自 私自 擅自 独自 自主 自由 自称 自带 自有 自然 自建',
      ),
      ...words('从而 从事 从来 从未 从不 从没 从中 从此 无从 服从'),
      ...words(
        '达到 得到 收到 看到 遭到 受到 感到 提到 接到 找到 遇到 做到 想到 拿到 用到 来到 回到 谈到 涉及到 到底 到达 到位 到处',
      ),
      ...words(
        '至少 至于 甚至 至关 以至 乃至 由于 关于 对于 属于 终于 等于 基于 鉴于 位于 用于 过于 处于 限于 在于 关于',
      ),
      ...words('正在 现在 存在 所在 实在 潜在 内在 外在 旨在 在线 在职 在内'),
      ...words('周期 周年 周边 周围 周知 周转 四周 周到 周密 上周期'),
      ...words('初步 初期 初次 初创 初始 初衷 底层 底线 底部 底座 底气 末端 末尾'),
      ...words(
        '多种 多名 多家 多次 多数 多款 多项 多模态 多语言 多少 多达 多国 多位 多线程 多平台 多年 多方 多重 多样',
      ),
      ...words('超级 超链接 超市 超时 超越 超算 超文本 超参数 余额 余下 余地 其余'),
      ...words('百家号 百家 千家万户 四处 二次 十分 万一 百分百 一点 三星 八卦'),
      ...words(
        '不止 止损 停止 禁止 中止 终止 阻止 防止 截止 间谍 间隔 期间内 更正式 更正常 更正确 更正规 更正面',
      ),
      ...words(
        '今天的日期 今天日期 今日日期 今日的日期 今天是几 今天几 成员 成为 成立 成功 成本 成果 成绩 成长 成分 成交 成型 成都 成人 成熟 成品 成因 成年 若干 若非 倘若无 若无其事 分之一 度量 天然 天才 天下 天空 天津 天猫 年轻 年龄 年度 年报 月球 月饼 时间 时区 时候 时代 时期 时隔',
      ),
    ],
    today: words('今天 今日 今早 今晨 今晚 今午 今夜 本日'),
    yesterday: words('昨天 昨日 昨晚 昨夜 昨早 昨晨'),
    tomorrow: words('明天 明日 明早 明晚 明晨'),
    'day-before-yesterday': ['前天'],
    'day-after-tomorrow': ['后天'],
    last: words('上 上个 上一 上一个'),
    next: words('下 下个 下一 下一个'),
    same: words('同 同一个 同一 当'),
    this: words('本 这 这个 这一 今'),
    'last-year': words('去年 上年 上一年'),
    'this-year': words('今年 本年'),
    'next-year': words('明年 下一年'),
    day: ['天', '个工作日'],
    'day-mark': ['日'],
    lasts: words('历时 为期 长达 时长 持续 持续了 持续达 维持 维持了 维系了 耗时 前后达 前后共 一连 连续'),
    week: words('周 星期 个星期 礼拜 个礼拜 个周'),
    month: words('个月 个多月 月'),
    'and-half': ['半'],
    'and-half-months': ['个半月'],
    year: ['年'],
    ago: words('前 之前 以前'),
    later: words('后 之后 以后 过后'),
    early: words('初 上旬 月初 份初 年初 年头 开年'),
    mid: words('中旬 月中 份中旬'),
    late: words('下旬 末 底 月底 月末 份底 份下旬 年底 年末 年尾'),
    from: words('自 从 自从 始于 起自'),
    until: words('至 到'),
    by: words('截至 截止 截止到 截至到 不晚于 不迟于 最晚 最迟'),
    before: words('早于 先于'),
    after: words('晚于 继'),
    on: words('于 在 定于 早在 直到 直至 要到 要等到 等到 迟至 晚至 迟到 拖到 拖至 延至'),
    'from-behind': words('起 份起 开始 起始 生效 起生效 始'),
    'since-behind': words('以来 至今 迄今 起已 起已经 起就已 起便已 起即已 起一直'),
    'until-behind': words('止 为止 截止'),
    'before-behind': words('前 之前 以前 份前'),
    'after-behind': words('后 之后 以后 过后'),
    'part-of-day': words(
      '凌晨 清晨 早上 早晨 早间 上午 中午 正午 午间 下午 午后 傍晚 晚上 晚间 晚 深夜 夜间 午夜 当天 当日',
    ),
    hour: words('时 点 点钟 时整 点整 分 分钟 秒 秒钟'),
    span: words('间 内 以内 之内 后 之后 以后 以来 连续 游'),
    to: words('至 到 直至 直到 一直到 持续到 一直持续到 持续至 延续到 延续至 一直延续到'),
    or: words('或 或者 还是'),
    'as-well-as': words('以及 还有 暨'),
    and: words('和 与 及 跟 同'),
    'between-behind': words('之间 期间 间'),
    nearly: words('近 将近 接近 逼近 差不多 快到'),
    about: words('约 大约 约为 约有 约莫 大概 大致 粗略'),
    over: words('超过 逾 超 超出 多于 高于 大于 突破 不止'),
    'at-least': words('至少 最少 起码 不少于 不低于'),
    'up-to': words('至多 最多 不超过 不多于 不高于 多达'),
    under: words('不到 不足 少于 低于 小于'),
    'and-some': words('多 余 来 有余'),
    'or-more': words('以上 及以上 或以上 或更多'),
    'or-so': words('左右 上下 前后 许 上下左右'),
    'or-less': words('以下 以内 之内'),
    'short-of': ['未满'],
    percent: ['个百分比'],
    tenths: ['成'],
    hundredths: ['百分之'],
    counter: words(
      '个 名 位 人 家 种 项 款 条 次 件 份 组 台 部 封 篇 页 行 字 句 词 段 块 处 层 类 批 轮 倍 元 美元 笔 支 队 所 座 张 枚 道 股 户 只 岁 小时 人次 则 起',
    ),
    nth: ['第'],
    'nth-behind': words('号 级 季度 等奖 楼 届 期 代'),
    version: words('版本 版 版本号 号版本'),
    spring: words('春季 春天 今春'),
    summer: words('夏季 夏天 今夏'),
    autumn: words('秋季 秋天 今秋'),
    winter: words('冬季 冬天 今冬'),
    'previous-day': words('前一天 前一日 头一天 前一晚 一天前'),
    'following-day': words('次日 翌日 隔天 隔日 第二天 后一天 一天后 转天'),
    'same-day': words('当天 当日 同日 同一天 当晚 同天'),
    'of-month': ['的'],
  },
  abbreviations: words('mr mrs ms dr inc ltd co corp vs no u.s e.g i.e'),
  common: [],
  variants: foldHan,
  style: {
    months: MONTHS,
    day: '{m}月{d}日',
    dayYear: '{y}年{m}月{d}日',
    month: '{m}月',
    monthYear: '{y}年{m}月',
    yearFirst: true,
    from: '{}起',
    weekdays: words('星期一 星期二 星期三 星期四 星期五 星期六 星期日'),
    scales: [
      [1e8, '亿'],
      [1e4, '万'],
    ],
    grouping: ',',
  },
};
