/**
 * The report of the terminal: one page that holds all it needs and asks for nothing. It is written as it is made, a
 * section a text, so that many texts need no more memory than one.
 */
import '../platform/stand-in.ts';
import { renderToStaticMarkup } from 'preact-render-to-string';
import { t } from '../platform/i18n.ts';
import { Section, type SectionProps } from './section.tsx';

export type { SectionProps } from './section.tsx';

interface FrameParts {
  title: string;
  css: string;
  script: string;
  /** `sha256-...` of what stands between the tags, so that nothing else is ever run. */
  cssHash: string;
  scriptHash: string;
}

/** What stands before the first section and after the last. */
export function frame({ title, css, script, cssHash, scriptHash }: FrameParts): {
  before: string;
  after: string;
} {
  const policy = `default-src 'none'; style-src '${cssHash}'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'`;
  const head = renderToStaticMarkup(
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width" />
      <meta name="referrer" content="no-referrer" />
      <title>{t('report_title', title)}</title>
      <style dangerouslySetInnerHTML={{ __html: css }} />
    </head>,
  );
  const foot = renderToStaticMarkup(<footer class="soft">{t('report_made')}</footer>);
  return {
    before: `<!doctype html>\n<html lang="en">${head}<body><main>\n`,
    after: `</main>${foot}<script>${script}</script></body></html>\n`,
  };
}

export const section = (props: SectionProps): string => `${renderToStaticMarkup(<Section {...props} />)}\n`;
