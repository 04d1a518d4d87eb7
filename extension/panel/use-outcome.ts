import { useEffect, useState } from 'preact/hooks';
import type { Outcome } from '../store/outcome.ts';

/** What the store answers, asked anew when the key changes; null while it is awaited. */
export function useOutcome<T>(ask: () => Promise<Outcome<T>>, key: string): Outcome<T> | null {
  const [answer, setAnswer] = useState<Outcome<T> | null>(null);
  useEffect(() => {
    let current = true;
    setAnswer(null);
    void ask().then((outcome) => current && setAnswer(outcome));
    return () => {
      current = false;
    };
    // `ask` is made anew at every render; the key says when it means something else.
  }, [key]);
  return answer;
}
