import type { Source } from '@/engine/rule';
import type { Surface } from '@/engine/surface';

/** A law or guideline without its article, as it was last read. */
type Law = Omit<Source, 'article' | 'surfaces' | 'industries'>;

const CODE = 'https://flk.npc.gov.cn/';
const CHECKED = '2026-11-20';

/**
 * Where selling speaks to everybody and so is advertising in law. Selling inside a chat group or one to one mostly is not
 * (SAMR guideline on the scope of the Advertising Law I, 2025-07-04, Art. 6), and stands on other laws.
 */
export const ADVERTISING: readonly Surface[] = ['public', 'email'];

/** The Advertising Law, text of 2021-04-29. */
export const AD_LAW: Law = { name: { zh: '中华人民共和国广告法', en: 'Advertising Law of the PRC' }, url: CODE, checked: CHECKED };

/** The Anti-Unfair Competition Law, in force since 2025-10-15; needs no advertisement to apply. */
export const COMPETITION_LAW: Law = {
  name: { zh: '中华人民共和国反不正当竞争法（2025 年修订）', en: 'Anti-Unfair Competition Law of the PRC (2025)' },
  url: CODE,
  checked: CHECKED,
};

/** The Consumer Protection Law. */
export const CONSUMER_LAW: Law = {
  name: { zh: '中华人民共和国消费者权益保护法', en: 'Consumer Protection Law of the PRC' },
  url: CODE,
  checked: CHECKED,
};

/** The Food Safety Law, text of 2025-09-12. */
export const FOOD_LAW: Law = { name: { zh: '中华人民共和国食品安全法', en: 'Food Safety Law of the PRC' }, url: CODE, checked: CHECKED };

/** The Drug Administration Law. */
export const DRUG_LAW: Law = { name: { zh: '中华人民共和国药品管理法', en: 'Drug Administration Law of the PRC' }, url: CODE, checked: CHECKED };

/** The Criminal Law. */
export const CRIMINAL_LAW: Law = { name: { zh: '中华人民共和国刑法', en: 'Criminal Law of the PRC' }, url: CODE, checked: CHECKED };

/** The Securities Law. */
export const SECURITIES_LAW: Law = { name: { zh: '中华人民共和国证券法', en: 'Securities Law of the PRC' }, url: CODE, checked: CHECKED };

/** The rules on marked prices and price fraud. */
export const PRICE_RULES: Law = {
  name: { zh: '明码标价和禁止价格欺诈规定', en: 'Provisions on Marked Prices and Price Fraud' },
  documentNumber: '国家市场监督管理总局令第 56 号',
  checked: CHECKED,
};

/** The rules on internet advertising. */
export const INTERNET_AD_RULES: Law = {
  name: { zh: '互联网广告管理办法', en: 'Measures for Internet Advertising' },
  documentNumber: '国家市场监督管理总局令第 72 号',
  checked: CHECKED,
};

/** The regulation on cosmetics. */
export const COSMETICS_RULES: Law = {
  name: { zh: '化妆品监督管理条例', en: 'Regulation on Cosmetics' },
  documentNumber: '国务院令第 727 号',
  checked: CHECKED,
};

/** The guideline on superlatives, with the nine exemptions of its Articles 5 and 6. */
export const ABSOLUTE_TERMS_GUIDE: Law = {
  name: { zh: '广告绝对化用语执法指南', en: 'SAMR Guideline on Absolute Terms in Advertising' },
  url: 'https://www.samr.gov.cn/ggjgs/tzgg/art/2023/art_183b5cb48d9e4f0dba67f9f912a913ba.html',
  checked: CHECKED,
};

/** The guideline on quoted data in advertising, known from second hand only. */
export const CITATION_GUIDE: Law = {
  name: { zh: '广告引证内容执法指南', en: 'SAMR Guideline on Citations in Advertising' },
  documentNumber: '国家市场监督管理总局 2026 年 6 月 12 日发布',
  checked: CHECKED,
  recheck: true,
};

/** The measures on the online marketing of financial products, in force since 2026-09-30, known from second hand only. */
export const FINANCE_MARKETING_RULES: Law = {
  name: { zh: '金融产品网络营销管理办法', en: 'Measures for the Online Marketing of Financial Products' },
  url: 'https://www.cac.gov.cn/2026-04/24/c_1778769008779432.htm',
  checked: CHECKED,
  recheck: true,
};

