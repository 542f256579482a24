import type { Match } from "../../app/setting-match";
import { WORDS } from "../words";

const { matchWords: words } = WORDS.settingMatches;

/** What a setting finds, in words. */
export function matchText(match: Match): string {
  switch (match.kind) {
    case "count": {
      const found = words.counted[match.counted](match.count);
      return match.of === null ? words.single(found) : words.line(match.of, found);
    }
    case "no-folder":
      return words.noFolder(match.of);
    case "target":
      if (match.folder === "") return words.topTarget;
      return match.isThere ? words.target(match.folder) : words.newTarget(match.folder);
    case "note":
      return words.template(match.path);
    case "no-note":
      return words.noTemplate(match.path);
    case "next-note":
      return match.isThere ? words.nextIsThere(match.path) : words.nextNote(match.path);
    case "daily-note":
      return dailyNoteText(match.hasHeading);
    case "unknown-placeholder":
      return match.suggestion === null
        ? words.placeholder(match.of)
        : words.meantPlaceholder(match.of, match.suggestion);
  }
}

/** True for what keeps a setting from doing what it says. */
export function isProblem({ kind }: Match): boolean {
  return kind === "no-note" || kind === "unknown-placeholder";
}

function dailyNoteText(hasHeading: boolean | null): string {
  if (hasHeading === null) return words.dailyNote.none;
  return hasHeading ? words.dailyNote.with : words.dailyNote.without;
}
