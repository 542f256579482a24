/** Words that tell of a loss, an illness or a parting, in English and German. */
const SAD =
  /(?:^|[^\p{L}\p{N}])(?:died|dies|dead|deaths?|passed away|funeral|burial|memorial|lost (?:a|an|the|her|his|their)|laid off|fired|divorced?|separated|separation|split up|broke up|break-?up|surgery|hospital|cancer|diagnos(?:is|ed)|ill|illness|sick|stroke|accident|miscarriage|bankrupt\p{L}*|gestorben|verstorben|starb|tot|tod(?:es\p{L}*)?|beerdigung|begräbnis|trauerfeier|beisetzung|verloren|verlust|entlassen|gekündigt|kündigung|scheidung|geschieden|getrennt|trennung|krankenhaus|krebs|diagnose|krank|krankheit|unfall|fehlgeburt|insolven\p{L}*)(?![\p{L}\p{N}])/iu;

/**
 * True for words that nobody would want to be congratulated on. Whoever writes about such a thing in other words is
 * not found out, so it is only asked where what is meant is nowhere else to be read.
 *
 * @example isSadNews("her mother died") // true
 */
export function isSadNews(text: string): boolean {
  return SAD.test(text);
}
