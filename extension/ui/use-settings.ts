import { useEffect, useState } from 'preact/hooks';
import { changeSettings, loadSettings, watchSettings, type Settings } from '../platform/settings.ts';

/** The user's switches, kept current, and the way to change them; null until they are known. */
export function useSettings(): [Settings | null, typeof changeSettings] {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    void loadSettings().then(setSettings);
    watchSettings(setSettings, ended.signal);
    return () => ended.abort();
  }, []);
  return [settings, changeSettings];
}
