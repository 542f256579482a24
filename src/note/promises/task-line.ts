import type { Day } from "../../domain/day";

/** How a promise comes to its end, and when. */
export interface PromiseEnd {
  readonly kind: "kept" | "dropped";
  readonly on: Day;
}

/** The box, the sign and the field that the Tasks plugin has for each. */
const ENDS = {
  kept: { box: "x", sign: "✅", field: "completion" },
  dropped: { box: "-", sign: "❌", field: "cancelled" },
} as const;

const BULLET = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/;
const BOX = /^\[.\](?=[ \t]|$)/su;
const REPEATS = /🔁|[[(]repeat::/u;
/** What the Tasks plugin writes where its format is that of Dataview. */
const FIELD = /[[(](?:due|scheduled|start|created|priority|id)::/i;
const SIGN = /[📅📆🗓⏳⌛🛫➕🔺⏫🔼🔽⏬🆔]/u;
/** The name by which other notes link to the line. */
const BLOCK_NAME = /[ \t]\^[A-Za-z\d-]+$/;

/** True for a task that starts anew when it is ticked, which only the plugin that repeats it can do. */
export function isRepeating(line: string): boolean {
  return REPEATS.test(line);
}

/** The line of a task as the Tasks plugin closes it, a bullet becoming a task; null where the line is no entry. */
export function closedTaskLine(line: string, { kind, on }: PromiseEnd): string | null {
  const bullet = BULLET.exec(line)?.[0];
  if (bullet === undefined) return null;
  const { box, sign, field } = ENDS[kind];
  const words = line.slice(bullet.length).replace(BOX, "");
  const mark = FIELD.test(words) && !SIGN.test(words) ? `[${field}:: ${on}]` : `${sign} ${on}`;
  const gap = BOX.test(line.slice(bullet.length)) ? "" : " ";
  return withAtEnd(`${bullet}[${box}]${gap}${words}`, mark);
}

/** The line with the day until which it is to be done. */
export function dueTaskLine(line: string, due: Day): string {
  const isField = FIELD.test(line) && !SIGN.test(line);
  return withAtEnd(line, isField ? `[due:: ${due}]` : `📅 ${due}`);
}

function withAtEnd(line: string, mark: string): string {
  const words = line.trimEnd();
  const end = words.length - (BLOCK_NAME.exec(words)?.[0].length ?? 0);
  return `${line.slice(0, end)} ${mark}${line.slice(end)}`;
}
