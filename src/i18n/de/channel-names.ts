import { CHANNELS } from "../../domain/interaction";

/** The channels that every vault has. */
export const CHANNEL_WORDS: Readonly<Record<(typeof CHANNELS)[number], string>> = {
  call: "Anruf",
  video: "Videoanruf",
  meeting: "Treffen",
  coffee: "Kaffee",
  meal: "Essen",
  email: "E-Mail",
  message: "Nachricht",
  letter: "Brief",
  event: "Veranstaltung",
  other: "Sonstiges",
};

/** A channel by its name; one of the user's own is called as they call it. */
export function channelName(channel: string): string {
  const known = CHANNELS.find((each) => each === channel);
  return known === undefined ? channel : CHANNEL_WORDS[known];
}
