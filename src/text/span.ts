/** UTF-16 offsets into a text, half open: `text.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
}
