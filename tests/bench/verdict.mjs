/** What is asked of a row, in words, and whether its figure holds it; null where nothing is asked. */
export function verdict(row) {
  const limits = limitsOf(row);
  if (limits.length === 0) return null;
  return { bar: limits.map(({ words }) => words).join(", "), holds: limits.every(({ holds }) => holds) };
}

function limitsOf({ value, unit, floor, bar: { times, most, floorThere } = {} }) {
  const limits = [];
  if (times !== undefined) limits.push({ words: `≤ ${times} × floor`, holds: value <= floor.value * times });
  if (most === undefined) return limits;
  const words = unit === "bytes" ? `≤ ${most / 1000} kB` : `≤ ${most} ms`;
  return [
    ...limits,
    floorThere === undefined
      ? { words, holds: value <= most }
      : besideFloor({ words, value, floor: floor.value, most, floorThere }),
  ];
}

/** On a slow machine both take longer, and their ratio says whether the bar would be held on that of the bar. */
function besideFloor({ words, value, floor, most, floorThere }) {
  const times = most / floorThere;
  return {
    words: `${words} where the floor is ${floorThere} (${times.toFixed(1)} ×)`,
    holds: value <= most || value / floor <= times,
  };
}
