import { describe } from 'vitest';
import { checkFigures } from '../check-figures.ts';

describe('distances', () => {
  checkFigures([
    ['The post lies 40 km from the border.', '40 km | distance 40 | km'],
    ['It is some 25 miles away.', 'some 25 miles | distance about 25 | mi'],
    ['The peak is 8,126 metres high.', '8,126 metres | distance 8126 | m'],
    ['The tunnel runs 100m.', '100m | distance 100 | m'],
    ['It flew 25-30 km north.', '25-30 km | distance between 25..30 | km'],
    ['They closed a 5-km stretch.', '5-km | distance 5 | km'],
    [
      'The fence is more than 2,600 kilometres long.',
      'more than 2,600 kilometres | distance moreThan 2600 | km',
    ],
    ['Snow lay three feet deep.', 'three feet | distance 3 | ft'],
    ['Wind of 120 km per hour was felt.', '120 km per hour | 120 | km/h'],
    ['Gusts hit 90 km/h.', '90 km/h | 90 | km/h'],
  ]);
});

describe('areas', () => {
  checkFigures([
    ['The fire burnt 500 acres.', '500 acres | area 500 | acres'],
    ['The park covers 16 square kilometres.', '16 square kilometres | area 16 | km2'],
    ['A plot of 20 sq km was sold.', '20 sq km | area 20 | km2'],
    ['Over 3 million hectares were flooded.', 'Over 3 million hectares | area moreThan 3000000 | ha'],
    ['He owns 12 kanals.', '12 kanals | area 12 | kanal'],
  ]);
});

describe('weights and other measures', () => {
  checkFigures([
    ['Customs found 20 kg of heroin.', '20 kg | 20 | kg'],
    ['The port received 3,000 tonnes of wheat.', '3,000 tonnes | 3000 | t'],
    ['The grid lost 500 MW.', '500 MW | 500 | MW'],
    ['It was 45 degrees Celsius in Jacobabad.', '45 degrees Celsius | 45 | degrees'],
    ['It was 45°C in Jacobabad.', '45°C | 45 | degrees'],
    ['Production fell to 2 million barrels.', '2 million barrels | 2000000 | barrels'],
    ['About 600 cusecs were released.', 'About 600 cusecs | about 600 | cusecs'],
  ]);
});
