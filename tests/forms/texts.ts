import { promiseCells } from "./dated-lists";
import { form, type FormTable } from "./form";
import { bodyIn } from "./reading";

const NO_PROMISE = "– | – | –";

export const TEXT_PROMISES: FormTable = {
  name: "promises in the text",
  columns: ["Promise", "Whose", "Day"],
  read: (written) => {
    const { commitments, issues } = bodyIn(`${written}\n`);
    return promiseCells(commitments, issues[0]?.code);
  },
  forms: [
    form(
      "an open task",
      ["- [ ] send the deck", "* [ ] send the deck", "1. [ ] send the deck"],
      "send the deck | mine | –",
    ),
    form(
      "with a day at its end",
      [
        "- [ ] send the deck by 2026-11-20",
        "- [ ] send the deck (due 2026-11-20)",
        "- [ ] send the deck by [[2026-11-20]]",
        "- [ ] send the deck: 2026-11-20",
      ],
      "send the deck | mine | 2026-11-20",
    ),
    form(
      "with a link to the day at its end",
      ["- [ ] send the deck [[2026-11-20]]", "- [ ] send the deck [[Daily/2026-11-20]]"],
      "send the deck | mine | 2026-11-20",
    ),
    form(
      "with a link to the day that it is about",
      ["- [ ] send the notes from [[2026-11-20]]"],
      "send the notes from 2026-11-20 | mine | –",
    ),
    form(
      "with a day in front of its tags, which stay part of it",
      [
        "- [ ] send the deck by 2026-11-20 #work",
        "- [ ] send the deck [[2026-11-20]] #work",
        "- [ ] send the deck 📅 2026-11-20 #work",
      ],
      "send the deck #work | mine | 2026-11-20",
    ),
    form("with a day in front", "- [ ] 2026-11-20 send the deck", "send the deck | mine | 2026-11-20"),
    form(
      "with the signs of Tasks",
      [
        "- [ ] send the deck 📅 2026-11-20",
        "- [ ] send the deck ⏫ 📅 2026-11-20 ➕ 2026-11-01",
        "- [ ] send the deck ⏳ 2026-11-20",
        "- [ ] #task send the deck 📅 2026-11-20 ^a1",
      ],
      "send the deck | mine | 2026-11-20",
    ),
    form(
      "with an inline field",
      ["- [ ] send the deck [due:: 2026-11-20]", "- [ ] send the deck (scheduled:: 2026-11-20)"],
      "send the deck | mine | 2026-11-20",
    ),
    form(
      "begun, or put off",
      ["- [/] send the deck", "- [>] send the deck", "- [<] send the deck", "- [!] send the deck"],
      "send the deck | mine | –",
    ),
    form(
      "done, or given up",
      ["- [x] send the deck", "- [X] send the deck", "- [-] send the deck"],
      NO_PROMISE,
    ),
    form("struck out", ["## Promises\n- ~~send the deck~~", "- [ ] ~~send the deck~~"], NO_PROMISE),
    form("a bullet elsewhere", "- send the deck", NO_PROMISE),
    form(
      "a bullet under such a heading",
      [
        "## Promises\n- send the deck",
        "## Commitments\n- send the deck",
        "## Open threads\n- send the deck",
        "## I owe them\n- send the deck",
        "## Things I owe them\n- send the deck",
        "### 🤝 Things I owe her:\n- send the deck",
      ],
      "send the deck | mine | –",
    ),
    form(
      "theirs",
      [
        "## They owe me\n- the book",
        "## Things they owe me\n- the book",
        "## They promised\n- the book",
        "## Waiting for\n- the book",
        "## Waiting on\n- [ ] the book",
      ],
      "the book | theirs | –",
    ),
    form(
      "with a day",
      ["## Waiting for\n- the book by 2026-11-20", "## Waiting for\n- 2026-11-20: the book"],
      "the book | theirs | 2026-11-20",
    ),
    form(
      "a number that is no day",
      "- [ ] send the deck 2 days before the talk",
      "send the deck 2 days before the talk | mine | –",
    ),
    form(
      "nothing to keep",
      [
        "## Open threads\n- _none_",
        "## Open threads\n- No open threads.",
        "## Promises\n- n/a",
        "## Promises\n-",
      ],
      NO_PROMISE,
    ),
    form("a box without words", ["- [ ]", "- [ ] "], NO_PROMISE),
    form("several boxes that name options", "- [ ] Email [ ] Phone [ ] Letter", NO_PROMISE),
    form("a placeholder", "- [ ] {{task}}", NO_PROMISE),
    form("a task in a log", "## Interactions\n- [ ] send the deck", NO_PROMISE),
    form("a line of the checklist", "## Reconnect\n- [ ] [[Ana Diaz]] — 3 weeks overdue", NO_PROMISE),
    form(
      "code, comments, quotes, callouts",
      [
        "```\n- [ ] send the deck\n```",
        "%%\n- [ ] send the deck\n%%",
        "<!-- - [ ] send the deck -->",
        "> - [ ] send the deck",
        "> [!todo]\n> - [ ] send the deck",
      ],
      NO_PROMISE,
    ),
    form(
      "a day that no calendar has",
      "- [ ] send the deck by 2026-02-30",
      "send the deck | mine | `impossible-day`",
    ),
  ],
};
