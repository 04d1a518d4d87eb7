/** The text of a PDF, read in a worker of its own. Nothing of it is drawn, run or fetched. */
import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist';
// oxlint-disable-next-line import/default -- the build makes an address of it
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import {
  isScan,
  linesOf,
  pdfParagraphs,
  type Line,
  type Piece,
} from '../../src/crosscheck/intake/pdf-text.ts';

GlobalWorkerOptions.workerSrc = workerAddress;

export type PdfRead =
  | { ok: true; text: string; title: string | null }
  | { ok: false; why: 'scan' | 'encrypted' | 'damaged' | 'tooLong' };

const MOST_PAGES = 600;

const WHY: Record<string, 'encrypted' | 'damaged'> = { PasswordException: 'encrypted' };

export async function pdfText(bytes: Uint8Array, signal: AbortSignal): Promise<PdfRead> {
  const task = getDocument({
    data: bytes,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    disableFontFace: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: 0,
  });
  const stop = () => void task.destroy();
  signal.addEventListener('abort', stop);
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) return { ok: false, why: 'tooLong' };
    const pages: Line[][] = [];
    for (let n = 1; n <= document.numPages; n++) {
      const page = await document.getPage(n);
      const { items } = await page.getTextContent();
      pages.push(linesOf(items.filter((item): item is typeof item & Piece => 'str' in item)));
      page.cleanup();
    }
    if (isScan(pages)) return { ok: false, why: 'scan' };
    const { info } = await document.getMetadata();
    const title = (info as { Title?: unknown }).Title;
    const text = pdfParagraphs(pages).join('\n\n');
    return { ok: true, text, title: typeof title === 'string' && title.trim() ? title.trim() : null };
  } catch (error) {
    return { ok: false, why: WHY[(error as Error).name] ?? 'damaged' };
  } finally {
    signal.removeEventListener('abort', stop);
    await task.destroy();
  }
}
