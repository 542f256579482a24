import type { Cadence } from "../../src/domain/cadence";
import { effectiveCadence } from "../../src/note/people/compose-person";
import { cadenceRules, DEFAULT_SETTINGS } from "../../src/settings/settings";
import { cell, code, form, NOTHING, type FormTable } from "./form";
import { factsIn } from "./reading";

function words({ count, unit }: Cadence): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

/** The cadence that counts by the circles of a fresh install or those given, else the issue and what was meant. */
function cadenceOf(yaml: string, circles = DEFAULT_SETTINGS.circles): string {
  const facts = factsIn(yaml, { circles });
  const [issue] = facts.issues;
  if (issue !== undefined) {
    return code(issue.code) + (issue.suggestion === null ? "" : `, ${issue.suggestion}?`);
  }
  const { cadence } = effectiveCadence(facts, cadenceRules({ ...DEFAULT_SETTINGS, circles }));
  if (cadence !== null) return words(cadence);
  return facts.cadence?.kind === "none" ? "no cadence" : NOTHING;
}

export const CADENCES: FormTable = {
  name: "cadences",
  columns: ["Is"],
  read: (written) => [cadenceOf(`cadence: ${written}`)],
  forms: [
    form("a number of days", ["45", "45d", "45 days", "every 45 days", "P45D"], "45 days"),
    form("every day", ["daily", "every day", "1d", "täglich", "jeden Tag"], "1 day"),
    form(
      "every week",
      ["weekly", "1w", "week", "once a week", "every week", "wöchentlich", "einmal pro Woche"],
      "1 week",
    ),
    form(
      "every other week",
      [
        "2w",
        "biweekly",
        "bi-weekly",
        "fortnightly",
        "every other week",
        "every 2nd week",
        "P2W",
        "14-tägig",
        "alle 2 Wochen",
        "jede zweite Woche",
      ],
      "2 weeks",
    ),
    form(
      "weeks",
      ["every 6 weeks", "six weeks", "6 wks", "6 Weeks", "alle 6 Wochen", "sechs Wochen"],
      "6 weeks",
    ),
    form(
      "every month",
      ["monthly", "1m", "every month", "once per month", "P1M", "monatlich", "einmal im Monat"],
      "1 month",
    ),
    form(
      "every other month",
      ["bimonthly", "bi-monthly", "every two months", "alle zwei Monate"],
      "2 months",
    ),
    form(
      "every quarter",
      [
        "quarterly",
        "1q",
        "3 months",
        "3 mo",
        "P3M",
        "every quarter",
        "vierteljährlich",
        "3 Monate",
        "jedes Quartal",
      ],
      "3 months",
    ),
    form(
      "twice a year",
      [
        "semiannually",
        "semi-annually",
        "half-yearly",
        "half yearly",
        "2q",
        "halbjährlich",
        "zweimal im Jahr",
      ],
      "6 months",
    ),
    form(
      "the same, not to be taken for every other year",
      ["bi-annually", "twice-yearly", "twice a year", "twice per year"],
      "6 months",
    ),
    form("every year", ["yearly", "annual", "annually", "1y", "P1Y", "jährlich", "einmal im Jahr"], "1 year"),
    form("none on purpose", ["none", "never", "no", "off", "0", "nie", "keine"], "no cadence"),
    form("the name of a circle", ["close", "Close", "[[close]]"], "1 month"),
    form("nothing", ["", '""', '"-"'], "–"),
    form("a slip of the pen", ["montly", "Monthley"], "`unknown-cadence`, monthly?"),
    form("any other word", ["sometimes", "when I can", "alle Jubeljahre", "ab und zu"], "`unknown-cadence`"),
    form("no time to come", ["-3", "every -2 weeks", "99999"], "`unknown-cadence`"),
  ],
};

/** Circles of somebody who ranks people, as lines of the settings. */
const RANKS = ["A: 2 weeks", "B: 1 month", "C: 3 months", "D: none"];

export const RANKED: FormTable = {
  name: "ranks",
  columns: ["Is"],
  read: (written) => [cadenceOf(written, RANKS)],
  forms: [
    form("a rank as the cadence", ["cadence: A", "cadence: a"], "2 weeks"),
    form("a rank as the circle", ["circle: B", "tier: B", "closeness: b"], "1 month"),
    form("a rank that has none", "tier: D", "–"),
  ],
};

export const PRECEDENCE: FormTable = {
  name: "precedence",
  columns: ["Circle", "Cadence"],
  read: (written) => {
    const { circle, issues } = factsIn(written);
    const [issue] = issues;
    return [issue === undefined ? cell(circle) : code(issue.code), issue ? NOTHING : cadenceOf(written)];
  },
  forms: [
    form("a circle", ["circle: inner", "circle: Inner", "circle: [[inner]]"], "inner | 2 weeks"),
    form("under another key", ["tier: friend", "prm-tier: friend", "closeness: friend"], "friend | 3 months"),
    form(
      "a looser key, where it names one",
      ["category: close", "relationship_strength: close"],
      "close | 1 month",
    ),
    form(
      "a looser key that means something else",
      ["category: colleague", "relationship_strength: 4"],
      "– | –",
    ),
    form("a tier of something else", "tier: gold", "– | –"),
    form("a circle that is not defined", "circle: outer space", "`unknown-circle` | –"),
    form("a cadence of one's own goes first", "cadence: weekly\ncircle: network", "network | 1 week"),
    form("so does none", "cadence: none\ncircle: inner", "inner | no cadence"),
    form("neither", "name: Ana Diaz", "– | –"),
  ],
};
