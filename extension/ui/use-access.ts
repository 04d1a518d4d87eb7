import { useCallback, useEffect, useState } from 'preact/hooks';
import { grantedOrigins, watchAccess } from '../platform/access.ts';

/** The match patterns that are granted, kept current; null until they are known. */
export function useAccess(): string[] | null {
  const [origins, setOrigins] = useState<string[] | null>(null);
  const read = useCallback(() => void grantedOrigins().then(setOrigins), []);
  useEffect(() => {
    const ended = new AbortController();
    read();
    watchAccess(read, ended.signal);
    return () => ended.abort();
  }, [read]);
  return origins;
}
