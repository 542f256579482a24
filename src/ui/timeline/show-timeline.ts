import type { App } from "obsidian";
import type { Person } from "../../domain/person";
import { revealView } from "../reveal";
import { TIMELINE_VIEW } from "./timeline-view";

/** Brings the history that is shared with that person to the front, in the right sidebar when it is not open anywhere. */
export async function showTimeline(app: App, { path }: Person): Promise<void> {
  await revealView(app, TIMELINE_VIEW, { person: path });
}
