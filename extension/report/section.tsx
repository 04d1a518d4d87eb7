/** One text of the report: what it is, what can be compared in it, the text with its marks, the cards. */
import type { JSX } from 'preact';
import { figureKey } from '../../src/crosscheck/asked.ts';
import type { PageSource } from '../../src/crosscheck/page-source.ts';
import type { PageFacts } from '../../src/scan/context.ts';
import { paintedKind, type Mention } from '../../src/scan/mention.ts';
import { plural, t } from '../platform/i18n.ts';
import { dateWords } from '../ui/date-words.ts';
import { DOT } from '../ui/dot.ts';
import { figureLines } from '../ui/figure-lines.ts';
import type { ReadText } from '../ui/read-text.ts';
import { segments } from '../ui/segments.ts';
import { cardsOf, type Card, type Cards } from './cards.ts';
import { Hit } from './hit.tsx';

export interface SectionProps {
  /** Tells its ids from those of other texts: "s1". */
  id: string;
  title: string | null;
  file: string;
  facts: PageFacts;
  read: ReadText;
  words: number;
  /** Figures are read in English only. */
  namesOnly: boolean;
  source: PageSource | null;
}

function stateWords({ read, words }: SectionProps): string {
  const said = plural('panel_state_read', words, read.sourceCount);
  const comparable = [...read.figures.values()].filter(({ state }) => state === 'comparable').length;
  return comparable === 0
    ? t('panel_state_nothing', said)
    : t('panel_state_something', said, plural('panel_state_comparable', comparable));
}

type Block = ReadText['blocks'][number];

/** The text's own first line, where that is the title: its marks stand in the heading then, and it is not said twice. */
const titleBlock = ({ title, read }: SectionProps): Block | null =>
  read.blocks.find(({ text }, n) => n === 0 && text === title) ?? null;

function Marked({ block, cards }: { block: Block; cards: Cards }): JSX.Element {
  const painted = block.mentions.filter((mention) => paintedKind(mention) !== null);
  return (
    <>
      {segments(block.text, painted).map(({ text, mention }) => {
        if (!mention) return text;
        const { id, number } = cards.of(mention);
        return <Hit mention={mention} words={text} id={cards.place(mention)} card={id} number={number} />;
      })}
    </>
  );
}

function Head({ cards, ...props }: SectionProps & { cards: Cards }): JSX.Element {
  const { id, title, file, facts, namesOnly, source } = props;
  const own = titleBlock(props);
  const about = [
    title === null ? null : t('report_file', file),
    facts.date ? t('report_dated', dateWords(facts.date)) : null,
  ].filter((part) => part !== null);
  return (
    <header class="text-head">
      <h1 id={`${id}-title`} dir="auto" lang={own ? facts.language : undefined}>
        {own ? <Marked block={own} cards={cards} /> : (title ?? file)}
      </h1>
      {about.length > 0 && <p class="soft">{about.join(DOT)}</p>}
      <p>{stateWords(props)}</p>
      {namesOnly && <p class="notice">{t('panel_names_only')}</p>}
      {source && (
        <p class="notice">
          {t(source.by === 'address' ? 'panel_is_source' : 'panel_is_copy', source.shortName)}
        </p>
      )}
    </header>
  );
}

interface Row {
  mention: Mention;
  words: string | null;
}

/** Figures with something comparable or a doubt, in the order of the text. */
const comparedRows = ({ blocks, figures }: ReadText): Row[] =>
  blocks.flatMap(({ id, mentions }) =>
    mentions.flatMap((mention) => {
      if (mention.kind !== 'figure') return [];
      const brief = figures.get(figureKey(id, mention.start));
      if (!brief || brief.state === 'nothing') return [];
      const lines = figureLines(brief, { figure: mention.figure, words: mention.text });
      return [{ mention, words: lines.join(DOT) || null }];
    }),
  );

/** Events are no marks in the text, where their names lie around other names; their cards are opened from here. */
const eventRows = ({ blocks }: ReadText, cards: Cards): Row[] => {
  const seen = new Set<Card>();
  return blocks.flatMap(({ mentions }) =>
    mentions.flatMap((mention) => {
      const card = cards.of(mention);
      if (paintedKind(mention) !== null || seen.has(card)) return [];
      seen.add(card);
      return [{ mention, words: null }];
    }),
  );
};

function Rows({ title, rows, cards }: { title: string; rows: Row[]; cards: Cards }): JSX.Element | null {
  if (rows.length === 0) return null;
  return (
    <section class="rows">
      <h2>{title}</h2>
      <ul>
        {rows.map(({ mention, words }) => (
          <li key={mention.start}>
            <a
              class="row-way"
              id={paintedKind(mention) === null ? cards.place(mention) : undefined}
              href={`#${cards.of(mention).id}`}
            >
              <bdi>{mention.text}</bdi>
            </a>
            {words && `${DOT}${words}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

function CardBox({ card }: { card: Card }): JSX.Element {
  return (
    <div
      id={card.id}
      class="card"
      popover="auto"
      role="dialog"
      aria-label={card.words}
      tabIndex={0}
      autofocus
    >
      <p class="number">{card.number}</p>
      <div class="card-body" dangerouslySetInnerHTML={{ __html: card.html }} />
      <p class="card-end">
        <a class="close source-way" href={`#${card.first}`}>
          {t('ui_close')}
        </a>
      </p>
    </div>
  );
}

export function Section(props: SectionProps): JSX.Element {
  const { id, read, facts } = props;
  const cards = cardsOf(read, id);
  const own = titleBlock(props);
  return (
    <article class="read" aria-labelledby={`${id}-title`}>
      <Head {...props} cards={cards} />
      <Rows title={t('report_compare')} rows={comparedRows(read)} cards={cards} />
      <div class="text" lang={facts.language}>
        {read.blocks
          .filter((block) => block !== own && block.text.trim() !== '')
          .map((block) => (
            <p key={block.id} dir="auto">
              <Marked block={block} cards={cards} />
            </p>
          ))}
      </div>
      <Rows title={t('report_events')} rows={eventRows(read, cards)} cards={cards} />
      <section class="cards" aria-label={t('report_cards')}>
        <h2 class="cards-title">{t('report_cards')}</h2>
        {cards.all.map((card) => (
          <CardBox key={card.id} card={card} />
        ))}
      </section>
    </article>
  );
}
