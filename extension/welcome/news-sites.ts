/**
 * Well-known outlets to start from, by where they are read. None is preselected, and that an outlet stands here says
 * nothing of it. A site covers everything under it (`bbc.co.uk` also `www.bbc.co.uk`).
 */
export interface NewsSite {
  name: string;
  site: string;
}

export const NEWS_SITES: readonly {
  region: 'pakistan' | 'afghanistan' | 'neighbours' | 'world';
  sites: readonly NewsSite[];
}[] = [
  {
    region: 'pakistan',
    sites: [
      { name: 'Dawn', site: 'dawn.com' },
      { name: 'Daily Times', site: 'dailytimes.com.pk' },
      { name: 'The Express Tribune', site: 'tribune.com.pk' },
      { name: 'The News International', site: 'thenews.com.pk' },
      { name: 'Geo News', site: 'geo.tv' },
      { name: 'The Nation', site: 'nation.com.pk' },
      { name: 'Business Recorder', site: 'brecorder.com' },
    ],
  },
  {
    region: 'afghanistan',
    sites: [
      { name: 'TOLOnews', site: 'tolonews.com' },
      { name: 'Pajhwok', site: 'pajhwok.com' },
      { name: 'Khaama Press', site: 'khaama.com' },
      { name: 'Amu TV', site: 'amu.tv' },
    ],
  },
  {
    region: 'neighbours',
    sites: [
      { name: 'The Hindu', site: 'thehindu.com' },
      { name: 'The Indian Express', site: 'indianexpress.com' },
      { name: 'Modern Diplomacy', site: 'moderndiplomacy.eu' },
      { name: 'Eurasia Review', site: 'eurasiareview.com' },
      { name: 'Gandhara (RFE/RL)', site: 'rferl.org' },
    ],
  },
  {
    region: 'world',
    sites: [
      { name: 'Reuters', site: 'reuters.com' },
      { name: 'Associated Press', site: 'apnews.com' },
      { name: 'BBC (.com)', site: 'bbc.com' },
      { name: 'BBC (.co.uk)', site: 'bbc.co.uk' },
      { name: 'Al Jazeera', site: 'aljazeera.com' },
      { name: 'Deutsche Welle', site: 'dw.com' },
      { name: 'France 24', site: 'france24.com' },
      { name: 'The Guardian', site: 'theguardian.com' },
      { name: 'The New York Times', site: 'nytimes.com' },
      { name: 'Voice of America', site: 'voanews.com' },
    ],
  },
];
