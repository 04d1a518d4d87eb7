import { useEffect, useState } from 'preact/hooks';
import { readText, type ReadText } from '../ui/read-text.ts';
import { SAMPLE_BLOCKS, SAMPLE_FACTS } from './sample-text.ts';

const AGAIN_MS = 500;
/** After an install the names are indexed first; on a slow machine that takes some seconds. */
const TRIES = 60;

/** The sample as the engine reads it: null until it can, `failed` where it does not come to that. */
export function useSample(): ReadText | 'failed' | null {
  const [read, setRead] = useState<ReadText | 'failed' | null>(null);
  useEffect(() => {
    let left = TRIES;
    let timer = 0;
    const again = async () => {
      const reading = await readText(SAMPLE_BLOCKS, SAMPLE_FACTS);
      if (reading.state === 'ready') return setRead(reading.value);
      left -= 1;
      if (left === 0) return setRead('failed');
      timer = window.setTimeout(() => void again(), AGAIN_MS);
    };
    void again();
    return () => window.clearTimeout(timer);
  }, []);
  return read;
}
