import type { Day } from "../domain/day";
import type { Person } from "../domain/person";
import { lineFormatOf } from "../note/checklist/line-format";
import { logStyle, purposeTags, type Settings } from "../settings/settings";
import type { Block, BlockWords, LineWording } from "./checklist-block";
import type { Links } from "./ports";

export interface BlockDeps {
  readonly links: Pick<Links, "resolve">;
  readonly person: (path: string) => Person | null;
  readonly settings: () => Settings;
  readonly words: BlockWords;
}

/** How the settings want lines to be laid out, and what channels they know. */
export function wordingOf(settings: Settings): Pick<LineWording, "format" | "channels"> {
  return { format: lineFormatOf(settings.checklistLine), channels: logStyle(settings).channels };
}

/** What the checklist of the daily note at that path is understood by. */
export function blockOf(
  { path, day }: { readonly path: string; readonly day: Day },
  { settings, links, person, words }: BlockDeps,
): Block {
  const { checklistHeading: heading, checklistLine } = settings();
  const purposes = purposeTags(settings());
  return {
    day,
    heading,
    format: lineFormatOf(checklistLine),
    style: logStyle(settings()),
    words,
    tagOf: (purpose) => purposes.tagOf(purpose),
    personOf: (linkpath) => {
      const target = links.resolve(linkpath, path);
      return target === null ? null : person(target);
    },
  };
}
