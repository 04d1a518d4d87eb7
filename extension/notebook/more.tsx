import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';

/** The end of what is drawn: whoever comes near it gets more, by scrolling or by the button. */
export function More({ onMore }: { onMore: () => void }): JSX.Element {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const seen = new IntersectionObserver(([entry]) => entry?.isIntersecting && onMore(), {
      rootMargin: '600px 0px',
    });
    if (end.current) seen.observe(end.current);
    return () => seen.disconnect();
  });
  return (
    <div ref={end} class="more">
      <Button onClick={onMore}>{t('notebook_more')}</Button>
    </div>
  );
}
