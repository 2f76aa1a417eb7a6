/** What the invented pages are made of: names, conditions and sentences as vendors write them. */

/** The twenty vendors; the first twelve send numbers, the others texts. */
export const vendorNames = [
  "Alderbank",
  "Birchgate",
  "Cedarline",
  "Dogwood",
  "Elmfield",
  "Firestone",
  "Guanshan",
  "Hazelpay",
  "Ironwood",
  "Jinshan",
  "Kauri",
  "Larchway",
  "Maplecheck",
  "Nanmu",
  "Oakridge",
  "Pinehurst",
  "Quince",
  "Rowanid",
  "Sequoia",
  "Tamarack",
] as const;

export const integerVendors = 12;

export const subjects = [
  "face image",
  "liveness video",
  "identity document",
  "access token",
  "session",
  "merchant",
  "callback address",
  "device",
  "template",
  "request signature",
  "quota",
  "comparison photo",
  "birth date",
  "document number",
  "upload",
  "workflow",
  "camera stream",
  "encryption key",
] as const;

export const faults = [
  "not found",
  "expired",
  "not valid",
  "already used",
  "locked",
  "over the limit",
  "not allowed",
  "timed out",
  "rejected",
  "not supported",
  "missing",
  "not matching",
  "closed",
  "unreadable",
  "too large",
  "unavailable",
] as const;

/** `{s}` is the subject, `{f}` the fault. */
export const englishDescriptions = [
  "The {s} of the request is {f}; the check was not started and nothing is charged for the call.",
  "Returned when the {s} is {f} at the time of the call. The same request can succeed later.",
  "The {s} was {f}: the limit is set per account, and the console shows what is left of it.",
  'The service in front reported the {s} as "{f}"; it\'s safe to read the result again.',
] as const;

export const englishAdvice = [
  "Check the {s} and send the request again.",
  "Wait 30 seconds or longer, then repeat the call with the same request id.",
  "Do not repeat the call. Ask support to look at the {s}: https://support.example.com/codes",
  "Get a new {s} first; repeat once.",
] as const;

export const chineseDescriptions = [
  "请求中的{s}状态异常（{f}），服务端未进行核验，也不会计费。",
  "{s}校验未通过：{f}。请检查参数后重试，同一请求稍后可能成功。",
  "当前账号的{s}已达到限制（{f}），剩余额度可在控制台查看。",
] as const;

export const chineseAdvice = [
  "请核对{s}后重新发起请求。",
  "请勿重复提交，联系技术支持处理{s}。",
  "等待30秒后，使用相同的请求编号重试。",
] as const;
