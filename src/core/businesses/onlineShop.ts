import { cac } from '../metrics/acquisition/cac.ts';
import { roas } from '../metrics/advertising/roas.ts';
import { aov } from '../metrics/ecommerce/aov.ts';
import { cartAbandon } from '../metrics/ecommerce/cartAbandon.ts';
import { refundRate } from '../metrics/ecommerce/refundRate.ts';
import { repeatRate } from '../metrics/ecommerce/repeatRate.ts';
import { cmRatio } from '../metrics/unit_economics/cmRatio.ts';
import { cvr } from '../metrics/web/cvr.ts';
import { ec01 } from '../okr/templates/ec01.ts';
import { ec02 } from '../okr/templates/ec02.ts';
import { ec03 } from '../okr/templates/ec03.ts';
import { gr03 } from '../okr/templates/gr03.ts';
import { mk02 } from '../okr/templates/mk02.ts';
import { business } from './business.ts';

/** A shop that sells goods on its own site. */
export const onlineShop = business({
  id: 'online_shop',
  name: { en: 'Online shop', fa: 'فروشگاه اینترنتی' },
  kpis: [
    {
      metric: cvr,
      reason: {
        en: 'It tells how many of the visits you already pay for end in an order.',
        fa: 'نشان می‌دهد از بازدیدهایی که برایشان هزینه کرده‌اید، چه سهمی به سفارش می‌رسد.',
      },
    },
    {
      metric: aov,
      reason: {
        en: 'A larger basket brings more sales from the same number of customers.',
        fa: 'سبد بزرگ‌تر، با همان تعداد مشتری فروش بیشتری می‌آورد.',
      },
    },
    {
      metric: cartAbandon,
      reason: {
        en: 'These people wanted to buy, so shipping cost or payment is what most likely stopped them.',
        fa: 'این افراد قصد خرید داشته‌اند؛ پس به احتمال زیاد هزینهٔ ارسال یا پرداخت جلوی آن‌ها را گرفته است.',
      },
    },
    {
      metric: cac,
      reason: {
        en: 'Only below the profit of a customer does each new one make you richer.',
        fa: 'هر مشتری تازه فقط وقتی به سود شماست که هزینهٔ جذبش از سود او کمتر باشد.',
      },
    },
    {
      metric: roas,
      reason: {
        en: 'It shows which campaign brings its money back and which one only spends it.',
        fa: 'نشان می‌دهد کدام کمپین پولش را برمی‌گرداند و کدام فقط خرج می‌کند.',
      },
    },
    {
      metric: repeatRate,
      reason: {
        en: 'A second order costs hardly any advertising, so profit comes from those who return.',
        fa: 'خرید دوم تقریباً هزینهٔ تبلیغ ندارد؛ سود از مشتریانی می‌آید که برمی‌گردند.',
      },
    },
    {
      metric: cmRatio,
      reason: {
        en: 'After goods, shipping and payment fees, it tells what is left of each sale.',
        fa: 'نشان می‌دهد پس از هزینهٔ کالا، ارسال و کارمزد از هر فروش چه می‌ماند.',
      },
    },
    {
      metric: refundRate,
      reason: {
        en: 'Each return takes a sale back and points to wrong photos, sizes or quality.',
        fa: 'هر مرجوعی یک فروش را پس می‌گیرد و از عکس، اندازه یا کیفیت نادرست خبر می‌دهد.',
      },
    },
  ],
  goals: [
    {
      id: 'more_buyers',
      words: { en: 'More of our visitors buy', fa: 'بازدیدکنندگان بیشتری خرید کنند' },
      templates: [gr03],
    },
    {
      id: 'fewer_lost_carts',
      words: { en: 'Fewer carts are left behind', fa: 'سبدهای کمتری نیمه‌کاره رها شود' },
      templates: [ec02],
    },
    { id: 'buy_again', words: { en: 'Customers buy again', fa: 'مشتری‌ها دوباره بخرند' }, templates: [ec01] },
    { id: 'bigger_orders', words: { en: 'Every order earns more', fa: 'هر سفارش سود بیشتری بدهد' }, templates: [ec03] },
    {
      id: 'ads_that_pay',
      words: { en: 'Our ads pay for themselves', fa: 'تبلیغاتمان خرج خودش را دربیاورد' },
      templates: [mk02],
    },
  ],
});
