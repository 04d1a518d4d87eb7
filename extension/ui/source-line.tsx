import type { JSX } from 'preact';
import type { SourceLine as Source } from '../../src/crosscheck/brief.ts';
import type { Locator } from '../../src/dataset/primitives.ts';
import { t } from '../platform/i18n.ts';
import type { ViewActions } from './actions.ts';
import { DOT } from './dot.ts';

interface SourceLineProps {
  source: Source;
  locator?: Locator | null;
  actions: Pick<ViewActions, 'showSource'>;
}

const isWeb = (url: string) => /^https?:\/\//i.test(url);

/**
 * Who says it, and the way there: the address where it is known, else the text that the user has given us, else the
 * plain word that the original is not at hand, which leads to the place where it can be loaded.
 */
export function SourceLine({ source, locator = null, actions }: SourceLineProps): JSX.Element {
  const { url, textSha256, shortName, background } = source;
  const inHand = textSha256 !== null;
  const isLink = url !== null && isWeb(url);
  return (
    <p class="source">
      <cite>
        <bdi>{shortName}</bdi>
      </cite>
      {background && `${DOT}${t('ui_source_background')}`}
      {(isLink || actions.showSource || !inHand) && DOT}
      {isLink ? (
        <a
          class="source-way"
          href={url}
          target="_blank"
          rel="noreferrer noopener"
          aria-label={`${t('ui_source_show')}: ${shortName}`}
        >
          {t('ui_source_show')}
        </a>
      ) : actions.showSource ? (
        <button
          type="button"
          class="source-way"
          aria-label={`${t(inHand ? 'ui_source_show' : 'ui_source_missing')}: ${shortName}`}
          onClick={() => actions.showSource?.(source, locator)}
        >
          {t(inHand ? 'ui_source_show' : 'ui_source_missing')}
        </button>
      ) : (
        !inHand && <span class="source-way">{t('ui_source_missing')}</span>
      )}
    </p>
  );
}
