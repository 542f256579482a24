import { CHANNELS } from "../../domain/interaction";

type Channel = (typeof CHANNELS)[number];

/** What the channels are called in German, the word that is written first. */
const GERMAN: Readonly<Record<Channel, readonly string[]>> = {
  call: ["anruf", "telefonat", "telefon"],
  video: ["videoanruf", "videotelefonat", "videokonferenz"],
  meeting: ["treffen", "besprechung", "besuch"],
  coffee: ["kaffee"],
  meal: ["essen", "mittagessen", "abendessen", "frühstück"],
  email: ["e-mail", "mail"],
  message: ["nachricht", "textnachricht"],
  letter: ["brief", "postkarte"],
  event: ["veranstaltung"],
  other: ["sonstiges"],
};

const MEANT: ReadonlyMap<string, Channel> = new Map(
  CHANNELS.flatMap((channel) => GERMAN[channel].map((word) => [word, channel] as const)),
);

/** The words of other languages by which channels are read, in lower case. */
export const FOREIGN_CHANNELS: readonly string[] = [...MEANT.keys()];

/** The channel that a word of another language stands for, else the word: it is a channel of the user's own. */
export function channelMeant(word: string): string {
  return MEANT.get(word) ?? word;
}

/** True for a word of another language, which is no channel where nothing sets it apart from what follows. */
export function isForeignChannel(word: string): boolean {
  return MEANT.has(word);
}
