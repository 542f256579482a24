const RealDate = Date;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Local noon of a day written YYYY-MM-DD; null when there is no such day. */
export function localNoon(day: string): Date | null {
  const [, year = "", month = "", date = ""] = DAY.exec(day) ?? [];
  const noon = new RealDate(Number(year), Number(month) - 1, Number(date), 12);
  const isReal = DAY.test(day) && noon.getMonth() === Number(month) - 1 && noon.getDate() === Number(date);
  return isReal ? noon : null;
}

/**
 * Makes it noon of that day on the given globals; from there time goes on as it does. Returns the way back. Dates
 * built from arguments are untouched.
 */
export function fixClock(day: string, globals: readonly object[]): () => void {
  const noon = localNoon(day);
  if (!noon) throw new RangeError(`"${day}" is no day of the form YYYY-MM-DD`);
  const shift = noon.getTime() - RealDate.now();
  const ShiftedDate = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [RealDate.now() + shift] : args, newTarget),
    apply: () => new RealDate(RealDate.now() + shift).toString(),
    get: (target, key, receiver) =>
      key === "now" ? () => RealDate.now() + shift : Reflect.get(target, key, receiver),
  });
  for (const global of globals) Reflect.set(global, "Date", ShiftedDate);
  return () => {
    for (const global of globals) Reflect.set(global, "Date", RealDate);
  };
}
