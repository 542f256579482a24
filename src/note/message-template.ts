/** What a template of a message can ask for. */
export const MESSAGE_PLACEHOLDERS = ["name", "first", "topic", "ask", "reason"] as const;

/** What stands in for each; empty where nothing is known. */
export type MessageWords = Readonly<Record<(typeof MESSAGE_PLACEHOLDERS)[number], string>>;

const PLACEHOLDER = new RegExp(`\\{\\{ ?(${MESSAGE_PLACEHOLDERS.join("|")}) ?\\}\\}`, "g");

/**
 * The words of a message: the template with its placeholders filled in. A line that asks for what is not known is left
 * out, so that no sentence has a hole in it, and of blank lines that then stand together one is left.
 *
 * @example fillMessage("Hi {{first}},\n\n{{reason}}", { first: "Ana", reason: "Happy birthday!", … })
 */
export function fillMessage(template: string, words: MessageWords): string {
  const lines = template.split(/\r?\n/).flatMap((line) => filledLine(line, words));
  return lines
    .filter((line, at) => line !== "" || lines[at - 1] !== "")
    .join("\n")
    .trim();
}

/** True where a template has a place for the reason, so that a message about something says what it is about. */
export function saysReason(template: string): boolean {
  return /\{\{ ?reason ?\}\}/.test(template);
}

function filledLine(line: string, words: MessageWords): string[] {
  let isComplete = true;
  const filled = line.replace(PLACEHOLDER, (_, name: keyof MessageWords) => {
    if (words[name] === "") isComplete = false;
    return words[name];
  });
  return isComplete ? [filled.trimEnd()] : [];
}
