// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { SvgNode } from '../../../src/crosscheck/brief.ts';
import { Svg } from '../../../extension/ui/svg.tsx';
import { draw } from './draw.ts';

const svg = (children: unknown[], attributes: SvgNode['attributes'] = {}): SvgNode =>
  ({ tag: 'svg', attributes: { viewBox: '0 0 10 10', ...attributes }, children }) as SvgNode;

describe('a drawing', () => {
  test('keeps its shapes, classes and words', () => {
    const root = draw(
      <Svg
        node={svg([
          { tag: 'circle', attributes: { cx: 3, cy: 4, r: 2, class: 'dot' }, children: [] },
          { tag: 'text', attributes: { x: 1 }, children: ['Kunduz'] },
        ])}
        label="Map: Kunduz"
      />,
    );
    const drawn = root.querySelector('svg')!;
    expect(drawn.getAttribute('role')).toBe('img');
    expect(drawn.getAttribute('aria-label')).toBe('Map: Kunduz');
    expect(drawn.querySelector('circle')?.getAttribute('class')).toBe('dot');
    expect(drawn.querySelector('text')?.textContent).toBe('Kunduz');
  });

  test.each([
    ['a script', { tag: 'script', attributes: {}, children: ['alert(1)'] }],
    ['an image', { tag: 'image', attributes: { href: 'https://x.example/a.png' }, children: [] }],
    ['foreign content', { tag: 'foreignObject', attributes: {}, children: ['x'] }],
    ['a link', { tag: 'a', attributes: { href: 'javascript:alert(1)' }, children: ['x'] }],
  ])('leaves out %s', (_, node) => {
    const root = draw(<Svg node={svg([node])} />);
    expect(root.querySelector('svg')!.childElementCount).toBe(0);
  });

  test.each([
    ['onclick', 'alert(1)'],
    ['onload', 'alert(1)'],
    ['style', 'background:url(https://x.example)'],
    ['href', 'https://x.example'],
    ['xlink:href', 'https://x.example'],
    ['fill', 'url(https://x.example/#a)'],
    ['fill', 'URL (x)'],
    ['dangerouslySetInnerHTML', '<b>'],
    ['ref', 'x'],
    ['key', 'x'],
  ])('leaves out the attribute %s="%s"', (name, value) => {
    const node = { tag: 'path', attributes: { d: 'M0 0', [name]: value }, children: [] };
    const path = draw(<Svg node={svg([node])} />).querySelector('path')!;
    expect([...path.attributes].map((attribute) => attribute.name)).toEqual(['d']);
    expect(path.innerHTML).toBe('');
  });

  test('markup in words is words', () => {
    const root = draw(<Svg node={svg([{ tag: 'text', attributes: {}, children: ['<b>x</b>'] }])} />);
    expect(root.querySelector('b')).toBeNull();
  });

  test('what is no drawing is not drawn', () => {
    expect(draw(<Svg node={{ tag: 'path', attributes: {}, children: [] }} />).childElementCount).toBe(0);
  });
});
