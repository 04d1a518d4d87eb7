import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { tagsOf } from '../../../src/annotation/read.ts';
import { t } from '../../platform/i18n.ts';
import { listAnnotations } from '../../store/annotations.ts';
import { Button } from '../../ui/button.tsx';
import { useSay } from '../said.ts';
import type { Fields } from './fields.ts';

/** The tags that were given so far, the most used first: what is typed is completed from them. */
function useKnownTags(): string[] {
  const [known, setKnown] = useState<string[]>([]);
  useEffect(() => {
    let current = true;
    void listAnnotations().then((list) => {
      if (!current || !list.ok) return;
      const times = new Map<string, number>();
      for (const tag of list.value.rows.flatMap(({ annotation }) => tagsOf(annotation)))
        times.set(tag, (times.get(tag) ?? 0) + 1);
      setKnown([...times].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([tag]) => tag));
    });
    return () => {
      current = false;
    };
  }, []);
  return known;
}

export function TagsField({ fields: { typed, type } }: { fields: Fields }): JSX.Element {
  const [text, setText] = useState('');
  const known = useKnownTags();
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
          .filter((tag) => !typed.tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
}
