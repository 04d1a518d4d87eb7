import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Said } from '../ui/toast.tsx';

export const SaidContext = createContext<(said: Said | null) => void>(() => undefined);

/** Says something in the panel's one live region. */
export const useSay = (): ((said: Said | null) => void) => useContext(SaidContext);

/**
 * Counts the changes that this panel itself made to the store: a message that says so reaches every other page, but
 * not the one that sent it.
 */
export interface Changes {
  count: number;
  changed: () => void;
}

export const ChangesContext = createContext<Changes>({ count: 0, changed: () => undefined });

export const useChanges = (): Changes => useContext(ChangesContext);
