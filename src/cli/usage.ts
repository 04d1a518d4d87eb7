/** What `sourcemark --help` prints. */
export const USAGE = `sourcemark: the groups, places, people and figures of a text, and what the dataset says of them

usage:
  sourcemark scan [FILE ...|-] [--format json|table|gold|html] [options]
  sourcemark check [FILE ...|-] [--format table|json] [--date DATE] [--pack PACK] [--jobs N]
  sourcemark ids [--format json] [--pack PACK ...]
  sourcemark validate PACK ...

scan reads plain text or HTML: files, or standard input with - or without a FILE.
  --format json   {"mentions":[{start,end,text,kind,entity,...}]}; the default
           table  kind, words, entity or figure, sources
           gold   {"mentions":[{start,end,kind,entity,value,low,high,comparator}]} for scoring
           html   one page without anything remote: the text, marked, and a card for each mention
  --unlisted      also names that the dataset does not have; without it they are in no format
  --date DATE     the day of the text (2018-07-16), in place of the one that a page gives itself
  --pack PACK     a pack over the built-in dataset; of records with one id the later pack's is taken
  --text          with json and gold: the scanned text too, as "text"; from HTML json always has it
  --jobs N, -j N  read N files at a time, 0 for one on each core; the output keeps the order of the input

  Offsets are UTF-16 units of the scanned text, half open. A byte order mark is not part of it; bytes that are not
  UTF-8 are read as U+FFFD. Of an HTML page the text is its article, or all that it shows where it has none.
  Several files: json and gold print one object a line with its "file", table and html go file by file.

check lays the figures of a text beside those of the dataset, and beside each other. It says how two claims lie to one
another, who counted, by which source and of which day, and never which is right.
  --format table  figure, sentence, how they compare, who counted, source, day: a line for each claim; the default
           json   {"pageIsSource","figures":[{start,end,words,sentence,state,doubts,claims,notComparable,questions}]}

ids lists the entities: id, kind and name with tabs between, or one object a line.
validate says of each problem: pack, path in the pack, reason. A pack is JSON or JSON Lines, packed with gzip or not.

  --help, -h      this
  --version, -V   the version

exit: 0 done; 1 a file could not be read, or a pack has problems (the other files are done); 2 not understood
`;