/** The regulation against illegal fundraising. */
export const FUNDRAISING_RULES: Law = {
  name: { zh: '防范和处置非法集资条例', en: 'Regulation on Preventing and Handling Illegal Fundraising' },
  documentNumber: '国务院令第 737 号',
  checked: CHECKED,
};

/** The Trademark Law; a new text with other article numbers comes into force on 2027-01-01. */
export const TRADEMARK_LAW: Law = {
  name: { zh: '中华人民共和国商标法', en: 'Trademark Law of the PRC' },
  url: CODE,
  checked: CHECKED,
};

/** The National Flag Law. */
export const FLAG_LAW: Law = {
  name: { zh: '中华人民共和国国旗法', en: 'National Flag Law of the PRC' },
  url: CODE,
  checked: CHECKED,
};

/** The measures on reviewing advertisements for drugs, devices and health food. */
export const HEALTH_AD_REVIEW: Law = {
  name: { zh: '三品一械广告审查管理暂行办法', en: 'Interim Measures for Reviewing Drug, Device and Health Food Advertising' },
  documentNumber: '国家市场监督管理总局令第 21 号',
  checked: CHECKED,
};

/** The measures on medical advertising; they bind medical institutions. */
export const MEDICAL_AD_RULES: Law = {
  name: { zh: '医疗广告管理办法', en: 'Measures for Medical Advertising' },
  documentNumber: '国家工商行政管理总局、卫生部令第 26 号',
  checked: CHECKED,
};

/** The notice on financial marketing, read in part. */
export const FINANCE_AD_NOTICE: Law = {
  name: { zh: '关于进一步规范金融营销宣传行为的通知', en: 'Notice on Regulating Financial Marketing' },
  documentNumber: '银发〔2019〕316 号',
  recheck: true,
  checked: CHECKED,
};

/** The Public Security Administration Punishments Law, in force since 2026-01-01. */
export const PUBLIC_SECURITY_LAW: Law = {
  name: { zh: '中华人民共和国治安管理处罚法（2025 年修订）', en: 'Public Security Administration Punishments Law of the PRC (2025)' },
  url: CODE,
  checked: CHECKED,
};

/** The policy of X against manipulation, scams and engagement for engagement. */
export const X_AUTHENTICITY: Law = {
  name: { zh: 'X 平台真实性政策', en: 'X authenticity policy' },
  url: 'https://help.x.com/en/rules-and-policies/authenticity',
  checked: CHECKED,
};

/** The Civil Code. */
export const CIVIL_CODE: Law = {
  name: { zh: '中华人民共和国民法典', en: 'Civil Code of the PRC' },
  url: CODE,
  checked: CHECKED,
};

/** The Personal Information Protection Law. */
export const PERSONAL_DATA_LAW: Law = {
  name: { zh: '中华人民共和国个人信息保护法', en: 'Personal Information Protection Law of the PRC' },
  url: CODE,
  checked: CHECKED,
};

/** The Anti-Telecom and Online Fraud Law. */
export const ANTI_FRAUD_LAW: Law = {
  name: { zh: '中华人民共和国反电信网络诈骗法', en: 'Anti-Telecom and Online Fraud Law of the PRC' },
  url: CODE,
  checked: CHECKED,
};

/** The terms of WeChat; their numbering has to be confirmed after signing in. */
export const WECHAT_TERMS: Law = {
  name: { zh: '微信服务协议', en: 'WeChat terms of service' },
  url: 'https://weixin.qq.com/agreement?lang=zh_CN',
  checked: CHECKED,
  recheck: true,
};

/** WeChat’s rules for personal accounts. */
export const WECHAT_ACCOUNT_RULES: Law = {
  name: { zh: '《微信个人账号使用规范》', en: 'WeChat rules for personal accounts' },
  documentNumber: '2026-04-29 更新',
  checked: CHECKED,
  recheck: true,
};

/** Xiaohongshu’s rules on diverting trade. */
export const XIAOHONGSHU_DIVERSION_RULES: Law = {
  name: { zh: '小红书《交易导流违规管理细则》', en: 'Xiaohongshu rules on diverting trade' },
  documentNumber: '2025-03-12 起施行',
  checked: CHECKED,
  recheck: true,
};
