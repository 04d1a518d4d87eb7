import { describe, expect, it } from 'vitest';
import { archivable, ARCHIVES, isCopy } from '../../src/annotation/archives.ts';

describe('what an archive is sent', () => {
  it.each([
    ['https://news.example/a?id=7', 'https://news.example/a?id=7'],
    ['https://news.example/a#part', 'https://news.example/a'],
    ['https://me:secret@news.example/a', 'https://news.example/a'],
    [' http://news.example ', 'http://news.example/'],
    ['file:///home/me/a.html', null],
    ['about:blank', null],
    ['ni:///sha-256;abc', null],
    ['no address', null],
    ['', null],
  ])('%j is %j', (address, sent) => {
    expect(archivable(address)).toBe(sent);
  });

  it.each(ARCHIVES.map((archive) => [archive.name, archive] as const))(
    '%s is asked over https at its own host',
    (_, archive) => {
      const asked = new URL(archive.save('https://news.example/a?b=1&c=2'));
      expect([asked.protocol, asked.host]).toEqual(['https:', archive.host]);
      expect(decodeURIComponent(asked.href)).toContain('https://news.example/a?b=1&c=2');
      expect(isCopy(archive, asked.href)).toBe(false);
    },
  );
});

describe('a copy', () => {
  const [wayback, today] = ARCHIVES;
  it.each([
    [wayback!, 'https://web.archive.org/web/20261128120000/https://news.example/a', true],
    [wayback!, 'https://web.archive.org/save/https://news.example/a', false],
    [wayback!, 'https://web.archive.org/', false],
    [wayback!, 'https://other.example/web/20261128120000/https://news.example/a', false],
    [wayback!, 'nothing', false],
    [today!, 'https://archive.ph/AbC12', true],
    [today!, 'https://archive.ph/wip/AbC12', false],
    [today!, 'https://archive.ph/submit/?url=x', false],
  ])('$0.name %s: %j', (archive, address, expected) => {
    expect(isCopy(archive, address)).toBe(expected);
  });
});
