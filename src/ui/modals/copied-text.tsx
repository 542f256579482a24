interface CopiedTextProps {
  readonly label: string;
  readonly text: string;
  /** What can be done with it, by the words on the buttons. */
  readonly ways: readonly { readonly text: string; readonly run: () => void }[];
}

/** A text to be taken along, such as a message that is sent by other means. */
export function CopiedText({ label, text, ways }: CopiedTextProps) {
  return (
    <div class="rapport-form-copied">
      <div class="rapport-form-copied-head">
        <span class="rapport-form-label">{label}</span>
        <span class="rapport-form-copied-ways">
          {ways.map((way) => (
            <button key={way.text} type="button" onClick={way.run}>
              {way.text}
            </button>
          ))}
        </span>
      </div>
      <p class="rapport-form-letter" dir="auto">
        {text}
      </p>
    </div>
  );
}
