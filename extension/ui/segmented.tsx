import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

interface SegmentedProps<T extends string> {
  legend: string;
  options: readonly { value: T; label: string }[];
  value: T;
  onChange: (value: T) => void;
  disabled?: boolean;
}

/** One of a few, all in sight: radio buttons, so that arrow keys work as everywhere. */
export function Segmented<T extends string>({
  legend,
  options,
  value,
  onChange,
  disabled,
}: SegmentedProps<T>): JSX.Element {
  const name = useId();
  return (
    <fieldset class="segmented" disabled={disabled}>
      <legend class="unseen">{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
