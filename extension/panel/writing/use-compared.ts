import { useEffect, useState } from 'preact/hooks';
import { quoteOf } from '../../../src/annotation/read.ts';
import { readText } from '../../ui/read-text.ts';
import type { Subject } from '../subject.ts';
import { comparedIn, type Compared } from './compared.ts';

/** What the page said of itself, so far as the reading of a sentence rests on it. */
function factsOf({ row, passage }: Subject): { date?: string; language?: string } {
  const { published: date, language } = row
    ? {
        published: row.annotation.target['sm:page'].published,
        language: row.annotation.target['sm:page'].language,
      }
    : { published: passage.published ?? undefined, language: passage.language ?? undefined };
  return { ...(date ? { date } : {}), ...(language ? { language } : {}) };
}

/** The figures under the mark with what the dataset has on them, read in the words around it; empty until they are read. */
export function useCompared(subject: Subject): Compared[] {
  const [compared, setCompared] = useState<Compared[]>([]);
  useEffect(() => {
    const quote = subject.row ? quoteOf(subject.row.annotation) : subject.passage;
    if (!quote?.exact) return;
    let current = true;
    const { prefix, exact, suffix } = quote;
    void readText([`${prefix}${exact}${suffix}`], factsOf(subject)).then((reading) => {
      if (current && reading.state === 'ready')
        setCompared(comparedIn(reading.value, prefix.length, prefix.length + exact.length));
    });
    return () => {
      current = false;
    };
  }, [subject.id]);
  return compared;
}
