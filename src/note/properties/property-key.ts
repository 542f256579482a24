/** Longer keys are nobody's spelling, and have no meaning. */
export const LONGEST_KEY = 60;

/**
 * A property's key as it is compared: `Last Contact` and `last_contact` are one; `TEL[home]` is `tel`, and
 * `ADR[HOME].LOCALITY` is `adr.locality`.
 */
export function comparableKey(key: string): string {
  return key
    .replace(/\[[^[\]]*\]/g, "")
    .replace(/[\s_-]/g, "")
    .toLowerCase();
}
