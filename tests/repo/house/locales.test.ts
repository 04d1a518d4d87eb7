import { describe, expect, test } from 'vitest';
import messages from '../../../extension/_locales/en/messages.json' with { type: 'json' };
import { codeFiles, projectFiles, read } from './files.ts';

const keys = Object.keys(messages);
const entries = Object.entries(messages as Record<string, { message: string; description?: string }>);
const code = codeFiles()
  .filter((path) => path.startsWith('extension/'))
  .map((path) => [path, read(path)] as const);
const everything = [
  ...code.map(([, text]) => text),
  read('manifest.json'),
  ...projectFiles()
    .filter((path) => /^extension\/.*\.html$/.test(path))
    .map(read),
].join('\n');

/** `plural('popup_words', n)` uses `popup_words_one` and `popup_words_other`; a template `t(\`level_${x}\`)` uses all that fit. */
const templates = [...everything.matchAll(/`([a-z][a-z0-9_]*_)\$\{/gi)].map(([, stem]) => stem!);
const isUsed = (key: string) => {
  const stem = key.replace(/_(?:one|other)$/, '');
  return (
    new RegExp(`(?:\\b|__MSG_)${key}(?:\\b|__)`).test(everything) ||
    (stem !== key && new RegExp(`\\b${stem}\\b`).test(everything)) ||
    templates.some((start) => key.startsWith(start))
  );
};

describe('_locales/en', () => {
  test('no message is unused', () => {
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  test('no message is empty, and plural forms come in pairs', () => {
    expect(entries.filter(([, { message }]) => message.trim() === '').map(([key]) => key)).toEqual([]);
    const single = keys.filter(
      (key) =>
        (key.endsWith('_one') && !keys.includes(key.replace(/_one$/, '_other'))) ||
        (key.endsWith('_other') && !keys.includes(key.replace(/_other$/, '_one'))),
    );
    expect(single).toEqual([]);
  });

  test('no word of a surface is written in its code', () => {
    const hard = code
      .filter(([path]) => path.endsWith('.tsx'))
      .flatMap(([path, text]) => {
        const bare = text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
        const between = [...bare.matchAll(/>\s*([A-Za-z][A-Za-z’' ,.]{2,})\s*<\/[a-zA-Z]/g)].map(
          ([, words]) => words!,
        );
        const attributes = [
          ...bare.matchAll(/\b(?:aria-label|title|placeholder|alt)="([^"{]*[A-Za-z]{3,}[^"]*)"/g),
        ].map(([, words]) => words!);
        return [...between, ...attributes].map((words) => `${path}: ${words.trim()}`);
      });
    expect(hard).toEqual([]);
  });

  test('no message judges', () => {
    const judging =
      /\b(?:true|truth|untrue|false|falsehood|wrong|wrongly|(?:in)?correct|(?:un)?verified|debunked|terror\w*|fake|lies?|liar|hoax|errors?|mistakes?|mistaken|misleading|(?:in)?accurate)\b/i;
    expect(
      entries
        .filter(([key, { message }]) => !key.startsWith('rating_') && judging.test(message))
        .map(([key, { message }]) => `${key}: ${message}`),
    ).toEqual([]);
  });
});
