import { table } from './table.ts';

/** Signs and letters before a number. `rupees` waits for the page to say whose. */
export const BEFORE_NUMBER = table(
  'USD $ usd|GBP £ gbp|EUR € eur|JPY ¥ jpy|INR ₹ inr|rupees ₨ rs re|BDT ৳ tk bdt|AFN ؋ afs afn|TRY ₺|RUB ₽ rub|KRW ₩ krw|UAH ₴ uah|' +
    'NGN ₦ ngn|PHP ₱ php|ILS ₪ nis|THB ฿|VND ₫|GHS ₵ ghs|PKR pkr|NPR npr nrs|LKR lkr|SAR sar sr|AED aed dh dhs|QAR qar qr|KWD kwd kd|OMR omr|BHD bhd|JOD jod jd|IQD iqd|IRR irr|LBP lbp|SYP syp|YER yer|CNY cny rmb|CHF chf|AUD aud|' +
    'shillings sh shs|CRC ₡|KZT ₸|GEL ₾|CAD cad|NZD nzd|SGD sgd|HKD hkd|KES ksh kes|UGX ush ugx|TZS tsh tzs|ZAR zar|MYR rm myr|IDR rp idr|SEK sek|NOK nok|DKK dkk|' +
    'PLN pln|ETB etb|EGP egp',
);

/** Letters glued before a dollar sign: "US$5", "A$10". */
export const DOLLARS = table('USD us|AUD a au|CAD c ca|HKD hk|NZD nz|SGD s|TWD nt|BRL r|MXN mx');

/** One letter, written as one with a large amount: "N2.5bn", "R55 billion". */
export const LETTERS = table('NGN n|ZAR r|PHP p');

/** Words behind a number. */
export const AFTER_NUMBER = table(
  'USD dollar dollars usd $|EUR euro euros eur €|GBP sterling gbp £|rupees rupee rupees|PKR pkr|INR inr|AFN afghani afghanis|BDT taka|' +
    'JPY yen|CNY yuan renminbi|RUB rouble roubles ruble rubles|SAR riyal riyals|AED dirham dirhams|dinars dinar dinars|TRY lira liras|' +
    'NGN naira|ZAR rand|pesos peso pesos|francs franc francs|THB baht|MYR ringgit|IDR rupiah|KRW won|kronor krona kronor krone kroner|' +
    'ILS shekel shekels|PLN zloty zlotys|UAH hryvnia|HUF forint|shillings shilling shillings|ETB birr|GHS cedi cedis|ZMW kwacha|' +
    'IRR rial rials toman tomans|BRL reais|crowns crown crowns|VND dong|KZT tenge',
);

/** A hundredth of a unit. */
export const HUNDREDTHS = table('USD cent cents|rupees paisa paise|GBP pence');

const national = {
  dollars: { us: 'USD', 'u.s.': 'USD', american: 'USD', australian: 'AUD', canadian: 'CAD', hong: 'HKD' },
  rupees: { pakistani: 'PKR', indian: 'INR', nepali: 'NPR', nepalese: 'NPR', lankan: 'LKR' },
  pounds: { british: 'GBP', egyptian: 'EGP', sudanese: 'SDG', lebanese: 'LBP', syrian: 'SYP' },
  sterling: { pounds: 'GBP' },
};
/** Whose dollars or rupees: "50 million Australian dollars". */
export const NATIONAL: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(national).map(([money, countries]) => [money, new Map(Object.entries(countries))]),
);
