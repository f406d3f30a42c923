import { describe, expect, it } from 'vitest';
import { promotionOf } from '@/engine/classify/promotion';
import { normalise } from '@/engine/normalise/normalise';

const weightOf = (text: string) => promotionOf(normalise(text).normal);

describe('the weight of promotion', () => {
  it('adds every class once', () => {
    expect(weightOf('限时特价')).toBe(weightOf('限时限量特价优惠半价'));
    expect(weightOf('限时特价，扫码领红包')).toBeGreaterThan(weightOf('限时特价'));
  });

  it.each([
    ['an offer', '尊敬的会员，满200减50，点击领取，退订回T'],
    ['an offer in full width', 'ＶＩＰ会员限时五折，点击ＷＷＷ．ＥＸＡＭＰＬＥ．ＣＯＭ'],
  ])('of %s is that of an advertisement', (_, text) => {
    expect(weightOf(text)).toBeGreaterThanOrEqual(5);
  });

  it.each([
    ['a service line alone', '客服电话4001234567，工作日九点接通'],
    ['a question about an offer', '满200减50的券怎么领取？'],
    ['a story about a purchase', '我昨天买了，价格实惠，活动还送了东西，满意'],
    ['a paragraph of law', '第九十七条 用户领取营业执照，应当办理登记'],
    ['nothing', ''],
  ])('of %s is not', (_, text) => {
    expect(weightOf(text)).toBeLessThan(5);
  });

  it('is that of the heaviest stretch, however long the rest', () => {
    const offer = '尊敬的会员，满200减50，点击领取，退订回T';
    expect(weightOf('天气很好。'.repeat(200) + offer)).toBeGreaterThanOrEqual(weightOf(offer) - 1);
  });

  it('does not grow with length alone', () => {
    const scattered = ['优惠', '点击', '会员', '限时', '红包'].map((word) => `${word}${'的事情说完了'.repeat(60)}。`).join('');
    expect(weightOf(scattered)).toBeLessThan(5);
  });
});
