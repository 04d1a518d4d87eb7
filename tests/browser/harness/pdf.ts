/** Small PDFs of our own, written by hand: a page for each list of lines, or pages without a word. */

const OBJECT_END = '\nendobj\n';

const content = (lines: readonly string[]): string =>
  lines
    .map((line, n) => `BT /F1 11 Tf 72 ${700 - 14 * n} Td (${line.replaceAll(/[()\\]/g, '\\$&')}) Tj ET`)
    .join('\n');

/**
 * @param pages lines in Latin letters
 * @param encrypt whether it is locked with a password that nobody knows
 */
export function pdf(pages: readonly (readonly string[])[], encrypt = false): string {
  const kids = pages.map((_, n) => `${4 + 2 * n} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, n) => {
      const stream = content(lines);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${5 + 2 * n} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ];
    }),
    ...(encrypt
      ? [`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >>`]
      : []),
  ];
  let out = '%PDF-1.4\n';
  const starts = objects.map((object, n) => {
    const start = out.length;
    out += `${n + 1} 0 obj\n${object}${OBJECT_END}`;
    return start;
  });
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const id = `<${'00'.repeat(16)}>`;
  const locked = encrypt ? ` /Encrypt ${objects.length} 0 R` : '';
  return `${out}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /ID [${id} ${id}]${locked} >>\nstartxref\n${out.length}\n%%EOF`;
}
