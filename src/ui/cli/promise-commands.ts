import type { CliData, CliFlags } from "obsidian";
import type { PersonAction } from "../../app/act";
import type { Commitment } from "../../domain/commitment";
import type { Day } from "../../domain/day";
import { promiseInWords, type SaidPromise } from "../../domain/promise-in-words";
import type { ActionCommand, Ask } from "./action-command";
import { openPromise } from "./log-command";
import { anyDay, pastDay, requiredText, textParam } from "./params";
import { WORDS } from "../words";

const { cliActions: words } = WORDS.cliActions;

const { flags, values } = words;

const WHICH_PROMISE: CliFlags = { text: { value: values.text, description: flags.words, required: true } };

/** What can be done with promises. */
export const PROMISE_COMMANDS: readonly ActionCommand[] = [
  {
    name: "promise-add",
    flags: {
      text: { value: values.text, description: flags.promise, required: true },
      side: { value: values.side, description: flags.side },
      day: { value: values.day, description: flags.due },
    },
    read: (params, { today }) => {
      const promise = { ...saidPromise(params, today()), direction: side(textParam(params, "side")) };
      return { shape: promise, actionFor: () => ({ kind: "promise-add", promise }) };
    },
  },
  {
    name: "promise-keep",
    flags: { ...WHICH_PROMISE, day: { value: values.day, description: flags.day } },
    read: (params, { today }) => {
      const on = pastDay(textParam(params, "day"), today());
      return onPromise(requiredText(params, "text"), (promise) => ({ kind: "promise-keep", promise, on }));
    },
  },
  {
    name: "promise-drop",
    flags: WHICH_PROMISE,
    read: (params, { today }) => {
      const on = today();
      return onPromise(requiredText(params, "text"), (promise) => ({ kind: "promise-drop", promise, on }));
    },
  },
  {
    name: "promise-move",
    flags: { ...WHICH_PROMISE, day: { value: values.day, description: flags.comingDay, required: true } },
    read: (params, { today }) => {
      const to = anyDay(requiredText(params, "day"), today()) ?? today();
      return onPromise(requiredText(params, "text"), (promise) => ({ kind: "promise-move", promise, to }));
    },
  },
];

/** A day of its own goes before one that the words end with, which then stay as they are. */
function saidPromise(params: CliData, today: Day): SaidPromise {
  const text = requiredText(params, "text");
  const due = anyDay(textParam(params, "day"), today);
  return due === null ? promiseInWords(text, today) : { text, due };
}

function onPromise(text: string, actionOn: (promise: Commitment) => PersonAction): Ask {
  return {
    actionFor: (person) => {
      const promise = openPromise(person, text);
      return typeof promise === "string" ? promise : actionOn(promise);
    },
  };
}

function side(value: string): Commitment["direction"] {
  if (value === "" || value === "mine") return "mine";
  if (value !== "theirs") throw new Error(words.badSide(value));
  return value;
}
