import { describe } from 'vitest';
import { checkFigures } from '../check-figures.ts';

describe('money', () => {
  checkFigures([
    ['Congress approved $15 billion in aid.', '$15 billion | money 15000000000 | USD'],
    ['The project costs US$2.5m.', 'US$2.5m | money 2500000 | USD'],
    ['The fine was Rs500.', 'Rs500 | money 500 | rupees'],
    ['The fine was Rs. 5,000.', 'Rs. 5,000 | money 5000 | rupees'],
    ['The package is worth Rs 50,000 crore.', 'Rs 50,000 crore | money 500000000000 | rupees'],
    ['It cost Rs1.2 lakh crore.', 'Rs1.2 lakh crore | money 1200000000000 | rupees'],
    ['They raised ₹3 lakh.', '₹3 lakh | money 300000 | INR'],
    ['The debt reached PKR 300bn.', 'PKR 300bn | money 300000000000 | PKR'],
    [
      'It cost P5.1 million and P1,200; Platform P2 is shut.',
      'P5.1 million | money 5100000 | PHP',
      'P1,200 | money 1200 | PHP',
    ],
    [
      'They gave $28 B and US $502 million.',
      '$28 B | money 28000000000 | USD',
      'US $502 million | money 502000000 | USD',
    ],
    ['Sales fell to Rs1.9tr.', 'Rs1.9tr | money 1900000000000'],
    ['It is worth Dh1.2 billion.', 'Dh1.2 billion | money 1200000000 | AED'],
    ['It cost KD 3 million and QR5m.', 'KD 3 million | money 3000000 | KWD', 'QR5m | money 5000000 | QAR'],
    [
      'It rose by 36 billion rupees to 80 billion rupees.',
      '36 billion rupees | money 36000000000 | rupees',
      '80 billion rupees | money 80000000000 | rupees',
    ],
    [
      'It rose by $36 million to $80 million.',
      '$36 million | money 36000000 | USD',
      '$80 million | money 80000000 | USD',
    ],
    ['He owes £40.', '£40 | money 40 | GBP'],
    [
      'They want N50 million, R3.4bn, R12,500 and Sh4,200.',
      'N50 million | money 50000000 | NGN',
      'R3.4bn | money 3400000000 | ZAR',
      'R12,500 | money 12500 | ZAR',
      'Sh4,200 | money 4200 | shillings',
    ],
    ['He sent 300 N95 masks by an R22.', '300 N95 masks | 300 | things'],
    ['It cost 750 crowns, or ₡1000.', '750 crowns | money 750 | crowns', '₡1000 | money 1000 | CRC'],
    ['They got $4 500 for each of them.', '$4 500 | money 4500 | USD'],
    ['Profit fell to 11,2 million euros.', '11,2 million euros | money 11200000 | EUR'],
    ['The fund is €1.2 billion.', '€1.2 billion | money 1200000000 | EUR'],
    ['They paid 500 rupees each.', '500 rupees | money 500 | rupees'],
    ['It lent 7 billion US dollars.', '7 billion US dollars | money 7000000000 | USD'],
    ['Petrol costs 40 cents a litre.', '40 cents | money 0.4 | USD'],
    ['Millions of dollars vanished.', 'Millions of dollars | money vague 2000000..9999999 | USD'],
    ['The bid is $5-10 million.', '$5-10 million | money between 5000000..10000000 | USD'],
    [
      'The bid is $5 million to $10 million.',
      '$5 million to $10 million | money between 5000000..10000000 | USD',
    ],
    ['The fee is between $5 and $10.', 'between $5 and $10 | money between 5..10 | USD'],
    ['Oil rose from $70 to $82.', '$70 | money 70 | USD', '$82 | money 82 | USD'],
    ['More than $3bn was pledged.', 'More than $3bn | money moreThan 3000000000 | USD'],
    ['Up to Rs10 million per family was offered.', 'Up to Rs10 million | money atMost 10000000 | rupees'],
    ['It sold for A$12.', 'A$12 | money 12 | AUD'],
    ['A $20-million loan was signed.', '$20-million | money 20000000 | USD'],
    ['The currency closed at Rs287.25 to the dollar.', 'Rs287.25 | money 287.25 | rupees'],
    ['They sent 50 million Australian dollars.', '50 million Australian dollars | money 50000000 | AUD'],
    ['A billion-dollar plan was shelved.'],
    ['Half a million dollars went missing.', 'Half a million dollars | money 500000 | USD'],
    ['Two thousand afghanis were paid.', 'Two thousand afghanis | money 2000 | AFN'],
  ]);
});

describe('money of other places', () => {
  checkFigures([
    ['A bag costs KSh 4,900 or KSh4,900.', 'KSh 4,900 | money 4900 | KES', 'KSh4,900 | money 4900 | KES'],
    ['He will release ₱2 billion.', '₱2 billion | money 2000000000 | PHP'],
    ['Sales fell to 3.4bn Danish kroner.', '3.4bn Danish kroner | money 3400000000'],
    ['It would save billions of pounds.', 'billions of pounds | money vague 2000000000..10000000000 | GBP'],
    ['The deal is worth five million pounds.', 'five million pounds | money 5000000 | GBP'],
    ['He owed over millions of dollars.', 'millions of dollars | money vague 2000000..9999999 | USD'],
    ['Gold slid $3 to $1,240 an ounce.', '$3 | money 3 | USD', '$1,240 | money 1240 | USD'],
    ['Tickets go for $3 to $10.', '$3 to $10 | money between 3..10 | USD'],
    // A weight, and a game
    ['It weighs five pounds.', 'five pounds | 5 | lb'],
    ['They have won five matches.', 'five matches | 5'],
  ]);
});
