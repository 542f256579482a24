import { cell, form, type FormTable } from "./form";
import { personIn, personWith } from "./reading";

/** Dated bullets at the top of a note, where no heading says what they are. */
export const UNHEADED_LOGS: FormTable = {
  name: "logs without a heading",
  columns: ["Last contact", "Line"],
  read: contactIn,
  forms: [
    form(
      "one of them tells of a talk",
      [
        "- 2026-11-12: called",
        "- 2026-11-12: coffee with her\n- 2026-10-01: the move",
        "- [[2026-11-12]] she phoned",
        "- 2026-11-12 (email) the move",
        "- 2026-11-12: we talked about the move",
        "- 2026-11-12: lange telefoniert",
      ],
      "2026-11-12 | 1",
    ),
    form(
      "below the title, and what is said of the person there",
      "# Ana Diaz\nMet at the fair.\n\n- 2026-11-12: called",
      "2026-11-12 | 4",
    ),
    form("below a label", "Interactions:\n- 2026-11-12: called", "2026-11-12 | 2"),
    form(
      "what happened in a life among talks",
      "- 2026-11-20: moved to Lisbon\n- 2026-11-12: called\n- 2026-10-01: coffee with her",
      "2026-11-12 | 2",
    ),
    form("none of them tells of a talk", "- 2026-11-12: the move\n- 2026-10-01: the exam", "– | –"),
    form(
      "a life with a first meeting in it",
      "- 2019-05-01 met at the fair\n- 2026-11-12 joined Altiplano",
      "– | –",
    ),
    form("a bullet among them without a day", "- 2026-11-12: called\n- likes tea", "– | –"),
    form("a task among them", "- 2026-11-12: called\n- [ ] send the deck", "– | –"),
    form(
      "a heading or label of another name",
      [
        "## Ideas\n- 2026-11-12: lunch with her",
        "# Plans\n- 2026-11-12: lunch with her",
        "Plans:\n- 2026-11-12: lunch with her",
      ],
      "– | –",
    ),
  ],
};

function contactIn(written: string): readonly string[] {
  const person = written.startsWith("interactions:") ? personWith(written) : personIn(written);
  const { lastContact } = person;
  return [cell(lastContact?.day), cell(lastContact?.line?.toString())];
}

/** What becomes of days in a log that are not those of being in touch. */
export const LOG_CONTACTS: FormTable = {
  name: "log contacts",
  columns: ["Last contact", "Line"],
  read: contactIn,
  forms: [
    form(
      "the newest entry, in whatever order they stand",
      "## Log\n- 2026-10-01: a\n- 2026-11-12: b\n- 2026-09-01: c",
      "2026-11-12 | 3",
    ),
    form("a day still to come", "## Log\n- 2026-12-24: dinner is planned\n- 2026-11-12: b", "2026-11-12 | 3"),
    form("a day within an entry", "## Log\n- 2026-11-12: she wants the deck by 2026-11-20", "2026-11-12 | 2"),
    form(
      "a talk that was called off, or only planned",
      [
        "## Log\n- 2026-11-20: lunch cancelled\n- 2026-11-12: b",
        "## Log\n- 2026-11-20 coffee: postponed\n- 2026-11-12: b",
        "## Log\n- 2026-11-20: ~~lunch~~\n- 2026-11-12: b",
        "## Log\n- 2026-11-20: Treffen abgesagt\n- 2026-11-12: b",
        "## Log\n- 2026-11-20: planned\n- 2026-11-12: b",
      ],
      "2026-11-12 | 3",
    ),
    form(
      "news of theirs under Timeline, History or Chronik",
      [
        "## Timeline\n- 2026-11-20: promoted to VP\n- 2026-11-12: b",
        "## History\n- 2026-11-20 moved to Lisbon\n- 2026-11-12: b",
      ],
      "2026-11-12 | 3",
    ),
    form(
      "the same where it was talked about, and under any other heading",
      [
        "## Timeline\n- 2026-11-20: promoted; called to congratulate\n- 2026-11-12: b",
        "## Log\n- 2026-11-20: promoted to VP\n- 2026-11-12: b",
      ],
      "2026-11-20 | 2",
    ),
    form(
      "a link to a day on a line that is no part of an entry",
      [
        "## Log\n- 2026\n  - [[2026-11-12]] lunch",
        "## Log\n- likes the harbour\n- lunch on [[2026-11-12]] at the harbour",
      ],
      "2026-11-12 | 3",
    ),
    form(
      "below a heading for what is planned, also once its day has passed",
      "## Meetings\n- 2026-11-12: b\n### Upcoming\n- 2026-11-20: lunch",
      "2026-11-12 | 2",
    ),
    form("a log kept as a property", "interactions:\n  - date: 2026-11-12", "2026-11-12 | –"),
  ],
};
