/** Backup and restore: fetched when the page has been painted, since few who come here come for them. */
import type { JSX } from 'preact';
import { Backup } from './backup.tsx';
import { Restore } from './restore.tsx';
import { SetAside } from './set-aside.tsx';

export const Keep = ({ onRestored }: { onRestored: () => void }): JSX.Element => (
  <>
    <Backup />
    <Restore onRestored={onRestored} />
    <SetAside />
  </>
);
