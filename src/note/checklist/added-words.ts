/** A day behind a sign, as the Tasks plugin writes when something was done, is due, was created. */
const DAY_SIGN = /(?:✅|❌|➕|🛫|⏳|⌛|📅|📆|🗓|⏰)\uFE0F? ?\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?/gu;
/** How urgent a task is, what it is called and waits for, what becomes of it. */
const OTHER_SIGN = /[🔺⏫🔼🔽⏬]\uFE0F?|(?:🆔|⛔|🏁)\uFE0F? ?[\w,-]{1,60}/gu;
/** The same as fields, where a vault writes them so. */
const FIELD =
  /[[(](?:completion|cancelled|created|start|scheduled|due|priority|repeat|id|dependsOn|onCompletion):: ?[^\])]{0,60}[\])]/giu;
const BLOCK_NAME = /(?:^|[ \t])\^[A-Za-z\d-]{1,100}[ \t]*$/;
const SEPARATORS = /^(?:[,;:.—–|]|-(?![->]))\s*/;

/** What somebody wrote behind a line of the checklist, without what plugins for tasks put there. */
export function addedWords(tail: string): string {
  const bare = tail
    .replace(BLOCK_NAME, "")
    .replace(DAY_SIGN, "")
    .replace(OTHER_SIGN, "")
    .replace(FIELD, "")
    .replace(/\s+/g, " ")
    .trim();
  return bare.replace(SEPARATORS, "").trim();
}
