import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { knownTags } from '../../store/annotations.ts';
import { Button } from '../../ui/button.tsx';
import { useSay } from '../said.ts';
import type { Fields } from './fields.ts';

export function TagsField({ fields: { typed, type } }: { fields: Fields }): JSX.Element {
  const [text, setText] = useState('');
  const [known, setKnown] = useState<string[] | null>(null);
  /** Read when they are first needed: there may be ten thousand notes. */
  const complete = () => {
    if (known !== null) return;
    setKnown([]);
    void knownTags().then((tags) => tags.ok && setKnown(tags.value));
  };
  const say = useSay();
  const add = (words: string) => {
    const tags = words.split(/[,،;\n]/).map((tag) => tag.trim());
    type((now) => ({ tags: [...new Set([...now.tags, ...tags.filter(Boolean)])] }));
    setText('');
  };
  const remove = (tag: string) => {
    type((now) => ({ tags: now.tags.filter((one) => one !== tag) }));
    const undo = () => type((now) => ({ tags: [...new Set([...now.tags, tag])] }));
    say({ words: t('editor_tag_removed', tag), undo });
  };
  return (
    <div class="field">
      <label for="tag">{t('editor_tags')}</label>
      {typed.tags.length > 0 && (
        <ul class="plain-list row">
          {typed.tags.map((tag) => (
            <li key={tag} class="tag-chip">
              <bdi>{tag}</bdi>
              <Button look="quiet" onClick={() => remove(tag)} label={t('editor_remove_what', tag)}>
                {t('editor_remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <input
        id="tag"
        class="input"
        dir="auto"
        list="known-tags"
        autocomplete="off"
        maxLength={400}
        placeholder={t('editor_tags_means')}
        value={text}
        onFocus={complete}
        onInput={({ currentTarget: { value } }) => {
          if (/[,،;\n]/.test(value)) add(value);
          else setText(value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
          // Enter ends the tag, and does not save the note.
          event.preventDefault();
          add(text);
        }}
        // A tag that was typed and not ended is meant all the same.
        onBlur={() => text.trim() && add(text)}
      />
      <datalist id="known-tags">
        {known
          ?.filter((tag) => !typed.tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
}
