/** What Node has not and every browser has: a blob is read with it. */
import { vi } from 'vitest';

class FileReaderOfTests extends EventTarget {
  result: ArrayBuffer | null = null;
  error: Error | null = null;

  readAsArrayBuffer(blob: Blob): void {
    blob.arrayBuffer().then(
      (bytes) => {
        this.result = bytes;
        this.dispatchEvent(new Event('load'));
      },
      (error: unknown) => {
        this.error = error as Error;
        this.dispatchEvent(new Event('error'));
      },
    );
  }
}

vi.stubGlobal('FileReader', FileReaderOfTests);
