import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';

interface TwiceProps {
  /** The first button. */
  words: string;
  /** What the second one does. */
  means: string;
  back: string;
  sure: string;
  onSure: () => void;
  disabled?: boolean;
}

/** Two clicks: the first one says what the second one does, and puts the keyboard on the way back. */
export function Twice({ words, means, back, sure, onSure, disabled }: TwiceProps): JSX.Element {
  const [asked, setAsked] = useState(false);
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked) question.current?.focus();
  }, [asked]);
  if (!asked)
    return (
      <Button onClick={() => setAsked(true)} disabled={disabled}>
        {words}
      </Button>
    );
  return (
    <div class="notice" role="group" tabIndex={-1} ref={question} aria-label={words}>
      <p>{means}</p>
      <div class="row">
        <Button onClick={() => setAsked(false)}>{back}</Button>
        <Button
          onClick={() => {
            setAsked(false);
            onSure();
          }}
        >
          {sure}
        </Button>
      </div>
    </div>
  );
}
