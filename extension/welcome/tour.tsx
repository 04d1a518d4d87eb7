/** What Sourcemark does, on a small text that is really read: half a minute of captions that one can stop, step or skip. */
import { figureKey } from '../../src/crosscheck/asked.ts';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t, type MessageKey } from '../platform/i18n.ts';
import { Button } from '../ui/button.tsx';
import { MentionCard } from '../ui/mention-card.tsx';
import type { ReadText } from '../ui/read-text.ts';
import { SamplePage } from './sample-page.tsx';
import { SAMPLE_BLOCKS, SAMPLE_STOPS, type SampleStep } from './sample-text.ts';
import { stopAt, type Stop } from './stops.ts';
import { useSample } from './use-sample.ts';

const STEP_MS = 7000;
const SPARE_PX = 12;

const CAPTION: Record<SampleStep, MessageKey> = {
  name: 'welcome_tour_name',
  apart: 'welcome_tour_apart',
  same: 'welcome_tour_same',
  cannot: 'welcome_tour_cannot',
};

/** No one who asked for less motion is moved along. */
const still = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Which of the claims that the card of a step shows is farthest from the text's number; -1 where none differs. */
function farthest(read: ReadText, at: number): number {
  const { block, words } = SAMPLE_STOPS[at]!;
  const stop = stopAt(read, block, words);
  const brief = stop && read.figures.get(figureKey(block, stop.mention.start));
  const gaps = (brief?.groups ?? []).flatMap(({ claims }) => claims.map(({ gap }) => gap ?? 0));
  const most = Math.max(0, ...gaps);
  return most === 0 ? -1 : gaps.indexOf(most);
}

export function Tour(): JSX.Element {
  const read = useSample();
  const [at, setAt] = useState(0);
  const [picked, setPicked] = useState<Stop | null>(null);
  const [running, setRunning] = useState(() => !still());
  const last = SAMPLE_STOPS.length - 1;
  const ready = read !== null && read !== 'failed';
  useEffect(() => {
    if (!running || !ready) return;
    if (at === last) return setRunning(false);
    const timer = window.setTimeout(() => setAt(at + 1), STEP_MS);
    return () => window.clearTimeout(timer);
  }, [running, ready, at, last]);

  // The count that lies farthest off is the last in time; it is what this step is about.
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!card.current) return;
    const index = picked || !ready ? -1 : farthest(read, at);
    const claim = card.current.querySelectorAll<HTMLElement>('.counter .claim')[index];
    card.current.scrollTop = claim
      ? claim.offsetTop + claim.offsetHeight - card.current.clientHeight + SPARE_PX
      : 0;
  }, [at, picked, ready]);

  const go = (next: number) => {
    setRunning(false);
    setPicked(null);
    setAt(Math.min(last, Math.max(0, next)));
  };
  const pick = (stop: Stop) => {
    setRunning(false);
    setPicked(stop);
  };
  const { step, block, words } = SAMPLE_STOPS[at]!;
  const stop = picked ?? (ready ? stopAt(read, block, words) : null);
  return (
    <section class="tour" aria-labelledby="tour-title">
      <h2 id="tour-title">{t('welcome_tour')}</h2>
      <div class="stage">
        <SamplePage texts={SAMPLE_BLOCKS} read={ready ? read : null} stop={stop} onPick={pick} />
        <div class="stage-words">
          <p class="caption" role="status">
            {picked ? t('welcome_tour_free') : t(CAPTION[step])}
          </p>
          <div class="row">
            <Button onClick={() => go(at - 1)} disabled={at === 0}>
              {t('welcome_tour_back')}
            </Button>
            <Button onClick={() => go(at + 1)} disabled={at === last}>
              {t('welcome_tour_next')}
            </Button>
            <span class="soft">{t('welcome_tour_of', at + 1, last + 1)}</span>
            {running && (
              <Button look="quiet" onClick={() => setRunning(false)}>
                {t('welcome_tour_stop')}
              </Button>
            )}
            <a href="#choice">{t('welcome_tour_skip')}</a>
          </div>
        </div>
        <div class="stage-card" ref={card} data-empty={stop ? undefined : ''}>
          {stop && ready && <MentionCard {...stop} read={read} actions={{}} />}
          {!stop && (
            <p class="soft">{t(read === 'failed' ? 'welcome_tour_failed' : 'welcome_tour_building')}</p>
          )}
        </div>
      </div>
    </section>
  );
}
