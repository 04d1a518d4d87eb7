/** Russian and Ukrainian names in the Latin letters that newspapers use. */
const LETTERS: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ы: 'y',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** "Дмитрий" gives "Dmitry", "Євген" gives "Yevgen"; the first letter is large, signs are left out. */
export const inLatin = (name: string): string => {
  const latin = Array.from(name.toLowerCase().replace(/[иы]й$/, 'ы'), (letter) =>
    /[ьъ'’]/.test(letter) ? '' : (LETTERS[letter] ?? letter),
  ).join('');
  return latin.charAt(0).toUpperCase() + latin.slice(1);
};
