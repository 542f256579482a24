import { afterEach, beforeEach } from "vitest";
import type { ComponentChild } from "preact";
import type { AgendaState } from "../../../src/app/agenda-feed";
import type { Person } from "../../../src/domain/person";
import { Panel } from "../../../src/ui/reconnect/panel";
import { FIRST_STATE, type ViewState } from "../../../src/ui/reconnect/view-state";
import { addDays } from "../../../src/domain/day";
import { AN_ISSUE, promise, someone } from "../../domain/people";
import { draw, wordsOf, type Drawn } from "../drawn";
import { agendaOf, lastSeen, TODAY } from "../people";
import { surfaceThatRecords, type Asked } from "../recorded-actions";

export const ana = lastSeen(90, { name: "Ana Diaz", relationship: "friend" });
export const kim = lastSeen(60, { name: "Kim Ode", commitments: [promise("mine", "2026-11-23")] });
export const sam = lastSeen(1, { name: "Sam Rivera", nextContact: TODAY });
export const resting = lastSeen(60, { name: "Resting", snoozeUntil: addDays(TODAY, 9) });
export const broken = someone({ name: "Broken", issues: [AN_ISSUE] });

export let page: Drawn;
export let asked: Asked;
export let saved: ViewState[];

export function stateOf(people: readonly Person[], phase: AgendaState["phase"] = "ready"): AgendaState {
  const withCadence = people.filter(({ cadence }) => cadence !== null).length;
  const undecided = people.filter(({ cadenceFrom }) => cadenceFrom === null).length;
  return { phase, agenda: agendaOf(...people), people: people.length, withCadence, undecided };
}

export function panel(state: AgendaState, view: ViewState = FIRST_STATE) {
  const onView = (next: ViewState): void => void saved.push(next);
  const onAnswered = (): void => void asked.push("answered");
  const onFilter = (isWanted: boolean): void => void asked.push(isWanted ? "open filter" : "close filter");
  const onLeave = (): void => void asked.push("to the list");
  const others = { surface, onView, onMore: () => undefined, onFilter, onLeave, onAnswered };
  return <Panel state={state} view={view} {...others} />;
}

export let surface: ReturnType<typeof surfaceThatRecords>;

/** To be called by each file of tests: the hooks of a module that files share would be those of the first one only. */
export function startAnewEachTime(): void {
  beforeEach(() => {
    asked = [];
    saved = [];
    surface = surfaceThatRecords(asked);
  });
  afterEach(() => page.remove());
}

export async function show(drawn: ComponentChild): Promise<void> {
  page = await draw(drawn);
}

/** From here on no contact with anybody is known. */
export function forgetContacts(): void {
  surface = { ...surface, beginning: { ...surface.beginning, isAnyContactKnown: () => false } };
}

export async function open(...people: readonly Person[]): Promise<void> {
  await show(panel(stateOf(people)));
}

export function focused(): string {
  return document.activeElement?.textContent ?? "";
}

/** What a screen reader is told. */
export function announced(): string[] {
  return wordsOf(page.el, "[role=status]").filter((words) => words !== "");
}

export async function focusFirst(): Promise<void> {
  await page.happens(() => page.el.querySelector<HTMLElement>(".rapport-name")?.focus());
}

export async function tap(): Promise<void> {
  const row = page.el.querySelector<HTMLElement>(".rapport-last");
  const down = new PointerEvent("pointerdown", { bubbles: true, pointerType: "touch" });
  await page.happens(() => row?.dispatchEvent(down));
  await page.happens(() => row?.click());
}
