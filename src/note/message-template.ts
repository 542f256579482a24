/** What a template of a message can ask for. */
export const MESSAGE_PLACEHOLDERS = ["name", "first", "topic", "news", "ask", "reason"] as const;

/** What stands in for each; empty where nothing is known. */
export type MessageWords = Readonly<Record<(typeof MESSAGE_PLACEHOLDERS)[number], string>>;

/** With a full stop behind it, which is not written where what is filled in ends a sentence already. */
const PLACEHOLDER = new RegExp(`\\{\\{ ?(${MESSAGE_PLACEHOLDERS.join("|")}) ?\\}\\}(\\.?)`, "g");

/**
 * The words of a message: the template with its placeholders filled in. A line that asks for what is not known is left
 * out, so that no sentence has a hole in it, and of blank lines that then stand together one is left.
 *
 * @example fillMessage("Hi {{first}},\n\n{{reason}}", { first: "Ana", reason: "Happy birthday!", … })
 */
export function fillMessage(template: string, words: MessageWords): string {
  const lines: string[] = [];
  for (const line of template.split(/\r?\n/)) lines.push(...filledLine(line, words, lines));
  return lines
    .filter((line, at) => line !== "" || lines[at - 1] !== "")
    .join("\n")
    .trim();
}

/** True where a template has a place for the reason, so that a message about something says what it is about. */
export function saysReason(template: string): boolean {
  return /\{\{ ?reason ?\}\}/.test(template);
}

function filledLine(line: string, words: MessageWords, before: readonly string[]): string[] {
  let isComplete = true;
  const filled = line.replace(PLACEHOLDER, (_, name: keyof MessageWords, stop: string, at: number) => {
    if (words[name] === "") isComplete = false;
    const word = name === "reason" ? asBegun(words.reason, [...before, line.slice(0, at)]) : words[name];
    return /[?!…]$/.test(word) ? word : word + stop;
  });
  return isComplete ? [filled.trimEnd()] : [];
}

/** The reason is a sentence: it has a capital letter where the message or a sentence begins, not behind a comma. */
function asBegun(sentence: string, before: readonly string[]): string {
  const begins = /(?:^|[.!?…])\s*$/.test(before.join("\n"));
  return begins ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
}
