/** A stretch of a list that has become another one. */
export interface Change<T> {
  /** Where it starts in the list as it was. */
  readonly from: number;
  readonly gone: readonly T[];
  readonly come: readonly T[];
}

/** So many changes are told apart, each of no more entries than that; what is more is one change. */
const MOST_CHANGES = 8;
const LONGEST = 8;

/**
 * What has changed from one list to the next, from the top. Entries are compared by identity and never looked into, so
 * that thousands which have stayed cost next to nothing.
 */
export function changesBetween<T extends object>(before: readonly T[], after: readonly T[]): Change<T>[] {
  const lists = withoutCommonEnd(before, after);
  const changes: Change<T>[] = [];
  let at = pastTheSame(lists, { from: 0, to: 0 });
  while (!isAtEnd(lists, at)) {
    const isLast = changes.length === MOST_CHANGES - 1;
    const next = (isLast ? null : nearestEnd(lists, at)) ?? { from: lists.old.length, to: lists.now.length };
    const [gone, come] = [lists.old.slice(at.from, next.from), lists.now.slice(at.to, next.to)];
    changes.push({ from: at.from, gone, come });
    at = pastTheSame(lists, next);
  }
  return changes;
}

interface Lists<T> {
  readonly old: readonly T[];
  readonly now: readonly T[];
}

/** A place in both lists. */
interface Place {
  readonly from: number;
  readonly to: number;
}

function withoutCommonEnd<T>(before: readonly T[], after: readonly T[]): Lists<T> {
  const [old, now] = [before.length, after.length];
  const most = Math.min(old, now);
  let end = 0;
  while (end < most && before[old - 1 - end] === after[now - 1 - end]) end += 1;
  return { old: before.slice(0, old - end), now: after.slice(0, now - end) };
}

function pastTheSame<T>({ old, now }: Lists<T>, { from, to }: Place): Place {
  const most = Math.min(old.length - from, now.length - to);
  let same = 0;
  while (same < most && old[from + same] === now[to + same]) same += 1;
  return { from: from + same, to: to + same };
}

function isAtEnd<T>({ old, now }: Lists<T>, { from, to }: Place): boolean {
  return from === old.length && to === now.length;
}

/** The nearest place from which the two lists go on alike; null where that is too far away. */
function nearestEnd<T extends object>({ old, now }: Lists<T>, { from, to }: Place): Place | null {
  for (let length = 1; length <= LONGEST; length += 1) {
    if (isSame(old[from + length], now[to + length])) return { from: from + length, to: to + length };
    if (isSame(old[from + length], now[to])) return { from: from + length, to };
    if (isSame(old[from], now[to + length])) return { from, to: to + length };
  }
  return null;
}

/** True for one and the same entry; nothing is the same as what is beyond the end. */
function isSame(one: object | undefined, other: object | undefined): boolean {
  return one !== undefined && one === other;
}
