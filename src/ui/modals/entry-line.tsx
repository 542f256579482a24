interface EntryLineProps {
  readonly label: string;
  readonly text: string;
}

/** What will be written, as the note will have it; nothing is drawn as long as nothing would be written. */
export function EntryLine({ label, text }: EntryLineProps) {
  if (text === "") return null;
  return (
    <div class="rapport-form-preview">
      <span class="rapport-form-label">{label}</span>
      <code class="rapport-form-line" dir="auto">
        {text}
      </code>
    </div>
  );
}
