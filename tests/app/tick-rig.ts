import { ChecklistRig, DAILY } from "./checklist-rig";

export const ANA = "People/Ana.md";
export const BO = "People/Bo.md";
export const NOTE = "---\nlast-contact: 2026-09-30\n---\n## Interactions\n- 2026-09-30 coffee\n";
export const LINE = "- [ ] [[Ana]] — 3 weeks overdue, last: 2026-09-30 coffee";
export const BLOCK = `# Sunday\n\n## Reconnect\n${LINE}\n- [ ] [[Bo]] — 5 days overdue\n\n## Notes\n- [x] [[Bo]] outside\n`;

export const rig = (texts: Readonly<Record<string, string>> = {}): ChecklistRig =>
  new ChecklistRig({ [DAILY]: BLOCK, [ANA]: NOTE, [BO]: NOTE, ...texts });

export const tick =
  (who = "Ana", to = "x") =>
  (text: string) =>
    text.replace(new RegExp(`- \\[.\\] (?=\\[\\[${who}\\]\\] —)`), `- [${to}] `);
export const untick = tick("Ana", " ");

export function entriesIn(text: string): string[] {
  return text.match(/^- (?:\[\[)?20\d\d.*$/gm)?.map((line) => line.replace(/ ?%%.*%%/, "")) ?? [];
}
