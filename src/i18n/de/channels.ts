import { channelName } from "./channel-names";

/** How an entry of the log spells a channel that the vault knows by this name; it is read as that channel again. */
export function channelText(channel: string): string {
  return channelName(channel);
}
