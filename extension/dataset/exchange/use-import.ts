/** The import at hand: from a file to a preview, and from there into the dataset or away. */
import { useRef, useState } from 'preact/hooks';
import type { MappedTable } from '../../../src/dataset/exchange/csv/assemble.ts';
import { activatePack } from '../../store/activate-pack.ts';
import { applyItems, keepChosen } from '../../store/apply-choices.ts';
import { mergeUser } from '../../store/merge-user.ts';
import type { StoreError } from '../../store/outcome.ts';
import { openPacks } from '../../store/packs-db.ts';
import { readImport, readTables, type Import } from '../../store/read-import.ts';
import { keepSearchTables } from '../../store/search-table.ts';
import { dropStaged } from '../../store/stage-pack.ts';
import { choiceFor, type Chosen } from '../../../src/dataset/exchange/preview-lines.ts';
import type { Back } from '../act.ts';
import { takeBack } from './take-back.ts';

export type State =
  | { is: 'idle' }
  /** A pack is taken over, and the tables that names are searched in are looked after. */
  | { is: 'preparing' }
  | { is: 'reading'; records: number }
  | { is: 'failed'; code: StoreError['code'] }
  | Import;

/** What came of it, with the way back; null where nothing was done. */
export type Done = { ok: true; back: Back | null } | { ok: false; code: StoreError['code'] };

async function write(found: Import, chosen: Chosen): Promise<Done> {
  if (found.is === 'records') {
    const { items, isOwn } = found.preview;
    const each = Object.fromEntries(
      items.map((item) => [`${item.list} ${item.key}`, choiceFor(item, chosen)]),
    );
    const done = await applyItems(items, { all: 'theirs', each }, isOwn);
    return done.ok ? { ok: true, back: done.value.seq } : { ok: false, code: done.error.code };
  }
  if (found.is === 'user') {
    const done = await mergeUser(found.file.history, ({ store, id }) => chosen[`${store} ${id}`] ?? 'mine');
    return done.ok ? { ok: true, back: done.value.seq } : { ok: false, code: done.error.code };
  }
  if (found.is !== 'pack') return { ok: true, back: null };
  const { items } = found.preview;
  const each = Object.fromEntries(items.map((item) => [`${item.list} ${item.key}`, choiceFor(item, chosen)]));
  const kept = await keepChosen(items, { all: 'theirs', each });
  if (!kept.ok) return { ok: false, code: kept.error.code };
  const packs = await openPacks();
  const { pack } = found.staged;
  const done = packs.ok ? await activatePack(packs.value, pack, kept.value.seq) : packs;
  if (!done.ok) return { ok: false, code: done.error.code };
  return { ok: true, back: done.value.changed ? () => takeBack(pack) : null };
}

async function forget(pack: string): Promise<void> {
  const packs = await openPacks();
  if (packs.ok) await dropStaged(packs.value, pack);
}

export function useImport() {
  const [state, setState] = useState<State>({ is: 'idle' });
  const [file, setFile] = useState<File | null>(null);
  const running = useRef<AbortController | null>(null);

  const read = async (next: File) => {
    const mine = new AbortController();
    running.current?.abort();
    running.current = mine;
    setFile(next);
    setState({ is: 'reading', records: 0 });
    const progress = (records: number) => {
      if (!mine.signal.aborted) setState({ is: 'reading', records });
    };
    const found = await readImport(next, { signal: mine.signal, progress });
    // Another file was taken meanwhile.
    if (running.current !== mine) return;
    setState(found.ok ? found.value : { is: 'failed', code: found.error.code });
  };
  return {
    state,
    file,
    read,
    /** Stops after the records at hand; `read` with the same file goes on. */
    pause: () => running.current?.abort(),
    readTables: async (tables: readonly MappedTable[]) => {
      const found = await readTables(file?.name ?? '', tables);
      setState(found.ok ? found.value : { is: 'failed', code: found.error.code });
    },
    leave: async () => {
      running.current = null;
      if (state.is === 'pack' || state.is === 'paused') await forget(state.staged.pack);
      setState({ is: 'idle' });
      setFile(null);
    },
    apply: async (chosen: Chosen): Promise<Done> => {
      if (state.is === 'idle' || state.is === 'preparing' || state.is === 'reading' || state.is === 'failed')
        return { ok: true, back: null };
      const done = await write(state, chosen);
      if (!done.ok) setState({ is: 'failed', code: done.code });
      else if (typeof done.back !== 'function') setState({ is: 'idle' });
      else {
        setState({ is: 'preparing' });
        // Otherwise the first search would wait for it.
        void keepSearchTables().then(() =>
          setState((now) => (now.is === 'preparing' ? { is: 'idle' } : now)),
        );
      }
      return done;
    },
  };
}
