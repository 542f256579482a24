/** The weekly review, as it is written into a note. */
export const review = {
  /** While the settings name no template. What stands in braces is filled in. */
  template: `# Weekly review, {{from}} to {{to}}

## In touch with

{{in-touch}}

## Promises kept

{{kept}}

## Promises open

{{open}}

## Milestones of the coming two weeks

{{milestones}}

## Drifting apart

{{drift}}

## Load

{{load}}
`,
  nobody: {
    "in-touch": "Nobody is on record.",
    kept: "None.",
    open: "None.",
    milestones: "None.",
    drift: "Nobody's rhythm has broken.",
  },
  mine: (promise: string, due: string) =>
    due === "" ? `you promised: ${promise}` : `you promised: ${promise} by ${due}`,
  theirs: (promise: string, due: string) =>
    due === "" ? `they promised: ${promise}` : `they promised: ${promise} by ${due}`,
  keptByThem: (promise: string) => `${promise}, kept by them`,
  /** What making the note is called when it is undone. */
  made: "The weekly review was created.",
};

/** What making it came to. */
export const reviewOutcome = {
  created: (path: string) => `Weekly review created: ${path}.`,
  exists: (path: string) => `${path} already exists, so it was opened and left as it is.`,
  there: (path: string) => `${path} already exists and was left as it is.`,
};

/** On the command line. */
export const reviewCli = {
  review:
    "The review of the last seven days: in touch with, promises, milestones ahead, who drifts apart, load",
  create: "Creates the note of it too, if there is none yet",
};
