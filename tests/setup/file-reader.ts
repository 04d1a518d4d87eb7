/** What Node has not and every browser has: a blob is read with it. */
import { vi } from 'vitest';

class FileReaderOfTests {
  result: ArrayBuffer | null = null;
  error: unknown = null;
  onload: (() => void) | null = null;
  onerror: (() => void) | null = null;

  readAsArrayBuffer(blob: Blob): void {
    blob.arrayBuffer().then(
      (bytes) => {
        this.result = bytes;
        this.onload?.();
      },
      (error: unknown) => {
        this.error = error;
        this.onerror?.();
      },
    );
  }
}

vi.stubGlobal('FileReader', FileReaderOfTests);
