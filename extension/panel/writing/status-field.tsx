import type { JSX } from 'preact';
import { STATUSES } from '../../../src/annotation/annotation.ts';
import { t } from '../../platform/i18n.ts';
import { Field } from './field.tsx';
import type { Fields } from './fields.ts';
import { STATUS_WORDS } from './status-words.ts';

/** How far the work is; of what is published, where it is to be read. */
export function StatusField({ fields: { typed, type, problems } }: { fields: Fields }): JSX.Element {
  const { status, publishedUrl, publishedOn } = typed;
  const isOut = status === 'published' || status === 'withdrawn' || publishedUrl !== '' || publishedOn !== '';
  return (
    <>
      <div class="field">
        <label for="status">{t('editor_status')}</label>
        <select
          id="status"
          class="input"
          value={status}
          onChange={({ currentTarget: { value } }) =>
            type({ status: STATUSES.find((one) => one === value) ?? status })
          }
        >
          {STATUSES.map((one) => (
            <option key={one} value={one}>
              {t(STATUS_WORDS[one])}
            </option>
          ))}
        </select>
      </div>
      {isOut && (
        <>
          <Field
            id="published-url"
            label={t('editor_published_url')}
            look="address"
            value={publishedUrl}
            problems={problems}
            onInput={(text) => type({ publishedUrl: text })}
          />
          <Field
            id="published-on"
            label={t('editor_published_on')}
            look="day"
            value={publishedOn}
            problems={problems}
            onInput={(text) => type({ publishedOn: text })}
          />
        </>
      )}
    </>
  );
}
