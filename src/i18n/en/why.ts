import type { Cadence } from "../../domain/cadence";
import type { LastContact, Person } from "../../domain/person";
import type { CadenceOrigin, NoteExplanation } from "../../note/people/explain-note";
import { nameOfFile } from "../../note/properties/identity";
import type { Exclusion, PersonMarker, Unclaimed } from "../../note/people/recognize";
import { number, plural } from "./counting";

/** The words of the window that says why a note is a person. */
export const WHY = {
  openSettings: "Open settings",
  showContact: "Show the last contact",
  title: (isPerson: boolean) => (isPerson ? "Why this note is a person" : "Why this note is not a person"),
};

/** An explanation in words. */
export interface WhyWords {
  /** Sentences, the answer first. */
  readonly sentences: readonly string[];
  /** What to do where the answer is not what was expected; null where the note says all there is to change. */
  readonly advice: string | null;
}

/** Why a note is a person or not; `lookedFor` names what makes notes people, by the settings. */
export function whyWords({ path, verdict, person, cadence }: NoteExplanation, lookedFor: string): WhyWords {
  const name = person?.name ?? nameOfFile(path);
  if (verdict.kind === "unclaimed") return unclaimedWords(name, verdict.why, lookedFor);
  const because = markerText(verdict.marker);
  if (verdict.kind === "excluded") {
    const { why, advice } = exclusionWords(verdict.why);
    const otherwise = `Otherwise it would be one, for ${because}.`;
    return { sentences: [`${name} is not a person: ${why}.`, otherwise], advice };
  }
  const answer = `${name} is a person: ${because}.`;
  if (person === null || cadence === null) return { sentences: [answer], advice: null };
  const facts = [contactText(person), ...statusTexts(person), cadenceText(cadence.is, cadence.from)];
  return { sentences: [answer, ...facts, ...dueTexts(person), ...issueTexts(person)], advice: null };
}

/** What makes a note a person, as the second half of a sentence. */
function markerText({ by, rule }: PersonMarker): string {
  switch (by) {
    case "folder":
      return `it is in the folder ${rule}`;
    case "tag":
      return `it has the tag #${rule}`;
    case "property":
      return `it has the property ${rule}`;
  }
}

function unclaimedWords(name: string, why: Unclaimed, lookedFor: string): WhyWords {
  switch (why) {
    case "no-marker":
      return {
        sentences: [`${name} is not a person: nothing marks it as one.`, lookedForText(lookedFor)],
        advice:
          "Give it one of these, or add its folder, one of its tags or one of its properties in the settings.",
      };
    case "template-folder":
      return {
        sentences: [`${name} is not a person: it is in a templates folder.`],
        advice: "Move it out of that folder if it is about somebody.",
      };
    case "folder-note":
      return {
        sentences: [
          `${name} is not a person: it has the name of its folder and is taken for a note about the whole folder.`,
        ],
        advice: "Rename it if that is somebody's name.",
      };
  }
}

function lookedForText(lookedFor: string): string {
  return lookedFor === "" ? "The settings name no folder, tag or property." : `Looked for ${lookedFor}.`;
}

function exclusionWords(exclusion: Exclusion): { readonly why: string; readonly advice: string } {
  switch (exclusion.by) {
    case "name":
      return { why: nameText(exclusion.word), advice: "Rename the note if it is about somebody." };
    case "conflict-copy":
      return {
        why: "it is a conflict copy made by a sync",
        advice: "Copy what the note itself lacks, then delete the copy.",
      };
    case "placeholder":
      return {
        why: `${exclusion.key === null ? "its file name" : `its property ${exclusion.key}`} holds a placeholder left by a template`,
        advice: "Fill in the placeholder or remove it.",
      };
    case "kind":
      return {
        why: `its property ${exclusion.key} says ${exclusion.value}`,
        advice: "Change that property if the note is about somebody.",
      };
  }
}

function nameText(word: string): string {
  if (word === "_") return "its file name starts with _, as those of lists and templates do";
  if (/^\d/.test(word)) return "its file name starts with a day, as that of a meeting does";
  return `the word “${word}” in its file name says that it is a list, a template or a guide`;
}

function contactText({ lastContact, path }: Person): string {
  if (lastContact === null) return "Last contact: none on record.";
  return `Last contact: ${lastContact.day}, ${contactSource(lastContact, path)}.`;
}

function contactSource({ source, from, line }: LastContact, path: string): string {
  const where = line === null ? "" : `, line ${line}`;
  if (from !== path) return `from a link in ${from}${where}`;
  switch (source) {
    case "property":
      return `as the note says${where}`;
    case "log":
      return `from the log${where}`;
    case "link":
    case "mention":
      return `from a link in the note${where}`;
  }
}

function statusTexts({ status, snoozeUntil, nextContact }: Person): string[] {
  return [
    status === "active" ? "" : `Status: ${status}.`,
    snoozeUntil === null ? "" : `Snoozed until ${snoozeUntil}.`,
    nextContact === null ? "" : `Next contact: ${nextContact}, which comes before the cadence.`,
  ].filter((text) => text !== "");
}

function cadenceText(cadence: Cadence | null, from: CadenceOrigin): string {
  if (cadence === null && from.by === "settings") {
    return "Cadence: none is set.";
  }
  return `Cadence: ${cadence === null ? "none" : spanText(cadence)}, from ${originText(from)}.`;
}

function originText(from: CadenceOrigin): string {
  switch (from.by) {
    case "property":
      return `the property ${from.key}`;
    case "circle":
      return `the circle ${from.name}`;
    case "settings":
      return "the settings";
  }
}

function spanText({ count, unit }: Cadence): string {
  return `${count} ${unit}${plural(count, { one: "", other: "s" })}`;
}

function dueTexts({ dueOn }: Person): string[] {
  return dueOn === null ? [] : [`Due on ${dueOn}.`];
}

function issueTexts({ issues: { length: count } }: Person): string[] {
  if (count === 0) return [];
  const things = plural(count, { one: "One thing in it", other: `${number(count)} things in it` });
  return [`${things} could not be read; see Needs attention.`];
}
