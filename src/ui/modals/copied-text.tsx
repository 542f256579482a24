interface CopiedTextProps {
  readonly label: string;
  readonly text: string;
  /** What the button that copies is called. */
  readonly copy: string;
  readonly onCopy: () => void;
}

/** A text to be taken along, such as a message that is sent by other means. */
export function CopiedText({ label, text, copy, onCopy }: CopiedTextProps) {
  return (
    <div class="rapport-form-copied">
      <div class="rapport-form-copied-head">
        <span class="rapport-form-label">{label}</span>
        <button type="button" onClick={onCopy}>
          {copy}
        </button>
      </div>
      <p class="rapport-form-letter" dir="auto">
        {text}
      </p>
    </div>
  );
}
