import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What has just happened, with the way back where there is one. */
export interface Said {
  words: string;
  undo?: () => void;
}

export const SaidContext = createContext<(said: Said | null) => void>(() => undefined);

/** Says something in the panel's one live region. */
export const useSay = (): ((said: Said | null) => void) => useContext(SaidContext);
