import type { Plugin } from "obsidian";
import type { Typing } from "../vault/typing";
import type { DailyLoop } from "./daily-loop";
import type { Ground } from "./ground";
import type { Reading } from "./reading";
import type { Writing } from "./writing";

/** How long after the start ticks are looked for that came while the app was closed. */
const CATCH_UP_MS = 5_000;

interface Watched {
  readonly ground: Ground;
  readonly reading: Reading;
  readonly writing: Writing;
  readonly daily: DailyLoop;
  readonly typing: Typing;
  /** Takes in settings of other plugins that have changed. */
  readonly keepUp: () => Promise<void>;
  /** Reads every note; resolves once that is done. */
  readonly readAll: () => Promise<void>;
}

/** Listens to the vault and the clock until the plugin is unloaded, and reads what is there. */
export async function watch(plugin: Plugin, watched: Watched): Promise<void> {
  const { reading, writing, daily, typing, ground, keepUp, readAll } = watched;
  const { vault, workspace, metadataCache } = plugin.app;
  const begin = (work: () => unknown): void => ground.background.begin(work);
  const events = [
    ...reading.source.watch(reading.roster, begin),
    vault.on("rename", ({ path }, oldPath) => writing.history.noteRenamed(oldPath, path)),
    ...typing.watch(),
    workspace.on("file-open", (file) => begin(() => file && keepUp().then(() => daily.opened(file.path)))),
    metadataCache.on("changed", ({ path }) => begin(() => daily.noteChanged(path))),
  ];
  for (const event of events) plugin.registerEvent(event);
  // A sync or another window may have brought other settings meanwhile.
  plugin.registerDomEvent(window, "focus", () => begin(keepUp));
  plugin.register(ground.clock.onDayChange((today) => reading.roster.dayChanged(today)));
  await readAll();
  const fresh = typing.justMade();
  if (fresh !== null) begin(() => daily.opened(fresh));
  // A sync has some seconds to bring what other devices have done, and who only asks something is gone by then.
  const late = window.setTimeout(() => begin(() => daily.catchUp()), CATCH_UP_MS);
  plugin.register(() => window.clearTimeout(late));
}
