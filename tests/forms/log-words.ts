import { LOG_HEADINGS } from "../../src/note/log/log-style";
import { form, NOTHING, type FormTable } from "./form";
import { logged } from "./logs";
import { bodyIn } from "./reading";

export const LOG_HEADING_FORMS: FormTable = {
  name: "log headings",
  columns: ["Is"],
  read: (written) => {
    const { interactions } = bodyIn(`${written}\n- 2026-11-12 the move\n`);
    return [interactions.length === 0 ? NOTHING : "a log"];
  },
  forms: [
    form(
      "the names that are known",
      LOG_HEADINGS.map((name) => `## ${name.charAt(0).toUpperCase()}${name.slice(1)}`),
      "a log",
    ),
    form("any level", ["# Log", "###### Log", "Log\n---", "Log\n==="], "a log"),
    form(
      "any case, emphasis and punctuation",
      ["## INTERACTIONS", "## **Interactions**", "## Interactions:", "## _Log_ ##"],
      "a log",
    ),
    form("pictures", ["## 💬 Interactions", "## Meetings 🤝", "## 🗓️ Timeline"], "a log"),
    form("a heading within it that has another name", "## Log\n### This year", "a log"),
    form(
      "years, the order, or whose talks, behind the name",
      [
        "## Interactions (newest first)",
        "## Log (2026)",
        "## Timeline: most recent first",
        "## Meetings (Tidewater)",
      ],
      "a log",
    ),
    form(
      "what makes it one of something else",
      ["## Log (car)", "## History (medical)", "## Meetings (planned)", "## Meetings: ideas"],
      "–",
    ),
    form(
      "other names",
      ["## Notes", "## Changelog", "## Log of the house", "## Family history", "## Career"],
      "–",
    ),
    form("no heading", ["Interactions", "##Interactions", "- ## Interactions"], "–"),
    form("the next heading ends it", "## Log\n## Notes", "–"),
  ],
};

export const LOG_WORDS: FormTable = {
  name: "log words",
  columns: ["Channel", "Direction"],
  read: (written) => {
    const [, channel = NOTHING, direction = NOTHING, text] = logged(`- 2026-11-12: ${written}`);
    if (text !== written) throw new Error(`The text has changed: ${text ?? ""}`);
    return [channel, direction];
  },
  forms: [
    form(
      "a call of mine",
      ["called about the move", "I phoned her", "We called, nobody there", "Finally rang"],
      "call | to",
    ),
    form("a call of theirs", ["she called about the move", "They phoned", "called me back"], "call | from"),
    form(
      "a call",
      ["had a call about the move", "telefoniert, lange", "spoke on the phone", "phone call with both"],
      "call | –",
    ),
    form("letters by wire", ["emailed the plan", "e-mailed her", "I emailed"], "email | to"),
    form("their letters", ["he emailed the plan", "emailed me the plan"], "email | from"),
    form("messages", ["texted her the address", "I messaged him", "whatsapped a picture"], "message | to"),
    form("their messages", ["they texted", "she messaged about Sunday"], "message | from"),
    form(
      "a call with pictures",
      ["FaceTime with the children", "zoom call on the plan", "had a video call", "Zoom call re: the plan"],
      "video | –",
    ),
    form(
      "a meal",
      ["lunch with her team", "Lunch @ Nopa", "Dinner at the harbour", "had breakfast", "met for lunch"],
      "meal | –",
    ),
    form("a coffee", ["had coffee", "met her for coffee", "grabbed a quick coffee"], "coffee | –"),
    form(
      "a meeting",
      ["met at the library", "Met up with both", "1:1 about the plan", "had a meeting"],
      "meeting | –",
    ),
    form("a picture in front", ["📞 about the move"], "call | –"),
    form("such a word in front of a colon", ["WhatsApp: the address", "SMS: see you there"], "message | –"),
    form("the same", ["In person: the move"], "meeting | –"),
    form(
      "words that say something else",
      [
        "called off the trip",
        "Metropolitan opera",
        "the call was cancelled",
        "lunchbox returned",
        "recalled the trip",
        "email address changed",
        "will call her",
        "Called it a day",
      ],
      "– | –",
    ),
  ],
};
