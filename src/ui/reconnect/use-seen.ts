import { useMemo } from "preact/hooks";
import type { Agenda } from "../../domain/agenda-book";
import { openAgenda, type OpenAgenda } from "../../domain/privacy";
import type { Row } from "../../domain/row";

const NOBODY: readonly Row[] = [];

/** What may be seen of the agenda: all of it, or while private lines are hidden what gives nothing of them away. */
export function useSeen(agenda: Agenda, isPrivate: boolean): OpenAgenda {
  return useMemo(() => (isPrivate ? openAgenda(agenda) : { agenda, unlisted: NOBODY }), [agenda, isPrivate]);
}
