import type { Agenda } from "../domain/agenda";

/** What the feed knows at one moment. */
export interface AgendaState {
  /**
   * `loading` before the first walk over the vault, `reading` while the texts of person notes are still being read
   * (the agenda is already drawn from their properties), `ready` after.
   */
  readonly phase: "loading" | "reading" | "ready";
  readonly agenda: Agenda;
  /** How many notes are people. */
  readonly people: number;
}

/** The one agenda that the view, the status bar, the checklist and the command line share. */
export interface AgendaFeed {
  state(): AgendaState;
  /** Calls back after each change that makes a difference, until the returned function is called. */
  subscribe(listener: (state: AgendaState) => void): () => void;
}
