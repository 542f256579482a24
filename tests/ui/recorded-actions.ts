import type { Issue } from "../../src/domain/issue";
import { createDates } from "../../src/i18n/dates";
import type { PersonActions } from "../../src/ui/person-actions";
import type { Surface } from "../../src/ui/reconnect/surface";

/** What was asked of the surroundings, in order, as words. */
export type Asked = string[];

/** The surroundings of the list, which write down what they are asked for. */
export function surfaceThatRecords(asked: Asked): Surface {
  const note = (words: string): Promise<void> => {
    asked.push(words);
    return Promise.resolve();
  };
  const actions: PersonActions = {
    open: (path, { newTab, line } = {}) =>
      note(["open", path, newTab === true ? "in a new tab" : "", line ?? ""].filter(Boolean).join(" ")),
    logToday: ({ name }) => note(`log ${name}`),
    logWithDetails: ({ name }) => void note(`details ${name}`),
    promise: ({ name }) => void note(`promise ${name}`),
    snooze: ({ name }, until) => note(`snooze ${name} until ${until}`),
    snoozeMenu: ({ name }) => void note(`snooze menu ${name}`),
    menu: ({ name }) => void note(`menu ${name}`),
    reach: (address) => void note(`reach ${address}`),
  };
  return {
    actions,
    dates: createDates("en-GB"),
    firstRun: {
      findings: () => null,
      use: (markers) => note(`use ${markers.map(({ by, rule }) => `${by} ${rule}`).join(", ")}`),
      later: () => void note("later"),
    },
    issueText: ({ found }: Issue) => `“${found}” is no day`,
    lookedFor: () => "People, #person",
    logWithSomebody: () => void note("log with somebody"),
    insertChecklist: () => void note("insert checklist"),
    openSettings: () => void note("open settings"),
    preview: (_event, _target, path) => void note(`preview ${path}`),
  };
}
