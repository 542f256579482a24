/** How an entry of the log spells a channel that the vault knows by this name. */
export function channelText(channel: string): string {
  return channel;
}
